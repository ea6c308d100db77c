package vn.motcua.kiosk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.ExitCode;

/** What {@code kiosk province} and {@code kiosk fleet} say before any server is reached. */
class ProvinceCommandTest {

  /** Where nothing listens. */
  private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:9/province";

  @TempDir private Path folder;

  record Ended(int exitCode, String output) {}

  static Ended run(String... arguments) {
    var text = new StringWriter();
    var writer = new PrintWriter(text);
    int code = Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
    return new Ended(code, text.toString());
  }

  private static Ended province(String work, String... others) {
    return run(
        Stream.concat(Stream.of("province", work, "--url", NOWHERE), Stream.of(others))
            .toArray(String[]::new));
  }

  @Test
  void everyWorkHasHelpInBothLanguages() {
    for (var work : List.of("init", "enrol", "revoke", "targets", "report")) {
      var ended = run("province", work, "--help");
      assertThat(ended.exitCode()).as(work).isZero();
      assertThat(ended.output()).as(work).contains("--url", "TLS", "Tài khoản làm chủ", "owns");
    }
    assertThat(run("province", "--help").output())
        .contains("init", "enrol", "revoke", "targets", "report", "PGPASSWORD");
    for (var work : List.of("join", "send")) {
      assertThat(run("fleet", work, "--help").output()).as(work).contains("Thư mục", "folder");
    }
  }

  @Test
  void whatCannotBeMeantIsNotUnderstood() {
    var file = folder.resolve("report.pdf").toString();
    var said =
        List.of(
            run("province", "init"),
            run("province", "init", "--url", "mysql://x"),
            province("init", "--keep", "0"),
            province("enrol", "--commune", "1", "--counter", "1", "--out", file),
            province("enrol", "--commune", "00001", "--counter", "100", "--out", file),
            province("enrol", "--out", file),
            province("enrol", "--list", file, "--counter", "1", "--out", file),
            province("revoke", "--commune", "00001"),
            province("report", "--from", "2026-11-02", "--to", "2026-11-01", "--out", file),
            province("report", "--from", "2026-11-01", "--by", "hamlet", "--out", file),
            province("report", "--from", "2026-11-01", "--out", "report.doc"),
            run("fleet", "join"));
    assertThat(said).extracting(Ended::exitCode).containsOnly(2);
    assertThat(said).extracting(Ended::output).noneMatch(text -> text.contains("Exception"));
    assertThat(Path.of(file)).doesNotExist();
  }

  @Test
  void aServerThatIsNotThereIsToldWithItsCodeAndNothingIsLeftBehind() {
    var out = folder.resolve("one.txt");
    for (var ended :
        List.of(
            province("init"),
            province("enrol", "--commune", "00001", "--counter", "1", "--out", out.toString()),
            province("revoke", "--commune", "00001", "--counter", "1"),
            province("report", "--from", "2026-11-01", "--out", folder + "/report.csv"))) {
      assertThat(ended.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
      assertThat(ended.output()).startsWith("FLT-01 ").contains("--url").doesNotContain("\tat ");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aListWithAMistakeOrThatIsNotThereIsTold() throws IOException {
    var list = Files.writeString(folder.resolve("list.csv"), "Mã xã,…\n1,xã\n").toString();
    for (var ended :
        List.of(
            province("targets", "--file", list),
            province("enrol", "--list", list, "--out", folder + "/accounts"))) {
      assertThat(ended.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
      assertThat(ended.output()).startsWith("PRV-01 Dòng 2: ");
    }
    assertThat(folder.resolve("accounts")).doesNotExist();
    var ended = province("targets", "--file", folder + "/none.csv");
    assertThat(ended.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(ended.output()).startsWith("PRV-03 ").contains("none.csv");
  }

  @Test
  void aKeyIsNoCertificate() throws IOException {
    var key = Files.writeString(folder.resolve("key"), "-----BEGIN PRIVATE KEY-----\nTWF1\n");
    var ended =
        province(
            "enrol",
            "--commune",
            "00001",
            "--counter",
            "1",
            "--out",
            folder + "/x",
            "--authority",
            key.toString());
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.output()).contains("không phải chứng thư");
  }

  @Test
  void aFileThatIsNoAccountIsNotTaken() throws IOException {
    var file = Files.writeString(folder.resolve("other.txt"), "Danh sách");
    var data = folder.resolve("data").toString();
    var ended = run("fleet", "join", file.toString(), "--data", data);
    assertThat(ended.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(ended.output()).startsWith("FLT-15 ");
    var none = run("fleet", "join", folder + "/none.txt", "--data", data);
    assertThat(none.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(none.output()).startsWith("FLT-16 ").contains("none.txt");
    assertThat(Path.of(data)).doesNotExist();
  }

  @Test
  void withoutAnAddressNothingIsSent() {
    var ended = run("fleet", "send", "--data", folder.toString());
    assertThat(ended.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(ended.output()).startsWith("CFG-01 ").contains("fleet.url");
  }
}
