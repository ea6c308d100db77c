package vn.motcua.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/**
 * How large and in which colours everything is drawn: one factor for the screen, one for the
 * letters, one switch for high contrast. The stylesheet is a template in pixels of a 1920×1080
 * screen:
 *
 * <ul>
 *   <li>{@code px(48)}: a length, times the screen's factor
 *   <li>{@code gp(26)}: white space, which gives way to larger letters
 *   <li>{@code tx(34)}: a letter size; what is large already grows less
 *   <li>{@code bt(34)}: the letters of a button, which grow half as much
 *   <li>{@code sp(8)}: the space between lines
 *   <li>{@code touch(72)}: a length that a finger needs, never below 60
 * </ul>
 *
 * All come out as whole pixels.
 *
 * @param scale screen pixels for one pixel of the design, more than 0
 * @param portrait whether the screen is higher than wide
 */
public record Theme(double scale, boolean portrait, Look look) {

  /** Width of the screen that the design is drawn for, in pixels. */
  public static final double WIDTH = 1920;

  /** Its height. */
  public static final double HEIGHT = 1080;

  /** Smallest letters that a citizen gets, in screen pixels. */
  private static final double SMALLEST_LETTER = 18;

  /** Smallest thing to touch, in screen pixels (15 mm on the counter's screen). */
  private static final double SMALLEST_TOUCH = 60;

  /**
   * Factor of the smallest screen sold, 1366×768. What looks smaller to the program is enlarged by
   * the system (125, 150, 175 %), so that its pixels are larger and fewer of them do.
   */
  private static final double SMALLEST_SCREEN = 768 / HEIGHT;

  /** Letters up to here grow as much as was asked for, in pixels of the design. */
  private static final double BODY = 36;

  private static final String FONT_FOLDER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final List<String> FONT_FILES = List.of("Regular", "SemiBold", "Bold");
  private static final Pattern LENGTH =
      Pattern.compile("\\b(px|gp|tx|bt|sp|touch)\\((-?[0-9.]+)\\)");

  /** The design's own size, normal letters and colours. */
  public static final Theme DESIGN = new Theme(1, false, Look.USUAL);

  /** The same choices on a screen of this size; a side of 0 counts as the design's. */
  public Theme on(double width, double height) {
    boolean high = height > width;
    double across = high ? HEIGHT : WIDTH;
    double down = high ? WIDTH : HEIGHT;
    double fitting = Math.min(width <= 0 ? 1 : width / across, height <= 0 ? 1 : height / down);
    return new Theme(fitting, high, look);
  }

  /** Other letters or colours. */
  public Theme with(Look other) {
    return new Theme(scale, portrait, other);
  }

  /** What the root is marked with, so that the stylesheet can tell variants apart. */
  public Set<String> marks() {
    var marks = new HashSet<String>();
    marks.add("letters-" + look.letters().name().toLowerCase(Locale.ROOT));
    marks.add(portrait ? "portrait" : "landscape");
    if (look.highContrast()) {
      marks.add("contrast");
    }
    if (look.isCalm()) {
      marks.add("calm");
    }
    return marks;
  }

  /** Every mark that there is. */
  public static Set<String> allMarks() {
    var marks = new HashSet<>(Set.of("portrait", "landscape", "contrast", "calm"));
    for (var letters : Look.Letters.values()) {
      marks.add("letters-" + letters.name().toLowerCase(Locale.ROOT));
    }
    return marks;
  }

  /** The stylesheet as a {@code data:} address. */
  public String stylesheet() {
    return sheet("kiosk.css");
  }

  /** What the clerk's desk has beside it, likewise. */
  public String deskStylesheet() {
    return sheet("desk.css");
  }

  /** What the set-up of a new machine has beside these, likewise. */
  public String setupStylesheet() {
    return sheet("setup.css");
  }

  /**
   * JavaFX looks the address up for each node of a page. Equal texts must be one object: else it
   * compares 120,000 letters each time, a fifth of what drawing the desk cost.
   */
  private String sheet(String file) {
    var css = fill(template(file));
    var address =
        "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    return address.intern();
  }

  /** A template with its lengths filled in. */
  String fill(String template) {
    return LENGTH
        .matcher(template)
        .replaceAll(m -> length(m.group(1), Double.parseDouble(m.group(2))) + "px");
  }

  private long length(String kind, double px) {
    double factor = look.letters().factor();
    return switch (kind) {
      case "tx" -> letter(grown(px, factor));
      case "bt" -> letter(px * (1 + factor) / 2);
      case "sp" -> Math.round(px * scale);
      case "gp" -> Math.round(px * scale / Math.pow(factor, 1.5));
      case "touch" -> Math.max(floor(SMALLEST_TOUCH), Math.round(px * scale));
      default -> px != 0 && Math.round(px * scale) == 0 ? 1 : Math.round(px * scale);
    };
  }

  /** Titles are easy to read as they are; they only stay above the text that grows below them. */
  private static double grown(double px, double factor) {
    return px <= BODY
        ? px * factor
        : Math.max(px, Math.min(px * factor, BODY * factor + (px - BODY) / 2));
  }

  private long letter(double px) {
    return Math.max(floor(SMALLEST_LETTER), Math.round(px * scale));
  }

  private long floor(double px) {
    return Math.round(px * Math.min(1, scale / SMALLEST_SCREEN));
  }

  private static String template(String file) {
    try (var in = Theme.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads Inter from its jar; to be called before the first scene. Half-bold letters are a family
   * of their own, {@code Inter SemiBold}.
   *
   * @throws IllegalStateException if a font cannot be loaded: without it Vietnamese marks would be
   *     left to chance
   */
  public static void loadFonts() {
    for (var file : FONT_FILES) {
      try (var in = Theme.class.getResourceAsStream(FONT_FOLDER + file + ".otf")) {
        if (in == null || Font.loadFont(in, 12) == null) {
          throw new IllegalStateException("the font Inter " + file + " cannot be loaded");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!Font.getFamilies().containsAll(List.of("Inter", "Inter SemiBold"))) {
      throw new IllegalStateException("the font Inter is there under another name");
    }
  }
}
