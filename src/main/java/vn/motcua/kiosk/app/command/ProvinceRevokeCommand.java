package vn.motcua.kiosk.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.province.Enrolment;

/** Takes the account of a counter away. */
@Command(
    name = "revoke",
    mixinStandardHelpOptions = true,
    description = {
      "Thu tài khoản của một máy; số liệu đã gửi vẫn còn.",
      "Takes a counter's account away; what it has told stays."
    })
final class ProvinceRevokeCommand implements Callable<Integer> {

  @Mixin private final ProvinceServer server = new ProvinceServer();
  @Mixin private final ProvinceCounter counter = new ProvinceCounter();

  @Override
  public Integer call() {
    var origin = counter.origin(server);
    return server.with(
        database -> {
          boolean had = new Enrolment(database).revoke(origin);
          server
              .output()
              .println(
                  had ? "Đã thu. / Revoked." : "Máy này không có tài khoản. / It has no account.");
          return had ? ExitCode.OK : ExitCode.PROBLEMS_FOUND;
        });
  }
}
