package vn.motcua.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.ui.citizen.Fx;

@ExtendWith(Fx.class)
class ThemeTest {

  @Test
  void interIsThereInThreeWeightsUnderTheNamesThatTheStylesheetUses() {
    assertThat(Font.font("Inter", 20).getName()).isEqualTo("Inter Regular");
    assertThat(Font.font("Inter", FontWeight.BOLD, 20).getName()).isEqualTo("Inter Bold");
    assertThat(Font.font("Inter SemiBold", 20).getName()).isEqualTo("Inter SemiBold");
  }

  /** JavaFX compares the addresses for each node; that of one object with itself takes no time. */
  @Test
  void theStylesOfOneScreenSizeHaveOneAddressHoweverOftenTheyAreAskedFor() {
    assertThat(Theme.DESIGN.on(1366, 768).deskStylesheet())
        .isSameAs(Theme.DESIGN.on(1366, 768).deskStylesheet());
  }

  @Test
  void lengthsAndLettersFollowTheScreen() {
    var small = Theme.DESIGN.on(1366, 768);
    assertThat(small.fill("px(100) tx(34) sp(8)")).isEqualTo("71px 24px 6px");
    assertThat(Theme.DESIGN.fill("px(-6) px(0)")).isEqualTo("-6px 0px");
  }

  @Test
  void lettersAndButtonsNeverGetTooSmall() {
    var small = Theme.DESIGN.on(1366, 768);
    assertThat(small.fill("tx(24) touch(72)")).isEqualTo("18px 60px");
  }

  @Test
  void aScreenThatTheSystemEnlargesHasTheSameLayoutAsASmallOne() {
    var enlarged = Theme.DESIGN.on(1097, 617);
    assertThat(enlarged.fill("tx(24) touch(72)")).isEqualTo("14px 48px");
  }

  @Test
  void textGrowsAsAskedForTitlesAndButtonsLessAndWhiteSpaceGivesWay() {
    var largest = Theme.DESIGN.with(Look.USUAL.with(Look.Letters.LARGEST));
    assertThat(largest.fill("tx(30) tx(60) tx(108) bt(34) gp(28) px(28)"))
        .isEqualTo("42px 62px 108px 41px 17px 28px");
  }

  @Test
  void aPortraitScreenIsMeasuredByItsOwnSides() {
    assertThat(Theme.DESIGN.on(1080, 1920).scale()).isEqualTo(1);
  }

  @Test
  void theStylesheetHasNoLengthLeftUnfilled() {
    var css = css(Theme.DESIGN.on(1366, 768));
    assertThat(css).contains("-k-cham7: #163F76").doesNotContain("px(").doesNotContain("tx(");
  }

  @Test
  void nothingIsBlurredSinceDrawingInSoftwareWouldTakeAFifthOfASecond() {
    assertThat(css(Theme.DESIGN)).doesNotContain("shadow(", "-fx-effect", "blur");
  }

  private static String css(Theme theme) {
    var address = theme.stylesheet();
    return new String(
        Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)),
        StandardCharsets.UTF_8);
  }
}
