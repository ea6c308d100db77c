package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of four megabytes in memory, which can be filled. Only root can make one. */
final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 4096;

  private final Path place;

  private SmallDisk(Path place) {
    this.place = place;
  }

  static boolean isPossible() {
    return RealPostgres.isRoot();
  }

  /**
   * @param place an empty folder
   */
  static SmallDisk at(Path place) throws IOException {
    RealPostgres.run(List.of("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place.toString()));
    return new SmallDisk(place);
  }

  Path place() {
    return place;
  }

  private Path filling() {
    return place.resolve("filling");
  }

  /** To the last block. */
  void fill() throws IOException {
    try (var out = Files.newOutputStream(filling())) {
      while (place.toFile().getUsableSpace() > 0) {
        out.write(new byte[BLOCK]);
      }
    }
  }

  void makeRoom() throws IOException {
    Files.delete(filling());
  }

  @Override
  public void close() throws IOException {
    RealPostgres.run(List.of("umount", "--lazy", place.toString()));
  }
}
