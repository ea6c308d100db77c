package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that are kept must be readable when the fonts of today are gone. */
class ArchivalPdfTest {

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyHandoutIsPdfA(Layout layout) throws IOException {
    var paper = Fixtures.waiting(VIETNAMESE, Optional.of(Fixtures.nguyenThiMau()));
    var pdf = HandoutPage.load().pdf(paper, layout);
    assertThat(PdfA.faults(pdf)).isEmpty();
    assertThat(PdfA.faults(TrainingMark.on(pdf))).as("of a training").isEmpty();
  }

  @Test
  void titleAndLanguageAreSaid() throws IOException {
    byte[] pdf;
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      pdf = ArchivalPdf.of(document, "Kích hoạt <mức 2> & in", VIETNAMESE);
    }
    assertThat(PdfA.faults(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("vi");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kích hoạt <mức 2> & in");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void aPaperWithoutItsFontWouldBeFound() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.showText("abc");
        content.endText();
      }
      assertThat(PdfA.faults(ArchivalPdf.of(document, "abc", VIETNAMESE)))
          .anyMatch(fault -> fault.contains("embedded"));
    }
  }
}
