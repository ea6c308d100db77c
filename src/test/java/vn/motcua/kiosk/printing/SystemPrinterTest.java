package vn.motcua.kiosk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;
import javax.print.event.PrintJobEvent;
import javax.print.event.PrintJobListener;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SystemPrinterTest {

  private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  private final FakeService service = new FakeService();
  private final SystemPrinter printer =
      SystemPrinter.foundBy(() -> Optional.of(service.asPrintService()));

  @Test
  void aPrinterThatKnowsPdfGetsItAsItIsOnA4() throws IOException {
    service.flavors = Set.of(PDF, PAGES);
    var page = page();
    assertThat(printer.take(Sheet.a4(page, "MC-2411-047"), _ -> {})).isEqualTo(new Printer.Taken());
    assertThat(service.printed).containsExactly(page);
    assertThat(service.attributes).contains(MediaSizeName.ISO_A4, new Copies(1));
  }

  @Test
  void anotherOneGetsThePageDrawn() throws IOException {
    service.flavors = Set.of(PAGES);
    assertThat(printer.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Taken());
    assertThat(service.printed).hasSize(1).first().isEqualTo("1 page, 595×842");
  }

  @Test
  void aPrinterThatTakesNeitherRefuses() throws IOException {
    service.flavors = Set.of(DocFlavor.INPUT_STREAM.GIF);
    assertThat(printer.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
  }

  @Test
  void noPrinterAtAllIsSaid() throws IOException {
    var none = SystemPrinter.foundBy(Optional::empty);
    assertThat(none.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.NotNow(PrinterFault.NO_PRINTER));
    assertThat(none.trouble()).contains(PrinterFault.NO_PRINTER);
  }

  @Test
  void aPrinterThatIsNamedButNotThereIsNoPrinter() {
    assertThat(SystemPrinter.named("no such printer").trouble()).contains(PrinterFault.NO_PRINTER);
  }

  @Test
  void nothingIsHandedToAPrinterThatSaysItCannot() throws IOException {
    service.tells = List.of(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
    assertHeld(PrinterFault.NOT_ACCEPTING);
    service.tells = List.of(PrinterState.STOPPED);
    assertHeld(PrinterFault.STOPPED);
    var reasons = new PrinterStateReasons();
    reasons.put(PrinterStateReason.MEDIA_EMPTY, Severity.ERROR);
    service.tells = List.of(reasons, PrinterState.STOPPED);
    assertHeld(PrinterFault.NO_PAPER);
    assertThat(service.printed).isEmpty();
  }

  private void assertHeld(PrinterFault fault) throws IOException {
    assertThat(printer.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.NotNow(fault));
    assertThat(printer.trouble()).contains(fault);
  }

  @Test
  void aPrinterThatFailsInTheMiddleIsNotBelieved() throws IOException {
    service.failsQuietly = true;
    assertThat(printer.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
    service.failsQuietly = false;
    service.failsLoudly = true;
    assertThat(printer.take(Sheet.a4(page(), "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
  }

  @Test
  void whatIsNoPdfIsRefusedBeforeThePrinterSeesIt() {
    service.flavors = Set.of(PAGES);
    assertThat(printer.take(Sheet.a4(new byte[] {1}, "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
    assertThat(service.printed).isEmpty();
  }

  private static byte[] page() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** A print service that does what drivers do; only what the printer asks of it is there. */
  private static final class FakeService {
    private Set<DocFlavor> flavors = Set.of(PDF);
    private List<Attribute> tells = List.of();
    private boolean failsQuietly;
    private boolean failsLoudly;
    private final List<Object> printed = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    PrintService asPrintService() {
      return proxy(
          PrintService.class,
          (method, arguments) ->
              switch (method) {
                case "isDocFlavorSupported" -> flavors.contains((DocFlavor) arguments[0]);
                case "getAttribute" ->
                    tells.stream()
                        .filter(a -> a.getCategory().equals(arguments[0]))
                        .findFirst()
                        .orElse(null);
                case "isAttributeValueSupported" -> true;
                case "createPrintJob" -> job();
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private DocPrintJob job() {
      var listeners = new ArrayList<PrintJobListener>();
      return proxy(
          DocPrintJob.class,
          (method, arguments) ->
              switch (method) {
                case "addPrintJobListener" -> listeners.add((PrintJobListener) arguments[0]);
                case "print" -> {
                  print((Doc) arguments[0], (AttributeSet) arguments[1]);
                  if (failsQuietly) {
                    var event = new PrintJobEvent(job(), PrintJobEvent.JOB_FAILED);
                    listeners.forEach(l -> l.printJobFailed(event));
                  }
                  yield null;
                }
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private void print(Doc doc, AttributeSet wanted) throws PrintException, IOException {
      if (failsLoudly) {
        throw new PrintException("lp0 on fire");
      }
      attributes.addAll(List.of(wanted.toArray()));
      printed.add(
          doc.getPrintData() instanceof Pageable pages
              ? "%d page, %.0f×%.0f"
                  .formatted(
                      pages.getNumberOfPages(),
                      pages.getPageFormat(0).getWidth(),
                      pages.getPageFormat(0).getHeight())
              : doc.getPrintData());
    }

    /** What a method called with arguments answers. */
    private interface Behaviour {
      @Nullable Object answer(String method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (_, method, arguments) -> {
                var result =
                    behaviour.answer(
                        method.getName(), arguments == null ? new Object[0] : arguments);
                return method.getReturnType() == void.class ? null : result;
              }));
    }
  }
}
