package vn.motcua.kiosk.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Puts other values into a configuration file as a careful editor would: comments, order, indents,
 * line ends and the marks around a value stay as somebody wrote them. All values are changed or
 * none, and the file is whole at any moment, whatever the power does.
 */
public final class ConfigEdit {

  /** What needs no marks around it, whatever stands before or after it. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}([\\p{L}\\p{M}\\p{N} ./-]*[\\p{L}\\p{M}\\p{N}])?");

  /** Words that YAML or its older versions take for something else. */
  private static final Set<String> NO_TEXT =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private static final long LITTLE_ROOM = 1 << 16;

  private final ConfigFile file;
  private final Map<String, Value> values = new LinkedHashMap<>();

  private record Value(String text, boolean isNumber) {}

  private ConfigEdit(ConfigFile file) {
    this.file = file;
  }

  /** An edit of {@code commune.yaml} that changes nothing yet. */
  public static ConfigEdit commune() {
    return new ConfigEdit(ConfigFile.COMMUNE);
  }

  /** An edit of {@code kiosk.yaml} that changes nothing yet. */
  public static ConfigEdit kiosk() {
    return new ConfigEdit(ConfigFile.KIOSK);
  }

  /**
   * @param path such as {@code police.name.vi} or {@code police.hours[0].open[1]}
   */
  public ConfigEdit set(String path, String text) {
    values.put(path, new Value(text, false));
    return this;
  }

  public ConfigEdit set(String path, int number) {
    values.put(path, new Value(String.valueOf(number), true));
    return this;
  }

  /**
   * Writes the values into the file of this folder.
   *
   * @throws EditProblem if it cannot be written, or would have a mistake afterwards
   */
  public void writeInto(Path dir) throws EditProblem {
    var path = dir.resolve(file.path());
    try {
      var bytes = Files.readAllBytes(path);
      var read = Utf8.read(file.path(), bytes);
      if (read.text().isEmpty()) {
        throw new EditProblem(read.problems().getFirst());
      }
      var before = read.text().get();
      var mark = bytes.length > before.getBytes(UTF_8).length ? "\uFEFF" : "";
      var after = applied(before);
      if (!after.equals(before)) {
        replace(path.toRealPath(), (mark + after).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new EditProblem(fault(dir, e), path.toString());
    }
  }

  /** The text with the values in it, proved to say what it is meant to. */
  String applied(String text) throws EditProblem {
    refuse(YamlReader.read(file.path(), text).problems());
    var places = ValuePlaces.in(text);
    var after = new StringBuilder(text);
    for (var path : fromTheEnd(places)) {
      var span = place(places, path);
      var written = written(values.getOrDefault(path, new Value("", false)), span.style());
      boolean glued = span.from() > 0 && text.charAt(span.from() - 1) == ':';
      after.replace(span.from(), span.to(), glued ? " " + written : written);
    }
    check(after.toString());
    return after.toString();
  }

  private List<String> fromTheEnd(Map<String, ValuePlaces.Span> places) throws EditProblem {
    var starts = new TreeMap<Integer, String>(Comparator.reverseOrder());
    for (var path : values.keySet()) {
      starts.put(place(places, path).from(), path);
    }
    return List.copyOf(starts.values());
  }

  private ValuePlaces.Span place(Map<String, ValuePlaces.Span> places, String path)
      throws EditProblem {
    var span = places.get(path);
    if (span == null) {
      throw problem(path, "Không thấy khóa này. Hãy chép lại từ bản mẫu.");
    }
    if (span.style() == ScalarStyle.LITERAL || span.style() == ScalarStyle.FOLDED) {
      throw problem(path, "Chữ ở đây viết nhiều dòng. Hãy tự sửa trong tệp.");
    }
    return span;
  }

  private EditProblem problem(String path, String sentence) {
    return new EditProblem(new ConfigProblem(file.path(), 0, 0, path, sentence));
  }

  private static String written(Value value, ScalarStyle style) {
    if (value.isNumber()) {
      return value.text();
    }
    return switch (style) {
      case SINGLE_QUOTED -> "'" + value.text().replace("'", "''") + "'";
      case PLAIN -> isPlain(value.text()) ? value.text() : quoted(value.text());
      default -> quoted(value.text());
    };
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void check(String text) throws EditProblem {
    var read = YamlReader.read(file.path(), text);
    refuse(read.problems());
    var tree = read.tree().orElseThrow();
    refuse(new Schemas().check(file, tree));
    if (file == ConfigFile.COMMUNE) {
      refuse(CommuneCheck.check(tree));
    }
  }

  private static void refuse(List<ConfigProblem> problems) throws EditProblem {
    if (!problems.isEmpty()) {
      throw new EditProblem(problems.stream().sorted().findFirst().orElseThrow());
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try (var channel =
          FileChannel.open(
              half,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      likeBefore(file, half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Whoever may read or edit the file may do so afterwards. */
  private static void likeBefore(Path file, Path half) throws IOException {
    var view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      Files.setPosixFilePermissions(half, view.readAttributes().permissions());
    }
  }

  private static ConfigFault fault(Path dir, IOException e) {
    var reason = String.valueOf(e.getMessage());
    boolean full = reason.contains("space") || dir.toFile().getUsableSpace() < LITTLE_ROOM;
    return full ? ConfigFault.CFG_05 : ConfigFault.CFG_04;
  }
}
