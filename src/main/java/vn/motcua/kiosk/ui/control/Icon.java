package vn.motcua.kiosk.ui.control;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A stroke icon on a grid of 24, as high as the letters beside it; coloured by {@code -k-text}.
 * Never alone: a word always stands with it.
 */
public final class Icon extends Region {

  /** Drawn where the guidance names an icon that does not exist. */
  public static final String FALLBACK = "alert";

  private static final double GRID = 24;
  private static final Map<String, String> PATHS = read();

  private final SVGPath path = new SVGPath();
  private final Scale scale = new Scale();
  private String name = FALLBACK;

  public Icon() {
    getStyleClass().add("icon");
    path.getStyleClass().add("icon-path");
    path.getTransforms().add(scale);
    path.setManaged(false);
    setAccessibleRole(AccessibleRole.NODE);
    setMouseTransparent(true);
    getChildren().add(path);
  }

  public Icon(String name, String... styles) {
    this();
    setName(name);
    getStyleClass().addAll(styles);
  }

  /**
   * One in the row of a table, under class names of its own: fifty rules of the pages end in {@code
   * .icon}, and each would be tried up to the root for each row.
   */
  public static Icon ofRow() {
    var icon = new Icon();
    icon.getStyleClass().setAll("cell-icon");
    icon.path.getStyleClass().setAll("cell-icon-path");
    return icon;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = PATHS.containsKey(name) ? name : FALLBACK;
    path.setContent(PATHS.get(this.name));
  }

  /** The names that there are. */
  public static Set<String> names() {
    return PATHS.keySet();
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight()) / GRID;
    scale.setX(size);
    scale.setY(size);
    path.relocate(0, 0);
    path.setLayoutX((getWidth() - size * GRID) / 2);
    path.setLayoutY((getHeight() - size * GRID) / 2);
  }

  private static Map<String, String> read() {
    try (var in = Icon.class.getResourceAsStream("icons.properties")) {
      if (in == null) {
        throw new IllegalStateException("icons.properties is missing from the program");
      }
      var paths = new Properties();
      paths.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return paths.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(k -> k, paths::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
