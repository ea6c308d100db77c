package vn.motcua.kiosk.handout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.base.JRBaseStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignGraphicElement;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Makes a template larger or smaller for a layout. The column does not grow with the letters: what
 * has the key {@code wide} ends with it, what has {@code right} moves with its right edge.
 */
final class Scaling {

  private static final String WIDE = "wide";
  private static final String RIGHT = "right";

  private final JasperDesign design;
  private final Layout layout;
  private final double factor;

  /** What the column has more than in the template, in points of the template. */
  private final int more;

  private Scaling(JasperDesign design, Layout layout) {
    this.design = design;
    this.layout = layout;
    factor = layout.factor();
    more = (int) Math.floor(column() / factor) - design.getColumnWidth();
  }

  /** Changes the design. A roll has a template of its own, which is left as it is. */
  static void apply(JasperDesign design, Layout layout) {
    if (!layout.isRoll()) {
      new Scaling(design, layout).apply();
    }
  }

  private int column() {
    return layout.width() - layout.margins().left() - layout.margins().right();
  }

  private void apply() {
    page();
    for (var style : design.getStyles()) {
      letters(style);
    }
    bands().forEach(this::band);
  }

  private void page() {
    design.setPageWidth(layout.width());
    design.setPageHeight(layout.height());
    design.setLeftMargin(layout.margins().left());
    design.setRightMargin(layout.margins().right());
    design.setTopMargin(layout.margins().top());
    design.setBottomMargin(layout.margins().bottom());
    design.setColumnWidth(column());
  }

  private void letters(JRStyle style) {
    scale(style);
    var conditional = style.getConditionalStyles();
    if (conditional != null) {
      Arrays.stream(conditional).forEach(this::scale);
    }
  }

  private void scale(JRStyle style) {
    if (style.getOwnFontSize() != null) {
      ((JRBaseStyle) style).setFontSize((float) (style.getOwnFontSize() * factor));
    }
  }

  private Stream<JRDesignBand> bands() {
    var inGroups =
        design.getGroupsList().stream()
            .flatMap(g -> Stream.of(g.getGroupHeaderSection(), g.getGroupFooterSection()))
            .flatMap(Scaling::of);
    var others =
        Stream.of(
            design.getTitle(),
            design.getPageHeader(),
            design.getColumnHeader(),
            design.getColumnFooter(),
            design.getPageFooter(),
            design.getLastPageFooter(),
            design.getSummary());
    return Stream.of(inGroups, of(design.getDetailSection()), others)
        .flatMap(s -> s)
        .filter(JRDesignBand.class::isInstance)
        .map(JRDesignBand.class::cast);
  }

  private static Stream<JRBand> of(JRSection section) {
    return section == null || section.getBands() == null
        ? Stream.empty()
        : Arrays.stream(section.getBands());
  }

  private void band(JRDesignBand band) {
    band.setHeight((int) Math.ceil(band.getHeight() * factor));
    List.of(band.getElements()).forEach(this::element);
  }

  private void element(JRElement element) {
    var e = (JRDesignElement) element;
    int x = e.getX() + (RIGHT.equals(e.getKey()) ? more : 0);
    int width = e.getWidth() + (WIDE.equals(e.getKey()) ? more : 0);
    e.setX((int) (x * factor));
    e.setWidth((int) (width * factor));
    e.setY((int) (e.getY() * factor));
    e.setHeight((int) (e.getHeight() * factor));
    if (e instanceof JRDesignTextElement text && text.getOwnFontSize() != null) {
      text.setFontSize((float) (text.getOwnFontSize() * factor));
    }
    if (e instanceof JRDesignGraphicElement line && line.getLinePen().getOwnLineWidth() != null) {
      line.getLinePen().setLineWidth((float) (line.getLinePen().getOwnLineWidth() * factor));
    }
  }
}
