package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes one edition after another until it is killed. Says what is taken, never before it is. */
final class EditionsChild {

  private EditionsChild() {}

  static void main(String[] args) throws IOException, GuidanceProblem {
    var place = Path.of(args[0]);
    var key = SigningKey.read(place.resolve("key"));
    var keys = new TrustedKeys(Files.readString(place.resolve("key.pub")));
    var editions = new Editions(place.resolve("data"));
    for (int number = editions.highest() + 1; true; number++) {
      editions.take(
          SignedGuidance.sign(place.resolve("edited"), number, Province.DAY, "Tỉnh Mẫu", key),
          keys);
      System.out.println("TAKEN " + number);
      System.out.flush();
    }
  }
}
