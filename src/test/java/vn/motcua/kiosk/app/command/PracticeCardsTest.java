package vn.motcua.kiosk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.handout.PdfA;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.training.PracticeCard;

/** The printed practice cards, before the reader that will see them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeCardsTest {

  /** As a printer has it, or more. */
  private static final int DOTS_PER_INCH = 300;

  private static final double DOTS = DOTS_PER_INCH / 25.4;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final List<PracticeCard> cards = List.of(PracticeCard.values());
  private byte[] pdf = new byte[0];
  private Luma page = new Luma(new byte[1], 1, 1);

  @BeforeAll
  void theSheetIsPrinted() throws IOException {
    pdf = PracticeCardsCommand.sheet();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      page =
          Pictures.luma(
              new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB));
    }
  }

  /** What the reader makes of a card that was cut out, eight of them on a page, two in a row. */
  private Optional<String> read(PracticeCard card, Engine engine) {
    int number = cards.indexOf(card);
    int width = dots(85.6);
    int height = dots(54);
    int left = dots(15 + 94.4 * (number % 2));
    int top = dots(26 + 66 * (number / 2));
    var pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(page.pixels(), (top + y) * page.width() + left, pixels, y * width, width);
    }
    return engine.reader().read(new Luma(pixels, width, height)).map(t -> t.text());
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DAMAGED", "NO_CARD"})
  void eachCardIsReadFromThePaperAsItsPerson(PracticeCard card) {
    var text = read(card, Engine.CARD);
    assertThat(text).as(card.purpose()).contains(card.payload());
    assertThat(CardPayload.read(text.orElseThrow()))
        .isEqualTo(new CardReading.Card(card.citizen(), false));
    assertThat(card.citizen().doubts()).isEmpty();
  }

  @Test
  void theDamagedCodeIsReadByNobodyAndTheOtherOneIsNoCard() {
    assertThat(read(PracticeCard.DAMAGED, Engine.CARD)).isEmpty();
    assertThat(read(PracticeCard.DAMAGED, Engine.ZXING)).isEmpty();
    var other = read(PracticeCard.NO_CARD, Engine.ZXING).orElseThrow();
    assertThat(CardPayload.read(other))
        .isEqualTo(new CardReading.NotACard(CardReading.Kind.WEB_ADDRESS));
  }

  @Test
  void theCardsAreOfTheKindsThatTheyAreFor() {
    assertThat(fields(PracticeCard.OLD_FORM)).isEqualTo(7);
    assertThat(fields(PracticeCard.NEW_FORM)).isEqualTo(11);
    assertThat(PracticeCard.NO_OLD_NUMBER.payload()).contains("000305000003||Lê Thị Mẫu");
    assertThat(PracticeCard.OLD_FORM.payload()).contains("|000000001|");
    assertThat(validity(PracticeCard.EXPIRED)).isInstanceOf(CardValidity.Expired.class);
    assertThat(validity(PracticeCard.FOR_LIFE)).isInstanceOf(CardValidity.Unlimited.class);
    assertThat(validity(PracticeCard.OLD_FORM)).isInstanceOf(CardValidity.Valid.class);
    assertThat(PracticeCard.CHILD.citizen().born().orElseThrow().ageOn(DAY)).isEqualTo(12);
  }

  private static long fields(PracticeCard card) {
    return card.payload().chars().filter(c -> c == '|').count() + 1;
  }

  private static CardValidity validity(PracticeCard card) {
    return CardValidity.of(card.citizen(), DAY);
  }

  @Test
  void everyCardSaysThatItIsWorthlessAndNobodyOnItExists() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var words = new PDFTextStripper().getText(document);
      assertThat(words.split("THẺ TẬP – KHÔNG CÓ GIÁ TRỊ", -1)).hasSize(cards.size() + 1);
      cards.forEach(c -> assertThat(words).contains(c.purpose()));
      assertThat(words).doesNotContain("CỘNG HÒA", "CĂN CƯỚC CÔNG DÂN");
      var box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth() / 72 * 25.4).isBetween(209.9, 210.1);
    }
    assertThat(Arrays.stream(PracticeCard.values()).map(c -> c.id().digits()))
        .allMatch(digits -> digits.startsWith("000"))
        .doesNotHaveDuplicates();
    assertThat(PdfA.faults(pdf)).isEmpty();
  }

  @Test
  void theCommandWritesTheFileOrSaysWhyNot(@TempDir Path folder) {
    var file = folder.resolve("cards.pdf");
    assertThat(run(file)).isEqualTo(ExitCode.OK);
    assertThat(file).isNotEmptyFile();
    assertThat(run(folder.resolve("no/such/folder.pdf"))).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(Files.exists(folder.resolve("no"))).isFalse();
  }

  private static int run(Path file) {
    return Main.commandLine().execute("practice-cards", "--pdf", file.toString());
  }
}
