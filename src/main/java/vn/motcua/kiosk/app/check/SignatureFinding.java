package vn.motcua.kiosk.app.check;

import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.config.signed.TrustedKeys;
import vn.motcua.kiosk.ui.desk.Finding;

/** Whose guidance is in use, and by which key that is known. */
public final class SignatureFinding {

  static final String WHAT = "Chữ ký";

  private SignatureFinding() {}

  /** With the fingerprints of the keys, to be compared with what the province has on paper. */
  public static Finding of(GuidanceInUse inUse, Path config) {
    var refused = inUse.refused().map(GuidanceProblem::sentence);
    if (inUse.places().isEmpty()) {
      return Finding.broken(WHAT, refused.orElse(""));
    }
    if (inUse.edition().isEmpty()) {
      return Finding.good(WHAT, "máy này không đòi hướng dẫn phải có chữ ký của tỉnh");
    }
    var edition = "đang dùng " + inUse.edition().get().words();
    return refused
        .map(why -> Finding.attention(WHAT, why + " " + edition + "."))
        .orElseGet(() -> Finding.good(WHAT, edition + ", khóa " + keys(config)));
  }

  private static String keys(Path config) {
    try {
      return String.join("; ", TrustedKeys.in(config).described());
    } catch (IOException e) {
      return "không đọc được: " + e.getMessage();
    }
  }
}
