package vn.motcua.kiosk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.handout.Layout;
import vn.motcua.kiosk.handout.PagePreview;
import vn.motcua.kiosk.handout.Template;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.printing.JobShelf;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.PaperCount;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.Seal;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.ipp.Cups;
import vn.motcua.kiosk.printing.ipp.PageForm;

/**
 * From the tap to "sent to the queue", beside pages of JasperReports in the same run: one that says
 * hello and nothing else, the same as the kind of file that a handout is (PDF/A, its font in it),
 * and one that holds the same text without a layout: {@code mvn -Pbench -Dbench=PaperBenchmark}.
 * Goes to a folder, or to the CUPS queue named by the environment's {@code QUEUE}.
 */
public final class PaperBenchmark {

  private static final int WARM_UP = 20;
  private static final int TIMES = 40;

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Thị Mẫu",
          "Lê Mẫu",
          "Trần Văn Mẫu",
          "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Mẫu",
          "Phạm Thị Ngọc Mẫu");

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private int turn;
  private final KioskConfig config;
  private final LocalDate today;
  private final HandoutPage page;
  private final JasperReport hello;
  private final JasperReport sameText;
  private final JasperReport kept;

  private PaperBenchmark() throws JRException {
    today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
    config = ConfigReader.read(Path.of("kiosk-config"), today).config().orElseThrow();
    page = HandoutPage.load();
    hello = bare("hello", "SansSerif");
    sameText = bare(words(), "Liberation Serif");
    kept = bare("xin chào", "Liberation Serif");
  }

  /** The words of the handout, on one page and in the same font, without any layout. */
  private String words() {
    try (var document = Loader.loadPDF(page.pdf(handout(), Layout.A4))) {
      return new PDFTextStripper().getText(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Takes no arguments. */
  public static void main(String[] ignored) throws Exception {
    var start = System.nanoTime();
    var bench = new PaperBenchmark();
    OUT.printf("template loaded                %8.0f ms%n", since(start));
    bench.run();
  }

  private void run() throws Exception {
    var folder = Files.createTempDirectory("paper-bench");
    var timing = PrintQueue.Timing.usual();
    var jobs = JobShelf.in(folder.resolve("jobs"), new Seals());
    try (var queue =
        new PrintQueue(
            printer(folder),
            Optional.of(jobs),
            new PaperCount(folder.resolve("count"), 0, 0),
            Clock.systemUTC(),
            timing)) {
      OUT.printf("printer                        %s%n", queue.printer().name());
      var start = System.nanoTime();
      page.warmUp(handout(), Layout.A4);
      OUT.printf("warmed up, as at every start   %8.0f ms%n", since(start));
      OUT.printf("tap to sent, first             %8.0f ms%n", tap(queue));
      for (int i = 0; i < WARM_UP; i++) {
        tap(queue);
        print(hello);
        print(sameText);
        kept();
      }
      measure(queue);
    }
  }

  private void measure(PrintQueue queue) throws Exception {
    var pools = ManagementFactory.getMemoryPoolMXBeans();
    pools.forEach(p -> p.resetPeakUsage());
    var pages = new ArrayList<Double>();
    var hellos = new ArrayList<Double>();
    var texts = new ArrayList<Double>();
    var kepts = new ArrayList<Double>();
    var previews = new ArrayList<Double>();
    var taps = new ArrayList<Double>();
    for (int i = 0; i < TIMES; i++) {
      var start = System.nanoTime();
      var pdf = page.pdf(handout(), Layout.A4);
      pages.add(since(start));
      start = System.nanoTime();
      print(hello);
      hellos.add(since(start));
      start = System.nanoTime();
      print(sameText);
      texts.add(since(start));
      start = System.nanoTime();
      kept();
      kepts.add(since(start));
      start = System.nanoTime();
      PagePreview.of(pdf, 1400);
      previews.add(since(start));
      taps.add(tap(queue));
    }
    long peak =
        pools.stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum();
    tell("fill + export, handout", pages);
    tell("fill + export, hello", hellos);
    tell("fill + export, hello as PDF/A", kepts);
    tell("fill + export, same text", texts);
    ratio("ratio to hello", pages, hellos);
    ratio("ratio to hello as PDF/A", pages, kepts);
    ratio("ratio to the same text", pages, texts);
    tell("preview drawn", previews);
    tell("tap to sent, warm", taps);
    OUT.printf("PDF                            %8d bytes%n", page.pdf(handout(), Layout.A4).length);
    OUT.printf("peak heap                      %8d MB%n", peak >> 20);
  }

  private static void ratio(String what, List<Double> ours, List<Double> theirs) {
    OUT.printf(
        "%-30s p50 %6.2f     p95 %6.2f%n",
        what,
        percentile(ours, 50) / percentile(theirs, 50),
        percentile(ours, 95) / percentile(theirs, 95));
  }

  /** Makes the sheet, seals it on the disk and hands it over; milliseconds until it is sent. */
  private double tap(PrintQueue queue) throws InterruptedException {
    var sent = new CountDownLatch(1);
    var start = System.nanoTime();
    queue.add(
        Sheet.a4(page.pdf(handout(), Layout.A4), "MC-0000-001"),
        new Keep(Clock.systemUTC().instant().plusSeconds(600), true),
        state -> {
          if (state instanceof JobState.Sent) {
            sent.countDown();
          }
        });
    if (!sent.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not sent: " + queue.jobs());
    }
    return since(start);
  }

  private static Printer printer(Path folder) throws IOException {
    var queue = System.getenv("QUEUE");
    return queue == null
        ? new FolderPrinter(Files.createDirectories(folder.resolve("printed")))
        : new Cups(Cups.HERE).printer(queue, "", PageForm.pdf());
  }

  /** For people whose names are short and long, one after another. */
  private Handout handout() {
    var citizen = Citizens.named(NAMES.get(turn++ % NAMES.size()));
    var guide = config.guide().on(today);
    var pathway = guide.pathways().getFirst();
    var known =
        new Known(
            VisitCode.of(today, 47),
            today.atStartOfDay(),
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(citizen),
            Map.of("papers", "card", "phone", "android", "account", "none", "progress", "nothing"),
            List.of(),
            List.of());
    var steps = guide.stepsOf(pathway).stream().filter(s -> !s.id().endsWith("-iphone")).toList();
    return Handout.of(known, pathway, steps, config, LocalDateTime.of(today, LocalTime.NOON));
  }

  private static JasperReport bare(String words, String font) throws JRException {
    var text = new JRDesignStaticText();
    text.setText(words);
    text.setFontName(font);
    text.setWidth(500);
    text.setHeight(760);
    var band = new JRDesignBand();
    band.setHeight(760);
    band.addElement(text);
    var design = new JasperDesign();
    design.setName("hello");
    ((JRDesignSection) design.getDetailSection()).addBand(band);
    return JasperCompileManager.compileReport(design);
  }

  private static byte[] print(JasperReport report) throws JRException {
    var filled = JasperFillManager.fillReport(report, new HashMap<>(), new JREmptyDataSource());
    var bytes = new ByteArrayOutputStream();
    var exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private void kept() throws JRException {
    var page = JasperFillManager.fillReport(kept, new HashMap<>(), new JREmptyDataSource());
    Template.pdf(page, "xin chào", Language.VIETNAMESE);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void tell(String what, List<Double> milliseconds) {
    OUT.printf(
        "%-30s p50 %6.1f ms  p95 %6.1f ms%n",
        what, percentile(milliseconds, 50), percentile(milliseconds, 95));
  }

  private static double percentile(List<Double> values, int percent) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** What sealing costs is the record's keys' own affair: a few hundred microseconds. */
  private record Seals() implements Seal {
    @Override
    public byte[] close(byte[] plain, String place) {
      return plain.clone();
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String place) {
      return Optional.of(sealed);
    }
  }
}
