package vn.motcua.kiosk.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.motcua.kiosk.guide.Language;

/** A page template that the build compiled, and its way to a PDF. */
public record Template(JasperReport report) {

  /** Looks for the file, such as {@code handout.jasper}, beside the class. */
  public static Template load(Class<?> beside, String file) {
    try (var resource = beside.getResourceAsStream(file)) {
      var stream = Objects.requireNonNull(resource, "the build has left out " + file);
      return new Template((JasperReport) JRLoader.loadObject(stream));
    } catch (JRException broken) {
      throw new IllegalStateException("the build made a broken " + file, broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public JasperPrint fill(Map<String, Object> parameters, JRDataSource rows) throws JRException {
    return JasperFillManager.fillReport(report, parameters, rows);
  }

  /**
   * The pages as PDF/A with their fonts in it.
   *
   * @param title nothing personal
   */
  public static byte[] pdf(JasperPrint pages, String title, Language language) throws JRException {
    return ArchivalExporter.pdf(pages, Imprint.of(title, language));
  }
}
