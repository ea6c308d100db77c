package vn.motcua.kiosk.visit;

import com.sun.jna.platform.win32.Crypt32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinCrypt;
import java.util.Optional;

/**
 * Locks the key file to the account of the kiosk on this machine (DPAPI, CryptProtectData), so that
 * the drive in another PC opens nothing. Only for Windows: elsewhere its library is not there.
 */
final class WindowsGuard implements KeyGuard {

  /** A service has nobody who could answer a question. */
  private static final int NO_QUESTIONS = WinCrypt.CRYPTPROTECT_UI_FORBIDDEN;

  /** With which the keys begin, and nothing that was locked. */
  private static final byte JSON = '{';

  @Override
  public byte[] lock(byte[] keys) {
    return Crypt32Util.cryptProtectData(keys, NO_QUESTIONS);
  }

  @Override
  public Optional<byte[]> open(byte[] stored) {
    if (stored.length > 0 && stored[0] == JSON) {
      return Optional.of(stored); // From before, or copied here by hand.
    }
    try {
      return Optional.of(Crypt32Util.cryptUnprotectData(stored, NO_QUESTIONS));
    } catch (Win32Exception _) {
      return Optional.empty();
    }
  }
}
