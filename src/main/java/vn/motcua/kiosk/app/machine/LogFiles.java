package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.ui.desk.LogLine;

/**
 * The files that {@link Logging} writes, to be read and taken along; nothing but what stands in
 * them.
 *
 * @param folder of the files
 */
public record LogFiles(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(LogFiles.class);

  /** Of the end of today's file; some thousand lines. */
  private static final int MOST_BYTES = 400_000;

  /** Date, time, level, thread, who, what: as {@link Logging} writes it. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)\\S* (INFO|WARN|ERROR)\\s+\\[[^]]*] (.*)");

  /** The last lines, the newest last; none where there is no file. */
  public List<LogLine> tail() {
    var file = folder.resolve(Logging.FILE);
    try (var channel = FileChannel.open(file)) {
      channel.position(Math.max(0, channel.size() - MOST_BYTES));
      var bytes = new byte[(int) (channel.size() - channel.position())];
      Channels.newInputStream(channel).readNBytes(bytes, 0, bytes.length);
      return lines(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("LOG-01 the log cannot be read: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  /** What comes before the first whole line is left out. */
  static List<LogLine> lines(String text) {
    var lines = new ArrayList<LogLine>();
    text.lines().forEach(line -> add(line, lines));
    return lines;
  }

  private static void add(String line, List<LogLine> lines) {
    var whole = LINE.matcher(line);
    if (whole.matches()) {
      lines.add(
          new LogLine(
              whole.group(1) + " " + whole.group(2),
              LogLine.Level.valueOf(whole.group(3)),
              whole.group(4),
              List.of()));
    } else if (!lines.isEmpty()) {
      var last = lines.removeLast();
      var below = new ArrayList<>(last.below());
      below.add(line.strip());
      lines.add(new LogLine(last.at(), last.level(), last.text(), below));
    }
  }

  /**
   * Writes them all into one file, which has its name only once it is whole and on the disk.
   *
   * @return whether that could be done
   */
  public boolean copy(Path to) {
    var half = to.resolveSibling(to.getFileName() + ".tmp");
    try {
      try (var zip = new ZipOutputStream(Files.newOutputStream(half));
          var files = Files.newDirectoryStream(folder, "*.log")) {
        for (var file : files) {
          zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
      try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(half, to, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.warn("LOG-02 the log cannot be copied: {}", e.getClass().getSimpleName());
      forget(half);
      return false;
    }
  }

  private static void forget(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException _) {
      LOG.debug("the stick is gone, and what was on it");
    }
  }
}
