package vn.motcua.kiosk.printing.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.printing.Paper;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;

class ReceiptTest {

  private static final float MM = 72 / 25.4f;

  @Property(tries = 50)
  void whatThePrinterBurnsIsThePicture(
      @ForAll @IntRange(min = 1, max = 72) int bytesWide,
      @ForAll @IntRange(max = 700) int height,
      @ForAll long seed) {
    var random = new Random(seed);
    var rows = new byte[height][bytesWide];
    for (var row : rows) {
      random.nextBytes(row);
    }
    var page = new Dots(bytesWide * 8, rows);
    var paper = Paper80.burn(EscPos.page(page));
    assertThat(paper.rows).hasSize(height);
    for (int y = 0; y < height; y++) {
      assertThat(paper.rows.get(y)).isEqualTo(rows[y]);
    }
    assertThat(paper.cuts).isEqualTo(1);
    assertThat(paper.highestBand).isLessThanOrEqualTo(EscPos.BAND);
  }

  @Test
  void thereIsBlackAndWhiteAndNothingBetween() {
    var picture = new BufferedImage(16, 2, BufferedImage.TYPE_INT_RGB);
    int[] greys = {0, 100, 139, 140, 200, 255};
    for (int i = 0; i < 16; i++) {
      int grey = greys[i % greys.length];
      picture.setRGB(i, 0, new Color(grey, grey, grey).getRGB());
      picture.setRGB(i, 1, Color.WHITE.getRGB());
    }
    var dots = Dots.of(picture, 16);
    assertThat(dots.height()).as("white rows at the end are left out").isEqualTo(1);
    for (int i = 0; i < 16; i++) {
      assertThat(dots.at(i, 0)).isEqualTo(i % greys.length < 3);
    }
  }

  @Test
  void aPageAsWideAsTheRollLosesOnlyItsMargins() throws IOException {
    // 80 mm wide with a bar over the 72 mm that the head reaches, 10 mm high.
    var paper = Paper80.burn(Receipt.of(sheet(80, 100, 4, 72, 1)));
    assertThat(paper.width).isEqualTo(Receipt.WIDTH);
    assertThat(paper.blackRows()).isBetween(79L, 81L);
    assertThat(paper.blackIn(paper.rows.size() - 40)).isBetween(572, 576);
  }

  @Test
  void aPageForAnotherPrinterIsMadeSmallerAndNotCut() throws IOException {
    var paper = Paper80.burn(Receipt.of(sheet(210, 297, 0, 210, 1)));
    assertThat(paper.width).isEqualTo(576);
    assertThat(paper.blackIn(paper.rows.size() - 10)).isEqualTo(576);
  }

  @Test
  void everyCopyIsCutOff() throws IOException {
    assertThat(Paper80.burn(Receipt.of(sheet(80, 50, 4, 72, 3))).cuts).isEqualTo(3);
  }

  @Test
  void aDeviceGetsThePageAndOneThatIsGoneIsWaitedFor(@TempDir Path folder) throws IOException {
    var device = folder.resolve("lp0");
    var printer = new DevicePrinter(device);
    var sheet = sheet(80, 50, 4, 72, 1);
    assertThat(printer.take(sheet, _ -> {})).isEqualTo(new Printer.NotNow(PrinterFault.NO_PRINTER));
    Files.createFile(device);
    assertThat(printer.take(sheet, _ -> {})).isEqualTo(new Printer.Taken());
    assertThat(device).hasBinaryContent(Receipt.of(sheet));
  }

  @Test
  void aPageThatIsNoPdfIsRefused(@TempDir Path folder) throws IOException {
    var broken = Sheet.a4(new byte[] {1}, "MC-2411-047");
    assertThatIOException().isThrownBy(() -> Receipt.of(broken));
    var device = Files.createFile(folder.resolve("lp0"));
    assertThat(new DevicePrinter(device).take(broken, _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
    assertThat(device).isEmptyFile();
  }

  /** A page, in mm, with a black bar 10 mm high that ends 20 mm below its top. */
  private static Sheet sheet(float width, float height, float left, float bar, int copies)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(width * MM, height * MM));
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.addRect(left * MM, (height - 20) * MM, bar * MM, 10 * MM);
        ink.fill();
      }
      document.save(bytes);
    }
    return new Sheet(bytes.toByteArray(), "MC-2411-047", Paper.ROLL_80, copies);
  }

  /** Does what a receipt printer does, and stumbles over every byte that it would not know. */
  private static final class Paper80 {
    private final List<byte[]> rows = new ArrayList<>();
    private int width;
    private int cuts;
    private int highestBand;

    static Paper80 burn(byte[] stream) {
      var paper = new Paper80();
      var in = ByteBuffer.wrap(stream);
      while (in.hasRemaining()) {
        paper.obey(in);
      }
      return paper;
    }

    private void obey(ByteBuffer in) {
      int prefix = in.get();
      int command = in.get();
      if (prefix == 0x1b && command == '@') {
        return;
      }
      if (prefix == 0x1b && command == 'd') {
        assertThat(in.get()).isPositive();
      } else if (prefix == 0x1d && command == 'V') {
        assertThat(in.get()).isEqualTo((byte) 66);
        in.get();
        cuts++;
      } else if (prefix == 0x1d && command == 'v') {
        assertThat(in.getShort()).isEqualTo((short) ('0' << 8));
        raster(in, low(in) + 256 * low(in), low(in) + 256 * low(in));
      } else {
        throw new AssertionError("no printer knows %02x %02x".formatted(prefix, command));
      }
    }

    private static int low(ByteBuffer in) {
      return in.get() & 0xff;
    }

    private void raster(ByteBuffer in, int bytesWide, int height) {
      width = bytesWide * 8;
      highestBand = Math.max(highestBand, height);
      for (int y = 0; y < height; y++) {
        var row = new byte[bytesWide];
        in.get(row);
        rows.add(row);
      }
    }

    int blackIn(int y) {
      int black = 0;
      for (byte b : rows.get(y)) {
        black += Integer.bitCount(b & 0xff);
      }
      return black;
    }

    long blackRows() {
      int black = 0;
      for (int y = 0; y < rows.size(); y++) {
        black += blackIn(y) > 0 ? 1 : 0;
      }
      return black;
    }
  }
}
