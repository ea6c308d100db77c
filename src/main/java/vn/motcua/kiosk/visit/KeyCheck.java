package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jdbi.v3.core.Handle;

/** A word in the record that opens with its own keys only, so that others are found out at once. */
final class KeyCheck {

  private static final byte[] PLACE = "key_check".getBytes(UTF_8);

  private final Store store;
  private final Keys keys;

  KeyCheck(Store store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  /**
   * Writes the word into a new record, and anew with the newest keys into an old one, so that the
   * older keys may be dropped one day.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#KEY_WRONG} when the keys are not its own
   */
  void writable() throws StoreProblem {
    var _ =
        store.transaction(
            h -> h.execute("INSERT OR IGNORE INTO key_check VALUES (1, ?)", sealed()));
    readable();
    var _ = store.transaction(h -> h.execute("UPDATE key_check SET sealed = ?", sealed()));
  }

  /**
   * Only looks.
   *
   * @throws StoreProblem likewise
   */
  void readable() throws StoreProblem {
    var word = keys.unseal(store.onConnection(KeyCheck::read), PLACE);
    if (word.isEmpty()
        || keys.pseudonyms(PLACE).stream().noneMatch(p -> Arrays.equals(p, word.get()))) {
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    }
  }

  private static byte[] read(Handle handle) {
    return handle.createQuery("SELECT sealed FROM key_check").mapTo(byte[].class).one();
  }

  private byte[] sealed() {
    return keys.seal(keys.pseudonym(PLACE), PLACE);
  }
}
