package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;

/** A kiosk in a process of its own that holds its data folder until it is killed. */
final class InstanceChild {

  private InstanceChild() {}

  static void main(String[] args) throws StoreProblem, IOException {
    try (var _ = InstanceLock.take(Path.of(args[0]))) {
      System.out.println("READY");
      System.out.flush();
      System.in.read();
    }
  }
}
