package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A process in which many threads want the library at once, each in a folder of its own. */
final class NativeLibraryRaceChild {

  private static final int THREADS = 8;

  private NativeLibraryRaceChild() {}

  static void main(String[] args) throws Exception {
    var data = Path.of(args[0]);
    var together = new CyclicBarrier(THREADS);
    Callable<Path> load =
        () -> {
          var own = Files.createTempDirectory(data, "thread");
          together.await();
          NativeLibrary.loadIn(own);
          return own;
        };
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var loaded : threads.invokeAll(Stream.generate(() -> load).limit(THREADS).toList())) {
        loaded.get();
      }
    }
    System.out.println("copies: " + copies(data));
    System.out.flush();
    System.in.read();
  }

  private static long copies(Path data) throws IOException {
    try (var folders = Files.list(data)) {
      return folders.filter(folder -> Files.exists(folder.resolve("native"))).count();
    }
  }
}
