package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Unspoken;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.OptionRow;
import vn.motcua.kiosk.ui.control.QrCode;
import vn.motcua.kiosk.ui.control.RichText;

/**
 * The lines beside the paper: what is done, what is next, where there is help.
 *
 * @param whatFor opens what the account is good for
 */
record SummaryLines(Words words, KioskConfig config, VBox rows, Runnable whatFor) {

  void tell(Stage.Summary stage) {
    var done = stage.steps().stream().filter(s -> stage.known().done().contains(s.id())).toList();
    var next = stage.steps().stream().filter(s -> !done.contains(s)).findFirst();
    if (!done.isEmpty()) {
      row(
          "check",
          "round-lua",
          words.of(next.isEmpty() ? "summary.done.all" : "summary.done", done.size()),
          labels(done));
    }
    next.ifPresentOrElse(
        step -> next(step, stage.steps().indexOf(step) + 1),
        () -> afterAll(stage.pathway().level2()));
    var help =
        row(
            "map-pin",
            "round-cham",
            words.of("summary.help"),
            words.of(
                "summary.help.line",
                new Unspoken(stage.known().code().number()),
                config.contacts().hotline()));
    help.getChildren().add(guideByPhone());
    if (next.isEmpty()) {
      rows.getStyleClass().add("closer");
      rows.getChildren().add(purposes());
    }
  }

  /** The official guide, for those who read it on their phone. */
  private HBox guideByPhone() {
    var contacts = config.contacts();
    var caption = new RichText(words.of("summary.qr", contacts.site()), "qr-caption");
    var code = new QrCode();
    code.show(contacts.guideAddress(), words.of("summary.qr.spoken", contacts.site()));
    var both = new HBox(caption, code);
    both.getStyleClass().add("guide-code");
    return both;
  }

  private OptionRow purposes() {
    var option = new OptionRow();
    option.setId("what-for");
    option.setIcon("lightbulb");
    option.setHeading(words.of("purposes.open"));
    option.setHelp(words.of("purposes.open.help"));
    option.setOnAction(_ -> whatFor.run());
    return option;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String labels(List<Step> steps) {
    return capital(
        steps.stream()
            .map(s -> words.of(s.label()))
            .map(l -> l.equals(l.toUpperCase(Locale.ROOT)) ? l : lower(l))
            .collect(Collectors.joining(", ")));
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private void next(Step step, int number) {
    if (step.message().isPresent()) {
      row(
          "message",
          "round-cham",
          words.of("summary.next.message"),
          words.of("summary.next.message.line", number));
    } else {
      row(
          "arrow-right",
          "round-cham",
          words.of("summary.next", number, words.of(step.label())),
          words.of(step.paper().getFirst()));
    }
  }

  private void afterAll(boolean level2) {
    if (level2) {
      var police = config.commune().police();
      row(
          "police",
          "round-cham",
          words.of("summary.level2"),
          words.of("summary.level2.line", words.of(police.name())));
    }
  }

  private HBox row(String icon, String colour, String heading, String line) {
    if (!rows.getChildren().isEmpty()) {
      var rule = new Region();
      rule.getStyleClass().add("rule");
      rows.getChildren().add(rule);
    }
    var disc = new StackPane(new Icon(icon));
    disc.getStyleClass().addAll("round", "round-small", colour);
    var both = new VBox(new RichText(heading, "line-title"), new RichText(line, "line-help"));
    both.getStyleClass().add("line-words");
    HBox.setHgrow(both, Priority.ALWAYS);
    var row = new HBox(disc, both);
    row.getStyleClass().add("summary-row");
    rows.getChildren().add(row);
    return row;
  }
}
