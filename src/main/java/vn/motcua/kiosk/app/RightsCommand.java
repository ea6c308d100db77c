package vn.motcua.kiosk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.Rights;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/** What somebody may ask for about what is kept of him. */
@Command(
    name = "rights",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Quyền của người dân với dữ liệu: xem, in, sửa, rút đồng ý, xóa. Kiosk phải đang tắt.",
      "What people may ask for about their data: see, print, correct, withdraw, erase."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:không thấy lượt nào / no visit was found",
      "2:không hiểu lệnh / the command was not understood",
      "73:sổ lượt không mở được / the record cannot be opened",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class RightsCommand implements Callable<Integer> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Parameters(
      paramLabel = "VIỆC",
      description = {
        "see, print, correct, withdraw hoặc erase.",
        "see, print, correct, withdraw or erase."
      })
  private Right right = Right.SEE;

  @Option(
      names = "--code",
      paramLabel = "MÃ",
      description = {"Mã lượt trên phiếu.", "The visit code on the handout."})
  private @Nullable String code;

  @Option(
      names = "--number",
      description = {
        "Đọc số thẻ từ bàn phím, không ghi lại ở đâu.",
        "Reads the card's number from the keyboard; it is written nowhere."
      })
  private boolean number;

  @Option(
      names = "--hamlet",
      paramLabel = "THÔN",
      description = {"Thôn đúng, khi sửa.", "The right hamlet, to correct."})
  private @Nullable String hamlet;

  @Option(
      names = "--group",
      paramLabel = "NHÓM",
      description = {
        "Nhóm đúng trong đợt (id trong commune.yaml, hoặc none), khi sửa.",
        "The right group of the campaign (its id in commune.yaml, or none), to correct."
      })
  private @Nullable String group;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {"Tệp văn bản để in.", "The text file to print."})
  private @Nullable Path out;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var output = Output.of(spec);
    var clock = Clock.system(ZoneId.systemDefault());
    var config = ConfigReader.read(places.config(), LocalDate.now(clock)).config();
    if (config.isEmpty()) {
      output.println("CFG-01 Hãy chạy kiosk check. / Run kiosk check.");
      return ExitCode.CONFIGURATION;
    }
    if ((code == null) == !number) {
      output.println("Hãy cho --code MÃ hoặc --number. / Give --code or --number.");
      return ExitCode.USAGE;
    }
    try (var data = DataFolder.take(places.data());
        var record = data.record(config.get(), clock);
        var audit = data.audit(clock)) {
      var rights = new Rights(record, new Auditing(audit, System.getProperty("user.name")));
      var visits = find(rights, output);
      for (var visit : visits) {
        use(rights, visit, output, config.get().commune());
      }
      output.printf("%d lượt / visits%n", visits.size());
      return visits.isEmpty() ? ExitCode.PROBLEMS_FOUND : ExitCode.OK;
    } catch (StoreProblem | AuditProblem | IOException problem) {
      output.println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    } catch (IllegalArgumentException wrong) {
      output.println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  private List<Visit> find(Rights rights, PrintWriter output) throws StoreProblem, IOException {
    if (code != null) {
      return rights.of(new VisitCode(code.strip().toUpperCase(Locale.ROOT)));
    }
    output.println("Gõ 12 số thẻ rồi Enter / Type the 12 digits, then Enter:");
    output.flush();
    var keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return rights.of(
        new PersonalId(Optional.ofNullable(keyboard.readLine()).map(String::strip).orElse("")));
  }

  private void use(Rights rights, Visit visit, PrintWriter output, Commune commune)
      throws StoreProblem, IOException {
    switch (right) {
      case SEE -> output.println(rights.see(visit));
      case PRINT -> print(rights.print(visit), output);
      case CORRECT -> correct(rights, visit, commune);
      case WITHDRAW -> rights.withdraw(visit);
      case ERASE -> rights.erase(visit);
    }
    if (right != Right.SEE) {
      output.printf("%s %s: %s%n", visit.code(), DAY.format(visit.id().day()), right);
    }
  }

  private void print(String words, PrintWriter output) throws IOException {
    if (out == null) {
      output.println(words);
    } else {
      Files.writeString(out, words);
    }
  }

  private void correct(Rights rights, Visit visit, Commune commune) throws StoreProblem {
    if (hamlet == null && group == null) {
      throw new IllegalArgumentException(
          "Hãy cho --hamlet hoặc --group. / Give --hamlet or --group.");
    }
    if (hamlet != null) {
      rights.correct(visit, oneOf("--hamlet", hamlet, commune.hamlets()));
    }
    if (group != null) {
      var known = commune.groupsOn(visit.id().day()).stream().map(Campaign.Group::id).toList();
      rights.regroup(visit, group.equals("none") ? "" : oneOf("--group", group, known));
    }
  }

  private static String oneOf(String option, String given, List<String> known) {
    if (!known.contains(given)) {
      throw new IllegalArgumentException(
          "%s: hãy chọn một trong / choose one of: %s".formatted(option, String.join(", ", known)));
    }
    return given;
  }
}
