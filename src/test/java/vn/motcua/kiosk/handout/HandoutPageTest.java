package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.kiosk.guide.Language.ENGLISH;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrText;
import vn.motcua.kiosk.qr.ZxingReader;

/**
 * The page as a page: its text, its fonts, its picture. The pictures lie in {@code target/paper}.
 */
class HandoutPageTest {

  private static final HandoutPage PAGE = HandoutPage.load();
  private static final int HEIGHT = 1754;
  private static final double MM = HEIGHT / 297.0;
  private static final int MAX_BYTES = 150_000;

  /** A citizen with the name as it must stand on the page, accented and not. */
  record Sample(String file, Language language, Citizen citizen, String name, String unaccented) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Sample> samples() {
    var issued = LocalDate.of(2024, 7, 1);
    return Stream.of(
        new Sample(
            "tran", VIETNAMESE, Fixtures.tranThiMau(), "Bà Trần Thị Mẫu", "cong dan Tran Thi Mau"),
        new Sample(
            "nguyen",
            VIETNAMESE,
            Fixtures.nguyenThiMau(),
            "Bà Nguyễn Thị Mẫu",
            "cong dan Nguyen Thi Mau"),
        new Sample(
            "dang-en",
            ENGLISH,
            Fixtures.citizen(
                "001090000000", "Đặng Văn Mẫu", LocalDate.of(1990, 2, 1), Sex.MALE, issued),
            "Full name: Đặng Văn Mẫu",
            "cong dan Dang Van Mau"),
        new Sample(
            "long",
            VIETNAMESE,
            Fixtures.citizen(
                "001161000000",
                "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Nguyễn Mẫu",
                LocalDate.of(1961, 12, 31),
                Sex.FEMALE,
                issued),
            "Bà Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Nguyễn Mẫu",
            "Nguyen Phuoc Hoang Thi Thuong Thuong Quynh Nguyen Mau"),
        new Sample(
            "highland",
            VIETNAMESE,
            Fixtures.citizen(
                "000072000000", "Y Ƀlơ̆ Mẫu", LocalDate.of(1972, 3, 9), Sex.MALE, issued),
            "Ông Y",
            "cong dan Y"),
        new Sample(
            "child",
            VIETNAMESE,
            Fixtures.citizen(
                "001211000000", "Lê Mẫu Con", LocalDate.of(2011, 5, 10), Sex.FEMALE, issued),
            "Họ và tên: Lê Mẫu Con",
            "cong dan Le Mau Con"),
        new Sample(
            "typed",
            VIETNAMESE,
            Citizen.ofNumber(new PersonalId("001090000000")),
            "Họ và tên: ………",
            "HO VA TEN CUA ONG/BA"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageSaysWhatItShouldAndNothingMore(Sample sample) throws IOException {
    var pdf = pdf(sample);
    try (var document = Loader.loadPDF(pdf)) {
      var text = text(document);
      assertThat(text)
          .contains(sample.name(), sample.unaccented(), "••• ••• ••• 000", "MC-2411-047")
          .contains("1900 0368", "https://vneid.gov.vn de kich hoat tai khoan.”")
          .doesNotContain(sample.citizen().id().digits(), "Tổ 1", "**", "[[", "{");
      sample
          .citizen()
          .born()
          .flatMap(b -> b.day())
          .ifPresent(
              born ->
                  assertThat(text)
                      .doesNotContain("%1$td/%1$tm/%1$tY".formatted(born))
                      .doesNotContain("%1$td%1$tm%1$tY".formatted(born)));
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(sample.language().code());
      assertThat(document.getDocumentInformation().getTitle()).contains("VNeID");
    }
    assertThat(pdf.length).isLessThan(MAX_BYTES);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFontIsInTheFile(Sample sample) throws IOException {
    try (var document = Loader.loadPDF(pdf(sample))) {
      var resources = document.getPage(0).getResources();
      int fonts = 0;
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        fonts++;
      }
      assertThat(fonts).isBetween(3, 4);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thereIsNoColourAndNoTint(Sample sample) throws IOException {
    try (var document = Loader.loadPDF(pdf(sample))) {
      var colours = List.of("rg", "RG", "g", "G");
      var tokens = new PDFStreamParser(document.getPage(0)).parse();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator o && colours.contains(o.getName())) {
          for (int back = i - 1; tokens.get(back) instanceof COSNumber level && back > 0; back--) {
            assertThat(level.floatValue()).as(o.getName()).isIn(0f, 1f);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theMarginsAreWhiteAndTheQrCodeOpensTheGuide(Sample sample) throws IOException {
    var picture = PagePreview.of(pdf(sample), HEIGHT);
    keep(sample.file(), picture);
    assertThat(picture.getHeight()).isEqualTo(HEIGHT);
    assertThat(picture.getWidth()).isCloseTo((int) (210 * MM), within(2));
    assertWhite(picture, 0, 0, 25 * MM - 1, HEIGHT);
    assertWhite(picture, picture.getWidth() - 15.5 * MM, 0, picture.getWidth(), HEIGHT);
    assertWhite(picture, 0, 0, picture.getWidth(), 16 * MM);
    assertWhite(picture, 0, HEIGHT - 15 * MM, picture.getWidth(), HEIGHT);
    int foot = HEIGHT - (int) (40 * MM);
    assertThat(code(picture, 0, foot)).contains(Fixtures.GUIDE_ADDRESS);
    assertThat(code(picture, foot, HEIGHT)).contains("MCK:MC-2411-047");
  }

  @Test
  void thePageIsReadFromTopToBottom() throws IOException {
    try (var document = Loader.loadPDF(pdf(samples().findFirst().orElseThrow()))) {
      var text = text(document);
      var order =
          List.of(
              "ỦY BAN NHÂN DÂN XÃ MẪU",
              "Phiếu hướng dẫn – không phải giấy tờ xác nhận",
              "PHIẾU HƯỚNG DẪN",
              "Bà Trần Thị Mẫu",
              "Bước 5",
              "VIỆC BÀ LÀM TIẾP",
              "1. Chờ tin nhắn “VNeID”",
              "TIN NHẮN ĐÚNG",
              "CẢNH BÁO LỪA ĐẢO.",
              "MUỐN LÀM MỨC 2",
              "Điện thoại có SIM của bà",
              "Mã lượt:");
      assertThat(order.stream().map(text::indexOf).toList()).isSorted().doesNotContain(-1);
    }
  }

  static IntStream counts() {
    return IntStream.of(1, 5, 7, 8, 9, 12, 14);
  }

  @ParameterizedTest
  @MethodSource("counts")
  void howeverMuchThereIsToDoNoTaskIsLost(int tasks) throws IOException {
    var pdf = PAGE.pdf(much(tasks), Layout.A4);
    var picture = PagePreview.of(pdf, HEIGHT);
    keep("tasks-" + tasks, picture);
    try (var document = Loader.loadPDF(pdf)) {
      var text = text(document);
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(text).contains("CẢNH BÁO LỪA ĐẢO.", "Báo ngay", "TIN NHẮN ĐÚNG", "Mã lượt:");
      for (int task = 2; task <= tasks; task++) {
        assertThat(text).contains("%d. Việc thứ %1$d:".formatted(task));
      }
      assertThat(text).doesNotContain("việc nữa");
    }
    assertThat(new ZxingReader().read(luma(picture))).isPresent();
  }

  @Test
  void whatIsTooMuchForOneSideIsWholeOnTwo() throws IOException {
    try (var document = Loader.loadPDF(PAGE.pdf(much(14), Layout.A4))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(text(document)).contains("MUỐN LÀM MỨC 2", "Thứ Hai", "Thẻ bảo hiểm y tế");
    }
  }

  @Test
  void whatIsTooMuchForBothSidesSaysHowManyTasksThereAreStill() throws IOException {
    try (var document = Loader.loadPDF(PAGE.pdf(much(60), Layout.A4))) {
      var text = text(document);
      int shown = 1;
      while (text.contains("%d. Việc thứ %1$d:".formatted(shown + 1))) {
        shown++;
      }
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(shown).isBetween(20, 59);
      assertThat(text).contains("CẢNH BÁO LỪA ĐẢO.", "Còn " + (60 - shown) + " việc nữa:");
    }
  }

  private static Handout much(int tasks) {
    var steps = Fixtures.longSteps(tasks);
    return Handout.of(
        Fixtures.known(VIETNAMESE, samples().skip(3).findFirst().map(Sample::citizen)),
        Fixtures.pathway(steps, 0, true),
        steps,
        Fixtures.config(
            steps,
            "đặc khu",
            "Mẫu Nhất Mẫu Nhì Mẫu Ba",
            "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Mẫu"),
        Fixtures.NOW);
  }

  @Test
  void theDesignedCaseFitsWithoutGivingAnythingAway() throws IOException {
    var paper = Fixtures.waiting(VIETNAMESE, Optional.of(Fixtures.nguyenThiMau()));
    try (var document = Loader.loadPDF(PAGE.pdf(paper, Layout.A4))) {
      assertThat(text(document))
          .contains("6. Đổi thẻ căn cước", "7:30–11:30", "Thẻ bảo hiểm y tế", "Bước 1");
    }
  }

  @Test
  void signsThatXmlKnowsArePrintedAsTheyAre() throws IOException {
    var steps = List.of(Fixtures.step("odd", "Gõ <b>&amp; **A & B** > C.", "x", Optional.empty()));
    var paper =
        Handout.of(
            Fixtures.known(VIETNAMESE, Optional.empty()),
            Fixtures.pathway(steps, 0, false),
            steps,
            Fixtures.config(steps),
            Fixtures.NOW);
    try (var document = Loader.loadPDF(PAGE.pdf(paper, Layout.A4))) {
      assertThat(text(document)).contains("Gõ <b>&amp; A & B > C.");
    }
  }

  private static byte[] pdf(Sample sample) {
    return PAGE.pdf(Fixtures.waiting(sample.language(), Optional.of(sample.citizen())), Layout.A4);
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
  }

  private static Optional<String> code(BufferedImage picture, int top, int bottom) {
    var part = picture.getSubimage(0, top, picture.getWidth(), bottom - top);
    return new ZxingReader().read(luma(part)).map(QrText::text);
  }

  private static Luma luma(BufferedImage picture) {
    var pixels = new byte[picture.getWidth() * picture.getHeight()];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        pixels[y * picture.getWidth() + x] = (byte) picture.getRGB(x, y);
      }
    }
    return new Luma(pixels, picture.getWidth(), picture.getHeight());
  }

  private static void assertWhite(
      BufferedImage picture, double left, double top, double right, double bottom) {
    for (int y = (int) top; y < (int) bottom; y++) {
      for (int x = (int) left; x < (int) right; x++) {
        if ((picture.getRGB(x, y) & 0xff) != 0xff) {
          throw new AssertionError("something is drawn at %d, %d".formatted(x, y));
        }
      }
    }
  }

  private static void keep(String name, BufferedImage picture) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "paper"));
    ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
  }
}
