package vn.motcua.kiosk.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A copy of the delivered configuration that a test may spoil. */
record ConfigFolder(Path path) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Path DELIVERED = Path.of("kiosk-config");

  static ConfigFolder copyInto(Path folder) {
    try {
      for (var file : ConfigFile.values()) {
        var to = folder.resolve(file.path());
        Files.createDirectories(to.getParent());
        Files.copy(DELIVERED.resolve(file.path()), to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ConfigFolder(folder);
  }

  /** Puts one text in the place of another that is there, at its first place. */
  ConfigFolder replace(String file, String is, String becomes) {
    var text = text(file);
    int at = text.indexOf(is);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no " + is);
    }
    return write(file, text.substring(0, at) + becomes + text.substring(at + is.length()));
  }

  ConfigFolder write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  ConfigFolder write(String file, byte[] bytes) {
    try {
      Files.write(path.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  ConfigFolder delete(String file) {
    try {
      Files.delete(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String text(String file) {
    try {
      return Files.readString(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line, from 1, on which the text first stands. */
  int lineOf(String file, String text) {
    var all = text(file);
    return 1 + (int) all.substring(0, all.indexOf(text)).chars().filter(c -> c == '\n').count();
  }

  ConfigReader.Result read() {
    return read(TODAY);
  }

  ConfigReader.Result read(LocalDate today) {
    return ConfigReader.read(path, today);
  }

  List<ConfigProblem> problems() {
    return read().problems();
  }
}
