package vn.motcua.kiosk.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Trend;

/** A bar for each day, and across them a line: how many a day are needed from now on. */
public final class TrendBars extends Region {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

  /** Part of a day's place that its bar takes. */
  private static final double BAR = 0.72;

  private record Day(Region bar, Label number, Label date, int activated) {}

  private final List<Day> days = new ArrayList<>();
  private final Region needed = new Region();
  private int perDay;

  public TrendBars() {
    getStyleClass().add("trend-bars");
    needed.getStyleClass().add("trend-needed");
  }

  /**
   * @param needed accounts a day; 0 draws no line
   */
  void show(List<Trend> trend, int needed) {
    perDay = needed;
    days.clear();
    getChildren().clear();
    for (var day : trend) {
      var bar = new Region();
      bar.getStyleClass().add(day.activated() < needed ? "trend-short" : "trend-enough");
      var number = new Label(Numbers.of(day.activated()));
      number.getStyleClass().add("trend-number");
      var date = new Label(DAY.format(day.day()));
      date.getStyleClass().add("trend-date");
      days.add(new Day(bar, number, date, day.activated()));
      getChildren().addAll(bar, date);
    }
    this.needed.setVisible(needed > 0);
    getChildren().add(this.needed);
    days.stream().map(Day::number).forEach(getChildren()::add); // the line does not cross them
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (days.isEmpty()) {
      return;
    }
    double place = getWidth() / days.size();
    double letters = days.getFirst().number().prefHeight(-1);
    double room = Math.max(1, getHeight() - 2 * letters);
    int most = days.stream().mapToInt(Day::activated).max().orElse(0);
    double one = room / Math.max(1, Math.max(most, perDay));
    double free = 0;
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      double middle = place * i + place / 2;
      double height = Math.max(1, one * day.activated());
      double foot = letters + room;
      day.bar().resizeRelocate(middle - place * BAR / 2, foot - height, place * BAR, height);
      center(day.number(), middle, foot - height - letters, place);
      free = date(day.date(), middle, foot, free);
    }
    needed.resizeRelocate(0, letters + room - one * perDay, getWidth(), needed.prefHeight(-1));
  }

  /** Left out where there is no room: the bar says enough. */
  private static void center(Label number, double middle, double y, double room) {
    double w = number.prefWidth(-1);
    number.setVisible(w <= room);
    number.resizeRelocate(middle - w / 2, y, w, number.prefHeight(-1));
  }

  /** As many dates as there is room for; returns where the next may begin. */
  private double date(Label date, double middle, double y, double free) {
    double w = date.prefWidth(-1);
    double x = Math.max(0, Math.min(getWidth() - w, middle - w / 2));
    boolean fits = x >= free;
    date.setVisible(fits);
    date.resizeRelocate(x, y, w, date.prefHeight(-1));
    return fits ? x + w * 1.25 : free;
  }
}
