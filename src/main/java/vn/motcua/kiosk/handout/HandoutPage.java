package vn.motcua.kiosk.handout;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import vn.motcua.kiosk.guide.Wording;

/**
 * How the handout looks: one A4 page, black on white, as PDF with its fonts in it. The first page
 * takes more than a second, so the template is loaded and warmed up once, in the background. Safe
 * for several threads.
 */
public final class HandoutPage {

  private final Template template;

  private HandoutPage(Template template) {
    this.template = template;
  }

  /** Loads the template that the build compiled. */
  public static HandoutPage load() {
    return new HandoutPage(Template.load(HandoutPage.class, "handout.jasper"));
  }

  /** Makes a page for nobody, so that the first citizen does not wait for fonts and classes. */
  public void warmUp(Handout example) {
    PagePreview.of(pdf(example), 100);
  }

  /**
   * The page as PDF, at most 150 KB; how everything is made to fit is written in {@link Fit}.
   *
   * @throws IllegalStateException if the guidance is too long for a page even without its tasks
   */
  public byte[] pdf(Handout handout) {
    try {
      return Template.pdf(fitted(handout), handout.title(), handout.language());
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  private JasperPrint fitted(Handout handout) throws JRException {
    for (var fit : Fit.values()) {
      var page = fill(fit.of(handout), fit);
      if (fits(page)) {
        return page;
      }
    }
    return withFewerTasks(Fit.WITHOUT_DONE.of(handout));
  }

  private JasperPrint withFewerTasks(Handout handout) throws JRException {
    var more = Words.of(Wording.toAnybody(handout.language())).line("rest");
    for (int count = handout.tasks().lines().size() - 1; count >= 0; count--) {
      var fewer = handout.withTasks(handout.tasks().first(count, more));
      var page = fill(fewer, Fit.WITHOUT_DONE);
      if (fits(page)) {
        return page;
      }
    }
    throw new IllegalStateException("the guidance is too long for one page");
  }

  private static boolean fits(JasperPrint page) {
    return page.getPages().size() == 1;
  }

  private JasperPrint fill(Handout handout, Fit fit) throws JRException {
    return template.fill(
        PageParameters.of(handout, fit), PageParameters.rows(handout.tasks().lines()));
  }
}
