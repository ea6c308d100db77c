package vn.motcua.kiosk.printing.ipp;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.printing.JobShelf;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.Outcome;
import vn.motcua.kiosk.printing.PaperCount;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Seal;
import vn.motcua.kiosk.printing.Sheet;

/** The queue before a real CUPS, set up by {@code installer/dev/cups-here.sh up}: mvn -Pcups. */
@Tag("cups")
class RealCupsTest {

  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofSeconds(60);

  private final BlockingQueue<JobState> states = new LinkedBlockingQueue<>();
  private final Cups cups = new Cups(Cups.HERE);
  private final Printer printer = cups.printer("counter-ipp", "", PageForm.pdf());
  private PrintQueue queue;
  private int number;

  @TempDir Path folder;

  @BeforeEach
  void open() throws Exception {
    number = arrived().size();
    var timing = new PrintQueue.Timing(SOON, SOON, LONG, LONG, LONG);
    queue =
        new PrintQueue(
            printer,
            Optional.of(JobShelf.in(folder, new Open())),
            new PaperCount(folder.resolve("unused"), 0, 0),
            InstantSource.system(),
            timing);
  }

  @AfterEach
  void close() throws Exception {
    queue.close();
    cups.close();
    here("start");
    here("printer-on");
    run("cupsenable", "counter-ipp");
    run("cancel", "-a");
  }

  private void add() throws IOException {
    // Far longer than any of these tests: a sheet past its time would be withdrawn and never come.
    var until = InstantSource.system().instant().plus(Duration.ofHours(1));
    queue.add(Sheet.a4(page(), "MC-2411-047"), new Keep(until, true), states::add);
  }

  @Test
  void aPageArrivesAsA4WithItsText() throws Exception {
    add();
    assertComes(new Sent());
    await(() -> queue.jobs().isEmpty());
    assertThat(files(folder)).isEmpty();
    assertThat(arrived()).hasSize(number + 1);
    try (var document = Loader.loadPDF(arrived().getLast().toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
      assertThat(new PDFTextStripper().getText(document)).contains("one page for the counter");
    }
  }

  @Test
  void theDefaultPrinterAndEveryQueueAreFound() throws Exception {
    assertThat(cups.defaultPrinter()).map(PrinterFacts::name).contains("counter-ipp");
    assertThat(cups.printers())
        .extracting(PrinterFacts::name)
        .contains("counter-ipp", "counter-pdf");
    assertThat(cups.printer("not there", "", PageForm.pdf()).trouble())
        .contains(PrinterFault.NO_PRINTER);
  }

  @Test
  void aDisabledQueueHoldsThePageAndAnEnabledOnePrintsItOnce() throws Exception {
    run("cupsdisable", "counter-ipp");
    add();
    assertComes(new Held(PrinterFault.PAUSED));
    assertThat(arrived()).hasSize(number);
    run("cupsenable", "counter-ipp");
    assertComes(new Sent());
    await(() -> queue.jobs().isEmpty());
    assertThat(arrived()).hasSize(number + 1);
  }

  @Test
  void aQueueThatTakesNoJobsIsWaitedFor() throws Exception {
    run("cupsreject", "counter-ipp");
    add();
    assertComes(new Held(PrinterFault.NOT_ACCEPTING));
    run("cupsaccept", "counter-ipp");
    assertComes(new Sent());
    await(() -> arrived().size() == number + 1);
  }

  @Test
  void aPrinterThatGoesOffAfterThePageWasTakenIsSaidToBeOff() throws Exception {
    here("printer-off");
    add();
    assertComes(new Sent());
    assertComes(new Held(PrinterFault.OFFLINE));
    here("printer-on");
    await(() -> queue.jobs().isEmpty());
    assertThat(arrived()).hasSize(number + 1);
  }

  @Test
  void aQueueStoppedInTheMiddleIsSaidAndTheJobGoesElsewhere() throws Exception {
    here("printer-off");
    add();
    assertComes(new Sent());
    run("cupsdisable", "counter-ipp");
    assertComes(new Held(PrinterFault.PAUSED));
    var job = queue.jobs().getFirst();
    var other = cups.printer("counter-pdf", "", PageForm.pdf());
    assertThat(queue.sendTo(job, other, false).get(10, SECONDS)).isEqualTo(Outcome.DONE);
    assertComes(new Sent());
    await(() -> queue.jobs().isEmpty());
    here("printer-on");
    run("cupsenable", "counter-ipp");
    SECONDS.sleep(2);
    assertThat(arrived()).hasSize(number);
  }

  @Test
  void aPrintServiceThatIsStoppedGetsThePageOnceItIsBack() throws Exception {
    here("stop");
    add();
    assertComes(new Held(PrinterFault.NO_SPOOLER));
    queue.close();
    open();
    here("start");
    await(() -> queue.jobs().isEmpty());
    assertThat(arrived()).hasSize(number + 1);
  }

  private void assertComes(JobState state) throws InterruptedException {
    JobState last;
    do {
      last = states.poll(40, SECONDS);
    } while (last != null && !last.equals(state));
    assertThat(last).isEqualTo(state);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      MILLISECONDS.sleep(100);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  /** What fell out of the simulated printer, in its order. */
  private static List<Path> arrived() {
    try (var pages = Files.walk(Path.of(here("where").strip()))) {
      return pages
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparingLong(p -> p.toFile().lastModified()))
          .toList();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String here(String what) throws IOException, InterruptedException {
    return run("installer/dev/cups-here.sh", what);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    if (!process.waitFor(60, SECONDS)) {
      throw new IOException(List.of(command) + " does not end");
    }
    return new String(
        process.getInputStream().readNBytes(process.getInputStream().available()),
        StandardCharsets.UTF_8);
  }

  private static byte[] page() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.HELVETICA), 20);
        ink.newLineAtOffset(100, 600);
        ink.showText("one page for the counter");
        ink.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** Sealing is tried elsewhere. */
  private record Open() implements Seal {
    @Override
    public byte[] close(byte[] plain, String place) {
      return plain;
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String place) {
      return Optional.of(sealed);
    }
  }
}
