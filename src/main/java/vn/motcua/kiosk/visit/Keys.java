package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The secrets of the record: one seals personal fields (AES-256-GCM), one makes of a number the
 * pseudonym by which it is found again (HMAC-SHA-256), one seals backups, one chains the audit log.
 * All lie in one file, made at the first run. {@link #rotate} makes new ones; the older ones still
 * open and find as long as something of theirs is kept.
 */
public final class Keys {

  /** Name of the key file in its folder. */
  public static final String FILE = "kiosk.key";

  private static final int PSEUDONYM_BYTES = 32;
  private static final byte[] PAIRING = "pairing".getBytes(UTF_8);
  private static final byte[] WRAPPED = "kiosk.key".getBytes(UTF_8);

  private final KeyFile file;
  private final Aead seal;
  private final PrfSet pseudonym;
  private final StreamingAead backup;
  private final StreamingAead bundle;
  private final PrfSet chain;

  private Keys(KeyFile file) throws GeneralSecurityException {
    this.file = file;
    this.seal = file.primitive(KeyFile.Use.SEAL, Aead.class);
    this.pseudonym = file.primitive(KeyFile.Use.PSEUDONYM, PrfSet.class);
    this.backup = file.primitive(KeyFile.Use.BACKUP, StreamingAead.class);
    this.bundle = file.primitive(KeyFile.Use.BUNDLE, StreamingAead.class);
    this.chain = file.primitive(KeyFile.Use.CHAIN, PrfSet.class);
  }

  /**
   * Reads the keys, or makes them when there is nothing yet that they would have to fit.
   *
   * @param folder of the key file; not within {@code record}, so that a copy of the record opens
   *     nothing
   * @param record folder of the record
   * @throws StoreProblem when the keys of an existing record are gone, cannot be read or cannot be
   *     kept from others
   */
  public static Keys open(Path folder, Path record) throws StoreProblem {
    if (folder.toAbsolutePath().normalize().startsWith(record.toAbsolutePath().normalize())) {
      throw new IllegalArgumentException("keys do not lie beside what they open");
    }
    return open(KeyPlace.in(folder), record);
  }

  static Keys open(KeyPlace place, Path record) throws StoreProblem {
    if (!place.isEmpty()) {
      return of(existing(place));
    }
    if (Files.exists(record.resolve(RecordFile.NAME))
        || Files.exists(record.resolve(Backups.FOLDER))) {
      throw new StoreProblem(StoreProblem.Kind.KEY_MISSING);
    }
    var fresh = KeyFile.fresh();
    place.write(fresh);
    return of(fresh);
  }

  private static Keys of(KeyFile file) throws StoreProblem {
    try {
      return new Keys(file);
    } catch (GeneralSecurityException _) {
      // Without the cause: a parser's words quote the text, and the text is the key.
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    }
  }

  private static KeyFile existing(KeyPlace place) throws StoreProblem {
    var read = place.read();
    var complete = read.completed();
    var _ = of(complete); // A broken one is left as it is.
    if (!complete.equals(read) || place.isUnlocked()) {
      place.write(complete);
    }
    return complete;
  }

  /**
   * Makes new keys for what is written from now on, and drops those that nothing needs any more.
   * Open the keys anew afterwards.
   *
   * @param keepDays how long anything that was sealed or found with older keys is kept
   */
  public static void rotate(Path folder, LocalDate today, int keepDays) throws StoreProblem {
    var place = KeyPlace.in(folder);
    if (place.isEmpty()) {
      throw new StoreProblem(StoreProblem.Kind.KEY_MISSING);
    }
    var old = existing(place);
    if (old.isJoined()) {
      throw new StoreProblem(StoreProblem.Kind.JOINED);
    }
    place.write(old.rotated(today, today.minusDays(keepDays)));
  }

  /** What another machine of the commune needs of the keys; the code opens it. */
  byte[] pairing(RecoveryCode once) {
    return once.wrap(file.shared().bytes(), PAIRING);
  }

  /** Puts such keys, and others of its own, into the folder of a machine that has none. */
  static void join(Path folder, byte[] pairing, RecoveryCode once) throws StoreProblem {
    var joined = KeyFile.read(once.unwrap(pairing, PAIRING)).completed();
    var keys = of(joined);
    keys.put(folder);
  }

  /** The keys that a backup brings along, opened by the code on the recovery sheet. */
  static Keys unwrap(byte[] wrapped, RecoveryCode code) throws StoreProblem {
    return of(KeyFile.read(code.unwrap(wrapped, WRAPPED)));
  }

  /** Puts them into a folder that has none. */
  void put(Path folder) throws StoreProblem {
    KeyPlace.in(folder).write(file);
  }

  /** The keys as a backup brings them along; the code on the recovery sheet opens them. */
  byte[] wrapped() {
    return recovery().wrap(file.bytes(), WRAPPED);
  }

  /** What stands on the recovery sheet. Whoever has it and a backup, reads everything. */
  public RecoveryCode recovery() {
    return file.recovery();
  }

  OutputStream sealing(OutputStream out, byte[] place) throws IOException {
    return sealing(backup, out, place);
  }

  /** For another machine of the commune. */
  OutputStream sealingForOthers(OutputStream out, byte[] place) throws IOException {
    return sealing(bundle, out, place);
  }

  private static OutputStream sealing(StreamingAead key, OutputStream out, byte[] place)
      throws IOException {
    try {
      return key.newEncryptingStream(out, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing never fails with a good key", e);
    }
  }

  /** What was sealed; reading it throws when it was not sealed so, or was tampered with. */
  InputStream unsealing(InputStream in, byte[] place) throws IOException {
    return unsealing(backup, in, place);
  }

  /** What another machine of the commune sealed, likewise. */
  InputStream unsealingOfOthers(InputStream in, byte[] place) throws IOException {
    return unsealing(bundle, in, place);
  }

  private static InputStream unsealing(StreamingAead key, InputStream in, byte[] place)
      throws IOException {
    try {
      return key.newDecryptingStream(in, place);
    } catch (GeneralSecurityException e) {
      throw new IOException("not sealed with these keys", e);
    }
  }

  /** A mark that only these keys make, 32 bytes; the same for ever, also after a rotation. */
  public byte[] mark(byte[] text) {
    try {
      return chain.computePrimary(text, PSEUDONYM_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an HMAC never fails with a good key", e);
    }
  }

  /**
   * @param place where it will stand; it opens nowhere else
   */
  public byte[] seal(byte[] plain, byte[] place) {
    try {
      return seal.encrypt(plain, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing never fails with a good key", e);
    }
  }

  /** What was sealed there; empty when it was not sealed with these keys or not there. */
  public Optional<byte[]> unseal(byte[] sealed, byte[] place) {
    try {
      return Optional.of(seal.decrypt(sealed, place));
    } catch (GeneralSecurityException _) {
      return Optional.empty();
    }
  }

  /** The pseudonym to write, 32 bytes. */
  byte[] pseudonym(byte[] plain) {
    try {
      return pseudonym.computePrimary(plain, PSEUDONYM_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an HMAC never fails with a good key", e);
    }
  }

  /** Every pseudonym under which it may have been written, older keys' too. */
  List<byte[]> pseudonyms(byte[] plain) {
    try {
      var all = new ArrayList<byte[]>();
      for (var prf : pseudonym.getPrfs().values()) {
        all.add(prf.compute(plain, PSEUDONYM_BYTES));
      }
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an HMAC never fails with a good key", e);
    }
  }

  /** Never the keys. */
  @Override
  public String toString() {
    return "Keys[•••]";
  }
}
