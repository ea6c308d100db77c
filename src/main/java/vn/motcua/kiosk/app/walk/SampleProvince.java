package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.config.signed.GuidanceUpdate;
import vn.motcua.kiosk.config.signed.SignedGuidance;
import vn.motcua.kiosk.config.signed.SigningKey;
import vn.motcua.kiosk.config.signed.TrustedKeys;

/**
 * An invented province that signs its guidance: a counter trusts it and uses its first edition, the
 * second lies on a stick.
 *
 * @param config that of the commune, which stays as it is
 * @param data the counter's, for what this makes too
 */
record SampleProvince(Path config, DataFolder data, LocalDate today) {

  private static final String NAME = "Tỉnh Mẫu";

  /** What the second edition says otherwise, where the first says it. */
  private record Edit(String file, String before, String after) {}

  private static final List<Edit> EDITS =
      List.of(
          new Edit("guide/steps.yaml", "Tải ứng dụng VNeID", "Cài ứng dụng VNeID"),
          new Edit("guide/remedies.yaml", "Không nhận được mã OTP", "Chưa thấy mã OTP"),
          new Edit("guide/utilities.yaml", "Đăng nhập dịch vụ công", "Vào dịch vụ công"));

  /**
   * Signs both editions, and has the counter take the first.
   *
   * @return the configuration folder of a counter that trusts the province
   */
  Path deliverTo(Path stick) throws IOException, GuidanceProblem {
    var counter = data.resolve("kiosk-config");
    Folders.copy(config, counter);
    var province = data.resolve("province");
    Folders.copy(config, province);
    var secret = data.resolve("province.key");
    var published = SigningKey.make(secret, NAME);
    Files.writeString(counter.resolve(TrustedKeys.FILE), Files.readString(published));
    var key = SigningKey.read(secret);

    var first = data.resolve("huong-dan-1.zip");
    SignedGuidance.sign(province, 1, today.minusDays(30), NAME, key).writeZip(first);
    var update = new GuidanceUpdate(counter, data.editions(), today);
    update.take(update.look(first));
    for (var edit : EDITS) {
      edit(province.resolve(edit.file()), edit);
    }
    var second = Files.createDirectories(stick).resolve("huong-dan-2.zip");
    SignedGuidance.sign(province, 2, today, NAME, key).writeZip(second);
    return counter;
  }

  /** Not every commune says it in these words. */
  private static void edit(Path file, Edit edit) throws IOException {
    Files.writeString(file, Files.readString(file).replace(edit.before(), edit.after()));
  }
}
