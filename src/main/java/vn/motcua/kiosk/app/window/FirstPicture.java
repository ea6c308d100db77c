package vn.motcua.kiosk.app.window;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;

/**
 * The first page as it was drawn at an earlier start, kept in the data folder: it stands on the
 * screen long before the configuration has been read and the page itself put together. Without the
 * clock and the campaign, so that it says nothing that changes by the day.
 *
 * @param file that holds it; need not exist
 * @param edition which configuration and program it must be of
 */
record FirstPicture(Path file, String edition) {

  private static final WritablePixelFormat<ByteBuffer> FORMAT =
      PixelFormat.getByteBgraPreInstance();
  private static final int BYTES_A_PIXEL = 4;

  /** In each direction; more is no screen but a broken file. */
  private static final int MOST_PIXELS = 8192;

  /**
   * The one that goes with this program and this configuration.
   *
   * @throws IOException if the configuration cannot be read
   */
  static FirstPicture in(Path data, Path config) throws IOException {
    return new FirstPicture(data.resolve("first-page.picture"), edition(config));
  }

  /**
   * By sizes and times: reading what is in the files would take longer than showing the picture.
   */
  private static String edition(Path config) throws IOException {
    var program = FirstPicture.class.getProtectionDomain().getCodeSource().getLocation();
    var files = new ArrayList<Path>();
    files.add(Path.of(URI.create(program.toString())));
    // An installed kiosk's folder is a link; a walk that begins at one ends there.
    try (var edited = Files.walk(config.toRealPath())) {
      edited.sorted().forEach(files::add);
    }
    var edition = new StringBuilder();
    for (var each : files) {
      var is = Files.readAttributes(each, BasicFileAttributes.class);
      edition.append(each).append(' ').append(is.size()).append(' ').append(is.lastModifiedTime());
      edition.append('\n');
    }
    return edition.toString();
  }

  /**
   * What was kept; empty where nothing of this edition can be read. Needs no JavaFX, so that it can
   * be read while that starts.
   */
  Optional<Kept> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new InflaterInputStream(Files.newInputStream(file)))) {
      return in.readUTF().equals(edition)
          ? Optional.of(Kept.read(in, in.readInt(), in.readInt()))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /**
   * The pixels of a picture.
   *
   * @param pixels four bytes each, row by row
   */
  record Kept(int width, int height, ByteBuffer pixels) {

    private static Kept read(DataInputStream in, int width, int height) throws IOException {
      if (Math.min(width, height) < 1 || Math.max(width, height) > MOST_PIXELS) {
        throw new IOException("no size of a screen: %d × %d".formatted(width, height));
      }
      var bytes = new byte[width * height * BYTES_A_PIXEL];
      in.readFully(bytes);
      return new Kept(width, height, ByteBuffer.wrap(bytes));
    }

    /** The picture for a screen of this size; empty if it was drawn for another one. */
    Optional<Image> on(int width, int height) {
      if (width != this.width || height != this.height) {
        return Optional.empty();
      }
      var image = new WritableImage(width, height);
      image
          .getPixelWriter()
          .setPixels(0, 0, width, height, FORMAT, pixels.duplicate(), width * BYTES_A_PIXEL);
      return Optional.of(image);
    }
  }

  /**
   * Keeps it in place of the one before.
   *
   * @throws IOException if it cannot; the next start is slower, no more
   */
  void keep(Image image) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    write(image, half);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Image image, Path to) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int row = width * BYTES_A_PIXEL;
    var bytes = new byte[row * height];
    image.getPixelReader().getPixels(0, 0, width, height, FORMAT, bytes, 0, row);
    try (var out = new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(to)))) {
      out.writeUTF(edition);
      out.writeInt(width);
      out.writeInt(height);
      out.write(bytes);
    }
  }
}
