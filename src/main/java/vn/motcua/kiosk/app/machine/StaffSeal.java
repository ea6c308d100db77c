package vn.motcua.kiosk.app.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.motcua.kiosk.staff.Seal;
import vn.motcua.kiosk.visit.Keys;

/** The list of clerks is sealed with the record's keys. */
record StaffSeal(Keys keys) implements Seal {

  private static final byte[] PLACE = "staff|clerks".getBytes(UTF_8);

  @Override
  public byte[] close(byte[] plain) {
    return keys.seal(plain, PLACE);
  }

  @Override
  public Optional<byte[]> open(byte[] sealed) {
    return keys.unseal(sealed, PLACE);
  }
}
