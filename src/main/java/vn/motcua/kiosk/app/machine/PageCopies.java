package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.kiosk.ui.desk.Finding;

/**
 * Whether CUPS keeps a copy of each page that it has passed on: by default for a day, readable by
 * root in {@code /var/spool/cups}. A page has a masked number and a name, and no job can ask not to
 * be kept. Source: cupsd.conf(5), PreserveJobFiles.
 *
 * @param settings of the print service
 */
public record PageCopies(Path settings) {

  public static final String WHAT = "Bản in giữ lại";

  /** Where Linux has them. */
  public static final PageCopies HERE = new PageCopies(Path.of("/etc/cups/cupsd.conf"));

  private static final Pattern PRESERVE =
      Pattern.compile("\\s*PreserveJobFiles\\s+(\\S+).*", Pattern.CASE_INSENSITIVE);

  public Finding look() {
    if (!Files.exists(settings)) {
      return Finding.good(WHAT, "máy này không dùng CUPS");
    }
    try (var lines = Files.lines(settings, StandardCharsets.ISO_8859_1)) {
      return kept(lines)
          ? Finding.attention(
              WHAT,
              "CUPS giữ bản sao mỗi trang đã in. Ghi dòng PreserveJobFiles No vào %s rồi khởi động lại CUPS."
                  .formatted(settings))
          : Finding.good(WHAT, "CUPS không giữ trang đã in");
    } catch (IOException _) {
      return Finding.attention(
          WHAT, "Không đọc được %s. Xem trong đó có dòng PreserveJobFiles No.".formatted(settings));
    }
  }

  /** The last word counts. */
  private static boolean kept(Stream<String> lines) {
    Optional<String> said =
        lines
            .map(PRESERVE::matcher)
            .filter(m -> m.matches())
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .reduce((_, last) -> last);
    return said.filter(s -> s.matches("no|off|false|0")).isEmpty();
  }
}
