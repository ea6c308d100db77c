package vn.motcua.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/**
 * How large and in which colours everything is drawn: one factor for the screen, one switch for
 * high contrast. The stylesheet is a template in pixels of a 1920×1080 screen:
 *
 * <ul>
 *   <li>{@code px(48)}: a length, times the screen's factor
 *   <li>{@code tx(34)}: a letter size, never below 18
 *   <li>{@code sp(8)}: the space between lines
 *   <li>{@code touch(72)}: a length that a finger needs, never below 60
 * </ul>
 *
 * All come out as whole pixels.
 *
 * @param scale screen pixels for one pixel of the design, more than 0
 */
public record Theme(double scale, boolean highContrast) {

  /** Width of the screen that the design is drawn for, in pixels. */
  public static final double WIDTH = 1920;

  /** Its height. */
  public static final double HEIGHT = 1080;

  /** Smallest letters that a citizen gets, in screen pixels. */
  private static final int SMALLEST_LETTER = 18;

  /** Smallest thing to touch, in screen pixels (15 mm on the counter's screen). */
  private static final int SMALLEST_TOUCH = 60;

  private static final String FONT_FOLDER = "/com/formdev/flatlaf/fonts/inter/Inter-";
  private static final List<String> FONT_FILES = List.of("Regular", "SemiBold", "Bold");
  private static final Pattern LENGTH = Pattern.compile("\\b(px|tx|sp|touch)\\((-?[0-9.]+)\\)");

  /** The design's own size, normal colours. */
  public static final Theme DESIGN = new Theme(1, false);

  /** The same choices on a screen of this size; a side of 0 counts as the design's. */
  public Theme on(double width, double height) {
    boolean portrait = height > width;
    double across = portrait ? HEIGHT : WIDTH;
    double down = portrait ? WIDTH : HEIGHT;
    double fitting = Math.min(width <= 0 ? 1 : width / across, height <= 0 ? 1 : height / down);
    return new Theme(fitting, highContrast);
  }

  /** Other colours. */
  public Theme withContrast(boolean high) {
    return new Theme(scale, high);
  }

  /** The stylesheet as a {@code data:} address. */
  public String stylesheet() {
    var css = fill(template());
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  /** A template with its lengths filled in. */
  String fill(String template) {
    return LENGTH
        .matcher(template)
        .replaceAll(m -> length(m.group(1), Double.parseDouble(m.group(2))) + "px");
  }

  private long length(String kind, double px) {
    return switch (kind) {
      case "tx" -> Math.max(SMALLEST_LETTER, Math.round(px * scale));
      case "sp" -> Math.round(px * scale);
      case "touch" -> Math.max(SMALLEST_TOUCH, Math.round(px * scale));
      default -> px != 0 && Math.round(px * scale) == 0 ? 1 : Math.round(px * scale);
    };
  }

  private static String template() {
    try (var in = Theme.class.getResourceAsStream("kiosk.css")) {
      if (in == null) {
        throw new IllegalStateException("kiosk.css is missing from the program");
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
