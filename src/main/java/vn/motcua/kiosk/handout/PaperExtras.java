package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.handout.Handout.Extras;
import vn.motcua.kiosk.journey.Known;

/** What is good to know where the page has room for it. */
record PaperExtras(
    Known known, List<Step> steps, KioskConfig config, Words words, PaperDates dates) {

  Extras extras() {
    return new Extras(campaign(), utilities());
  }

  private Optional<Line> campaign() {
    return config.commune().campaigns().stream()
        .flatMap(c -> c.thisWeek(known.today()).map(s -> campaign(c, s)))
        .findFirst();
  }

  private Line campaign(Campaign of, Campaign.Stop stop) {
    var line =
        words
            .line(of.contact().isPresent() ? "campaign.contact" : "campaign")
            .with("hamlets", String.join(", ", stop.hamlets()))
            .with("place", words.wording().of(stop.place()))
            .with("hours", of.hours().text())
            .with("from", dates.dayOfYear(stop.from()))
            .with("to", dates.dayOfYear(stop.to()));
    return line.with("contact", of.contact().map(c -> words.wording().of(c)).orElse(""));
  }

  /** Those of the level that the citizen is on the way to. */
  private Optional<Line> utilities() {
    int level = steps.stream().anyMatch(s -> s.layout() == Step.Layout.OFFICE) ? 2 : 1;
    var titles =
        config.guide().on(known.today()).utilities().stream()
            .filter(u -> u.level() == level)
            .map(u -> words.wording().of(u.title()))
            .map(t -> t.substring(0, 1).toLowerCase(Words.VIETNAMESE) + t.substring(1))
            .collect(Collectors.joining("; "));
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.line("utilities").with("level", String.valueOf(level)).with("titles", titles));
  }
}
