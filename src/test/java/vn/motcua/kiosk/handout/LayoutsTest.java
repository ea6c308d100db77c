package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Language.ENGLISH;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;
import static vn.motcua.kiosk.handout.PrintedPaper.squeezed;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Step;

/**
 * Every kind of paper, with too much on it and too little. The PDFs lie in {@code target/paper}.
 */
class LayoutsTest {

  private static final HandoutPage PAGE = HandoutPage.load();

  private static final Citizen LONG_NAME =
      Fixtures.citizen(
          "001161000000",
          "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Nguyễn Mẫu",
          LocalDate.of(1961, 12, 31),
          Sex.FEMALE,
          LocalDate.of(2024, 7, 1));

  /** What a paper is made for. */
  record Sample(String name, Handout handout) {}

  static List<Sample> samples() {
    var steps = Fixtures.longSteps(12);
    var typed = Citizen.ofNumber(new PersonalId("001090000000"));
    return List.of(
        new Sample("usual", Fixtures.waiting(VIETNAMESE, Optional.of(Fixtures.nguyenThiMau()))),
        new Sample("nobody", Fixtures.waiting(VIETNAMESE, Optional.empty())),
        new Sample("typed-english", Fixtures.waiting(ENGLISH, Optional.of(typed))),
        new Sample("both", both(Fixtures.steps(), Fixtures.waiting(), Fixtures.tranThiMau())),
        new Sample(
            "twelve-tasks",
            Handout.of(
                Fixtures.known(VIETNAMESE, Optional.of(LONG_NAME)),
                Fixtures.pathway(steps, 0, true),
                steps,
                Fixtures.config(steps, "đặc khu", "Mẫu Nhất Mẫu Nhì Mẫu Ba", "Trần Văn Thử"),
                Fixtures.NOW)),
        new Sample("twelve-both", both(steps, Fixtures.pathway(steps, 0, true), LONG_NAME)));
  }

  private static Handout both(
      List<Step> steps, vn.motcua.kiosk.guide.Pathway pathway, Citizen citizen) {
    return Handout.inTwo(
        Fixtures.known(ENGLISH, Optional.of(citizen)),
        VIETNAMESE,
        pathway,
        steps,
        Fixtures.config(steps),
        Fixtures.NOW);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void nothingIsCutOnAnyPaper(Layout layout) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "paper"));
    for (var sample : samples()) {
      var pdf = PAGE.pdf(sample.handout(), layout);
      Files.write(folder.resolve(layout + "-" + sample.name() + ".pdf"), pdf);
      assertThat(pdf.length).as(sample.name()).isLessThan(150_000);
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages())
            .as(sample.name())
            .isLessThanOrEqualTo(layout.isRoll() ? layout.pages(sample.handout()) : 2);
        assertThat(text(document)).as(sample.name()).contains(always(sample.handout()));
        assertThat(outside(document)).as(layout + " " + sample.name()).isEmpty();
      }
    }
  }

  /** What no paper leaves out. */
  private static List<String> always(Handout paper) {
    var sms = paper.sms().stream().flatMap(s -> Stream.of(s.sender(), s.body()));
    var lines =
        Stream.of(
            paper.who().name(),
            paper.who().number(),
            paper.who().situation(),
            paper.warning(),
            paper.help(),
            paper.qr().caption(),
            paper.footer().code(),
            paper.footer().clerk(),
            paper.footer().back());
    return Stream.concat(lines, sms).map(l -> squeezed(l.text())).toList();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void allTasksOfAUsualPaperAreThereWithTheirNumbers(Layout layout) throws IOException {
    var paper = samples().getFirst().handout();
    try (var document = Loader.loadPDF(PAGE.pdf(paper, layout))) {
      var wanted = new ArrayList<String>();
      for (var task : paper.tasks().lines()) {
        wanted.add(wanted.size() + 1 + ". " + squeezed(task.text()));
      }
      assertThat(text(document)).contains(wanted);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void eachOfSeveralSidesIsNumberedAndTellsWhetherThereIsMore(Layout layout) throws IOException {
    for (var sample : samples()) {
      var sides = sides(PAGE.pdf(sample.handout(), layout));
      var more = sample.handout().footer().more().with("page", "2").text();
      var code = sample.handout().footer().code().text();
      assertThat(sides).as(sample.name()).allMatch(side -> side.contains(code));
      if (sides.size() > 1) {
        assertThat(sides.getFirst()).as(sample.name()).contains("1/2 · " + more + " " + code);
        assertThat(sides.getLast()).as(sample.name()).contains("2/2 " + code).doesNotContain(more);
      } else {
        assertThat(sides.getFirst()).as(sample.name()).doesNotContain(more, "1/1", "1/2");
      }
    }
  }

  @Test
  void largePrintIsEighteenPoints() throws IOException {
    var paper = samples().getFirst().handout();
    var sizes = new ArrayList<Float>();
    try (var document = Loader.loadPDF(PAGE.pdf(paper, Layout.A4_LARGE))) {
      positions(document).stream()
          .filter(p -> "Chờtinnhắn".contains(p.getUnicode()))
          .forEach(p -> sizes.add(p.getFontSizeInPt()));
    }
    assertThat(sizes).contains(18f);
  }

  @Test
  void aTemplateThatRunsAProgramIsRefusedAndTheShippedOneUsed(@TempDir Path folder)
      throws IOException {
    ownTemplate(
        folder,
        shipped ->
            shipped.replace("<![CDATA[$P{headline}]]>", "<![CDATA[System.getenv(\"HOME\")]]>"));
    assertThat(HandoutPage.problems(folder, List.of(VIETNAMESE)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.toString())
                  .startsWith("handout/handout.jrxml")
                  .contains("System.getenv");
              assertThat(Files.readAllLines(folder.resolve("handout.jrxml")).get(p.line() - 1))
                  .contains("System.getenv");
            });
    var page = HandoutPage.load(folder, List.of(VIETNAMESE));
    assertThat(page.pdf(samples().getFirst().handout(), Layout.A4)).isNotEmpty();
  }

  @Test
  void aBrokenTemplateIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("handout.jrxml"), "<jasperReport name=\"x\">\n<title>\n");
    assertThat(HandoutPage.problems(folder, List.of(VIETNAMESE)))
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isPositive());
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aProvincesLogoIsPrintedInGrey(Layout layout, @TempDir Path folder) throws IOException {
    var paper = samples().getFirst().handout();
    var without = PrintedPaper.of(HandoutPage.load().pdf(paper, layout));
    var logo = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 60 * 60; i++) {
      logo.setRGB(i % 60, i / 60, 0xb00020);
    }
    ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
    var pdf = HandoutPage.load(folder, List.of(VIETNAMESE)).pdf(paper, layout);
    assertThat(HandoutPage.problems(folder, List.of(VIETNAMESE))).isEmpty();
    assertThat(pictures(pdf)).isEqualTo(1);
    var with = PrintedPaper.of(pdf);
    assertThat(with.text()).isEqualTo(without.text());
    assertThat(with.sides()).allMatch(side -> side.coloured() == 0);
    assertThat(PdfA.faults(pdf)).isEmpty();
  }

  private static int pictures(byte[] pdf) throws IOException {
    int found = 0;
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          found += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return found;
  }

  @Test
  void aProvinceHasALineOfItsOwnAtTheFoot(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("footer.vi.txt"), "Tỉnh Mẫu vì nhân dân phục vụ.\n");
    var page = HandoutPage.load(folder, List.of(VIETNAMESE, ENGLISH));
    try (var document = Loader.loadPDF(page.pdf(samples().getFirst().handout(), Layout.A4))) {
      assertThat(text(document)).contains("Tỉnh Mẫu vì nhân dân phục vụ.");
    }
    Files.writeString(folder.resolve("footer.vi.txt"), "dài ".repeat(40));
    assertThat(HandoutPage.problems(folder, List.of(VIETNAMESE))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void howeverLongTheFootIsNothingOfItIsCut(Layout layout, @TempDir Path folder)
      throws IOException {
    var own =
        "Ủy ban nhân dân tỉnh Mẫu Thượng: phục vụ nhân dân, gọi số 1900 0368 nếu cần giúp đỡ.";
    Files.writeString(folder.resolve("footer.vi.txt"), own);
    var clerk = "Nguyễn Phước Hoàng Thị Thương Thương Quỳnh Nguyễn Mẫu";
    var steps = Fixtures.longSteps(12);
    var paper =
        Handout.of(
            Fixtures.known(VIETNAMESE, Optional.of(LONG_NAME)),
            Fixtures.pathway(steps, 0, true),
            steps,
            Fixtures.config(steps, "xã", "Mẫu", clerk),
            Fixtures.NOW);
    var sides = sides(HandoutPage.load(folder, List.of(VIETNAMESE)).pdf(paper, layout));
    assertThat(sides)
        .allSatisfy(
            side -> assertThat(side).contains(own, clerk, squeezed(paper.footer().back().text())));
  }

  @Test
  void whereverAProvinceHasItsFootASideKnowsWhetherThereIsMore(@TempDir Path folder)
      throws IOException {
    ownTemplate(folder, shipped -> shipped.replace("key=\"wide\"", "style=\"body\""));
    var page = HandoutPage.load(folder, List.of(VIETNAMESE));
    for (var sample : samples()) {
      var more = sample.handout().footer().more().with("page", "2").text();
      var sides = sides(page.pdf(sample.handout(), Layout.A4));
      assertThat(sides.getFirst().contains(more)).as(sample.name()).isEqualTo(sides.size() > 1);
      assertThat(sides.getLast()).as(sample.name()).doesNotContain("Xem tiếp", "Continues");
    }
  }

  private static void ownTemplate(Path folder, UnaryOperator<String> changed) throws IOException {
    try (var shipped = HandoutPage.class.getResourceAsStream("handout.jrxml")) {
      var text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("handout.jrxml"), changed.apply(text));
    }
  }

  /** The text of each side. */
  private static List<String> sides(byte[] pdf) throws IOException {
    var sides = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int side = 1; side <= document.getNumberOfPages(); side++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(side);
        stripper.setEndPage(side);
        sides.add(squeezed(stripper.getText(document)));
      }
    }
    return sides;
  }

  private static String text(PDDocument document) throws IOException {
    return squeezed(new PDFTextStripper().getText(document));
  }

  /** Letters that are not wholly on their page. */
  private static List<String> outside(PDDocument document) throws IOException {
    return positions(document).stream()
        .filter(
            p ->
                p.getXDirAdj() < 0
                    || p.getXDirAdj() + p.getWidthDirAdj() > p.getPageWidth() + 0.5
                    || p.getYDirAdj() - p.getHeightDir() < 0
                    || p.getYDirAdj() > p.getPageHeight())
        .map(TextPosition::getUnicode)
        .toList();
  }

  private static List<TextPosition> positions(PDDocument document) throws IOException {
    var all = new ArrayList<TextPosition>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      all.addAll(PrintedPaper.positions(document, page));
    }
    return all;
  }
}
