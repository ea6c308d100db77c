package vn.motcua.kiosk.card;

import java.time.LocalDate;
import java.util.Optional;

/** Invented people. */
public final class Citizens {

  private Citizens() {}

  /** An old woman whose card ends on 2027-02-02. */
  public static Citizen mau() {
    return named("Nguyễn Thị Mẫu");
  }

  /** The same with another name. */
  public static Citizen named(String name) {
    return new Citizen(
        new PersonalId("001167000000"),
        Optional.of(new PersonName(name)),
        Optional.of(BirthDate.of(LocalDate.of(1967, 2, 2))),
        Sex.FEMALE,
        Optional.of(new Residence("Số 12, Thôn Đông, Mẫu Hai, Mẫu Ba, Mẫu Bốn")),
        Optional.of(LocalDate.of(2021, 4, 15)));
  }
}
