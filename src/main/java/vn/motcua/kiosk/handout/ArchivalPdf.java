package vn.motcua.kiosk.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.motcua.kiosk.guide.Language;

/**
 * Makes PDF/A-2b of pages that are drawn with PDFBox; those of JasperReports are it already, by
 * {@link ArchivalExporter}. The pages must have their fonts in them.
 */
public final class ArchivalPdf {

  private ArchivalPdf() {}

  /**
   * The bytes of a document that the caller closes.
   *
   * @param title nothing personal
   */
  public static byte[] of(PDDocument document, String title, Language language) throws IOException {
    var imprint = Imprint.of(title, language);
    about(document, imprint);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.code());
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(imprint.metadata());
    catalog.setMetadata(metadata);
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(Imprint.profile()));
    intent.setInfo(Imprint.COLOURS);
    intent.setOutputConditionIdentifier(Imprint.COLOURS);
    catalog.addOutputIntent(intent);
    if (catalog.getViewerPreferences() == null) {
      catalog.setViewerPreferences(new PDViewerPreferences(catalog.getCOSObject()));
    }
    catalog.getViewerPreferences().setDisplayDocTitle(true);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static void about(PDDocument document, Imprint imprint) {
    var about = new PDDocumentInformation();
    about.setTitle(imprint.title());
    about.setCreator(Imprint.PROGRAM);
    about.setProducer(Imprint.PROGRAM);
    about.setCreationDate(imprint.time());
    about.setModificationDate(imprint.time());
    document.setDocumentInformation(about);
  }
}
