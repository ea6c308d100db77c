package vn.motcua.kiosk.ui.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.campaign.Days;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.ui.Words;

/**
 * Days that a report may be about, as a clerk says them.
 *
 * @param period empty for those that he picks himself
 */
record ReportDays(String words, Optional<Period> period) {

  private static final int DAYS_BEFORE_SUNDAY = 6;
  private static final int A_MONTH = 29;

  /** The campaign that is on comes first, or the last one; where there is none, thirty days. */
  static List<ReportDays> choices(List<Campaign> campaigns, LocalDate today, Words words) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var before = monday.minusWeeks(1);
    var choices = new ArrayList<ReportDays>();
    choices.add(of(words.of("desk.campaign.month"), today.minusDays(A_MONTH), today));
    choices.add(of(words.of("desk.campaign.this-week"), monday, today));
    choices.add(
        of(words.of("desk.campaign.last-week"), before, before.plusDays(DAYS_BEFORE_SUNDAY)));
    choices.add(of(words.of("desk.campaign.today"), today, today));
    for (var campaign : campaigns) {
      var whole = new Period(campaign.from(), campaign.to());
      var choice = new ReportDays(Days.of(whole), Optional.of(whole));
      choices.add(campaign.from().isAfter(today) ? choices.size() : 0, choice);
    }
    choices.add(new ReportDays(words.of("desk.campaign.other-days"), Optional.empty()));
    return List.copyOf(choices);
  }

  private static ReportDays of(String words, LocalDate from, LocalDate to) {
    return new ReportDays(words, Optional.of(new Period(from, to)));
  }

  @Override
  public String toString() {
    return words;
  }
}
