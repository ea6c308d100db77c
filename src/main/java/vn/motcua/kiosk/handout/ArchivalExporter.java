package vn.motcua.kiosk.handout;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Makes PDF/A-2b of filled pages in one go. The exporter of JasperReports alone makes PDF/A-1, or 2
 * with a library of Adobe's, compresses the letters of a page harder than they are worth, and asks
 * a picture for its outlines each time.
 */
final class ArchivalExporter extends JRPdfExporter {

  private static final Flated PROFILE = Flated.of(Imprint.profile());

  private final Imprint imprint;

  private ArchivalExporter(Imprint imprint) {
    this.imprint = imprint;
  }

  static byte[] pdf(JasperPrint pages, Imprint imprint) throws JRException {
    var settings = new SimplePdfExporterConfiguration();
    settings.setCompressed(true);
    settings.setMetadataTitle(imprint.title());
    settings.setDisplayMetadataTitle(true);
    settings.setMetadataCreator(Imprint.PROGRAM);
    settings.setMetadataProducer(Imprint.PROGRAM);
    settings.setTagLanguage(imprint.language().code());
    var bytes = new ByteArrayOutputStream();
    var exporter = new ArchivalExporter(imprint);
    exporter.setConfiguration(settings);
    exporter.setExporterInput(new SimpleExporterInput(pages));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new Press(createPdfProducerContext(), imprint);
  }

  /** Lies over a picture that is a link. Paper has none, and reading it takes a file each time. */
  @Override
  protected PdfImage getPxImage() {
    try {
      return new ClassicImage(Image.getInstance(1, 1, 1, 8, new byte[1]));
    } catch (BadElementException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** What writes the file. */
  private static final class Press extends ClassicPdfProducer {

    private final Imprint imprint;

    Press(PdfProducerContext context, Imprint imprint) {
      super(context);
      this.imprint = imprint;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
      var writer = super.createWriter(out);
      getPdfWriter().setCompressionLevel(PdfStream.BEST_SPEED);
      return writer;
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
      var font = super.getFont(attributes, locale);
      font.getBaseFont().setCompressionLevel(PdfStream.BEST_SPEED);
      return font;
    }

    @Override
    public PdfImage drawImage(
        JRPrintImage image, Graphics2DRenderable picture, boolean shapes, double width, double high)
        throws JRException, IOException {
      return picture instanceof Drawing drawing
          ? new ClassicImage(placed(drawing))
          : super.drawImage(image, picture, shapes, width, high);
    }

    private Image placed(Drawing drawing) {
      try {
        return new ImgTemplate(drawing.in(getPdfWriter()));
      } catch (BadElementException bug) {
        throw new IllegalStateException(bug);
      }
    }

    @Override
    public void close() {
      try {
        say(getPdfWriter());
      } catch (IOException inMemory) {
        throw new UncheckedIOException(inMemory);
      }
      super.close();
    }

    private void say(PdfWriter file) throws IOException {
      var time = new PdfDate(imprint.time());
      file.getInfo().put(PdfName.CREATIONDATE, time);
      file.getInfo().put(PdfName.MODDATE, time);
      file.setXmpMetadata(imprint.metadata());
      var profile = PROFILE.stream();
      profile.put(PdfName.N, new PdfNumber(3));
      var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.INFO, new PdfString(Imprint.COLOURS));
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(Imprint.COLOURS));
      intent.put(PdfName.DESTOUTPUTPROFILE, file.addToBody(profile).getIndirectReference());
      file.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
  }
}
