package vn.motcua.kiosk.printing;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/**
 * A printer of the operating system: a certain one by name, or the default. It is looked up anew
 * for every page, because printers come and go; that takes up to seconds, hence only on the queue's
 * thread.
 */
public final class SystemPrinter implements Printer {

  private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  private final String name;
  private final Supplier<Optional<PrintService>> lookup;

  private SystemPrinter(String name, Supplier<Optional<PrintService>> lookup) {
    this.name = name;
    this.lookup = lookup;
  }

  /**
   * @param name as the operating system shows it; empty for the default printer
   */
  public static SystemPrinter named(String name) {
    return new SystemPrinter(
        name,
        name.isBlank()
            ? () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
            : () ->
                Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                    .filter(s -> s.getName().equals(name))
                    .findFirst());
  }

  static SystemPrinter foundBy(Supplier<Optional<PrintService>> lookup) {
    return new SystemPrinter("", lookup);
  }

  @Override
  public String name() {
    return name.isEmpty() ? lookup.get().map(PrintService::getName).orElse("") : name;
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    var service = lookup.get();
    if (service.isEmpty()) {
      return new NotNow(PrinterFault.NO_PRINTER);
    }
    var trouble = trouble(service.get());
    if (trouble.isPresent()) {
      return new NotNow(trouble.get());
    }
    return print(service.get(), sheet);
  }

  @Override
  public Optional<PrinterFault> trouble() {
    return lookup.get().map(SystemPrinter::trouble).orElse(Optional.of(PrinterFault.NO_PRINTER));
  }

  /** What the service tells of itself; many tell nothing, and "idle" does not mean switched on. */
  private static Optional<PrinterFault> trouble(PrintService service) {
    if (lacksPaper(service.getAttribute(PrinterStateReasons.class))) {
      return Optional.of(PrinterFault.NO_PAPER);
    }
    if (PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class))) {
      return Optional.of(PrinterFault.STOPPED);
    }
    if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
        service.getAttribute(PrinterIsAcceptingJobs.class))) {
      return Optional.of(PrinterFault.NOT_ACCEPTING);
    }
    return Optional.empty();
  }

  private static boolean lacksPaper(@Nullable PrinterStateReasons reasons) {
    return reasons != null
        && (reasons.containsKey(PrinterStateReason.MEDIA_EMPTY)
            || reasons.containsKey(PrinterStateReason.MEDIA_NEEDED));
  }

  private static Answer print(PrintService service, Sheet sheet) {
    var pdf = sheet.pdf();
    var wishes = wishes(service, sheet);
    try {
      if (service.isDocFlavorSupported(PDF)) {
        // As it is: text stays text, and the printer draws it at its own resolution.
        return print(service, new SimpleDoc(pdf, PDF, null), wishes);
      }
      if (!service.isDocFlavorSupported(PAGES)) {
        return new Failed(PrinterFault.REFUSED);
      }
      try (var document = Loader.loadPDF(pdf)) {
        Pageable pages = new PDFPageable(document);
        return print(service, new SimpleDoc(pages, PAGES, null), wishes);
      }
    } catch (PrintException | IOException _) {
      return new Failed(PrinterFault.REFUSED);
    }
  }

  private static Answer print(PrintService service, SimpleDoc doc, PrintRequestAttributeSet wishes)
      throws PrintException {
    var failed = new AtomicBoolean();
    var job = service.createPrintJob();
    job.addPrintJobListener(
        new PrintJobAdapter() {
          @Override
          public void printJobFailed(PrintJobEvent event) {
            failed.set(true);
          }
        });
    job.print(doc, wishes);
    return failed.get() ? new Failed(PrinterFault.REFUSED) : new Taken();
  }

  /** Many drivers default to US Letter and would cut the page. */
  private static PrintRequestAttributeSet wishes(PrintService service, Sheet sheet) {
    var attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(sheet.title(), null));
    attributes.add(new Copies(sheet.copies()));
    size(sheet.paper())
        .filter(media -> service.isAttributeValueSupported(media, null, null))
        .ifPresent(attributes::add);
    return attributes;
  }

  /** Rolls have no name there: their driver knows its own width. */
  private static Optional<MediaSizeName> size(Paper paper) {
    return switch (paper) {
      case A4 -> Optional.of(MediaSizeName.ISO_A4);
      case A5 -> Optional.of(MediaSizeName.ISO_A5);
      case ROLL_80 -> Optional.empty();
    };
  }
}
