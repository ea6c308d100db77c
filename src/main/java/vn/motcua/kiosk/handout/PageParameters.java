package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.motcua.kiosk.handout.Handout.Level2;
import vn.motcua.kiosk.handout.Handout.Sms;

/**
 * The words of a handout under the names that the template knows, each text with its styles, and
 * for what may be absent whether it is there.
 */
final class PageParameters {

  /** As long as the line under it that the decree wants. */
  private static final int SHORT_MOTTO = 28;

  /** Headings of a receipt beside those of a sheet. */
  private static final double ROLL_HEADINGS = 0.77;

  private static final Line SPACE = Line.plain(" ");

  private final Map<String, Object> values = new HashMap<>();
  private final Handout handout;
  private final Layout layout;
  private final Drawings drawings;
  private final Styled styled;

  private PageParameters(Handout handout, Layout layout, Drawings drawings) {
    this.handout = handout;
    this.layout = layout;
    this.drawings = drawings;
    styled = new Styled(layout.isRoll() ? ROLL_HEADINGS : layout.factor());
  }

  static Map<String, Object> of(
      Handout handout, Fit fit, Layout layout, Drawings drawings, Look look, Foot foot) {
    var parameters = new PageParameters(handout, layout, drawings);
    parameters.form(fit);
    parameters.look(look);
    parameters.letterhead();
    parameters.who();
    parameters.tasks();
    handout.sms().ifPresent(parameters::sms);
    parameters.places();
    parameters.drawings();
    parameters.values.put("footer", foot.longest());
    return parameters.values;
  }

  /** The tasks in the form that the template reads. */
  static JRDataSource rows(List<Line> tasks) {
    Collection<Map<String, ?>> rows = new ArrayList<>();
    for (var task : tasks) {
      rows.add(Map.of("number", rows.size() + 1 + ".", "line", Styled.of(task)));
    }
    return new JRMapCollectionDataSource(rows);
  }

  private void form(Fit fit) {
    values.put("smaller", fit.points() == 13);
    values.put("smallest", fit.points() == 12);
    values.put("airy", !fit.close());
    values.put("close", fit.close());
    values.put("official", layout.official());
    values.put("plain", !layout.official());
  }

  private void look(Look look) {
    values.put("hasLogo", look.logo().isPresent());
    look.logo().ifPresent(logo -> values.put("logo", logo));
  }

  private void letterhead() {
    var head = handout.letterhead();
    put("agency", Line.joined(List.of(Line.plain(head.agency()), Line.bold(head.office())), "\n"));
    put("notAPaper", layout.official() ? head.notAPaper() : head.notAPaper().replace("–\n", "– "));
    put("nation", head.nation());
    put("motto", head.motto());
    values.put("mottoIsShort", head.motto().length() <= SHORT_MOTTO);
    values.put("mottoIsLong", head.motto().length() > SHORT_MOTTO);
    put("placeAndDate", head.placeAndDate());
    put("headline", handout.headline());
    put("goal", handout.goal());
    values.put("hasGoal", !handout.goal().isEmpty());
  }

  private void who() {
    put("name", handout.who().name());
    put("number", handout.who().number());
    put("situation", handout.who().situation());
    values.put("hasDone", handout.done().isPresent());
    handout
        .done()
        .map(d -> Line.plain(d.label() + " ").plus(Line.bold(String.join(" · ", d.steps()))))
        .ifPresent(done -> put("done", done));
  }

  private void tasks() {
    var tasks = handout.tasks();
    values.put("tasksHeading", styled.heading(tasks.heading(), tasks.hint()));
    values.put("hasRest", tasks.rest().isPresent());
    tasks.rest().ifPresent(rest -> put("rest", rest));
    values.put("hasSms", handout.sms().isPresent());
    put("warning", handout.warning());
  }

  private void sms(Sms sms) {
    put("smsHeading", Line.bold(sms.heading() + "  ").plus(sms.sender()));
    put("smsBody", sms.body());
  }

  /** Where to go, what to bring and where to ask, in one text. */
  private void places() {
    var after = new ArrayList<Line>();
    after.add(handout.help());
    handout.extras().campaign().ifPresent(after::add);
    handout.extras().utilities().ifPresent(after::add);
    var lines =
        Stream.concat(handout.level2().stream().flatMap(l -> lines(l).stream()), after.stream())
            .map(Styled::of);
    var heading = handout.level2().map(l -> styled.heading(l.heading())).stream();
    values.put("places", Stream.concat(heading, lines).collect(Collectors.joining("\n")));
  }

  private static List<Line> lines(Level2 level2) {
    var lines = new ArrayList<Line>();
    lines.add(level2.where());
    lines.addAll(level2.hours());
    var bring = level2.bring();
    if (bring.size() > 1) {
      lines.add(Line.bold(level2.bringLabel()));
      bring.forEach(thing -> lines.add(Line.plain("□  ").plus(thing)));
    } else if (!bring.isEmpty()) {
      lines.add(Line.bold(level2.bringLabel()).plus(SPACE).plus(bring.getFirst()));
    }
    return lines;
  }

  private void drawings() {
    values.put("qr", drawings.guide());
    put("qrCaption", handout.qr().caption());
    values.put("visitQr", drawings.visit());
    values.put("sign", Drawing.WARNING_SIGN);
    values.put("tick", Drawing.TICK);
    values.put("hasPictures", !handout.pictures().isEmpty());
    if (!handout.pictures().isEmpty()) {
      values.put("pictures", drawings.pictures().get());
    }
  }

  private void put(String name, String text) {
    values.put(name, Styled.of(text));
  }

  private void put(String name, Line line) {
    values.put(name, Styled.of(line));
  }
}
