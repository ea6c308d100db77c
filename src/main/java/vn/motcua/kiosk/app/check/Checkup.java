package vn.motcua.kiosk.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.PageCopies;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Printers;
import vn.motcua.kiosk.app.machine.WantedCamera;
import vn.motcua.kiosk.app.watch.ClockWatch;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.scan.ScannerCheck;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.desk.Finding;

/** Looks at everything that a day at the counter needs. */
public final class Checkup {

  /** No clock that is right shows an earlier day. */
  private static final LocalDate PROGRAM_IS_FROM = LocalDate.of(2026, 11, 1);

  private static final String SCANNER = "Máy quét";
  private static final int JAVA = 25;
  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_DISK = 1000 * MEGABYTE;
  private static final long TOO_LITTLE_DISK = 100 * MEGABYTE;

  /** Within this many days an end of guidance is told. */
  private static final int DAYS_AHEAD = 30;

  private final Path folder;
  private final Path data;
  private final Clock clock;
  private final ClockWatch watch;
  private final Function<Optional<KioskConfig>, Finding> camera;
  private final Optional<Printer> printer;
  private final Books books;

  /**
   * @param folder of the configuration
   * @param camera looks at it, as whoever has it may
   * @param printer the one that is used; empty while no kiosk runs: then the one in the files
   */
  public Checkup(
      Path folder,
      Path data,
      Clock clock,
      ClockWatch watch,
      Function<Optional<KioskConfig>, Finding> camera,
      Optional<Printer> printer,
      Books books) {
    this.folder = folder;
    this.data = data;
    this.clock = clock;
    this.watch = watch;
    this.camera = camera;
    this.printer = printer;
    this.books = books;
  }

  /** For a command, while no kiosk need run. */
  public static Checkup of(Places places) {
    var clock = Clock.system(ZoneId.systemDefault());
    var books = new ClosedBooks(places.data(), clock);
    return new Checkup(
        places.config(),
        places.data(),
        clock,
        ClockWatch.from(clock),
        config -> camera(config, places.data()),
        Optional.empty(),
        books);
  }

  /** Everything, in the order in which it matters in the morning. */
  public List<Check> all() {
    var inUse = inUse();
    var read = read(inUse);
    var config = read.config();
    return Stream.of(
            List.of(
                new Check("Cấu hình", () -> configuration(read)),
                new Check(SignatureFinding.WHAT, () -> SignatureFinding.of(inUse, folder)),
                new Check("Hướng dẫn", () -> guidance(config)),
                new Check("Camera", () -> camera.apply(config)),
                new Check(SCANNER, () -> handScanner(ScannerCheck.look())),
                new Check("Máy in", () -> printer(config)),
                new Check(PageCopies.WHAT, PageCopies.HERE::look)),
            books.checks(config),
            List.of(
                new Check(ProvinceCheck.WHAT, () -> ProvinceCheck.look(config, data)),
                new Check("Ổ đĩa", this::disk),
                new Check("Phông chữ", Checkup::fonts),
                new Check(ClockWatch.WHAT, () -> watch.look(PROGRAM_IS_FROM)),
                new Check("Java", Checkup::java)))
        .flatMap(List::stream)
        .toList();
  }

  /** As it is now, whatever the kiosk has started with. */
  public ConfigReader.Result configuration() {
    return read(inUse());
  }

  private GuidanceInUse inUse() {
    return GuidanceInUse.seen(folder, DataFolder.editions(data));
  }

  private ConfigReader.Result read(GuidanceInUse inUse) {
    return ConfigReader.read(
        inUse.places().orElseGet(() -> ConfigPlaces.together(folder)), LocalDate.now(clock));
  }

  private Finding guidance(Optional<KioskConfig> config) {
    if (config.isEmpty()) {
      return Finding.attention("Hướng dẫn", "chờ sửa xong cấu hình");
    }
    return guidance(Due.in(config.get().guide(), LocalDate.now(clock), DAYS_AHEAD));
  }

  /** What is unverified is shown with a warning, so that only an end is news in the morning. */
  static Finding guidance(List<Due> due) {
    long ended = due.stream().filter(d -> d.reason() == Due.Reason.ENDED).count();
    long soon = due.stream().filter(d -> d.reason() == Due.Reason.ENDS_SOON).count();
    long unverified = due.stream().filter(d -> d.reason() == Due.Reason.UNVERIFIED).count();
    var words =
        "%d mục đã hết hạn, %d mục sắp hết hạn, %d mục chưa xác thực"
            .formatted(ended, soon, unverified);
    return ended + soon > 0
        ? Finding.attention("Hướng dẫn", words + ". Hãy xem lại các mục này.")
        : Finding.good("Hướng dẫn", words);
  }

  private Finding configuration(ConfigReader.Result read) {
    return read.config().isPresent()
        ? Finding.good("Cấu hình", folder.toString())
        : Finding.broken(
            "Cấu hình", "CFG-01 %d lỗi. Hãy chạy kiosk check.".formatted(read.problems().size()));
  }

  private static Finding camera(Optional<KioskConfig> config, Path data) {
    var wanted =
        config.map(c -> c.settings().camera()).orElseGet(() -> KioskConfig.Camera.auto("auto"));
    return new CameraCheck(new WantedCamera(wanted), data).look();
  }

  /** Scanners that type are keyboards to the system, so that none at a port is no fault. */
  static Finding handScanner(ScannerCheck check) {
    var what = SCANNER;
    if (check.fault().isPresent()) {
      var fault = check.fault().get();
      return Finding.attention(
          what, "%s %s %s".formatted(fault.code(), fault.sentence(), fault.forClerk()));
    }
    return check.ports().isEmpty()
        ? Finding.good(
            what, "không có ở cổng nối tiếp. Loại gõ như bàn phím: hãy quét thử một thẻ.")
        : Finding.good(what, "có thể ở cổng " + String.join(", ", check.ports()));
  }

  private Finding printer(Optional<KioskConfig> config) {
    try {
      var chosen =
          config.map(c -> c.settings().printer()).orElse(KioskConfig.Printer.of("system", ""));
      var used = printer.isPresent() ? printer.get() : Printers.of(chosen, data.resolve("printed"));
      return used.trouble()
          .map(fault -> Finding.attention("Máy in", fault.code() + " " + fault.forClerk()))
          .orElseGet(
              () ->
                  Finding.good(
                      "Máy in",
                      used instanceof FolderPrinter
                          ? "chỉ lưu PDF vào " + used.name()
                          : name(used) + paper(chosen)));
    } catch (IOException e) {
      return Finding.broken("Máy in", PrinterFault.FOLDER_CLOSED.code() + " " + e.getMessage());
    }
  }

  /** As it is called, or that it is the default. */
  static String name(Printer printer) {
    return printer.name().isEmpty() ? "máy in mặc định" : printer.name();
  }

  private String paper(KioskConfig.Printer chosen) {
    var count = DataFolder.paperCount(data, chosen);
    if (count.left().isEmpty()) {
      return "";
    }
    var left = ", còn khoảng %d tờ".formatted(count.left().getAsInt());
    return count.isLow() ? left + ". " + PrinterFault.FEW_SHEETS.forClerk() : left;
  }

  private Finding disk() {
    var place = nearestExisting(data.toAbsolutePath());
    // Not by way of Files.getFileStore: it needs a table of mounts, which a container may not have.
    return disk(place, place.toFile().getUsableSpace());
  }

  /** The folder that a missing one will be made in. */
  private static Path nearestExisting(Path folder) {
    var parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder : nearestExisting(parent);
  }

  private static Finding disk(Path folder, long bytes) {
    var room = "còn %s MB ở %s".formatted(Numbers.of((int) (bytes / MEGABYTE)), folder);
    if (!Files.isWritable(folder)) {
      return Finding.broken(
          "Ổ đĩa", "REC-01 không ghi được vào %s. Hãy sửa quyền ghi.".formatted(folder));
    }
    if (bytes < TOO_LITTLE_DISK) {
      return Finding.broken("Ổ đĩa", "REC-02 " + room + ". Hãy xóa bớt tệp.");
    }
    return bytes < ENOUGH_DISK
        ? Finding.attention("Ổ đĩa", room + ". Nên xóa bớt tệp.")
        : Finding.good("Ổ đĩa", room);
  }

  private static Finding fonts() {
    try {
      Theme.loadFonts();
      HandoutPage.load();
      return Finding.good("Phông chữ", "Inter, Liberation Serif");
    } catch (IllegalStateException e) {
      return Finding.broken("Phông chữ", "FNT-01 " + e.getMessage() + ". Hãy cài lại kiosk.");
    }
  }

  private static Finding java() {
    var version = Runtime.version();
    return version.feature() >= JAVA
        ? Finding.good("Java", version.toString())
        : Finding.broken("Java", "đang là %s. Hãy cài JDK %d.".formatted(version, JAVA));
  }
}
