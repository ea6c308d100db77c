package vn.motcua.kiosk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.motcua.kiosk.audit.AuditEntry.Mark;

/** Remembers, away from the log, which line is its last. */
final class Head {

  private final Path folder;

  /**
   * @param number of the last line, 0 where there is none yet
   */
  record Last(long number, Mark mark) {}

  Head(Path folder) {
    this.folder = folder;
  }

  void move(long number, Mark mark) throws IOException {
    Files.createDirectories(folder);
    var half = folder.resolve("audit.head." + ProcessHandle.current().pid() + ".tmp");
    try (var channel = FileChannel.open(half, CREATE, WRITE, TRUNCATE_EXISTING)) {
      var left = ByteBuffer.wrap((number + " " + mark.base64()).getBytes(UTF_8));
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
  }

  Last read() throws IOException {
    if (!Files.exists(file())) {
      return new Last(0, Mark.NONE);
    }
    var text = Files.readString(file());
    int space = text.indexOf(' ');
    try {
      return new Last(
          Long.parseLong(text.substring(0, space)), new Mark(text.substring(space + 1)));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException("the head of the audit log is damaged", e);
    }
  }

  private Path file() {
    return folder.resolve("audit.head");
  }
}
