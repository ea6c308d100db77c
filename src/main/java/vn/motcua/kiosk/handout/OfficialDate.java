package vn.motcua.kiosk.handout;

import java.time.LocalDate;

/** Place and date as official papers have them. */
public final class OfficialDate {

  private OfficialDate() {}

  /**
   * {@code Xã Mẫu, ngày 24 tháng 11 năm 2026}; days below 10 and the months 1 and 2 get a zero, as
   * NĐ 30/2020/NĐ-CP wants it.
   */
  public static String of(String place, LocalDate day) {
    var month = day.getMonthValue() < 3 ? "%02d" : "%d";
    return ("%s, ngày %02d tháng " + month + " năm %d")
        .formatted(place, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
