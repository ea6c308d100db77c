package vn.motcua.kiosk.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.command.ProvinceCommandTest.Ended;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.fleet.RealPostgres;
import vn.motcua.kiosk.fleet.TestAuthority;

/** The province's side and a counter by their commands, over TLS, before a real PostgreSQL. */
@Tag("fleet")
class ProvinceHereTest {

  private static RealPostgres server;
  private static Path authority;

  @TempDir private Path folder;

  @BeforeAll
  static void aServerThatProvesWhoItIs(@TempDir Path keys)
      throws IOException, SQLException, GeneralSecurityException {
    server = RealPostgres.start();
    var ours = new TestAuthority(keys.resolve("authority"));
    server.useTls(ours.vouchFor("ip:127.0.0.1"));
    authority = Files.writeString(Files.createTempFile("authority", ".pem"), ours.pem());
    server.run("postgres", "CREATE DATABASE province");
  }

  @AfterAll
  static void end() throws IOException {
    Files.delete(authority);
    server.close();
  }

  private static String address() {
    return "jdbc:postgresql://127.0.0.1:%d/province".formatted(server.port());
  }

  private static Ended province(String work, String... others) {
    var url = address() + "?sslrootcert=" + authority + "&password=" + RealPostgres.PASSWORD;
    var arguments = new ArrayList<>(List.of("province", work, "--url", url));
    arguments.addAll(List.of(others));
    return ProvinceCommandTest.run(arguments.toArray(String[]::new));
  }

  private static void did(Ended ended) {
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  @Test
  void fromEmptyTablesToTheReportOfACounterThatJoined() throws IOException, SQLException {
    did(province("init"));
    did(province("init"));
    var stick = folder.resolve("may-1.txt");
    did(
        province(
            "enrol",
            "--commune",
            "00001",
            "--counter",
            "1",
            "--authority",
            authority.toString(),
            "--out",
            stick.toString()));
    var again =
        province("enrol", "--commune", "00001", "--counter", "1", "--out", stick.toString());
    assertThat(again.exitCode()).as("never over another").isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(again.output()).startsWith("PRV-04 ").contains("may-1.txt");

    var config = folder.resolve("kiosk-config");
    var data = folder.resolve("data").toString();
    copy(Path.of("kiosk-config"), config);
    var yaml = config.resolve("kiosk.yaml");
    Files.writeString(
        yaml, Files.readString(yaml).replace("url: \"\"", "url: \"%s\"".formatted(address())));
    did(ProvinceCommandTest.run("fleet", "join", stick.toString(), "--data", data));
    var sent =
        ProvinceCommandTest.run("fleet", "send", "--config", config.toString(), "--data", data);
    did(sent);
    assertThat(sent.output()).contains("gửi lần cuối");
    assertThat(server.number("province", "SELECT count(seen) FROM fleet.counter")).isOne();

    for (var by : List.of("commune", "province", "campaign", "day")) {
      for (var format : List.of("pdf", "xlsx", "csv")) {
        var report = folder.resolve(by + "." + format);
        did(
            province(
                "report",
                "--from",
                "2026-11-01",
                "--to",
                "2026-11-30",
                "--by",
                by,
                "--province",
                "Minh Họa",
                "--out",
                report.toString()));
        assertThat(report).isNotEmptyFile();
      }
    }
    assertThat(folder.resolve("commune.csv")).content(UTF_8).contains("xã Mẫu", "2347");

    did(province("revoke", "--commune", "00001", "--counter", "1"));
    var refused =
        ProvinceCommandTest.run("fleet", "send", "--config", config.toString(), "--data", data);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(refused.output()).startsWith("FLT-06 ");
    assertThat(province("revoke", "--commune", "00001", "--counter", "1").exitCode())
        .isEqualTo(ExitCode.PROBLEMS_FOUND);
  }

  @Test
  void aProvincesCommunesAreEnrolledAtOnceAndGetTheirTargets() throws IOException, SQLException {
    did(province("init"));
    var lines = new StringBuilder("Mã xã,Loại,Tên,Tỉnh,Số máy\n");
    for (int i = 101; i <= 120; i++) {
      lines.append(String.format(Locale.ROOT, "%05d,xã,Mẫu %d,Minh Họa,2\n", i, i));
    }
    var list = Files.writeString(folder.resolve("xa.csv"), lines).toString();
    var accounts = folder.resolve("accounts");
    did(province("enrol", "--list", list, "--out", accounts.toString()));
    try (var files = Files.list(accounts)) {
      assertThat(files).hasSize(40).contains(accounts.resolve("00120-2.txt"));
    }
    assertThat(
            server.number(
                "province",
                "SELECT count(*) FROM fleet.counter JOIN pg_auth_members ON member ="
                    + " to_regrole(role) WHERE commune > 100"))
        .isEqualTo(40);
    assertThat(province("enrol", "--list", list, "--out", accounts.toString()).exitCode())
        .as("never over other accounts, and those still hold")
        .isEqualTo(ExitCode.CANNOT_WRITE);

    var head = "Mã xã,Đợt,Từ ngày,Đến ngày,Người thuộc diện,Chỉ tiêu,Đã kích hoạt\n";
    var targets = folder.resolve("targets.csv");
    Files.writeString(targets, head + "00101,Đợt 1,01/01/2027,31/01/2027,100,60%,5\n");
    did(province("targets", "--file", targets.toString()));
    Files.writeString(targets, head + "00999,Đợt 1,01/01/2027,31/01/2027,100,60%,5\n");
    var unknown = province("targets", "--file", targets.toString());
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(unknown.output()).startsWith("PRV-01 Dòng 2: tỉnh chưa có xã này");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
