package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Walk;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/** The booklet of the delivered guidance, as the province reads it. */
class BookletTest {

  private static final Path FOLDER = Path.of("kiosk-config");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private final KioskConfig config = ConfigReader.read(FOLDER, DAY).config().orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyWordOfTheGuidanceIsInItWithItsIdSourceLawAndDates(String code) throws IOException {
    var language = new Language(code);
    var edition = Edition.of(ConfigPlaces.together(FOLDER));
    var pdf = BookletPages.pdf(Booklet.of(config, edition, language, DAY, 90));
    Files.createDirectories(Path.of("target", "booklet"));
    Files.write(Path.of("target", "booklet", code + ".pdf"), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      var text = text(document, edition);
      var wording = Wording.toAnybody(language);
      Walk.textsIn(config.guide())
          .map(t -> Line.marked(wording.of(t)).text())
          .forEach(said -> assertHas(text, said));
      for (var message : config.guide().messages().values()) {
        assertHas(text, message.genuine());
        message.forgeries().forEach(f -> assertHas(text, f.body()));
      }
      for (Item item : config.guide().items()) {
        assertHas(text, item.id());
        assertHas(text, item.provenance().source());
        item.provenance().legalBasis().forEach(law -> assertHas(text, law));
      }
      assertHas(text, edition.digest());
      assertHas(text, "01/03/2027");
      edition.files().forEach((file, digest) -> assertHas(text, digest + file));
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(code);
      assertFontsAreInTheFile(document);
    }
    assertThat(PdfA.faults(pdf)).isEmpty();
  }

  /** Says what is missing; the whole booklet would drown it. */
  private static void assertHas(String text, String said) {
    assertThat(text.contains(solid(said))).as(said).isTrue();
  }

  /** Without blanks and the lines at the head and foot of pages, where a text may be divided. */
  private static String text(PDDocument document, Edition edition) throws IOException {
    var text = new PDFTextStripper().getText(document);
    return solid(
        text.replaceAll("(Trang|Page) \\d+\\R", "")
            .replaceAll("(?m)^.* (bản|edition) " + edition.digest() + "$", ""));
  }

  private static String solid(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void assertFontsAreInTheFile(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }
}
