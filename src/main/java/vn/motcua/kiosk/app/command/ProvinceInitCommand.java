package vn.motcua.kiosk.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.kiosk.app.machine.ExitCode;

/** Makes the province's tables, or does what is due each month. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Tạo hoặc nâng cấp các bảng; mở các tháng tới, bỏ lượt quá hạn. Chạy lại mỗi tháng.",
      "Makes or upgrades the tables; makes the next months, drops old facts. Again each month."
    })
final class ProvinceInitCommand implements Callable<Integer> {

  @Mixin private final ProvinceServer server = new ProvinceServer();

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "24",
      description = {
        "Giữ từng lượt bao nhiêu tháng; số cộng theo ngày giữ mãi (mặc định: ${DEFAULT-VALUE}).",
        "Months that single facts are kept; sums stay (default: ${DEFAULT-VALUE})."
      })
  private int months;

  @Override
  public Integer call() {
    if (months < 1) {
      throw server.misunderstood("--keep: ít nhất 1 / 1 at least");
    }
    return server.with(
        database -> {
          int dropped = database.tend(ProvinceServer.today(), months);
          server
              .output()
              .printf("Sẵn sàng, bỏ %d tháng cũ. / Ready, %<d old months dropped.%n", dropped);
          return ExitCode.OK;
        });
  }
}
