package vn.motcua.kiosk.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the paper writes them. */
public record PaperDates(Words words) {

  private static final DateTimeFormatter FIGURES =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  String placeAndDate(String place, LocalDate day) {
    return words.english() ? place + ", " + ENGLISH.format(day) : OfficialDate.of(place, day);
  }

  /** Within this year, such as {@code 16/11}. */
  public String dayOfYear(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.english() ? "d MMM" : "dd/MM", Locale.ENGLISH)
        .format(day);
  }

  /**
   * {@code ngày 02/02/2027}, or for those born on 29 February {@code cuối tháng 2/2025}: whether
   * such a card ends on 28 February or 1 March only the card itself can tell.
   */
  String day(LocalDate day, boolean onlyMonth) {
    if (onlyMonth) {
      return words.text("date.end-of-month").replace("{month}", "2/" + day.getYear());
    }
    return words.text("date.day").replace("{day}", figures(day));
  }

  /** {@code 02/02/2027}. */
  public String figures(LocalDate day) {
    return FIGURES.format(day);
  }
}
