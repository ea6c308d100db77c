package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Standing;

/** The day in six numbers. */
record TodayKpis(Words words, Kpi visits, Kpi now, Kpi done, Kpi waiting, Kpi level2, Kpi minutes) {

  /** A visit takes less than this, in minutes: what the attract page promises, and a little. */
  private static final int GOOD_MINUTES = 12;

  void show(Day day, Live live) {
    visits.show(
        String.valueOf(day.visits()),
        "",
        words.of("desk.kpi.visits.before", day.before()),
        "plain");
    now.show(
        live.now().isPresent() ? "1" : "0",
        live.call().isPresent() ? "bell" : "",
        words.of(live.call().isPresent() ? "desk.kpi.now.help" : "desk.kpi.now.calm"),
        live.call().isPresent() ? "attention" : "plain");
    int ready = count(day, Standing.ACTIVATED) + count(day, Standing.DONE);
    done.show(
        String.valueOf(ready),
        "check",
        words.of(
            "desk.kpi.done.part", day.visits() == 0 ? 0 : Math.round(100.0 * ready / day.visits())),
        "good");
    waiting.show(
        String.valueOf(count(day, Standing.WAITING) + count(day, Standing.SMS_CAME)),
        "",
        words.of("desk.kpi.waiting.sms", count(day, Standing.SMS_CAME)),
        "plain");
    level2.show(
        String.valueOf(count(day, Standing.LEVEL_2)),
        "",
        words.of("desk.kpi.level-2.where"),
        "plain");
    var middle = day.middle().map(Duration::toMinutes);
    boolean good = middle.filter(m -> m < GOOD_MINUTES).isPresent();
    minutes.show(
        middle.map(m -> words.of("desk.kpi.minutes.value", m)).orElse("–"),
        good ? "check" : "",
        words.of("desk.kpi.minutes.goal", GOOD_MINUTES),
        good ? "good" : "plain");
  }

  private static int count(Day day, Standing standing) {
    return (int) day.rows().stream().filter(r -> r.standing() == standing).count();
  }
}
