package vn.motcua.kiosk.app.desk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.ui.desk.ColumnMemory;
import vn.motcua.kiosk.ui.desk.TableLayout;
import vn.motcua.kiosk.visit.OwnerOnly;

/**
 * The desk's columns in a small file of this machine. Without it, or with one that somebody spoilt,
 * the tables are as the kiosk made them; that is no reason to trouble a clerk.
 */
final class DeskColumns implements ColumnMemory {

  private static final Logger LOG = LoggerFactory.getLogger(DeskColumns.class);

  private final JsonMapper json = JsonMapper.builder().build();
  private final Path file;
  private final Consumer<Runnable> later;
  private final Map<String, TableLayout> layouts = new TreeMap<>();

  /**
   * @param file need not exist
   * @param later writes it, one time after the other, on another thread than that of the screen
   */
  DeskColumns(Path file, Consumer<Runnable> later) {
    this.file = file;
    this.later = later;
    if (Files.isRegularFile(file)) {
      read();
    }
  }

  private void read() {
    try {
      Map<String, TableLayout> read =
          json.readValue(Files.readString(file), new TypeReference<>() {});
      Optional.ofNullable(read).ifPresent(layouts::putAll); // the word null is JSON too
    } catch (IOException spoilt) {
      LOG.warn("{} is not read: {}", file.getFileName(), spoilt.getClass().getSimpleName());
    }
  }

  @Override
  public Optional<TableLayout> of(String table) {
    return Optional.ofNullable(layouts.get(table));
  }

  @Override
  public void keep(String table, TableLayout layout) {
    layouts.put(table, layout);
    write();
  }

  @Override
  public void forget(String table) {
    if (layouts.remove(table) != null) {
      write();
    }
  }

  /** As it is now; of use to nobody if it cannot be kept, so nobody is told. */
  private void write() {
    try {
      var text = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(layouts);
      later.accept(() -> write(text));
    } catch (JacksonException e) {
      throw new IllegalStateException("heads and numbers can be written", e);
    }
  }

  private void write(byte[] text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      OwnerOnly.write(file, text);
    } catch (IOException e) {
      LOG.warn("{} is not kept: {}", file.getFileName(), e.getMessage());
    }
  }
}
