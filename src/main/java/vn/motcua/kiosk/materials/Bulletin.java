package vn.motcua.kiosk.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.PaperDates;
import vn.motcua.kiosk.handout.Words;

/** What is read over the commune's loudspeakers (bản tin loa), and what is posted in its group. */
final class Bulletin {

  /** Syllables a minute: slow, because loudspeakers in the open echo. Our own choice. */
  private static final int PACE = 150;

  private final Notice notice;
  private final Words own;
  private final boolean vietnamese;

  Bulletin(Notice notice) {
    this.notice = notice;
    this.own = notice.own();
    this.vietnamese = notice.words().wording().language().equals(Language.VIETNAMESE);
  }

  /** The call alone: what it is about, where to go, what to beware of. */
  String shortOne() {
    var said = new ArrayList<String>();
    greeting(said);
    said.add(come());
    var next = next();
    next.ifPresent(weeks -> campaign(said, weeks));
    said.add(warning());
    hotline(said);
    return file("file.short", said, next);
  }

  /** And how it is done, what level 2 needs, all weeks of the campaign. */
  String longOne() {
    var said = new ArrayList<String>();
    greeting(said);
    said.add(come());
    int number = 1;
    for (var step : notice.steps()) {
      said.add(
          fill("file.step", "number", say(String.valueOf(number++)), "title", say(step.title())));
    }
    notice.steps().stream()
        .flatMap(s -> s.danger().stream())
        .findFirst()
        .ifPresent(d -> said.add(say(d.text())));
    notice.level2().ifPresent(o -> level2(said, o));
    notice.campaign().ifPresent(weeks -> campaign(said, weeks));
    said.add(warning());
    hotline(said);
    return file("file.long", said, notice.campaign());
  }

  /** A few lines for people's phones: figures and addresses stand as they are. */
  String post() {
    var lines = new ArrayList<String>();
    lines.add(notice.sender().office() + " – " + notice.sender().authority());
    if (!notice.goal().isBlank()) {
      lines.add(notice.goal() + ".");
    }
    if (!notice.steps().isEmpty()) {
      lines.add("");
      lines.add(fill("post.steps", "count", String.valueOf(notice.steps().size())));
      int number = 1;
      for (var step : notice.steps()) {
        lines.add(number++ + ". " + step.title());
      }
    }
    lines.add("");
    var next = next();
    next.ifPresent(weeks -> lines.add(written(weeks)));
    lines.add(notice.warning().text());
    lines.add(fill("post.site", "address", notice.contacts().guideAddress()));
    if (!notice.contacts().hotline().isBlank()) {
      lines.add(fill("post.hotline", "hotline", notice.contacts().hotline()));
    }
    lines.add(origin(next));
    return String.join("\n", lines) + "\n";
  }

  /** Who hears or reads in passing keeps one date in mind. */
  private Optional<Notice.Weeks> next() {
    return notice.campaign().map(weeks -> weeks.first(1));
  }

  private String written(Notice.Weeks weeks) {
    var wording = notice.words().wording();
    var dates = new PaperDates(notice.words());
    var stop = weeks.stops().getFirst();
    return "%s: %s – %s, %s. %s, %s."
        .formatted(
            wording.of(weeks.campaign().name()),
            dates.dayOfYear(stop.from()),
            dates.dayOfYear(stop.to()),
            String.join(", ", stop.hamlets()),
            wording.of(stop.place()),
            weeks.campaign().hours().text());
  }

  // --- sentences ---

  private void greeting(List<String> said) {
    said.add(fill("file.greeting", "commune", notice.sender().commune()));
    if (!notice.goal().isBlank()) {
      said.add(
          fill(
              "file.about", "office", notice.sender().office(), "goal", say(lower(notice.goal()))));
    }
  }

  private String come() {
    return fill("file.come", "office", notice.sender().office());
  }

  private String warning() {
    return fill("file.warning", "warning", say(notice.warning().text()));
  }

  private void hotline(List<String> said) {
    var number = notice.contacts().hotline();
    if (!number.isBlank()) {
      said.add(fill("file.hotline", "hotline", vietnamese ? Spoken.telephone(number) : number));
    }
    said.add(own.text("file.thanks"));
  }

  private void level2(List<String> said, Notice.Office office) {
    said.add(fill("file.level2", "police", say(office.police()), "place", say(office.place())));
    if (!office.hours().isEmpty()) {
      said.add(fill("file.hours", "hours", say(joined(office.hours()))));
    }
    said.add(fill("file.bring", "bring", say(things(office.bring()))));
  }

  private void campaign(List<String> said, Notice.Weeks weeks) {
    var wording = notice.words().wording();
    said.add(
        fill(
            "file.campaign",
            "name",
            say(wording.of(weeks.campaign().name())),
            "hours",
            say(weeks.campaign().hours().text())));
    weeks
        .stops()
        .forEach(
            s ->
                said.add(
                    fill(
                        "file.stop",
                        "from",
                        day(s.from()),
                        "to",
                        day(s.to()),
                        "hamlets",
                        say(String.join(", ", s.hamlets())),
                        "place",
                        say(wording.of(s.place())))));
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("; "));
  }

  /** "thẻ căn cước, bắt buộc; điện thoại": brackets cannot be heard. */
  private static String things(List<Line> things) {
    return things.stream()
        .map(t -> lower(t.text()).replace(" (", ", ").replace(")", ""))
        .collect(Collectors.joining("; "));
  }

  private String day(LocalDate day) {
    return vietnamese ? Spoken.day(day) : new PaperDates(notice.words()).dayOfYear(day);
  }

  private String say(String written) {
    var wording = notice.words().wording();
    var toAll = written.replace(wording.address(), own.text("file.everybody"));
    return vietnamese ? Spoken.text(toAll) : toAll;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private String fill(String key, String... values) {
    var text = own.text(key);
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return text;
  }

  // --- the file ---

  private String file(String title, List<String> said, Optional<Notice.Weeks> told) {
    var text = String.join("\n\n", said);
    int seconds = (int) Math.ceil(words(text) * 60.0 / PACE / 5) * 5;
    var time =
        fill(
            "file.minutes",
            "minutes",
            String.valueOf(seconds / 60),
            "seconds",
            String.valueOf(seconds % 60));
    var head =
        fill(
            "file.head",
            "title",
            own.text(title),
            "day",
            new PaperDates(notice.words()).figures(notice.day()),
            "time",
            time);
    return String.join("\n", head, text, "", own.text("file.repeat"), origin(told), "");
  }

  private static long words(String text) {
    return text.lines().flatMap(l -> Arrays.stream(l.split("[\\s-]+", -1))).count();
  }

  private String origin(Optional<Notice.Weeks> told) {
    var from = new ArrayList<Provenance>();
    notice.steps().forEach(s -> from.addAll(s.from()));
    notice.level2().ifPresent(o -> from.addAll(o.from()));
    return Origin.of(notice, from).with(told).text(notice);
  }
}
