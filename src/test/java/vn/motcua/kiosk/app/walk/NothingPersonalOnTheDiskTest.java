package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.command.SupportBundle;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.counter.VisitRegister;
import vn.motcua.kiosk.app.desk.DeskPress;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.visit.Bundles;
import vn.motcua.kiosk.visit.DeskReminders;
import vn.motcua.kiosk.visit.Strings;

/**
 * Whoever takes the disk away, reads of nobody on it: not in the record, its backups and bundles,
 * not in the logs, and not in the sheets that wait for the printer.
 */
class NothingPersonalOnTheDiskTest {

  private static final int VISITS = 1_000;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  /** Of the citizen, his telephone, and the clerk. */
  private static final List<String> SECRETS =
      List.of(
          "Nguyễn Thị Mẫu",
          "NGUYỄN THỊ MẪU",
          "Nguyen Thi Mau",
          "Mẫu Hai",
          "Số 12",
          "001167000000",
          "7000000",
          "0912000000",
          "02021967",
          "1967-02-02",
          "02/02/1967",
          "Phạm Văn Trực",
          "739105",
          "%PDF");

  @TempDir private Path folder;
  private final KioskConfig config =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();

  @AfterEach
  void logsGoToTheConsoleAgain() {
    Logging.toConsole();
  }

  @Test
  void aThousandVisitsLeaveNoNameNumberOrAddress() throws Exception {
    var place = folder.resolve("data");
    try (var data = DataFolder.take(place);
        var auditing = new Auditing(data, CLOCK)) {
      try (var pin = new Pin("739105".toCharArray())) {
        data.staff(auditing).add("kiosk", new Clerk("truc", "Phạm Văn Trực", Role.LEAD), pin);
      }
      visits(data);
      sheets(data);
      backupsAndBundle(data, place);
      auditing.add(AuditEvent.BUNDLE_WRITTEN, "", Disposition.DONE);
    }
    Logging.toConsole();

    var files = Strings.in(place);
    assertThat(files.names())
        .contains("record/visits.db", "audit/audit.db", "stick.bundle", "logs/kiosk.log")
        .anyMatch(name -> name.endsWith(".backup"))
        .anyMatch(name -> name.startsWith("staff/"))
        .anyMatch(name -> name.startsWith("print/jobs/") && name.endsWith(".page"));
    assertThat(files.holds("logs/kiosk.log", "N.T.M.")).as("the log says who, masked").isTrue();
    assertThat(files.holds("logs/kiosk.log", "REC-")).as("the log has troubles").isTrue();
    files.holdNone(SECRETS);
    files.holdNoTwelveDigits();

    var sent = sentForHelp(place);
    assertThat(sent.holds("record.txt", "integrity ok")).isTrue();
    assertThat(sent.holds("log.txt", "REC-")).as("the log is in it").isTrue();
    sent.holdNone(SECRETS);
    sent.holdNoTwelveDigits();
  }

  /** What a bundle for support has in it. */
  private Strings sentForHelp(Path place) throws IOException {
    var places =
        CommandLine.populateCommand(
            new Places(), "--config", "kiosk-config", "--data", place.toString());
    var sent = Files.createDirectories(folder.resolve("sent"));
    for (var part : new SupportBundle(places, CLOCK).parts(List.of()).entrySet()) {
      Files.writeString(sent.resolve(part.getKey()), part.getValue());
    }
    return Strings.in(sent);
  }

  /** With the log told of each of them, as a careless line of the program would. */
  private void visits(DataFolder data) {
    try (var register =
        new VisitRegister(() -> data.record(config, CLOCK), () -> "truc", _ -> {})) {
      for (int number = 1; number <= VISITS; number++) {
        var known = known(VisitCode.of(DAY, number), kept(number));
        var snapshot = snapshot(known);
        register.save(snapshot);
        if (number % 100 == 0) {
          LoggerFactory.getLogger("careless").warn("{} {}", snapshot, known.citizen());
        }
      }
    }
    var closed =
        new VisitRegister(
            () -> {
              var record = data.record(config, CLOCK);
              record.close();
              return record;
            },
            () -> "",
            _ -> {});
    closed.save(snapshot(known(VisitCode.of(DAY, 999), Keeping.VISIT)));
  }

  private static Snapshot snapshot(Known known) {
    return new Snapshot(
        known,
        Optional.of("new-android"),
        "summary",
        7,
        Snapshot.Outcome.WAITING,
        Snapshot.State.FINISHED);
  }

  private static Keeping kept(int number) {
    return switch (number % 3) {
      case 0 -> Keeping.NOTHING;
      case 1 -> Keeping.VISIT;
      default -> Keeping.FOLLOW_UP;
    };
  }

  private static Known known(VisitCode code, Keeping keeping) {
    return new Known(
        code,
        DAY.atTime(9, 0),
        Language.VIETNAMESE,
        keeping,
        keeping == Keeping.NOTHING ? Optional.empty() : Optional.of(Citizens.mau()),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        keeping == Keeping.FOLLOW_UP
            ? Optional.of(new PhoneNumber("0912000000"))
            : Optional.empty());
  }

  /** Handouts, and the list of whom to remind, before a printer that takes none of them. */
  private void sheets(DataFolder data) throws Exception {
    try (var queue = data.printQueue(config, new Refusing(), CLOCK);
        var press =
            new HandoutPress(
                config,
                queue,
                CLOCK,
                data.largeSheets(CLOCK),
                HandoutPage::load,
                Optional::empty,
                () -> false);
        var record = data.record(config, CLOCK)) {
      var guide = config.guide().on(DAY);
      var pathway = guide.pathways().getFirst();
      var news = new LinkedBlockingQueue<PrintState>();
      for (int number = 1; number <= 5; number++) {
        press.print(
            new Effect.PrintHandout(
                known(VisitCode.of(DAY, number), Keeping.VISIT),
                pathway,
                guide.stepsOf(pathway),
                false),
            news::add);
        awaitFailure(news);
      }
      var told = new LinkedBlockingQueue<String>();
      var reminders = new DeskReminders(record).all().subList(0, 20);
      new DeskPress(config, press, queue, CLOCK).list("thôn Đông", reminders, told::add);
      assertThat(told.poll(60, TimeUnit.SECONDS)).isNotNull();
      assertThat(queue.jobs()).hasSize(6);
    }
  }

  private static void awaitFailure(LinkedBlockingQueue<PrintState> news) throws Exception {
    PrintState last;
    do {
      last = news.poll(60, TimeUnit.SECONDS);
    } while (last instanceof PrintState.Sending);
    assertThat(last).isInstanceOf(PrintState.Failed.class);
  }

  private void backupsAndBundle(DataFolder data, Path place) throws Exception {
    try (var record = data.record(config, CLOCK)) {
      new Bundles(record).put(place.resolve("stick.bundle"));
    }
    try (var record = data.record(config, Clock.offset(CLOCK, Duration.ofDays(1)))) {
      assertThat(record.backupTrouble()).isEmpty();
    }
  }

  /** Gives every page back. */
  private record Refusing() implements Printer {

    @Override
    public String name() {
      return "refusing";
    }

    @Override
    public Answer take(Sheet sheet, Consumer<Ticket> begun) {
      return new Failed(PrinterFault.REFUSED);
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }
}
