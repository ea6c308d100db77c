package vn.motcua.kiosk.ui.desk;

import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.ui.Words;

/** The five numbers above a campaign. Where it has no targets, three of them say so. */
record CampaignKpis(Words words, Kpi people, Kpi active, Kpi activated, Kpi missing, Kpi left) {

  private static final String NONE = "–";

  void show(Overview now) {
    var figures = now.figures();
    activated.show(
        Numbers.of(figures.activated()),
        "",
        words.of(
            "desk.campaign.activated.levels",
            Numbers.of(figures.level1()),
            Numbers.of(figures.level2())),
        "plain");
    now.attainment().ifPresentOrElse(of -> against(now, of), this::withoutTargets);
    var pace = now.pace();
    boolean behind = now.attainment().isPresent() && pace.missing() > 0;
    left.show(
        words.of("desk.campaign.left.days", pace.daysLeft()),
        "",
        behind
            ? words.of("desk.campaign.left.pace", Numbers.of(pace.perDay()))
            : words.of("desk.campaign.left.calm"),
        "plain");
  }

  private void against(Overview now, Attainment of) {
    people.show(
        Numbers.of(of.population()),
        "",
        words.of("desk.campaign.people.needed", Numbers.of(of.needed())),
        "plain");
    active.show(
        Numbers.of(of.active()),
        "",
        words.of(
            "desk.campaign.active.week", Numbers.share(of.permille()), Numbers.of(now.thisWeek())),
        "good");
    missing.show(
        Numbers.of(of.missing()),
        of.met() ? "check" : "arrow-down",
        of.met()
            ? words.of("desk.campaign.met")
            : words.of("desk.campaign.missing.where", now.hamletsMissing()),
        of.met() ? "good" : "bad");
  }

  private void withoutTargets() {
    people.show(NONE, "", words.of("desk.campaign.no-target"), "plain");
    active.show(NONE, "", words.of("desk.campaign.no-target"), "plain");
    missing.show(NONE, "", words.of("desk.campaign.no-target"), "plain");
  }
}
