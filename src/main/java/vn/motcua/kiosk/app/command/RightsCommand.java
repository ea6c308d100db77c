package vn.motcua.kiosk.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Disclosure;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.Rights;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Titles;
import vn.motcua.kiosk.visit.Visit;

/** What somebody may ask for about what is kept of him. */
@Command(
    name = "rights",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Quyền của người dân với dữ liệu: xem, in, sửa, rút đồng ý, xóa. Xem, in được cả khi kiosk"
          + " đang chạy; các việc khác thì kiosk phải tắt.",
      "What people may ask for about their data: see, print, correct, withdraw, erase. The kiosk"
          + " may run while data is seen or printed."
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
    var errand = Errand.of(places, spec);
    if ((code == null) == !number) {
      errand.output().println("Hãy cho --code MÃ hoặc --number. / Give --code or --number.");
      return ExitCode.USAGE;
    }
    try {
      return errand.configured(
          config ->
              switch (right) {
                case SEE, PRINT ->
                    errand.reading(
                        config,
                        (visits, auditing) -> {
                          var disclosure =
                              new Disclosure(visits, auditing, Titles.of(config.guide()));
                          return each(disclosure, errand, visit -> show(disclosure, visit));
                        });
                case CORRECT, WITHDRAW, ERASE ->
                    errand.onRecord(
                        config,
                        (record, auditing) -> {
                          var rights = new Rights(record, auditing);
                          return each(
                              new Disclosure(record, auditing, Titles.of(config.guide())),
                              errand,
                              visit -> use(rights, visit, config.commune()));
                        });
              });
    } catch (IOException problem) {
      return errand.failed(problem);
    } catch (IllegalArgumentException wrong) {
      errand.output().println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  /** What is done with each visit that was found. */
  private interface Use {
    void on(Visit visit) throws StoreProblem, IOException;
  }

  private int each(Disclosure disclosure, Errand errand, Use use) throws StoreProblem, IOException {
    var visits = find(disclosure, errand.output());
    for (var visit : visits) {
      use.on(visit);
      if (right != Right.SEE) {
        errand.output().printf("%s %s: %s%n", visit.code(), DAY.format(visit.id().day()), right);
      }
    }
    errand.output().printf("%d lượt / visits%n", visits.size());
    return visits.isEmpty() ? ExitCode.PROBLEMS_FOUND : ExitCode.OK;
  }

  private List<Visit> find(Disclosure disclosure, PrintWriter output)
      throws StoreProblem, IOException {
    if (code != null) {
      return disclosure.of(new VisitCode(code.strip().toUpperCase(Locale.ROOT)));
    }
    output.println("Gõ 12 số thẻ rồi Enter / Type the 12 digits, then Enter:");
    output.flush();
    var keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return disclosure.of(
        new PersonalId(Optional.ofNullable(keyboard.readLine()).map(String::strip).orElse("")));
  }

  private void show(Disclosure disclosure, Visit visit) throws StoreProblem, IOException {
    if (right == Right.PRINT) {
      print(disclosure.print(visit), Output.of(spec));
    } else {
      Output.of(spec).println(disclosure.see(visit));
    }
  }

  private void use(Rights rights, Visit visit, Commune commune) throws StoreProblem {
    switch (right) {
      case SEE, PRINT -> throw new IllegalStateException("only shown");
      case CORRECT -> correct(rights, visit, commune);
      case WITHDRAW -> rights.withdraw(visit);
      case ERASE -> rights.erase(visit);
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
