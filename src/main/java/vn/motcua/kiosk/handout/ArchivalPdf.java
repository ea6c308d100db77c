package vn.motcua.kiosk.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.motcua.kiosk.guide.Language;

/**
 * Makes a PDF one that can be read in thirty years and aloud: PDF/A-2b (ISO 19005-2), with its
 * title and its language. The pages must have their fonts in them.
 */
public final class ArchivalPdf {

  private static final String PROGRAM = "Một Cửa Kiosk";

  /** Of screens and offices; every Java has its profile. */
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** XMP (ISO 16684-1) of title, language, program, time and, last, the claim itself. */
  @SuppressWarnings("InlineFormatString") // A page of XML is read better on its own.
  private static final String METADATA =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
         <xmp:CreatorTool>%3$s</xmp:CreatorTool>
         <pdf:Producer>%3$s</pdf:Producer>
         <xmp:CreateDate>%4$s</xmp:CreateDate>
         <xmp:ModifyDate>%4$s</xmp:ModifyDate>
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>B</pdfaid:conformance>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private ArchivalPdf() {}

  /** Of the bytes of a PDF. */
  static byte[] of(byte[] pdf, String title, Language language) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return of(document, title, language);
    }
  }

  /**
   * Of pages that are drawn; the caller closes them.
   *
   * @param title nothing personal
   */
  public static byte[] of(PDDocument document, String title, Language language) throws IOException {
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    about(document, title, now);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.code());
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(metadata(title, language, now).getBytes(UTF_8));
    catalog.setMetadata(metadata);
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
    intent.setInfo(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    catalog.addOutputIntent(intent);
    if (catalog.getViewerPreferences() == null) {
      catalog.setViewerPreferences(new PDViewerPreferences(catalog.getCOSObject()));
    }
    catalog.getViewerPreferences().setDisplayDocTitle(true);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static void about(PDDocument document, String title, Instant now) {
    Calendar time = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
    var about = new PDDocumentInformation();
    about.setTitle(title);
    about.setCreator(PROGRAM);
    about.setProducer(PROGRAM);
    about.setCreationDate(time);
    about.setModificationDate(time);
    document.setDocumentInformation(about);
  }

  private static String metadata(String title, Language language, Instant now) {
    return METADATA.formatted(
        Styled.of(title),
        language.code(),
        PROGRAM,
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
            .format(now.atOffset(ZoneOffset.UTC)));
  }
}
