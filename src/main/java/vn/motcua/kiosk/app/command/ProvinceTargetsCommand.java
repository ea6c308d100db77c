package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.province.ProvinceLists;
import vn.motcua.kiosk.province.Targets;

/** Takes over what communes are to reach in a campaign. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = {
      "Nhận chỉ tiêu của các xã trong đợt cao điểm; báo cáo so kết quả với chỉ tiêu.",
      "Takes communes' targets in campaigns; reports compare the results with them."
    })
final class ProvinceTargetsCommand implements Callable<Integer> {

  @Mixin private final ProvinceServer server = new ProvinceServer();

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE.csv",
      description = {
        "CSV UTF-8, dòng đầu là tiêu đề: mã xã, đợt, từ ngày, đến ngày, người thuộc diện, chỉ tiêu"
            + " (như 60%% hoặc >60%%), đã kích hoạt.",
        "CSV in UTF-8 below a line of headings: commune, campaign, from, to, people, target,"
            + " already."
      })
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return server.with(
        database -> {
          var targets = ProvinceLists.targets(file);
          new Targets(database).set(targets);
          server.output().printf("Đã nhận %d chỉ tiêu. / %<d targets taken.%n", targets.size());
          return ExitCode.OK;
        });
  }
}
