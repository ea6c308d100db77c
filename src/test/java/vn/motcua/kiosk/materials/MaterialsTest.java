package vn.motcua.kiosk.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.PdfA;

/**
 * Materials from the guidance that the kiosk is delivered with, and from awkward variants of it.
 */
class MaterialsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final KioskConfig SHIPPED =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();
  private static final Edition EDITION = new Edition("0123456789abcdef", Map.of());

  /** So long that it takes three lines of a poster's head. */
  private static final String LONG =
      "Mẫu Thượng Trung Hạ Đông Tây Nam Bắc Tiền Hậu Tả Hữu Nội Ngoại";

  private static final Notice USUAL = notice(SHIPPED, Language.VIETNAMESE, DAY);

  private static final int MOST_BYTES = 150 * 1024;

  // --- posters ---

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyWordOfAPosterIsReadFromThreeMetres(String language) throws IOException {
    for (var poster : a3(new Language(language))) {
      // The name of the commune, at the top, gives way to the message where it is long.
      var letters = letters(poster).stream().filter(l -> l.down() > 40).toList();
      double body =
          letters.stream()
              .filter(l -> l.capital() > 4)
              .mapToDouble(Letter::capital)
              .min()
              .orElseThrow();
      double head = letters.stream().mapToDouble(Letter::capital).max().orElseThrow();
      var small =
          letters.stream()
              .filter(l -> l.capital() <= 4)
              .map(Letter::text)
              .collect(Collectors.joining());
      assertThat(head).as(poster.name()).isGreaterThanOrEqualTo(17.4);
      assertThat(body)
          .as(poster.name())
          .isGreaterThanOrEqualTo(poster.name().contains("message") ? 7 : 8.7);
      assertThat(small)
          .as("only date and sources are small")
          .startsWith(language.equals("vi") ? "Lập" : "Made");
    }
  }

  @Test
  void aPosterSaysWhatTheGuidanceSays() throws IOException {
    var notice = USUAL;
    var steps = text(new Material("", Posters.steps(notice).orElseThrow().a3()));
    assertThat(notice.steps()).hasSizeGreaterThan(3);
    notice.steps().forEach(s -> assertThat(steps).contains(s.title()));
    assertThat(steps)
        .contains(SHIPPED.contacts().hotline(), SHIPPED.contacts().site(), "xã Mẫu")
        .contains("22/11/2026", "Nghị định 69/2024/NĐ-CP", "0123456789abcdef");
    assertThat(text(new Material("", Posters.level2(notice).orElseThrow().a3())))
        .contains("7:30–11:30", "Thẻ căn cước gắn chip", "Công an xã Mẫu");
    assertThat(text(new Material("", Posters.campaign(notice).orElseThrow().a3())))
        .contains("16/11 – 22/11", "30/11 – 06/12", "thôn Đoài", "Gỡ sau ngày 06/12/2026");
  }

  @Test
  void theCodeOpensTheOfficialGuide() throws IOException, NotFoundException {
    try (var document = Loader.loadPDF(Posters.steps(USUAL).orElseThrow().a4())) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      int width = page.getWidth();
      var pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
      var source = new RGBLuminanceSource(width, page.getHeight(), pixels);
      var code =
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      assertThat(code.getText()).isEqualTo(SHIPPED.contacts().guideAddress());
    }
  }

  @Test
  void pagesAreOfTheirPaperWithTheirFontsInThem() throws IOException {
    var notice = USUAL;
    var all = new ArrayList<>(Kind.POSTER.of(notice));
    all.addAll(Kind.LEAFLET.of(notice));
    for (var file : all) {
      assertThat(file.bytes()).as(file.name()).hasSizeLessThan(MOST_BYTES);
      assertThat(PdfA.faults(file.bytes())).as(file.name()).isEmpty();
      try (var document = Loader.loadPDF(file.bytes())) {
        var box = document.getPage(0).getMediaBox();
        double shorter = Math.min(box.getWidth(), box.getHeight()) * 25.4 / 72;
        assertThat(shorter).isCloseTo(file.name().contains("a3") ? 297 : 210, within(0.2));
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        assertThat(embedded(document)).as(file.name()).isTrue();
      }
    }
  }

  // --- what does not hold, what is missing, what is too long ---

  @Test
  void nothingIsShownThatIsOutOfDate() throws IOException {
    var end = DAY.plusDays(3);
    var ending = withMessageUntil(end);
    var before = notice(ending, Language.VIETNAMESE, end);
    var after = notice(ending, Language.VIETNAMESE, end.plusDays(1));
    var poster = Posters.message(before).orElseThrow().a4();
    assertThat(text(new Material("", poster))).contains("Gỡ sau ngày 25/11/2026");
    assertThat(Posters.message(after)).isEmpty();
    assertThat(text(Kind.LEAFLET.of(after).getFirst())).doesNotContain("Cuc Canh sat");
  }

  @Test
  void whatTellsOfOneWeekIsTakenDownAfterItAndWhatTellsOfAllAfterTheLast() {
    var bulletin = new Bulletin(USUAL);
    assertThat(bulletin.post()).contains("16/11 – 22/11", "Gỡ sau ngày 22/11/2026");
    assertThat(bulletin.shortOne()).contains("Gỡ sau ngày 22/11/2026");
    assertThat(bulletin.longOne()).contains("Gỡ sau ngày 06/12/2026");
  }

  @Test
  void aWeekThatIsOverIsNotTold() throws IOException {
    var later = notice(SHIPPED, Language.VIETNAMESE, LocalDate.of(2026, 11, 23));
    assertThat(text(new Material("", Posters.campaign(later).orElseThrow().a4())))
        .doesNotContain("16/11")
        .contains("23/11 – 29/11");
    assertThat(new Bulletin(later).post()).doesNotContain("16/11");
    var over = notice(SHIPPED, Language.VIETNAMESE, LocalDate.of(2026, 12, 7));
    assertThat(Posters.campaign(over)).isEmpty();
  }

  @Test
  void beforeTheGuidanceHoldsThereIsNothingToTell() throws IOException {
    var before = notice(SHIPPED, Language.VIETNAMESE, LocalDate.of(2020, 1, 1));
    assertThat(Kind.LEAFLET.of(before)).isEmpty();
    assertThat(Kind.POSTER.of(before)).allMatch(f -> f.name().contains("campaign"));
  }

  @Test
  void aLongNameAndMissingValuesLeaveThePagesWhole() throws IOException {
    var awkward = notice(withLongNameAndLittleElse(), Language.VIETNAMESE, DAY);
    for (var kind : List.of(Kind.POSTER, Kind.LEAFLET)) {
      for (var file : kind.of(awkward)) {
        assertThat(text(file).replaceAll("\\s+", " "))
            .as(file.name())
            .contains(LONG)
            .doesNotContain("null", "{", "}");
        try (var document = Loader.loadPDF(file.bytes())) {
          var box = document.getPage(0).getMediaBox();
          assertThat(positions(document))
              .allMatch(
                  p ->
                      p.getX() > 5
                          && p.getX() + p.getWidth() < box.getWidth() - 5
                          && p.getY() < box.getHeight() - 5);
        }
      }
    }
    assertThat(new Bulletin(awkward).post()).contains(LONG).doesNotContain("{");
  }

  // --- leaflet, slides, bulletin ---

  @Test
  void theLeafletIsFoldedWithItsFrontOutside() throws IOException {
    var notice = USUAL;
    var leaflet = Kind.LEAFLET.of(notice).getFirst();
    var outer = half(leaflet, 0, true);
    var front = half(leaflet, 0, false);
    var left = half(leaflet, 1, true);
    var right = half(leaflet, 1, false);
    assertThat(front).contains("từng bước một").doesNotContain(SHIPPED.contacts().hotline());
    assertThat(outer).contains(SHIPPED.contacts().hotline(), "CẢNH BÁO");
    assertThat(left).contains(notice.steps().getFirst().title());
    assertThat(right).contains(notice.steps().getLast().title(), "Cuc Canh sat");
  }

  @Test
  void slidesAreAsLargeAsAScreen() throws IOException {
    var notice = USUAL;
    var slides = Kind.SLIDES.of(notice);
    assertThat(slides).hasSizeGreaterThan(notice.steps().size());
    var first = ImageIO.read(new ByteArrayInputStream(slides.getFirst().bytes()));
    assertThat(first.getWidth()).isEqualTo(1920);
    assertThat(first.getHeight()).isEqualTo(1080);
  }

  @Test
  void theBulletinIsWordsOnly() {
    var bulletin = new Bulletin(USUAL);
    for (var text : List.of(bulletin.shortOne(), bulletin.longOne())) {
      var read = text.substring(text.indexOf("Kính thưa"), text.indexOf("Đọc hai lần"));
      assertThat(read).doesNotContainPattern("[0-9*\\[\\]{}/]").doesNotContain("VNeID", "OTP");
      assertThat(text).startsWith("BẢN TIN").contains("Đọc khoảng", "bảy giờ ba mươi");
    }
    assertThat(bulletin.shortOne().length()).isLessThan(bulletin.longOne().length() * 3 / 5);
  }

  // --- variants ---

  private static Notice notice(KioskConfig config, Language language, LocalDate day) {
    return NoticeWriter.of(config, EDITION, Wording.toAnybody(language), day);
  }

  private static KioskConfig with(
      KioskConfig.Commune commune, KioskConfig.Contacts contacts, Guide guide) {
    return new KioskConfig(commune, contacts, SHIPPED.settings(), guide, SHIPPED.translations());
  }

  private static KioskConfig withLongNameAndLittleElse() {
    var c = SHIPPED.commune();
    var police =
        new KioskConfig.Police(
            c.police().name(),
            c.police().place(),
            c.police().hours(),
            c.police().bring(),
            Optional.empty());
    return with(
        new KioskConfig.Commune(
            c.kind(),
            LONG,
            c.province(),
            c.office(),
            "",
            police,
            c.hamlets(),
            List.of(),
            c.report()),
        new KioskConfig.Contacts("", SHIPPED.contacts().site(), SHIPPED.contacts().guideAddress()),
        SHIPPED.guide());
  }

  private static KioskConfig withMessageUntil(LocalDate end) {
    var g = SHIPPED.guide();
    var messages = new HashMap<>(g.messages());
    messages.replaceAll((_, m) -> until(m, end));
    return with(
        SHIPPED.commune(),
        SHIPPED.contacts(),
        new Guide(
            g.questions(),
            g.pathways(),
            g.steps(),
            g.remedies(),
            messages,
            g.scamRules(),
            g.utilities(),
            g.levels()));
  }

  private static Message until(Message m, LocalDate end) {
    var p = m.provenance();
    return new Message(
        m.id(),
        m.sender(),
        m.genuine(),
        m.genuineClues(),
        m.unlike(),
        m.forgeries(),
        new Provenance(
            p.source(),
            p.legalBasis(),
            p.effectiveFrom(),
            Optional.of(end),
            p.verifiedBy(),
            p.verifiedOn(),
            p.status()));
  }

  // --- looking at files ---

  private static List<Material> a3(Language language) throws IOException {
    var notice = notice(SHIPPED, language, DAY);
    return List.of(
        new Material("steps", Posters.steps(notice).orElseThrow().a3()),
        new Material("message", Posters.message(notice).orElseThrow().a3()),
        new Material("level-2", Posters.level2(notice).orElseThrow().a3()),
        new Material("campaign", Posters.campaign(notice).orElseThrow().a3()));
  }

  private static String text(Material pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String half(Material pdf, int page, boolean left) throws IOException {
    try (var document = Loader.loadPDF(pdf.bytes())) {
      double middle = document.getPage(page).getMediaBox().getWidth() / 2;
      var words = new StringBuilder();
      new PDFTextStripper() {
        {
          setStartPage(page + 1);
          setEndPage(page + 1);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          if (positions.getFirst().getX() < middle == left) {
            words.append(text).append(' ');
          }
        }
      }.getText(document);
      return words.toString();
    }
  }

  /**
   * A letter and the height of a capital of its size and how far down it stands, in millimetres.
   */
  private record Letter(String text, double capital, double down) {}

  private static List<Letter> letters(Material pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.bytes())) {
      return positions(document).stream()
          .filter(p -> !p.getUnicode().isBlank())
          .map(
              p ->
                  new Letter(
                      p.getUnicode(),
                      p.getYScale() * Face.CAPITAL * 25.4 / 72,
                      p.getY() * 25.4 / 72))
          .toList();
    }
  }

  private static List<TextPosition> positions(PDDocument document) throws IOException {
    var found = new ArrayList<TextPosition>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        found.addAll(positions);
      }
    }.getText(document);
    return found;
  }

  private static boolean embedded(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    for (var name : resources.getFontNames()) {
      var font = resources.getFont(name);
      if (!font.isEmbedded() || !font.getName().contains("+")) {
        return false;
      }
    }
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .findAny()
        .isPresent();
  }
}
