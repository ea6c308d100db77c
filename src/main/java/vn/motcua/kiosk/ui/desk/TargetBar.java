package vn.motcua.kiosk.ui.desk;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Numbers;

/**
 * Those who may have an account as one bar: who had an active one before the days shown, who has
 * one since, and up to where it is to go. The numbers stand in the bar where there is room.
 */
final class TargetBar extends Region {

  /**
   * Some of the people.
   *
   * @param from share of all at which it begins, 0 to 1
   */
  private record Part(Region ground, Label number, double from, double to) {

    static Part of(String style, int people, double from, double to) {
      var ground = new Region();
      ground.getStyleClass().add(style);
      var number = new Label(Numbers.of(people));
      number.getStyleClass().add(style + "-number");
      return new Part(ground, number, from, to);
    }

    /** A number that does not fit is left out: a cut one would be another number. */
    void place(double width, double height) {
      double room = (to - from) * width;
      double letters = number.prefWidth(-1);
      ground.resizeRelocate(from * width, 0, room, height);
      number.resizeRelocate(from * width, 0, letters, height);
      number.setVisible(letters <= room);
    }
  }

  private final List<Part> parts;
  private final Region tick = new Region();
  private final double needed;

  /**
   * @param activated how many of them became active on the days shown
   */
  TargetBar(Attainment of, int activated) {
    double all = of.population();
    int had = Math.max(0, of.active() - activated);
    double before = Math.min(1, had / all);
    double now = Math.min(1, of.active() / all);
    needed = of.needed() / all;
    parts =
        List.of(
            Part.of("target-before", had, 0, before),
            Part.of("target-since", activated, before, now));
    getStyleClass().addAll("target-bar", of.met() ? "target-met" : "target-open");
    tick.getStyleClass().add("target-tick");
    parts.forEach(part -> getChildren().addAll(part.ground(), part.number()));
    getChildren().add(tick);
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    parts.forEach(part -> part.place(w, h));
    double thick = tick.prefWidth(-1);
    double over = h / 4;
    tick.resizeRelocate(Math.min(w - thick, needed * w - thick / 2), -over, thick, h + 2 * over);
  }
}
