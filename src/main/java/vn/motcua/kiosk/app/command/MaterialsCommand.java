package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.materials.Kind;
import vn.motcua.kiosk.materials.NoticeWriter;

/** What a commune hangs up, hands out, shows and reads aloud, from its own guidance. */
@Command(
    name = "materials",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Làm tài liệu tuyên truyền từ nội dung hướng dẫn: áp phích, tờ gấp, trang chiếu, bản tin loa,"
          + " bài đăng nhóm.",
      "Makes posters, leaflets, slides, bulletins for the loudspeaker and posts from the guidance."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã xong / done",
      "1:không có gì để làm vào ngày này / the guidance has nothing for it on this day",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / a file or folder cannot be written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class MaterialsCommand implements Callable<Integer> {

  private static final int NOTHING = 1;

  /** In which the materials have words of their own. */
  private static final List<Language> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "poster|leaflet|slides|bulletin|post",
      description = {
        "Loại: poster (A3, A4), leaflet (A4 gập đôi), slides (PNG 1920×1080), bulletin (bản tin"
            + " loa), post (bài và ảnh cho nhóm).",
        "Posters (A3, A4), a folded A4 leaflet, slides (PNG 1920×1080), a bulletin for the"
            + " loudspeaker, or a post with its picture."
      })
  private @Nullable Kind kind;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {"Thư mục để ghi các tệp.", "Folder for the files."})
  private @Nullable Path folder;

  @Mixin private final LanguageOption language = new LanguageOption();
  @Mixin private final DayOption day = new DayOption();
  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    var out = Output.of(spec);
    var in = language.among(LANGUAGES);
    return Configured.on(day.orToday(), places, out, config -> write(config, in, out));
  }

  private int write(KioskConfig config, Language in, PrintWriter out) {
    var wanted = Objects.requireNonNull(kind, "picocli demands it");
    var to = Objects.requireNonNull(folder, "picocli demands it");
    var on = day.orToday();
    try {
      var edition = Edition.of(ConfigPlaces.together(places.config()));
      var files = wanted.of(NoticeWriter.of(config, edition, Wording.toAnybody(in), on));
      if (files.isEmpty()) {
        out.printf(
            "Ngày %s không có nội dung cho loại này. / The guidance has nothing for it on %1$s.%n",
            on);
        return NOTHING;
      }
      Files.createDirectories(to);
      for (var file : files) {
        var path = to.resolve(file.name());
        Files.write(path, file.bytes());
        out.println(path.toAbsolutePath().normalize());
      }
      return ExitCode.OK;
    } catch (IOException e) {
      out.println("Không ghi được / cannot write: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }
}
