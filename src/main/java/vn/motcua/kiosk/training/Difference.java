package vn.motcua.kiosk.training;

/** Something that went otherwise than it should have. */
public sealed interface Difference {

  /** The visit was broken off before its goodbye page. */
  record BrokenOff() implements Difference {}

  /**
   * Another card was held, or none.
   *
   * @param should what should have been held
   */
  record OtherCard(String should) implements Difference {}

  /**
   * A question was answered otherwise.
   *
   * @param question its id
   * @param was id of the choice
   * @param should id of the right one
   */
  record OtherAnswer(String question, String was, String should) implements Difference {}

  /**
   * @param was id of the pathway that was reached; empty if none was
   * @param should id of the right one
   */
  record OtherPathway(String was, String should) implements Difference {}

  /** How it ended, in the words of the cases: unknown, waiting, done or clerk. */
  record OtherOutcome(String was, String should) implements Difference {}
}
