package vn.motcua.kiosk.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that somebody sets, forward or back. */
public final class SetClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Instant now;

  public SetClock(LocalDate day) {
    now = day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
  }

  public void set(LocalDate day, String time) {
    now = day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the counter stands in one zone");
  }
}
