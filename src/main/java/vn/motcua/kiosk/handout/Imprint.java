package vn.motcua.kiosk.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import vn.motcua.kiosk.guide.Language;

/**
 * What a PDF says about itself, so that it can be read in thirty years and aloud: title, language,
 * program, time, and that it is PDF/A-2b (ISO 19005-2).
 *
 * @param title nothing personal
 */
record Imprint(String title, Language language, Instant made) {

  static final String PROGRAM = "Một Cửa Kiosk";

  /** Of screens and offices; every Java has its profile. */
  static final String COLOURS = "sRGB IEC61966-2.1";

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

  /** Made now. */
  static Imprint of(String title, Language language) {
    return new Imprint(
        title, language, Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The profile of {@link #COLOURS} (ICC.1). */
  static byte[] profile() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }

  Calendar time() {
    return GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
  }

  byte[] metadata() {
    var text =
        METADATA.formatted(
            Styled.of(title),
            language.code(),
            PROGRAM,
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
                .format(made.atOffset(ZoneOffset.UTC)));
    return text.getBytes(UTF_8);
  }
}
