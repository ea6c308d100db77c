package vn.motcua.kiosk.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PhoneNumber;

/**
 * Somebody who asked to be reminded (danh sách nhắc).
 *
 * @param until the last day on which he is known
 * @param mark of a clerk on his visit
 * @param smsCame when a clerk heard of the message of approval, as long as nothing came after it
 * @param reminded the last time, unless it was taken back
 */
public record Reminder(
    Visit.Id id,
    LocalDate until,
    Optional<PersonName> name,
    Optional<String> tail,
    Optional<PhoneNumber> phone,
    String hamlet,
    Optional<Mark> mark,
    Standing standing,
    Optional<Instant> smsCame,
    Optional<Reminded> reminded) {

  /** Days from the message of approval in which an account has to be activated. */
  public static final int DAYS_TO_ACTIVATE = 7; // NĐ 69/2024/NĐ-CP Đ14

  /** The last day to activate; empty while the message is not known to have come. */
  public Optional<LocalDate> deadline(ZoneId zone) {
    return smsCame.map(at -> LocalDate.ofInstant(at, zone).plusDays(DAYS_TO_ACTIVATE));
  }

  /** Days since his visit, 0 or more. */
  public long waits(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(id.day(), today));
  }

  /** Whether nothing more is to be done for him. */
  public boolean isOver() {
    return reminded.equals(Optional.of(Reminded.DONE))
        || standing == Standing.ACTIVATED
        || standing == Standing.DONE;
  }
}
