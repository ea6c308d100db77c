package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.signed.SignedGuidance;
import vn.motcua.kiosk.config.signed.SigningKey;

/** What a province does: makes its key, and signs an edition of the guidance. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Dành cho tỉnh: ký hướng dẫn (guide, contacts.yaml, lang, audio). Máy có khóa của tỉnh"
          + " (trusted.pub cạnh commune.yaml) chỉ dùng bản có chữ ký. commune.yaml, kiosk.yaml và"
          + " handout là của xã, không ký.",
      "For a province: signs the guidance. A kiosk with its key (trusted.pub beside commune.yaml)"
          + " uses nothing else. What a commune writes itself is not signed."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "2:không hiểu lệnh / the command was not understood",
      "73:không đọc hoặc ghi được / cannot be read or written",
      "78:hướng dẫn có lỗi / the guidance has mistakes"
    })
final class SignCommand implements Callable<Integer> {

  @Option(
      names = "--new-key",
      paramLabel = "FILE",
      description = {
        "Tạo khóa mới vào tệp này (giữ kín, cất trong két) và FILE.pub (gửi cho các xã).",
        "Makes a key: this file is to be locked away, FILE.pub goes to the communes."
      })
  private @Nullable Path newKey;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = {"Ký bằng khóa này.", "Signs with this key."})
  private @Nullable Path key;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "",
      description = {"Tên của tỉnh, cơ quan ký.", "Who signs."})
  private String by = "";

  @Option(
      names = "--edition",
      paramLabel = "N",
      defaultValue = "0",
      description = {
        "Số của bản, lớn hơn mọi bản trước (từ 1).",
        "Number of the edition, larger than any before (from 1)."
      })
  private int edition;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Gói zip để chép vào USB hoặc đưa lên mạng; không có thì ký trong thư mục.",
        "A zip for a USB stick or a server; without it, signs within the folder."
      })
  private @Nullable Path out;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    var output = Output.of(spec);
    try {
      if (newKey != null && !by.isBlank()) {
        var published = SigningKey.make(newKey, by);
        output.printf(
            "Khóa kín / private: %s%nKhóa gửi các xã, đặt tên là trusted.pub / public: %s%n",
            newKey, published);
        return ExitCode.OK;
      }
      if (key != null && edition > 0 && !by.isBlank()) {
        return sign(SigningKey.read(key), output);
      }
    } catch (IOException e) {
      output.println("CFG-04 Không đọc hoặc ghi được / cannot be read or written: " + e);
      return ExitCode.CANNOT_WRITE;
    }
    output.println(
        "Hãy ghi: kiosk sign --new-key FILE --by TÊN, hoặc kiosk sign --key FILE --edition N --by"
            + " TÊN. / A new key, or a key with the number of an edition; both with a name.");
    return ExitCode.USAGE;
  }

  private int sign(SigningKey with, PrintWriter output) throws IOException {
    var today = LocalDate.now(ZoneId.systemDefault());
    var problems = ConfigReader.read(places.config(), today).problems();
    problems.forEach(output::println);
    if (!problems.isEmpty()) {
      return ExitCode.CONFIGURATION;
    }
    var signed = SignedGuidance.sign(places.config(), edition, today, by, with);
    if (out == null) {
      signed.writeSignature(places.config());
    } else {
      Files.createDirectories(out.toAbsolutePath().getParent());
      signed.writeZip(out);
    }
    output.printf(
        "Đã ký %s, %d tệp / signed: %s%n",
        signed.manifest().words(), signed.files().size(), out == null ? places.config() : out);
    return ExitCode.OK;
  }
}
