package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Language.ENGLISH;
import static vn.motcua.kiosk.handout.PrintedPaper.squeezed;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped guidance on every kind of paper, for people of all sorts in a commune with a long
 * name, as an eye sees it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperPicturesTest {

  /** Anti-aliasing spreads an edge over the dot beside it. */
  private static final int EDGE = 1;

  /** A paper and whose it is. */
  private record Printed(PaperOwner owner, Handout handout, PrintedPaper paper) {}

  private final Map<Layout, List<Printed>> printed = new EnumMap<>(Layout.class);

  PaperPicturesTest() {
    var page = HandoutPage.load();
    for (var layout : Layout.values()) {
      var papers = new ArrayList<Printed>();
      for (var owner : PaperOwner.all()) {
        var handout = owner.handout();
        papers.add(new Printed(owner, handout, PrintedPaper.of(page.pdf(handout, layout))));
      }
      printed.put(layout, papers);
    }
  }

  private List<Printed> on(Layout layout) {
    return Objects.requireNonNull(printed.get(layout));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theMarginsAreWhite(Layout layout) {
    var margins = layout.margins();
    for (var one : on(layout)) {
      for (var side : one.paper().sides()) {
        var inside =
            new Rectangle(
                margins.left() - EDGE,
                margins.top() - EDGE,
                side.width() - margins.left() - margins.right() + (2 * EDGE),
                side.height() - margins.top() - margins.bottom() + (2 * EDGE));
        assertThat(side.ink()).as("%s %s", layout, one.owner()).matches(inside::contains);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void thereIsNothingButBlackAndGrey(Layout layout) {
    for (var one : on(layout)) {
      assertThat(one.paper().sides())
          .as("%s %s", layout, one.owner())
          .allMatch(side -> side.coloured() == 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void noLineIsPrintedOverAnother(Layout layout) {
    for (var one : on(layout)) {
      assertThat(one.paper().sides())
          .as("%s %s", layout, one.owner())
          .allSatisfy(side -> assertThat(side.overprinted()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void oneSheetIsEnough(Layout layout) {
    for (var one : on(layout)) {
      boolean twoSides = one.handout().languages().size() > 1 || layout != Layout.A4;
      assertThat(one.paper().sides())
          .as("%s %s", layout, one.owner())
          .hasSizeBetween(1, twoSides && !layout.isRoll() ? 2 : 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyPaperWarnsAndSaysThatItIsNoCertificate(Layout layout) {
    for (var one : on(layout)) {
      assertThat(one.paper().text())
          .as("%s %s", layout, one.owner())
          .contains(squeezed(one.handout().warning().text()))
          .contains(squeezed(one.handout().letterhead().notAPaper()));
      for (var language : one.owner().languages()) {
        assertThat(one.paper().text())
            .contains(language.equals(ENGLISH) ? "SCAM WARNING." : "CẢNH BÁO LỪA ĐẢO.")
            .contains(language.equals(ENGLISH) ? "not a certificate" : "không phải giấy tờ");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyStepToComeIsThereOrItIsSaidHowManyAreNot(Layout layout) {
    for (var one : on(layout)) {
      var text = one.paper().text();
      var lines = one.handout().tasks().lines().stream().map(l -> squeezed(l.text())).toList();
      int shown = (int) lines.stream().takeWhile(text::contains).count();
      int left = lines.size() - shown;
      var tasks = one.owner().tasks();
      assertThat(text)
          .as("%s %s", layout, one.owner())
          .contains(tasks.subList(0, tasks.size() - (left * one.owner().languages().size())));
      assertThat(left).as("%s %s", layout, one.owner()).isBetween(0, lines.size() / 2);
      if (left > 0) {
        assertThat(layout.isRoll()).isFalse();
        for (var language : one.owner().languages()) {
          boolean english = language.equals(ENGLISH);
          assertThat(text).contains(english ? left + " more to do:" : "Còn " + left + " việc nữa:");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLongHamletIsNamedInFullWhereLevel2IsTaken(Layout layout) {
    for (var one : on(layout)) {
      if (one.owner().way().level2()) {
        assertThat(one.paper().text())
            .as("%s %s", layout, one.owner())
            .contains("cạnh nhà văn hóa " + PaperOwner.HAMLET);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theCampaignNamesItsHamletsInFullWhereThereIsRoom(Layout layout) {
    var hamlets = String.join(", ", PaperOwner.HAMLET, PaperOwner.HAMLET, PaperOwner.HAMLET);
    assertThat(on(layout).getLast().paper().text()).contains(hamlets);
  }

  @Test
  void aBadPaperWouldBeSeen() throws IOException {
    var side = PrintedPaper.of(badPaper()).sides().getFirst();
    assertThat(side.ink().x).isLessThan(6);
    assertThat(side.coloured()).isPositive();
    assertThat(side.overprinted()).contains("b on d");
  }

  /** With a red line over another one, close to the left edge. */
  private static byte[] badPaper() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.newLineAtOffset(5, 500);
        content.showText("abc");
        content.newLineAtOffset(0, -6);
        content.setNonStrokingColor(Color.RED);
        content.showText("ede");
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
