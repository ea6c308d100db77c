package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two secrets of the record: one seals personal fields (AES-256-GCM), one makes of a number the
 * pseudonym by which it is found again (HMAC-SHA-256). Both are Tink keysets in one file, made at
 * the first run; a keyset may hold older keys, which still open and find.
 */
public final class Keys {

  /** Name of the key file in its folder. */
  public static final String FILE = "kiosk.key";

  private static final int PSEUDONYM_BYTES = 32;

  private final Aead seal;
  private final PrfSet pseudonym;

  private Keys(Aead seal, PrfSet pseudonym) {
    this.seal = seal;
    this.pseudonym = pseudonym;
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
    var file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      if (Files.exists(record.resolve(RecordFile.NAME))) {
        throw new StoreProblem(StoreProblem.Kind.KEY_MISSING);
      }
      make(folder, file);
    }
    return read(folder, file);
  }

  private static void make(Path folder, Path file) throws StoreProblem {
    try {
      register();
      var text =
          new ObjectMapper()
              .createObjectNode()
              .put("seal", fresh(PredefinedAeadParameters.AES256_GCM))
              .put("pseudonym", fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
      OwnerOnly.folder(folder);
      OwnerOnly.write(file, new ObjectMapper().writeValueAsBytes(text));
    } catch (IOException e) {
      throw Files.isDirectory(folder)
          ? new StoreProblem(StoreProblem.Kind.KEY_PLACE, e)
          : StoreProblem.of(e, folder);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM or no HMAC", e);
    }
  }

  private static String fresh(Parameters parameters) throws GeneralSecurityException {
    var registry = RegistryConfiguration.get();
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        KeysetHandle.generateNew(parameters, registry), registry, InsecureSecretKeyAccess.get());
  }

  private static Keys read(Path folder, Path file) throws StoreProblem {
    try {
      register();
      OwnerOnly.folder(folder);
      OwnerOnly.close(file);
      var json = new ObjectMapper().readTree(Files.readAllBytes(file));
      return new Keys(
          keyset(json.path("seal").asText()).getPrimitive(RegistryConfiguration.get(), Aead.class),
          keyset(json.path("pseudonym").asText())
              .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (JsonProcessingException | GeneralSecurityException _) {
      // Without the cause: a parser's words quote the text, and the text is the key.
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.KEY_PLACE, e);
    }
  }

  private static KeysetHandle keyset(String text) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
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
