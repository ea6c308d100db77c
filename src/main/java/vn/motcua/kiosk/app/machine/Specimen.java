package vn.motcua.kiosk.app.machine;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;

/**
 * The invented citizen of demonstrations: province 000 does not exist, nor do her commune and her
 * number.
 */
public final class Specimen {

  /** Of the hand that moves the card. */
  public static final long SEED = 2026;

  public static final Citizen CITIZEN =
      new Citizen(
          new PersonalId("000167000123"),
          Optional.of(new PersonName("Nguyễn Thị Mẫu")),
          Optional.of(BirthDate.of(LocalDate.of(1967, 2, 2))),
          Sex.FEMALE,
          Optional.of(new Residence("Thôn Đông, Xã Mẫu, Huyện Mẫu Sơn, Tỉnh Minh Họa")),
          Optional.of(LocalDate.of(2021, 4, 15)));

  private Specimen() {}

  /** What the QR code of her card says. */
  public static String payload() {
    return CardPayload.write(CITIZEN, CardPayload.Form.CCCD_2021);
  }
}
