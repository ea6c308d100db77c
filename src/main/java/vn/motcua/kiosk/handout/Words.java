package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.ScamRule;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Wording;

/**
 * A paper's own words ({@code handout_vi.properties}, {@code booklet_en.properties} and so on),
 * spoken to one citizen or to anybody.
 */
public record Words(ResourceBundle bundle, Wording wording) {

  /** Also the capital letters of Vietnamese. */
  static final Locale VIETNAMESE = Locale.of("vi");

  private static final String FOLDER = "vn.motcua.kiosk.handout.";

  /** Of the handout: in the language; in Vietnamese where it has not been translated. */
  public static Words of(Wording wording) {
    return of("handout", wording);
  }

  /** Of the handout in a language that may lie in files only. */
  public static Words of(Wording wording, KioskConfig config) {
    var translation = config.translations().get(wording.language());
    return translation == null ? of(wording) : new Words(bundle(translation.handout()), wording);
  }

  private static ResourceBundle bundle(Map<String, String> words) {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
      }
    };
  }

  /** Of the booklet, likewise. */
  static Words ofBooklet(Wording wording) {
    return of("booklet", wording);
  }

  private static Words of(String paper, Wording wording) {
    return named(FOLDER + paper, wording);
  }

  /**
   * Of another paper.
   *
   * @param bundle its resource bundle with its package
   */
  public static Words named(String bundle, Wording wording) {
    var locale = wording.language().equals(Language.ENGLISH) ? Locale.ENGLISH : VIETNAMESE;
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(bundle, locale, control), wording);
  }

  public boolean english() {
    return wording.language().equals(Language.ENGLISH);
  }

  public String text(String key) {
    return wording.of(bundle.getString(key));
  }

  /** A heading, which stands in capital letters. */
  String capitals(String key) {
    return text(key).toUpperCase(VIETNAMESE);
  }

  public Line line(String key) {
    return Line.marked(text(key));
  }

  /**
   * The warning of fraud: what it is about, and the rules of the guidance.
   *
   * @param unlike by what a false message is told, empty where none is awaited
   */
  public Line scamWarning(Line unlike, List<ScamRule> rules) {
    var parts = new ArrayList<Line>();
    parts.add(line("warning"));
    if (!unlike.pieces().isEmpty()) {
      parts.add(unlike);
    }
    for (var rule : rules) {
      parts.add(Line.bold(wording.of(rule.rule()) + "."));
      parts.add(Line.plain(wording.of(rule.help()) + "."));
    }
    return Line.joined(parts, " ");
  }

  /** A text of the guidance. */
  public Line said(Text text) {
    return Line.marked(wording.of(text));
  }

  /** Such as {@code Thứ Hai – Thứ Sáu: 7:30–11:30 và 13:30–17:00}. */
  public Line hours(Opening.Hours hours) {
    var spans =
        hours.spans().stream().map(Opening.Span::text).collect(Collectors.joining(text("and")));
    return Line.plain(hours.days(Locale.of(wording.language().code())) + ": " + spans);
  }

  /** Something to take along, and whether it must be. */
  public Line thing(KioskConfig.Police.Thing thing) {
    var what = said(thing.what());
    return thing
        .note()
        .map(n -> what.plus(Line.plain(" (" + lower(wording.of(n)) + ")")))
        .orElse(what);
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
  }
}
