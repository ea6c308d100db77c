package vn.motcua.kiosk.campaign;

/** One value of a table; what kind of value it is, all exports know. */
public sealed interface Cell {

  record Words(String text) implements Cell {}

  record Whole(int value) implements Cell {}

  /**
   * @param permille 0 to 1000
   */
  record Share(int permille) implements Cell {}

  /** Nothing is known, or there is nothing to say. */
  record Nothing() implements Cell {}
}
