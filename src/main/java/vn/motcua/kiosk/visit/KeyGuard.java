package vn.motcua.kiosk.visit;

import java.util.Locale;
import java.util.Optional;

/** What stands between the key file and whoever copies it off the disk, beside its permissions. */
interface KeyGuard {

  /** Permissions alone, as on Linux. */
  KeyGuard NONE =
      new KeyGuard() {
        @Override
        public byte[] lock(byte[] keys) {
          return keys;
        }

        @Override
        public Optional<byte[]> open(byte[] stored) {
          return Optional.of(stored);
        }
      };

  /** The guard that this operating system has. */
  static KeyGuard ofThisSystem() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") ? new WindowsGuard() : NONE;
  }

  /** What is to be stored. */
  byte[] lock(byte[] keys);

  /**
   * What was stored, locked or not yet; empty when it was locked by another account or machine, or
   * is damaged.
   */
  Optional<byte[]> open(byte[] stored);
}
