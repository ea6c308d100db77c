package vn.motcua.kiosk.journey;

/** What is known of the handout's way to the printer; never more than is known. */
public sealed interface PrintState {

  /** Nobody asked for it yet. */
  record NotAsked() implements PrintState {}

  /** The page is being made or handed over. */
  record Sending() implements PrintState {}

  /** The printer or its queue took it. */
  record Sent() implements PrintState {}

  /**
   * It waits for the printer.
   *
   * @param code for clerk and log, such as PRN-02
   */
  record Held(String code) implements PrintState {}

  /**
   * It will not be printed by itself.
   *
   * @param code for clerk and log
   */
  record Failed(String code) implements PrintState {}
}
