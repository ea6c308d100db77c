package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.LifeLine;
import vn.motcua.kiosk.ui.control.RichText;

/**
 * How long the card holds, as far as it can be told: the code on it has no end date, so the panel
 * always sends people to the date printed on the card.
 */
public final class ValidityPanel extends VBox {

  public ValidityPanel() {
    getStyleClass().addAll("validity", Frame.PERSONAL);
  }

  void show(CardValidity validity, Citizen citizen, LocalDate today, Words words) {
    getChildren().clear();
    getStyleClass().removeAll("validity-good", "validity-attention", "validity-info");
    switch (validity) {
      case CardValidity.Valid v when v.endsSoon() -> {
        say("attention", "calendar-clock", words.of("validity.soon"));
        body(
            words.of("validity.until", day(words, v.until(), v.onlyMonth()), v.age())
                + " "
                + words.of("validity.left", v.daysLeft()));
        rule();
        body(words.of("validity.soon.today"));
        line(citizen, v.until(), v.onlyMonth(), today, words);
        small(words.of("validity.reckoned"));
      }
      case CardValidity.Valid v -> {
        say("good", "check-circle", words.of("validity.good"));
        body(words.of("validity.until", day(words, v.until(), v.onlyMonth()), v.age()));
        line(citizen, v.until(), v.onlyMonth(), today, words);
        small(words.of("validity.reckoned"));
      }
      case CardValidity.Expired v -> {
        say("attention", "alert-triangle", words.of("validity.expired"));
        body(words.of("validity.since", day(words, v.since(), v.onlyMonth()), v.age()));
        rule();
        body(words.of("validity.expired.today"));
        spring();
        small(words.of("validity.reckoned"));
      }
      case CardValidity.Unlimited _ -> {
        say("good", "check-circle", words.of("validity.unlimited"));
        body(words.of("validity.unlimited.body"));
        spring();
        small(words.of("validity.reckoned"));
      }
      case CardValidity.Unknown _ -> {
        say("info", "info", words.of("validity.unknown"));
        body(words.of("validity.unknown.body"));
      }
    }
  }

  private static String day(Words words, LocalDate day, boolean onlyMonth) {
    return onlyMonth
        ? words.of("validity.month", words.month(day))
        : words.of("validity.day", words.day(day));
  }

  private void say(String kind, String icon, String title) {
    getStyleClass().add("validity-" + kind);
    var label = new Label(title, new Icon(icon));
    label.getStyleClass().add("validity-title");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }

  private void body(String words) {
    getChildren().add(new RichText(words, "body"));
  }

  private void small(String words) {
    getChildren().add(new RichText(words, "small"));
  }

  private void rule() {
    var rule = new Region();
    rule.getStyleClass().add("validity-rule");
    getChildren().add(rule);
  }

  private void spring() {
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    getChildren().add(spring);
  }

  private void line(
      Citizen citizen, LocalDate until, boolean onlyMonth, LocalDate today, Words words) {
    spring();
    Optional<LocalDate> issued = citizen.issued();
    if (issued.isPresent() && issued.get().isBefore(until)) {
      double whole = ChronoUnit.DAYS.between(issued.get(), until);
      double gone = ChronoUnit.DAYS.between(issued.get(), today);
      var line = new LifeLine();
      line.show(
          gone / whole,
          words.of("validity.today"),
          words.of("validity.issued"),
          onlyMonth ? words.month(until) : words.day(until));
      getChildren().add(line);
    }
  }
}
