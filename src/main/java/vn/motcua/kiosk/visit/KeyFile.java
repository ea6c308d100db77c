package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of the key file: a keyset for each use, since when older keys are no longer used for
 * writing, and the code of the recovery sheet.
 */
final class KeyFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JOINED = "joined";

  /** What a key is for. */
  enum Use {
    SEAL(true, true),
    PSEUDONYM(true, true),
    BACKUP(true, false),
    /** Seals what goes from one machine of the commune to another. */
    BUNDLE(true, true),
    /** Never rotated: the audit log is one chain from its first day. */
    CHAIN(false, false);

    private final boolean rotates;
    private final boolean shared;

    /**
     * @param shared by all machines of the commune
     */
    Use(boolean rotates, boolean shared) {
      this.rotates = rotates;
      this.shared = shared;
    }

    private String field() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    private Parameters parameters() {
      return switch (this) {
        case SEAL -> PredefinedAeadParameters.AES256_GCM;
        case PSEUDONYM, CHAIN -> PredefinedPrfParameters.HMAC_SHA256_PRF;
        case BACKUP, BUNDLE -> PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;
      };
    }
  }

  private final ObjectNode json;

  private KeyFile(ObjectNode json) {
    this.json = json;
  }

  static KeyFile fresh() {
    return new KeyFile(JSON.createObjectNode()).completed();
  }

  /**
   * @throws StoreProblem {@link StoreProblem.Kind#KEY_WRONG} for anything else
   */
  static KeyFile read(byte[] text) throws StoreProblem {
    try {
      if (JSON.readTree(text) instanceof ObjectNode node && node.has(Use.SEAL.field())) {
        return new KeyFile(node);
      }
    } catch (IOException _) {
      // Without the cause: a parser's words quote the text, and the text is the key.
    }
    throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
  }

  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RecoveryCode recovery() {
    return new RecoveryCode(json.path("recovery").asText());
  }

  <P> P primitive(Use use, Class<P> type) throws GeneralSecurityException {
    return keyset(use).getPrimitive(RegistryConfiguration.get(), type);
  }

  private KeysetHandle keyset(Use use) throws GeneralSecurityException {
    register();
    return TinkJsonProtoKeysetFormat.parseKeyset(
        json.path(use.field()).asText(),
        RegistryConfiguration.get(),
        InsecureSecretKeyAccess.get());
  }

  /** With keys for the uses that earlier versions of the program did not have. */
  KeyFile completed() {
    var complete = json.deepCopy();
    try {
      register();
      for (var use : Use.values()) {
        if (!complete.has(use.field())) {
          put(
              complete,
              use,
              KeysetHandle.generateNew(use.parameters(), RegistryConfiguration.get()));
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM or no HMAC", e);
    }
    if (!complete.has("recovery")) {
      complete.put("recovery", RecoveryCode.atRandom().text());
    }
    return new KeyFile(complete);
  }

  /** What another machine of the commune needs. */
  KeyFile shared() {
    var shared = JSON.createObjectNode().put(JOINED, true);
    for (var use : Use.values()) {
      if (use.shared) {
        shared.set(use.field(), json.path(use.field()));
      }
    }
    return new KeyFile(shared);
  }

  /** Whether these are the keys of another machine, beside some of its own. */
  boolean isJoined() {
    return json.path(JOINED).asBoolean();
  }

  /**
   * With new keys to write with.
   *
   * @param gone keys that were last written with before this day are dropped
   */
  KeyFile rotated(LocalDate today, LocalDate gone) throws StoreProblem {
    var rotated = json.deepCopy();
    try {
      for (var use : Use.values()) {
        if (use.rotates) {
          rotate(rotated, use, today, gone);
        }
      }
    } catch (GeneralSecurityException _) {
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    }
    return new KeyFile(rotated);
  }

  private void rotate(ObjectNode rotated, Use use, LocalDate today, LocalDate gone)
      throws GeneralSecurityException {
    var old = keyset(use);
    var retired = retired(use);
    retired.put(old.getPrimary().getId(), today);
    var keyset = KeysetHandle.newBuilder();
    var dates = rotated.putObject(use.field() + "-retired");
    for (int i = 0; i < old.size(); i++) {
      var entry = old.getAt(i);
      var since = retired.getOrDefault(entry.getId(), today);
      if (!since.isBefore(gone)) {
        keyset.addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()));
        dates.put(String.valueOf(entry.getId()), since.toString());
      }
    }
    keyset.addEntry(
        KeysetHandle.generateEntryFromParameters(use.parameters()).withRandomId().makePrimary());
    put(rotated, use, keyset.build());
  }

  private Map<Integer, LocalDate> retired(Use use) {
    var since = new HashMap<Integer, LocalDate>();
    for (var field : json.path(use.field() + "-retired").properties()) {
      since.put(Integer.valueOf(field.getKey()), LocalDate.parse(field.getValue().asText()));
    }
    return since;
  }

  private static void put(ObjectNode json, Use use, KeysetHandle keyset)
      throws GeneralSecurityException {
    json.put(
        use.field(),
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
    StreamingAeadConfig.register();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyFile file && file.json.equals(json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Never the keys. */
  @Override
  public String toString() {
    return "KeyFile[•••]";
  }
}
