package vn.motcua.kiosk.app.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.motcua.kiosk.printing.Seal;
import vn.motcua.kiosk.visit.Keys;

/** Sheets that wait are sealed with the record's keys. */
public record PaperSeal(Keys keys) implements Seal {

  @Override
  public byte[] close(byte[] plain, String place) {
    return keys.seal(plain, place.getBytes(UTF_8));
  }

  @Override
  public Optional<byte[]> open(byte[] sealed, String place) {
    return keys.unseal(sealed, place.getBytes(UTF_8));
  }
}
