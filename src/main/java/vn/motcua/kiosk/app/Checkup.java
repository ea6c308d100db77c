package vn.motcua.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.app.Checkup.Finding.State;
import vn.motcua.kiosk.audit.AuditLog;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.scan.ScannerCheck;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.visit.StoreProblem;

/** Looks at everything that a day at the counter needs. */
final class Checkup {

  /**
   * What was found.
   *
   * @param what the device or resource
   * @param sentence in Vietnamese: how it is, and what to do if it is not good
   */
  record Finding(String what, State state, String sentence) {
    enum State {
      GOOD,
      ATTENTION,
      BROKEN
    }
  }

  /** No clock that is right shows an earlier day. */
  private static final LocalDate PROGRAM_IS_FROM = LocalDate.of(2026, 11, 1);

  private static final int JAVA = 25;
  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_DISK = 1000 * MEGABYTE;
  private static final long TOO_LITTLE_DISK = 100 * MEGABYTE;

  private final Places places;
  private final Clock clock = Clock.system(ZoneId.systemDefault());

  Checkup(Places places) {
    this.places = places;
  }

  /** Everything, in the order in which it matters in the morning. */
  List<Finding> all() {
    var read = ConfigReader.read(places.config(), LocalDate.now(clock));
    return List.of(
        configuration(read),
        camera(read.config()),
        handScanner(ScannerCheck.look()),
        printer(read.config()),
        database(read.config()),
        audit(),
        disk(),
        fonts(),
        clock(),
        java());
  }

  private Finding configuration(ConfigReader.Result read) {
    return read.config().isPresent()
        ? good("Cấu hình", places.config().toString())
        : broken(
            "Cấu hình", "CFG-01 %d lỗi. Hãy chạy kiosk check.".formatted(read.problems().size()));
  }

  private Finding camera(Optional<KioskConfig> config) {
    var wanted =
        config.map(c -> c.settings().camera()).orElseGet(() -> KioskConfig.Camera.auto("auto"));
    return new CameraCheck(new WantedCamera(wanted), places.data()).look();
  }

  /** Scanners that type are keyboards to the system, so that none at a port is no fault. */
  static Finding handScanner(ScannerCheck check) {
    var what = "Máy quét";
    if (check.fault().isPresent()) {
      var fault = check.fault().get();
      return attention(
          what, "%s %s %s".formatted(fault.code(), fault.sentence(), fault.forClerk()));
    }
    return check.ports().isEmpty()
        ? good(what, "không có ở cổng nối tiếp. Loại gõ như bàn phím: hãy quét thử một thẻ.")
        : good(what, "có thể ở cổng " + String.join(", ", check.ports()));
  }

  private Finding printer(Optional<KioskConfig> config) {
    if (config.isPresent() && config.get().settings().printer().kind().equals("folder")) {
      return good("Máy in", "chỉ lưu PDF vào " + places.data().resolve("printed"));
    }
    try {
      var chosen =
          config.map(c -> c.settings().printer()).orElse(KioskConfig.Printer.of("system", ""));
      var printer = Printers.of(chosen, places.data().resolve("printed"));
      return printer
          .trouble()
          .map(fault -> attention("Máy in", fault.code() + " " + fault.forClerk()))
          .orElseGet(() -> good("Máy in", name(printer) + paper(chosen)));
    } catch (IOException e) {
      return broken("Máy in", PrinterFault.FOLDER_CLOSED.code() + " " + e.getMessage());
    }
  }

  /** As it is called, or that it is the default. */
  static String name(Printer printer) {
    return printer.name().isEmpty() ? "máy in mặc định" : printer.name();
  }

  private String paper(KioskConfig.Printer chosen) {
    var count = DataFolder.paperCount(places.data(), chosen);
    if (count.left().isEmpty()) {
      return "";
    }
    var left = ", còn khoảng %d tờ".formatted(count.left().getAsInt());
    return count.isLow() ? left + ". " + PrinterFault.FEW_SHEETS.forClerk() : left;
  }

  private Finding database(Optional<KioskConfig> config) {
    try (var data = DataFolder.take(places.data())) {
      Logging.onlyErrors();
      if (config.isEmpty() || !data.hasRecord()) {
        return good("Sổ lượt", "sẽ mở trong " + places.data());
      }
      try (var record = data.record(config.get(), clock)) {
        int today = record.on(LocalDate.now(clock)).size();
        return good("Sổ lượt", "đọc được, hôm nay %d lượt".formatted(today));
      }
    } catch (StoreProblem problem) {
      return problem.kind() == StoreProblem.Kind.SECOND_INSTANCE
          ? good("Sổ lượt", "kiosk đang chạy và giữ sổ")
          : broken("Sổ lượt", problem.kind().code() + " " + problem.kind().sentence());
    }
  }

  private Finding audit() {
    try (var data = DataFolder.take(places.data())) {
      Logging.onlyErrors();
      if (!data.hasAudit()) {
        return good("Nhật ký", "sẽ mở trong " + places.data());
      }
      try (var log = data.audit(clock)) {
        return audit(log.verify());
      }
    } catch (AuditProblem problem) {
      return broken("Nhật ký", problem.sentence());
    } catch (StoreProblem problem) {
      return problem.kind() == StoreProblem.Kind.SECOND_INSTANCE
          ? good("Nhật ký", "kiosk đang chạy và giữ nhật ký")
          : broken("Nhật ký", problem.kind().code() + " " + problem.kind().sentence());
    }
  }

  private static Finding audit(AuditLog.Verdict verdict) {
    return switch (verdict) {
      case AuditLog.Verdict.Sound(long lines) ->
          good("Nhật ký", "nguyên vẹn, %d dòng".formatted(lines));
      case AuditLog.Verdict.Changed(long line) ->
          broken(
              "Nhật ký",
              "AUD-02 dòng %d đã bị sửa, hoặc dòng trước bị xóa. Hãy báo người phụ trách."
                  .formatted(line));
      case AuditLog.Verdict.Cut(long known, long found) ->
          broken(
              "Nhật ký",
              "AUD-03 mất cuối: từng có %d dòng, nay còn %d. Hãy báo người phụ trách."
                  .formatted(known, found));
    };
  }

  private Finding disk() {
    var folder = nearestExisting(places.data().toAbsolutePath());
    // Not by way of Files.getFileStore: it needs a table of mounts, which a container may not have.
    return disk(folder, folder.toFile().getUsableSpace());
  }

  /** The folder that a missing one will be made in. */
  private static Path nearestExisting(Path folder) {
    var parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder : nearestExisting(parent);
  }

  private static Finding disk(Path folder, long bytes) {
    var room = "còn %d MB ở %s".formatted(bytes / MEGABYTE, folder);
    if (!Files.isWritable(folder)) {
      return broken("Ổ đĩa", "REC-01 không ghi được vào %s. Hãy sửa quyền ghi.".formatted(folder));
    }
    if (bytes < TOO_LITTLE_DISK) {
      return broken("Ổ đĩa", "REC-02 " + room + ". Hãy xóa bớt tệp.");
    }
    return bytes < ENOUGH_DISK
        ? attention("Ổ đĩa", room + ". Nên xóa bớt tệp.")
        : good("Ổ đĩa", room);
  }

  private static Finding fonts() {
    try {
      Theme.loadFonts();
      HandoutPage.load();
      return good("Phông chữ", "Inter, Liberation Serif");
    } catch (IllegalStateException e) {
      return broken("Phông chữ", "FNT-01 " + e.getMessage() + ". Hãy cài lại kiosk.");
    }
  }

  private Finding clock() {
    var today = LocalDate.now(clock);
    return today.isBefore(PROGRAM_IS_FROM)
        ? broken("Đồng hồ", "CLO-01 đang là %s. Hãy chỉnh lại ngày giờ của máy.".formatted(today))
        : good("Đồng hồ", "%s, %s".formatted(today, clock.getZone()));
  }

  private static Finding java() {
    var version = Runtime.version();
    return version.feature() >= JAVA
        ? good("Java", version.toString())
        : broken("Java", "đang là %s. Hãy cài JDK %d.".formatted(version, JAVA));
  }

  private static Finding good(String what, String sentence) {
    return new Finding(what, State.GOOD, sentence);
  }

  private static Finding attention(String what, String sentence) {
    return new Finding(what, State.ATTENTION, sentence);
  }

  private static Finding broken(String what, String sentence) {
    return new Finding(what, State.BROKEN, sentence);
  }
}
