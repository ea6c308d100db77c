package vn.motcua.kiosk.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardPayload.Form;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;

/**
 * A card of somebody who does not exist (thẻ tập), to be held before a real camera. Province 000
 * does not exist either.
 */
public enum PracticeCard {
  OLD_FORM("Thẻ cũ (CCCD 2021), mã QR mặt trước", "000175000001", "Nguyễn Thị Mẫu", Form.CCCD_2021),
  NEW_FORM(
      "Thẻ mới (căn cước 2024), mã QR mặt sau", "000090000002", "Trần Văn Mẫu", Form.CAN_CUOC_2024),
  NO_OLD_NUMBER(
      "Chưa từng có CMND: ô số cũ bỏ trống", "000305000003", "Lê Thị Mẫu", Form.CCCD_2021),
  EXPIRED("Thẻ hết hạn: phải đổi thẻ trước", "000200000004", "Phạm Văn Mẫu", Form.CCCD_2021),
  CHILD("Trẻ dưới 14 tuổi: đi cùng cha mẹ", "000314000005", "Hoàng Thị Mẫu", Form.CAN_CUOC_2024),
  FOR_LIFE("Người lớn tuổi: thẻ không thời hạn", "000062000006", "Vũ Văn Mẫu", Form.CCCD_2021),
  DAMAGED("Mã QR hỏng: gõ số bằng tay", "000180000007", "Đỗ Thị Mẫu", Form.CCCD_2021),
  NO_CARD("Mã QR khác, không phải thẻ", "000095000008", "Bùi Văn Mẫu", Form.CCCD_2021);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** What the last card says instead of a person; the name is reserved for examples (RFC 2606). */
  private static final String FOREIGN = "https://the-tap.example/khong-phai-the";

  private final String purpose;

  // Records of texts.
  @SuppressWarnings("ImmutableEnumChecker")
  private final PersonalId id;

  @SuppressWarnings("ImmutableEnumChecker")
  private final PersonName name;

  private final Form form;

  PracticeCard(String purpose, String id, String name, Form form) {
    this.purpose = purpose;
    this.id = new PersonalId(id);
    this.name = new PersonName(name);
    this.form = form;
  }

  /**
   * The card of a name in a case, such as {@code old-form}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PracticeCard named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What it is for, in Vietnamese; stands on the edge that is cut off. */
  public String purpose() {
    return purpose;
  }

  /** Whether the code is there but cannot be read. */
  public boolean isTorn() {
    return this == DAMAGED;
  }

  /** Whether the code is on its back, as on cards since 2024-07-01. */
  public boolean isBack() {
    return form == Form.CAN_CUOC_2024;
  }

  public PersonalId id() {
    return id;
  }

  /** Who stands on it; nobody where the code is none of a card. */
  public Citizen citizen() {
    return new Citizen(
        id,
        Optional.of(name),
        Optional.of(BirthDate.of(born())),
        sex(),
        Optional.of(new Residence("Thôn Mẫu, Xã Mẫu, Tỉnh Minh Họa")),
        Optional.of(issued()));
  }

  private Sex sex() {
    return name.full().contains(" Văn ") ? Sex.MALE : Sex.FEMALE;
  }

  private LocalDate born() {
    return switch (this) {
      case OLD_FORM -> LocalDate.of(1975, 2, 3);
      case NEW_FORM -> LocalDate.of(1990, 9, 2);
      case NO_OLD_NUMBER -> LocalDate.of(2005, 3, 8);
      case EXPIRED -> LocalDate.of(2000, 6, 1);
      case CHILD -> LocalDate.of(2014, 5, 10);
      case FOR_LIFE -> LocalDate.of(1962, 2, 15);
      case DAMAGED -> LocalDate.of(1980, 10, 20);
      case NO_CARD -> LocalDate.of(1995, 1, 1);
    };
  }

  private LocalDate issued() {
    return switch (this) {
      case NEW_FORM -> LocalDate.of(2024, 10, 4);
      case NO_OLD_NUMBER -> LocalDate.of(2023, 8, 1);
      case CHILD -> LocalDate.of(2025, 7, 20);
      default -> LocalDate.of(2021, 5, 12);
    };
  }

  /** Everybody born early enough had an old number (CMND). */
  private String oldNumber() {
    return switch (this) {
      case NO_OLD_NUMBER, CHILD, EXPIRED -> "";
      default -> "000000" + id.digits().substring(9);
    };
  }

  /** What the QR code says. */
  public String payload() {
    return this == NO_CARD
        ? FOREIGN
        : CardPayload.write(citizen(), form).replaceFirst("\\|\\|", "|" + oldNumber() + "|");
  }

  /** What stands on it to be read by people, in Vietnamese, line by line. */
  public List<String> lines() {
    return this == NO_CARD
        ? List.of("Một mã QR bất kỳ", "để xem máy nói gì")
        : List.of(
            name.capitals(),
            "Số: " + grouped(id.digits()),
            "Ngày sinh: " + DAY.format(born()),
            "Ngày cấp: " + DAY.format(issued()),
            "Có giá trị đến: " + validity());
  }

  private static String grouped(String digits) {
    return String.join(
        " ",
        digits.substring(0, 3),
        digits.substring(3, 6),
        digits.substring(6, 9),
        digits.substring(9));
  }

  private String validity() {
    return switch (CardValidity.of(citizen(), issued())) {
      case CardValidity.Valid valid -> DAY.format(valid.until());
      case CardValidity.Unlimited() -> "không thời hạn";
      case CardValidity.Expired _, CardValidity.Unknown _ -> "–";
    };
  }
}
