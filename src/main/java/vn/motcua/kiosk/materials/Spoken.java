package vn.motcua.kiosk.materials;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures and abbreviations as words, for whoever reads a text aloud before a microphone. The rules
 * of Vietnamese numbers: <i>mốt</i>, <i>tư</i>, <i>lăm</i> after a ten, <i>linh</i> for a missing
 * ten.
 */
final class Spoken {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  /** As announcers say them; the longest first where one begins like another. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "VNeID", "Vi-en-i-ai-đi",
          "OTP", "ô-tê-pê",
          "QR", "quy-a",
          "SIM", "sim",
          "UBND", "Ủy ban nhân dân",
          "NFC", "en-ép-xi",
          "CCCD", "căn cước công dân",
          "BHYT", "bảo hiểm y tế",
          "TK01", "tê ca không một",
          "passcode", "pát-cốt");

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(" + String.join("|", ABBREVIATIONS.keySet()) + ")\\b");

  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)\\s*[–-]\\s*(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Spoken() {}

  /** A sentence of the guidance. */
  static String text(String written) {
    var said =
        ABBREVIATION
            .matcher(written)
            .replaceAll(m -> ABBREVIATIONS.getOrDefault(m.group(1), m.group(1)));
    said = BETWEEN.matcher(said).replaceAll(" đến ");
    said =
        TIME.matcher(said)
            .replaceAll(
                m ->
                    time(LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))));
    said = NUMBER.matcher(said).replaceAll(m -> number(m.group()));
    return said.replace(" – ", " đến ").replace("/", " trên ").replaceAll("[“”]", "");
  }

  /** Such as "bảy giờ ba mươi". */
  static String time(LocalTime time) {
    var hour = number(time.getHour()) + " giờ";
    return time.getMinute() == 0 ? hour : hour + " " + number(time.getMinute());
  }

  /** Such as "ngày hai mươi mốt tháng mười một". */
  static String day(LocalDate day) {
    var month = day.getMonthValue() == 4 ? "tư" : number(day.getMonthValue());
    return "ngày " + number(day.getDayOfMonth()) + " tháng " + month;
  }

  /** Figure by figure, as a telephone number is told: "một chín không không, không ba sáu tám". */
  static String telephone(String number) {
    return number
        .chars()
        .mapToObj(c -> Character.isDigit(c) ? DIGITS[c - '0'] : ",")
        .collect(Collectors.joining(" "))
        .replace(" ,", ",");
  }

  private static String number(String figures) {
    return figures.length() > 3 || (figures.startsWith("0") && figures.length() > 1)
        ? telephone(figures)
        : number(Integer.parseInt(figures));
  }

  /**
   * A number in words.
   *
   * @param number 0 to 999
   */
  static String number(int number) {
    if (number >= 100) {
      var hundreds = DIGITS[number / 100] + " trăm";
      int rest = number % 100;
      if (rest == 0) {
        return hundreds;
      }
      return hundreds + (rest < 10 ? " linh " : " ") + number(rest);
    }
    if (number < 10) {
      return DIGITS[number];
    }
    int tens = number / 10;
    int ones = number % 10;
    var ten = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
    return switch (ones) {
      case 0 -> ten;
      case 1 -> ten + (tens == 1 ? " một" : " mốt");
      case 4 -> ten + (tens == 1 ? " bốn" : " tư");
      case 5 -> ten + " lăm";
      default -> ten + " " + DIGITS[ones];
    };
  }
}
