package vn.motcua.kiosk.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The system's own window, which knows the USB sticks; it opens where the last file was. */
final class SystemFileChoice implements FileChoice {

  private @Nullable File folder;

  @Override
  public Optional<Path> open(Scene over, Kind kind) {
    return chosen(chooser(kind).showOpenDialog(over.getWindow()));
  }

  @Override
  public Optional<Path> save(Scene over, String name, Kind kind) {
    var chooser = chooser(kind);
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(over.getWindow()));
  }

  private FileChooser chooser(Kind kind) {
    var chooser = new FileChooser();
    var patterns = kind.endings().stream().map(e -> "*." + e).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), patterns));
    if (folder != null && folder.isDirectory()) { // else the stick was pulled meanwhile
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file != null) {
      folder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }
}
