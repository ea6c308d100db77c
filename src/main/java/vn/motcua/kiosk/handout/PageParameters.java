package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.motcua.kiosk.handout.Handout.Level2;
import vn.motcua.kiosk.handout.Handout.Sms;

/** The words of a handout under the names that the template knows; what is absent has no name. */
final class PageParameters {

  private final Map<String, Object> values = new HashMap<>();

  private PageParameters() {}

  static Map<String, Object> of(Handout handout, Fit fit) {
    var parameters = new PageParameters();
    parameters.values.put("points", fit.points());
    parameters.values.put("close", fit.close());
    parameters.letterhead(handout.letterhead());
    parameters.body(handout);
    handout.sms().ifPresent(parameters::sms);
    handout.level2().ifPresent(parameters::level2);
    parameters.drawings(handout);
    return parameters.values;
  }

  /** The rows of a list in the form that the template reads. */
  static JRDataSource rows(List<Line> lines) {
    Collection<Map<String, ?>> rows =
        lines.stream().<Map<String, ?>>map(l -> Map.of("line", Styled.of(l))).toList();
    return new JRMapCollectionDataSource(rows);
  }

  private void letterhead(Handout.Letterhead head) {
    put("agency", head.agency());
    put("office", head.office());
    put("notAPaper", head.notAPaper());
    put("nation", head.nation());
    put("motto", head.motto());
    put("placeAndDate", head.placeAndDate());
  }

  private void body(Handout handout) {
    put("headline", handout.headline());
    Optional.of(handout.goal()).filter(g -> !g.isEmpty()).ifPresent(g -> put("goal", g));
    put("name", handout.who().name());
    put("number", handout.who().number());
    put("situation", handout.who().situation());
    handout
        .done()
        .ifPresent(
            done -> {
              put("doneLabel", done.label());
              values.put("done", rows(done.steps().stream().map(Line::plain).toList()));
            });
    var tasks = handout.tasks();
    values.put("tasksHeading", Styled.heading(tasks.heading(), tasks.hint()));
    tasks.rest().ifPresent(rest -> put("rest", rest));
    put("warning", handout.warning());
    put("help", handout.help());
    var extras =
        Stream.of(handout.extras().campaign(), handout.extras().utilities())
            .flatMap(Optional::stream)
            .toList();
    if (!extras.isEmpty()) {
      put("extras", Line.joined(extras, "\n"));
    }
    put("qrCaption", handout.qr().caption());
    put("code", handout.footer().code());
    put("clerk", handout.footer().clerk());
    put("time", handout.footer().time());
  }

  private void sms(Sms sms) {
    put("smsHeading", sms.heading());
    put("smsSender", sms.sender());
    put("smsBody", sms.body());
  }

  /** Heading, place and hours in one text, and what to bring: as a list, or as one more line. */
  private void level2(Level2 level2) {
    var bring = level2.bring();
    var lines = new ArrayList<Line>();
    lines.add(level2.where());
    lines.addAll(level2.hours());
    if (bring.size() > 1) {
      put("bringLabel", level2.bringLabel());
      values.put("bring", rows(bring));
    } else if (!bring.isEmpty()) {
      lines.add(Line.bold(level2.bringLabel()).plus(Line.plain(" ")).plus(bring.getFirst()));
    }
    level2.map().ifPresent(map -> values.put("map", MapOutline.of(map)));
    var heading = Styled.heading(level2.heading());
    values.put("places", heading + "\n" + Styled.of(Line.joined(lines, "\n")));
  }

  private void drawings(Handout handout) {
    values.put("qr", Drawing.qr(handout.qr().address()));
    values.put("sign", Drawing.warningSign());
    values.put("tick", Drawing.tick());
  }

  private void put(String name, String text) {
    values.put(name, Styled.of(text));
  }

  private void put(String name, Line line) {
    values.put(name, Styled.of(line));
  }
}
