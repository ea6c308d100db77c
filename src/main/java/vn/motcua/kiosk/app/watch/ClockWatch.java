package vn.motcua.kiosk.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.LongSupplier;
import vn.motcua.kiosk.ui.desk.Finding;

/**
 * Notices a clock that jumped while the kiosk ran: the running machine counts its own time. A
 * laptop that slept looks the same, so a jump is told and not called wrong.
 */
public final class ClockWatch {

  public static final String WHAT = "Đồng hồ";

  /** More than any time server sets a good clock by. */
  private static final Duration JUMP = Duration.ofMinutes(2);

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm dd/MM/uuuu");

  private final Clock clock;
  private final LongSupplier nanos;
  private final Instant begun;
  private final long begunNanos;

  public ClockWatch(Clock clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
    this.begun = clock.instant();
    this.begunNanos = nanos.getAsLong();
  }

  /** From now on. */
  public static ClockWatch from(Clock clock) {
    return new ClockWatch(clock, System::nanoTime);
  }

  /**
   * @param earliest no clock that is right shows an earlier day
   */
  public Finding look(LocalDate earliest) {
    var now = clock.instant().atZone(clock.getZone());
    var shows = "%s, %s".formatted(MOMENT.format(now), clock.getZone());
    if (now.toLocalDate().isBefore(earliest)) {
      return Finding.broken(
          WHAT, "CLO-01 đang là %s. Hãy chỉnh lại ngày giờ của máy.".formatted(shows));
    }
    var jump = jump();
    if (jump.abs().compareTo(JUMP) > 0) {
      return Finding.attention(
          WHAT,
          "CLO-02 đã nhảy %s %d phút từ khi mở kiosk, nay là %s. Hãy so với điện thoại."
              .formatted(jump.isNegative() ? "lùi" : "tới", jump.abs().toMinutes(), shows));
    }
    return Finding.good(WHAT, shows);
  }

  /** How much further the clock went than the machine's own time. */
  private Duration jump() {
    return Duration.between(begun, clock.instant()).minusNanos(nanos.getAsLong() - begunNanos);
  }
}
