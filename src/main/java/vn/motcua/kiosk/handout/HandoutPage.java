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

/**
 * How the handout looks: black on white, as PDF with its fonts in it. The first page takes more
 * than a second, so the templates are read and warmed up once, in the background. Safe for several
 * threads.
 */
public final class HandoutPage {

  private final Map<Layout, Template> templates = new ConcurrentHashMap<>();
  private final Sketches sketches = new Sketches();
  private final Fitting fitting = new Fitting();
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

  private JasperPrint fitted(Handout handout, Layout layout) throws JRException {
    var drawings = sketches.of(handout);
    var foot = Foot.of(handout, look, layout);
    var paper =
        fitting.fitted(
            handout, layout, way -> fill(way.applied(handout), way.fit(), layout, drawings, foot));
    foot.write(paper);
    return paper;
  }

  private JasperPrint fill(Handout handout, Fit fit, Layout layout, Drawings drawings, Foot foot)
      throws JRException {
    return template(layout)
        .fill(
            PageParameters.of(handout, fit, layout, drawings, look, foot),
            PageParameters.rows(handout.tasks().lines()));
  }
}
