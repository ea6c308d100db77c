package vn.motcua.kiosk.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.LargeSheets;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.JobShelf;
import vn.motcua.kiosk.printing.PaperCount;
import vn.motcua.kiosk.printing.PrintJob;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Seal;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

class HandoutPressTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  private final LinkedBlockingQueue<PrintState> news = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  @Test
  void aSheetThatFailedWaitsForTheClerkUntilTheDayIsOver() throws InterruptedException {
    try (var queue = queue();
        var press = press(queue)) {
      print(press, Keeping.VISIT);
      assertThat(last()).isEqualTo(new PrintState.Failed(PrinterFault.REFUSED.code()));
      assertThat(queue.jobs()).singleElement().extracting(PrintJob::title).isEqualTo("MC-2411-047");
      assertThat(files()).hasSize(2);
    }
    try (var tomorrow = queue(Clock.offset(CLOCK, Duration.ofDays(1)))) {
      assertThat(tomorrow.jobs()).isEmpty();
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void noDiskKnowsTheSheetOfACitizenWhoWantsNothingKept() throws InterruptedException {
    try (var queue = queue();
        var press = press(queue)) {
      print(press, Keeping.NOTHING);
      assertThat(last()).isInstanceOf(PrintState.Failed.class);
      assertThat(queue.jobs()).hasSize(1);
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void printingAgainTakesThePlaceOfWhatFailed() throws InterruptedException {
    try (var queue = queue();
        var press = press(queue)) {
      print(press, Keeping.VISIT);
      last();
      var first = queue.jobs().getFirst();
      print(press, Keeping.VISIT);
      last();
      assertThat(queue.jobs()).hasSize(1).doesNotContain(first);
    }
  }

  private HandoutPress press(PrintQueue queue) {
    return new HandoutPress(
        config(),
        queue,
        CLOCK,
        new LargeSheets(folder.resolve("large"), CLOCK),
        HandoutPage::load,
        Optional::empty,
        () -> false);
  }

  private PrintQueue queue() {
    return queue(CLOCK);
  }

  private PrintQueue queue(Clock clock) {
    try {
      return new PrintQueue(
          new Refusing(),
          Optional.of(JobShelf.in(folder, new Plain())),
          new PaperCount(folder, 0, 0),
          clock,
          PrintQueue.Timing.usual());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> files() {
    return List.of(folder.toFile().list());
  }

  private static KioskConfig config() {
    return ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow();
  }

  private void print(HandoutPress press, Keeping keeping) {
    var guide = config().guide().on(TODAY);
    var pathway = guide.pathways().getFirst();
    press.print(
        new Effect.PrintHandout(somebody(keeping), pathway, guide.stepsOf(pathway), false),
        news::add);
  }

  private PrintState last() throws InterruptedException {
    PrintState last;
    do {
      last = news.poll(60, TimeUnit.SECONDS);
    } while (last instanceof PrintState.Sending);
    return last;
  }

  private static Known somebody(Keeping keeping) {
    return new Known(
        VisitCode.of(TODAY, 47),
        TODAY.atTime(9, 0),
        Language.VIETNAMESE,
        keeping,
        Optional.of(Citizens.mau()),
        Map.of(),
        List.of(),
        List.of());
  }

  /** No keys: what is sealed is tried in its own room. */
  private record Plain() implements Seal {
    @Override
    public byte[] close(byte[] plain, String place) {
      return plain;
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String place) {
      return Optional.of(sealed);
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
