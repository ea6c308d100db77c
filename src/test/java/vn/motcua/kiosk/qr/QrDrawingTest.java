package vn.motcua.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QrDrawingTest {

  private static final int PIXELS = 4;

  @Test
  void whatIsDrawnCanBeReadBack() {
    var text = "https://vneid.gov.vn/hướng-dẫn";
    var read = new ZxingReader().read(painted(QrDrawing.modules(text)));
    assertThat(read).map(QrText::text).contains(text);
  }

  @Test
  void fourModulesOfWhiteSurroundTheSymbol() {
    var modules = QrDrawing.modules("https://vneid.gov.vn");
    int last = modules.length - 1;
    for (int i = 0; i < modules.length; i++) {
      for (int edge = 0; edge < QrDrawing.QUIET; edge++) {
        assertThat(modules[edge][i]).isFalse();
        assertThat(modules[last - edge][i]).isFalse();
        assertThat(modules[i][edge]).isFalse();
        assertThat(modules[i][last - edge]).isFalse();
      }
    }
    assertThat(modules[QrDrawing.QUIET][QrDrawing.QUIET]).isTrue();
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrDrawing.modules(""));
    assertThatIllegalArgumentException().isThrownBy(() -> QrDrawing.modules("x".repeat(3000)));
  }

  private static Luma painted(boolean[][] modules) {
    int side = modules.length * PIXELS;
    var pixels = new byte[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        pixels[y * side + x] = (byte) (modules[y / PIXELS][x / PIXELS] ? 0 : 255);
      }
    }
    return new Luma(pixels, side, side);
  }
}
