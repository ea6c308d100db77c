package vn.motcua.kiosk.app.walk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.ui.Look;

/**
 * A PNG of every page, numbered in the order in which they came: as the scene is, or in every
 * variant of screen, letters and colours.
 */
final class PictureFolder implements Album {

  private final Kiosk kiosk;
  private final Scene scene;
  private final Path folder;
  private final List<Variant> variants;
  private int pages;

  /**
   * @param variants none for the scene as it is
   */
  PictureFolder(Kiosk kiosk, Scene scene, Path folder, List<Variant> variants) {
    this.kiosk = kiosk;
    this.scene = scene;
    this.folder = folder;
    this.variants = List.copyOf(variants);
  }

  @Override
  public void take(String name) {
    write(name, variants.isEmpty() ? List.of(Picture.of(scene)) : inEveryVariant());
  }

  /** In variants it is taken at once: while they are drawn, nothing else is. */
  @Override
  public void takeLast(String name, BooleanSupplier lasts) {
    if (!variants.isEmpty()) {
      take(name);
      return;
    }
    var last = Picture.of(scene);
    while (lasts.getAsBoolean()) {
      var next = Picture.of(scene);
      if (lasts.getAsBoolean()) {
        last = next;
      }
    }
    write(name, List.of(last));
  }

  private void write(String name, List<WritableImage> shots) {
    var page = "%02d-%s".formatted(++pages, name);
    for (int i = 0; i < shots.size(); i++) {
      var variant = variants.isEmpty() ? "" : variants.get(i).suffix();
      Picture.write(shots.get(i), folder.resolve(page + variant + ".png"));
    }
  }

  /** In one go on the FX thread, so that the page cannot turn meanwhile. */
  private List<WritableImage> inEveryVariant() {
    return Display.ask(
        () -> {
          var shots = new ArrayList<WritableImage>();
          for (var variant : variants) {
            kiosk.choose(variant.look());
            shots.add(Picture.of(scene.getRoot(), variant.size()));
          }
          kiosk.choose(Look.USUAL);
          Picture.of(scene);
          return shots;
        });
  }
}
