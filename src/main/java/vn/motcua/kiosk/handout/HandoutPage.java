package vn.motcua.kiosk.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.apache.pdfbox.Loader;
import vn.motcua.kiosk.guide.Wording;

/**
 * How the handout looks: one A4 page, black on white, as PDF with its fonts in it. The first page
 * takes more than a second, so the template is loaded and warmed up once, in the background. Safe
 * for several threads.
 */
public final class HandoutPage {

  private static final String TEMPLATE = "handout.jasper";

  private final JasperReport template;

  private HandoutPage(JasperReport template) {
    this.template = template;
  }

  /** Loads the template that the build compiled. */
  public static HandoutPage load() {
    try (var file = HandoutPage.class.getResourceAsStream(TEMPLATE)) {
      var stream = Objects.requireNonNull(file, "the build has left out " + TEMPLATE);
      return new HandoutPage((JasperReport) JRLoader.loadObject(stream));
    } catch (JRException broken) {
      throw new IllegalStateException("the build made a broken " + TEMPLATE, broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes a page for nobody, so that the first citizen does not wait for fonts and classes. */
  public void warmUp(Handout example) {
    PagePreview.of(pdf(example), 100);
  }

  /**
   * The page as PDF, at most 150 KB; how everything is made to fit is written in {@link Fit}.
   *
   * @throws IllegalStateException if the guidance is too long for a page even without its tasks
   */
  public byte[] pdf(Handout handout) {
    try {
      return export(fitted(handout), handout);
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  private JasperPrint fitted(Handout handout) throws JRException {
    for (var fit : Fit.values()) {
      var page = fill(fit.of(handout), fit);
      if (fits(page)) {
        return page;
      }
    }
    return withFewerTasks(Fit.WITHOUT_DONE.of(handout));
  }

  private JasperPrint withFewerTasks(Handout handout) throws JRException {
    var more = Words.of(Wording.toAnybody(handout.language())).line("rest");
    for (int count = handout.tasks().lines().size() - 1; count >= 0; count--) {
      var fewer = handout.withTasks(handout.tasks().first(count, more));
      var page = fill(fewer, Fit.WITHOUT_DONE);
      if (fits(page)) {
        return page;
      }
    }
    throw new IllegalStateException("the guidance is too long for one page");
  }

  private static boolean fits(JasperPrint page) {
    return page.getPages().size() == 1;
  }

  private JasperPrint fill(Handout handout, Fit fit) throws JRException {
    return JasperFillManager.fillReport(
        template, PageParameters.of(handout, fit), PageParameters.rows(handout.tasks().lines()));
  }

  private static byte[] export(JasperPrint page, Handout handout) throws JRException {
    var settings = new SimplePdfExporterConfiguration();
    settings.setMetadataTitle(handout.title());
    settings.setDisplayMetadataTitle(true);
    settings.setMetadataCreator("Một Cửa Kiosk");
    settings.setCompressed(true);
    var bytes = new ByteArrayOutputStream();
    var exporter = new JRPdfExporter();
    exporter.setConfiguration(settings);
    exporter.setExporterInput(new SimpleExporterInput(page));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return inLanguage(bytes.toByteArray(), handout.language().code());
  }

  /** Says in which language the page speaks, so that it can be read aloud; the exporter cannot. */
  private static byte[] inLanguage(byte[] pdf, String code) {
    var bytes = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setLanguage(code);
      document.save(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
