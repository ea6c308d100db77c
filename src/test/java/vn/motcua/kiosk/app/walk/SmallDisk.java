package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with little room: a file system of its own where one may be mounted, an ordinary folder
 * elsewhere.
 *
 * @param mounted whether it is one
 */
record SmallDisk(Path folder, boolean mounted) {

  /** Room for a day of the kiosk, and quickly filled. */
  private static final String SIZE = "size=48m";

  static SmallDisk none() {
    return new SmallDisk(Path.of("none"), false);
  }

  /** Makes it, below a folder that is there. */
  static SmallDisk on(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean isLinux = System.getProperty("os.name").startsWith("Linux");
    boolean mounted =
        isLinux && done("mount", "-t", "tmpfs", "-o", SIZE, "kiosk", folder.toString());
    return new SmallDisk(folder, mounted);
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  FullDisk.Kind kind() {
    return mounted ? FullDisk.Kind.FILE_SYSTEM : FullDisk.Kind.RECORD;
  }

  /** Takes the file system away, if it is one. */
  void remove() throws IOException, InterruptedException {
    if (mounted && !done("umount", folder.toString())) {
      throw new IOException(folder + " is still in use");
    }
  }

  @Override
  public String toString() {
    return mounted
        ? "a file system of its own, " + SIZE
        : "a limit on the record's file (run as root for a file system that is full)";
  }
}
