package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintRectangle;
import org.junit.jupiter.api.Test;

/** On which of its shortenings a paper ends, and how often it is laid out for that. */
class FittingTest {

  private static final Handout PAPER =
      Fixtures.waiting(VIETNAMESE, Optional.of(Fixtures.nguyenThiMau()));
  private static final List<Shortening> WAYS = Shortening.of(PAPER, Layout.A4);

  private Fitting fitting = new Fitting();
  private final List<Shortening> tried = new ArrayList<>();

  /**
   * @param first that is short enough
   * @param name height of the name, which is all that differs between papers here
   */
  private int ends(int first, int name) throws JRException {
    tried.clear();
    var pages =
        fitting.fitted(
            PAPER,
            Layout.A4,
            way -> {
              tried.add(way);
              int place = WAYS.indexOf(way);
              return print(place < first ? way.sides() + 1 : way.sides(), place, name);
            });
    return Integer.parseInt(pages.getName());
  }

  private static JasperPrint print(int sides, int place, int name) {
    var pages = new JasperPrint();
    pages.setName(String.valueOf(place));
    for (int i = 0; i < sides; i++) {
      var page = new JRBasePrintPage();
      var box = new JRBasePrintRectangle(null);
      box.setHeight(name);
      page.addElement(box);
      pages.addPage(page);
    }
    return pages;
  }

  @Property
  void theFirstThatFitsIsFoundWhateverWasBefore(
      @ForAll @IntRange(max = 15) int before, @ForAll @IntRange(max = 15) int first)
      throws JRException {
    fitting = new Fitting();
    assertThat(ends(before, 18)).isEqualTo(before);
    assertThat(ends(first, 36)).isEqualTo(first);
  }

  @Test
  void theNextPaperOfAKindIsLaidOutOnce() throws JRException {
    ends(7, 18);
    assertThat(tried).hasSizeBetween(2, 8);
    assertThat(ends(7, 18)).isEqualTo(7);
    assertThat(tried).hasSize(1);
  }

  @Test
  void aNameThatNeedsAnotherLineIsLookedAtAgain() throws JRException {
    ends(7, 36);
    assertThat(ends(5, 18)).isEqualTo(5);
    assertThat(ends(5, 18)).isEqualTo(5);
    assertThat(tried).hasSize(1);
  }

  @Test
  void whatFitsNowhereIsRefused() {
    assertThatThrownBy(() -> ends(WAYS.size(), 18)).isInstanceOf(IllegalStateException.class);
  }
}
