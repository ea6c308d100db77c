package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.app.walk.SetupWalk;
import vn.motcua.kiosk.app.walk.WalkthroughPlan;

/** Walks the whole journey by itself. */
@Command(
    name = "walkthrough",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tự đi hết một lượt trên các màn hình thật, không cần màn hình: để lại handout.pdf, ảnh từng"
          + " trang, visit.json.",
      "Walks a whole visit through the real screens, no display needed: leaves handout.pdf, a"
          + " picture of every page, visit.json."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã đi hết lượt / the visit was walked to its end",
      "1:lượt bị kẹt / a page did not come",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / a file or folder cannot be written",
      "75:kiosk khác đang chạy / another kiosk has the data folder",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class WalkthroughCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {"Thư mục nhận kết quả.", "Where the results go."})
  private Path out = Path.of("");

  @Option(
      names = "--card",
      paramLabel = "TEXT",
      description = {
        "Nội dung mã QR của thẻ được vẽ trước camera.",
        "Payload of the card drawn before the camera."
      })
  private @Nullable String card;

  @Option(
      names = "--frames",
      paramLabel = "DIR",
      description = {
        "Dùng các ảnh trong thư mục này thay cho camera.",
        "Frames of the camera, from files."
      })
  private @Nullable Path frames;

  @Option(
      names = "--answers",
      paramLabel = "k=v",
      split = ",",
      description = {
        "Câu trả lời: mã câu hỏi=mã lựa chọn, thêm card=yes|no, message=genuine|false|none,"
            + " stuck=mã cách khắc phục.",
        "Answers: question=choice, besides card=yes|no, message=genuine|false|none,"
            + " stuck=remedy."
      })
  private Map<String, String> answers = Map.of();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1920x1080",
      converter = ScreenSize.Reader.class,
      description = {"Cỡ màn hình (mặc định: ${DEFAULT-VALUE}).", "Size of the screen."})
  private ScreenSize size = new ScreenSize(1920, 1080);

  @Option(
      names = "--locale",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = {"Ngôn ngữ (mặc định: ${DEFAULT-VALUE}).", "Language."})
  private String language = "vi";

  @Option(
      names = "--all",
      description = {
        "Chụp mỗi trang ở ba cỡ màn hình, hai kiểu màu, chữ 100 %% và 140 %%.",
        "Pictures every page on three screens, in both colours, with letters of 100 and 140 %%."
      })
  private boolean all;

  @Option(
      names = "--desk",
      description = {
        "Đi qua bàn cán bộ với một ngày mẫu, ở hai cỡ màn hình.",
        "Walks the clerk's desk instead, with an invented day, on two screens."
      })
  private boolean desk;

  @Option(
      names = "--setup",
      description = {
        "Đi qua năm trang thiết lập máy mới, ở hai cỡ màn hình; không sửa cấu hình.",
        "Walks the set-up of a new machine instead, on two screens; changes no file."
      })
  private boolean setup;

  @Mixin private final DayOption day = new DayOption();
  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (setup) {
      return new SetupWalk(places.config(), out, Output.of(spec)).run();
    }
    var plan =
        new WalkthroughPlan(
            places.config(),
            desk ? Optional.empty() : places.chosenData(),
            out,
            Optional.ofNullable(card),
            Optional.ofNullable(frames),
            Map.copyOf(answers),
            size,
            language,
            day.chosen(),
            all,
            desk);
    return plan.run(Output.of(spec));
  }
}
