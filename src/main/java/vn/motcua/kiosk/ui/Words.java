package vn.motcua.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Wording;

/**
 * The fixed words of the screens in one language, spoken to one citizen: {@code {ông/bà}} is
 * already the address that fits. FXML takes its {@code %keys} from here.
 */
public final class Words extends ResourceBundle {

  private final Map<String, String> words;
  private final Wording wording;

  Words(Map<String, String> words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  /**
   * A sentence with {@code {0}}, {@code {1}}… filled in.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String of(String key, Object... parts) {
    var sentence = getString(key);
    for (int i = 0; i < parts.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return sentence;
  }

  /** Whether there are words under a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** A text of the guidance. */
  public String of(Text text) {
    return wording.of(text);
  }

  /** The same where nothing can be stressed and no label be framed. */
  public String plain(Text text) {
    return wording.plain(text);
  }

  /** A text of the guidance that may be missing; empty then. */
  public String of(Optional<Text> text) {
    return text.map(wording::of).orElse("");
  }

  /** A day as people write it in this language. */
  public String day(LocalDate day) {
    return written("date.pattern", day);
  }

  /** A day with its day of the week. */
  public String weekday(LocalDate day) {
    return written("weekday.pattern", day);
  }

  /** A day of which only month and year are sure. */
  public String month(LocalDate day) {
    return written("month.pattern", day);
  }

  /** Hours and minutes, as on a clock. */
  public String time(LocalDateTime moment) {
    return written("time.pattern", moment);
  }

  private String written(String pattern, TemporalAccessor when) {
    var locale = Locale.of(wording.language().code());
    return DateTimeFormatter.ofPattern(getString(pattern), locale).format(when);
  }

  public Wording wording() {
    return wording;
  }

  @Override
  protected Object handleGetObject(String key) {
    var found = words.get(key);
    if (found == null) {
      throw new MissingResourceException("no words for " + key, getClass().getName(), key);
    }
    return wording.of(found);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
