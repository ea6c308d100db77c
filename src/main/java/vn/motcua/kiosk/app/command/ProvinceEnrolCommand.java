package vn.motcua.kiosk.app.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.fleet.Credentials;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceLists;

/** Issues the accounts of counters. */
@Command(
    name = "enrol",
    mixinStandardHelpOptions = true,
    description = {
      "Cấp tài khoản cho một máy, hoặc mọi máy trong danh sách, thành tệp để mang tới bằng USB.",
      "Cấp lại thì tệp cũ vô hiệu.",
      "Issues accounts as files for sticks, of a counter or of a list. Anew, the old one is void."
    })
final class ProvinceEnrolCommand implements Callable<Integer> {

  @Mixin private final ProvinceServer server = new ProvinceServer();
  @Mixin private final ProvinceCounter counter = new ProvinceCounter();
  @Mixin private final Places places = new Places();

  @Option(
      names = "--list",
      paramLabel = "FILE.csv",
      description = {
        "Danh sách xã: mã xã, loại, tên, tỉnh, số máy; --out là thư mục.",
        "Communes: code, kind, name, province, number of counters; --out is a folder."
      })
  private @Nullable Path list;

  @Option(
      names = "--authority",
      paramLabel = "PEM",
      description = {
        "Chứng thư mà máy tin, nếu máy chủ dùng chứng thư riêng.",
        "The certificate to trust, if the server's is not a public one."
      })
  private @Nullable Path authority;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE|DIR",
      description = {
        "Tệp tài khoản trên USB; với --list: thư mục, mỗi máy một tệp.",
        "The file, on the stick; with --list a folder, a file for each counter."
      })
  private Path out = Path.of("");

  @Override
  public Integer call() {
    if (list == null) {
      return one();
    }
    if (!counter.isUnsaid()) {
      throw server.misunderstood("--list, hoặc --commune và --counter. / One or the other.");
    }
    return all(list);
  }

  private int one() {
    var origin = counter.origin(server);
    var config = ConfigReader.read(places.config(), ProvinceServer.today()).config();
    if (config.isEmpty()) {
      server.output().println("CFG-01 Hãy chạy kiosk check. / Run kiosk check.");
      return ExitCode.CONFIGURATION;
    }
    return server.with(
        database -> {
          new Enrolment(database)
              .enrol(origin, config.get().commune(), trusted(), account -> write(account, out));
          tell(origin + ": " + out);
          return ExitCode.OK;
        });
  }

  private int all(Path file) {
    return server.with(
        database -> {
          var communes = ProvinceLists.communes(file);
          Files.createDirectories(out);
          new Enrolment(database).enrol(communes, trusted(), this::writeIntoFolder);
          tell(communes.size() + " xã / communes: " + out);
          return ExitCode.OK;
        });
  }

  private void tell(String what) {
    server
        .output()
        .printf(
            "%s. Trên máy: kiosk fleet join, rồi xóa tệp. / On the counter: kiosk fleet join, then"
                + " delete the file.%n",
            what);
  }

  private void writeIntoFolder(Credentials account) throws IOException {
    var origin = account.origin();
    write(account, out.resolve("%s-%d.txt".formatted(origin.commune(), origin.number())));
  }

  /** Never over another account. */
  private static void write(Credentials account, Path file) throws IOException {
    Files.write(file, account.text(), StandardOpenOption.CREATE_NEW);
  }

  private Optional<String> trusted() throws IOException {
    if (authority == null) {
      return Optional.empty();
    }
    var pem = Files.readString(authority, US_ASCII);
    if (!Credentials.isCertificate(pem)) {
      throw server.misunderstood(
          "--authority: không phải chứng thư dạng PEM. / Not a certificate in PEM.");
    }
    return Optional.of(pem);
  }
}
