package vn.motcua.kiosk.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.visit.Child;

/** Whoever looks for ports has to see the one that is there. */
@EnabledOnOs(OS.LINUX)
class ListeningSocketsTest {

  @TempDir private Path folder;

  /** A process that waits for somebody on a port. */
  static final class Listener {
    private Listener() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
      try (var _ = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Files.createFile(Path.of(arguments[0]).resolve("ready"));
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void aPortOfAnotherProcessIsSeen() throws Exception {
    try (var child = Child.start(folder, Listener.class)) {
      while (!Files.exists(folder.resolve("ready"))) {
        Thread.sleep(5);
      }
      assertThat(ListeningSockets.of(child.process())).hasSize(1);
    }
  }
}
