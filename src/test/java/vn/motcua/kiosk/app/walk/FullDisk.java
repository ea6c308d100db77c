package vn.motcua.kiosk.app.walk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.kiosk.visit.Brimful;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** A disk that fills up, and has room again. */
interface FullDisk {

  /** How. */
  enum Kind {
    /** A small file system of its own, without a byte left for anything that the kiosk writes. */
    FILE_SYSTEM,
    /** The record's file alone cannot grow: for those who may not mount anything. */
    RECORD
  }

  /** What takes all the room. */
  String FILLER = "filler";

  void fill() throws StoreProblem, IOException;

  void relieve() throws StoreProblem, IOException;

  static FullDisk of(Kind kind, Path data, Supplier<Optional<VisitLog>> log) {
    return switch (kind) {
      case FILE_SYSTEM -> new Filled(data.resolve(FILLER));
      case RECORD -> new Limited(log);
    };
  }

  /** Each write fails as on a disk that is full, because it is. */
  record Filled(Path file) implements FullDisk {

    @Override
    public void fill() {
      try (var out = new FileOutputStream(file.toFile())) {
        for (int size = 1 << 20; size > 0; size >>= 1) {
          write(out, size);
        }
      } catch (IOException _) {
        // Nor can it be closed in order.
      }
    }

    private static void write(FileOutputStream out, int size) {
      var bytes = new byte[size];
      try {
        while (true) {
          out.write(bytes);
        }
      } catch (IOException _) {
        // No room for so many.
      }
    }

    @Override
    public void relieve() throws IOException {
      Files.delete(file);
    }
  }

  /** SQLite is told that its file may not grow. */
  record Limited(Supplier<Optional<VisitLog>> log) implements FullDisk {

    @Override
    public void fill() throws StoreProblem {
      if (log.get().isPresent()) {
        Brimful.fill(log.get().get());
      }
    }

    @Override
    public void relieve() throws StoreProblem {
      if (log.get().isPresent()) {
        Brimful.relieve(log.get().get());
      }
    }
  }
}
