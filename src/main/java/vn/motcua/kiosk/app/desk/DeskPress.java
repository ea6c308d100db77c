package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.kiosk.app.check.FindingLines;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.machine.PrintWords;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.ListPage;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.PrintJob;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.SheetSize;
import vn.motcua.kiosk.visit.Kept;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.RosterEntry;
import vn.motcua.kiosk.visit.Visit;

/**
 * What the desk prints: a visit's sheet once more, reports, and the list of those to be reminded.
 */
public final class DeskPress {

  /** Nothing personal: spoolers show it to everybody. */
  private static final String LIST = "MC-NHAC";

  private static final String ROSTER = "MC-RA-SOAT";
  private static final String REPORT = "MC-BAO-CAO";
  private static final String READINESS = "MC-MAY";

  private static final String TRAINING = "MC-TAP-HUAN";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final KioskConfig config;
  private final HandoutPress press;
  private final PrintQueue queue;
  private final Clock clock;

  public DeskPress(KioskConfig config, HandoutPress press, PrintQueue queue, Clock clock) {
    this.config = config;
    this.press = press;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Sends a visit's sheet again: the very same while the queue has it and no other size is wanted,
   * else one made anew from the record, with a blank for the name, since nobody keeps the card.
   *
   * @return false if there is no such sheet any more
   */
  boolean again(Visit visit, SheetSize size, Consumer<String> news) {
    var waiting =
        queue.jobs().stream().filter(j -> j.title().equals(visit.code().text())).findAny();
    if (size == SheetSize.AS_BEFORE
        && waiting.filter(j -> !(j.state() instanceof JobState.Sent)).isPresent()) {
      var _ = queue.again(waiting.get()).thenRun(() -> news.accept(state(waiting.get())));
      return true;
    }
    var guide = config.guide().on(visit.id().day());
    var pathway =
        guide.pathways().stream()
            .filter(p -> visit.pathway().equals(Optional.of(p.id())))
            .findFirst();
    pathway.ifPresent(
        p ->
            press.print(
                new Effect.PrintHandout(
                    known(visit), p, StepsAgain.of(visit, p, guide), isLarge(visit, size)),
                state -> words(state).ifPresent(news)));
    return pathway.isPresent();
  }

  private boolean isLarge(Visit visit, SheetSize size) {
    return switch (size) {
      case AS_BEFORE -> press.wasLarge(visit.code());
      case USUAL -> false;
      case LARGE -> true;
    };
  }

  /** Sizes of which there is a choice; none where the paper knows one only. */
  List<SheetSize> sizes() {
    return press.hasTwoSizes() ? List.of(SheetSize.USUAL, SheetSize.LARGE) : List.of();
  }

  private static String state(PrintJob job) {
    return PrintWords.of(job.state());
  }

  private Known known(Visit visit) {
    return new Known(
        visit.code(),
        LocalDateTime.ofInstant(visit.opened(), clock.getZone()),
        Language.VIETNAMESE,
        Keeping.VISIT,
        Optional.empty(),
        Map.of(),
        visit.done(),
        visit.troubles());
  }

  /** What is worth telling; the sheet's own page has the rest. */
  private static Optional<String> words(PrintState state) {
    return switch (state) {
      case PrintState.Sent _ -> Optional.of(PrintWords.of(new JobState.Sent()));
      case PrintState.Held(var code) -> Optional.of(fault(code));
      case PrintState.Failed(var code) -> Optional.of(fault(code));
      default -> Optional.empty();
    };
  }

  private static String fault(String code) {
    return Stream.of(PrinterFault.values())
        .filter(f -> f.code().equals(code))
        .findFirst()
        .map(f -> f.code() + " " + f.forClerk())
        .orElse(code);
  }

  /** Sends a report that is to be signed; forgotten with the day. */
  void report(byte[] pdf, Consumer<String> news) {
    send(pdf, REPORT, news);
  }

  /** Sends the list for the team that goes from house to house; forgotten with the day. */
  public void list(String title, List<Reminder> people, Consumer<String> news) {
    var today = LocalDate.now(clock);
    list(
        LIST,
        "Danh sách nhắc · " + title,
        ReminderLines.COLUMNS,
        people.stream().map(p -> ReminderLines.of(p, today, clock.getZone())).toList(),
        news);
  }

  /** Sends who is on a list of the police, likewise. */
  void roster(String title, List<RosterEntry> people, Consumer<String> news) {
    list(
        ROSTER,
        "Danh sách rà soát · " + title,
        RosterLines.COLUMNS,
        people.stream().map(RosterLines::of).toList(),
        news);
  }

  /** Sends what the morning's look has found. */
  void readiness(List<Finding> findings, Consumer<String> news) {
    list(
        READINESS,
        "Tình trạng máy %d · %s"
            .formatted(config.settings().counterNumber(), TIME.format(LocalTime.now(clock))),
        FindingLines.COLUMNS,
        findings.stream().flatMap(f -> FindingLines.of(f).stream()).toList(),
        news);
  }

  private void list(
      String job,
      String heading,
      List<ListPage.Column> columns,
      List<List<String>> rows,
      Consumer<String> news) {
    var page =
        ListPage.of(
            config.commune().office() + ", " + config.commune().fullName(),
            heading + " · " + DAY.format(LocalDate.now(clock)),
            columns,
            rows);
    send(page, job, news);
  }

  private void send(byte[] pdf, String job, Consumer<String> news) {
    queue.add(Sheet.a4(pdf, job), new Keep(midnight(), true), s -> news.accept(PrintWords.of(s)));
  }

  /** Sends what is kept of a visit, for its citizen; forgotten with the day. */
  void kept(String code, List<Kept> kept, Consumer<String> news) {
    list(
        code,
        "Dữ liệu đang giữ của lượt " + code,
        List.of(new ListPage.Column("Mục", 30), new ListPage.Column("Đang giữ", 70)),
        kept.stream().map(line -> List.of(line.what(), line.value())).toList(),
        news);
  }

  /** Sends how a training went; no copy of it is kept. */
  void training(byte[] pdf, Consumer<String> news) {
    queue.add(Sheet.a4(pdf, TRAINING), Keep.inMemory(), s -> news.accept(PrintWords.of(s)));
  }

  private Instant midnight() {
    var now = ZonedDateTime.now(clock);
    return now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()).toInstant();
  }
}
