package vn.motcua.kiosk.printing;

/** Where a print job stands: {@code waiting → sending → sent | held | failed}. */
public sealed interface JobState {

  /** In the queue. */
  record Waiting() implements JobState {}

  /** Being handed over. */
  record Sending() implements JobState {}

  /** Handed over. Not "printed": that nobody knows. */
  record Sent() implements JobState {}

  /** Waits for the printer and goes on by itself. */
  record Held(PrinterFault fault) implements JobState {}

  /** Will not be printed unless somebody asks again. */
  record Failed(PrinterFault fault) implements JobState {}

  /** Whether nothing more will happen by itself. */
  default boolean isFinal() {
    return switch (this) {
      case Waiting _, Sending _, Held _ -> false;
      case Sent _, Failed _ -> true;
    };
  }
}
