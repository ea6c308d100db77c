package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Booklet;
import vn.motcua.kiosk.handout.BookletPages;

/** What those who answer for the guidance need of it: all of it on paper, what to look at again. */
@Command(
    name = "guide",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Soát xét nội dung hướng dẫn: in cả tập để ký duyệt, liệt kê nội dung cần xem lại.",
      "Reviews the guidance: all of it as a booklet to be signed, and what is due for review."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã xong / done",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / a file or folder cannot be written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class GuideCommand implements Callable<Integer> {

  @Option(
      names = "--pdf",
      paramLabel = "FILE",
      description = {
        "Ghi cả tập nội dung ra tệp PDF này, để tỉnh soát xét và ký.",
        "Writes the whole guidance to this PDF file, for review and signature."
      })
  private @Nullable Path pdf;

  @Option(
      names = "--due",
      description = {
        "Liệt kê nội dung chưa xác thực, đã hết hoặc sắp hết hiệu lực.",
        "Lists what is unverified, has ended or ends soon."
      })
  private boolean due;

  @Option(
      names = "--all",
      description = {
        "Với --due: cả nội dung mới đối chiếu một phần.",
        "With --due: also what has been verified in part."
      })
  private boolean all;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "90",
      description = {
        "Sắp hết hiệu lực là trong N ngày tới (mặc định: ${DEFAULT-VALUE}).",
        "Soon is within N days (default: ${DEFAULT-VALUE})."
      })
  private int days = 90;

  @Mixin private final LanguageOption language = new LanguageOption();
  @Mixin private final DayOption day = new DayOption();
  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    var out = Output.of(spec);
    if (!due && pdf == null) {
      throw misunderstood("Hãy chọn --pdf FILE hoặc --due. / Choose --pdf FILE or --due.");
    }
    if (days < 0) {
      throw misunderstood("--days: hãy ghi số từ 0 trở lên. / Give a number from 0.");
    }
    return Configured.on(day.orToday(), places, out, config -> review(config, out));
  }

  private int review(KioskConfig config, PrintWriter out) {
    if (pdf != null && !write(config, pdf, out)) {
      return ExitCode.CANNOT_WRITE;
    }
    if (due) {
      list(config, day.orToday(), out);
    }
    return ExitCode.OK;
  }

  private boolean write(KioskConfig config, Path file, PrintWriter out) {
    var in = language.among(config.settings().languages());
    try {
      var edition = Edition.of(ConfigPlaces.together(places.config()));
      var booklet = Booklet.of(config, edition, in, day.orToday(), days);
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, BookletPages.pdf(booklet));
      out.println("Tập nội dung / booklet: " + file.toAbsolutePath().normalize());
      return true;
    } catch (IOException e) {
      out.println("Không ghi được / cannot write: " + e.getMessage());
      return false;
    }
  }

  private void list(KioskConfig config, LocalDate day, PrintWriter out) {
    var found = Due.in(config.guide(), day, days);
    var told = found.stream().filter(d -> all || d.reason() != Due.Reason.PARTIAL).toList();
    if (!told.isEmpty()) {
      var rows = new ArrayList<List<String>>();
      rows.add(List.of("TÌNH TRẠNG", "ĐẾN HẾT NGÀY", "LOẠI", "MÃ", "NỘI DUNG"));
      told.forEach(d -> rows.add(row(d)));
      new Columns(rows).print(out);
    }
    out.printf(
        "%d nội dung cần xem lại, tính đến %s. / %1$d items are due by %2$s.%n",
        told.size(), day.plusDays(days));
    if (told.size() < found.size()) {
      out.printf(
          "%d nội dung khác mới đối chiếu một phần: thêm --all. / %1$d more are verified in part:"
              + " add --all.%n",
          found.size() - told.size());
    }
  }

  private static List<String> row(Due due) {
    var item = due.item();
    return List.of(
        reason(due.reason()),
        item.provenance().effectiveTo().map(LocalDate::toString).orElse("–"),
        kind(item.kind()),
        item.id(),
        Wording.toAnybody(Language.VIETNAMESE).of(item.title()));
  }

  private static String reason(Due.Reason reason) {
    return switch (reason) {
      case ENDED -> "đã hết hiệu lực";
      case ENDS_SOON -> "sắp hết hiệu lực";
      case UNVERIFIED -> "chưa xác thực";
      case PARTIAL -> "xác thực một phần";
    };
  }

  private static String kind(Item.Kind kind) {
    return switch (kind) {
      case QUESTION -> "câu hỏi";
      case PATHWAY -> "trường hợp";
      case STEP -> "bước";
      case REMEDY -> "cách khắc phục";
      case MESSAGE -> "tin nhắn";
      case UTILITY -> "tiện ích";
    };
  }

  private ParameterException misunderstood(String sentence) {
    return new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it").commandLine(), sentence);
  }
}
