package vn.motcua.kiosk.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * How the handout looks: black on white, as PDF with its fonts in it. The first page takes more
 * than a second, so the templates are read and warmed up once, in the background. Safe for several
 * threads.
 */
public final class HandoutPage {

  private final Map<Layout, Template> templates = new ConcurrentHashMap<>();
  private final Sketches sketches = new Sketches();
  private final Optional<OwnLook> own;
  private final Look look;

  private HandoutPage(Optional<OwnLook> own, Look look) {
    this.own = own;
    this.look = look;
  }

  /** The shipped look, with the template of A4 read. */
  public static HandoutPage load() {
    var page = new HandoutPage(Optional.empty(), Look.PLAIN);
    page.template(Layout.A4);
    return page;
  }

  /**
   * The look of a province, as far as it can be used.
   *
   * @param folder {@code kiosk-config/handout}, may be missing
   * @param languages of the kiosk
   */
  public static HandoutPage load(Path folder, List<Language> languages) {
    var own = new OwnLook(folder);
    var page = new HandoutPage(Optional.of(own), own.look(languages));
    page.template(Layout.A4);
    return page;
  }

  /** What is wrong in a province's folder; everything in it is tried. */
  public static List<LookProblem> problems(Path folder, List<Language> languages) {
    var own = new OwnLook(folder);
    own.look(languages);
    own.template(Layout.A4);
    own.template(Layout.RECEIPT);
    return own.problems();
  }

  private Template template(Layout layout) {
    return templates.computeIfAbsent(
        layout, l -> own.flatMap(o -> o.template(l)).orElseGet(() -> shipped(l)));
  }

  private static Template shipped(Layout layout) {
    try (var stream = HandoutPage.class.getResourceAsStream(layout.template())) {
      return OwnLook.compiled(Objects.requireNonNull(stream, "a template is missing"), layout);
    } catch (JRException broken) {
      throw new IllegalStateException("the build has a broken " + layout.template(), broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes a page for nobody, so that the first citizen does not wait for fonts and classes. */
  public void warmUp(Handout example, Layout layout) {
    PagePreview.of(pdf(example, layout), 100);
  }

  /**
   * The pages as PDF, at most 150 KB; how everything is made to fit is written in {@link Fit}.
   *
   * @throws IllegalStateException if the guidance is too long for the paper even without its tasks
   */
  public byte[] pdf(Handout handout, Layout layout) {
    try {
      return Template.pdf(fitted(handout, layout), handout.title(), handout.language());
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  /** The first of the fits that is short enough; each is shorter than the one before. */
  private JasperPrint fitted(Handout handout, Layout layout) throws JRException {
    var fits = Fit.from(layout.isRoll() ? Fit.WITHOUT_PICTURES : Fit.WHOLE);
    var page = fill(fits.getFirst().of(handout), fits.getFirst(), layout);
    if (fits(page, handout, layout)) {
      return page;
    }
    var last = fits.getLast();
    var shortest = fill(last.of(handout), last, layout);
    if (!fits(shortest, handout, layout)) {
      return withFewerTasks(last.of(handout), layout);
    }
    int tooLong = 0;
    int shortEnough = fits.size() - 1;
    page = shortest;
    while (shortEnough - tooLong > 1) {
      int middle = (tooLong + shortEnough) / 2;
      var tried = fill(fits.get(middle).of(handout), fits.get(middle), layout);
      if (fits(tried, handout, layout)) {
        shortEnough = middle;
        page = tried;
      } else {
        tooLong = middle;
      }
    }
    return page;
  }

  /** As many tasks as there is room for, and a line that says how many more there are. */
  private JasperPrint withFewerTasks(Handout handout, Layout layout) throws JRException {
    var more = Words.of(Wording.toAnybody(handout.language())).line("rest");
    var page = fill(handout.withTasks(handout.tasks().first(0, more)), Fit.WITHOUT_DONE, layout);
    if (!fits(page, handout, layout)) {
      throw new IllegalStateException("the guidance is too long for the paper");
    }
    int shortEnough = 0;
    int tooLong = handout.tasks().lines().size();
    while (tooLong - shortEnough > 1) {
      int middle = (shortEnough + tooLong) / 2;
      var fewer = handout.withTasks(handout.tasks().first(middle, more));
      var tried = fill(fewer, Fit.WITHOUT_DONE, layout);
      if (fits(tried, handout, layout)) {
        shortEnough = middle;
        page = tried;
      } else {
        tooLong = middle;
      }
    }
    return page;
  }

  private static boolean fits(JasperPrint page, Handout handout, Layout layout) {
    return page.getPages().size() <= layout.pages(handout);
  }

  private JasperPrint fill(Handout handout, Fit fit, Layout layout) throws JRException {
    return template(layout)
        .fill(
            PageParameters.of(handout, fit, layout, sketches, look),
            PageParameters.rows(handout.tasks().lines()));
  }
}
