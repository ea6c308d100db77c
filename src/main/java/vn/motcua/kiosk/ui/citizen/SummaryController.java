package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.KioskConfig.Printer;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Unspoken;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.OptionRow;
import vn.motcua.kiosk.ui.control.PaperPreview;
import vn.motcua.kiosk.ui.control.QrCode;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.Tucked;

/** What is done, what is next, and the paper; of the printer it says what is known and no more. */
final class SummaryController implements Page<Stage.Summary> {

  private final Words words;
  private final Consumer<Event> events;
  private final KioskConfig config;
  private final PaperSource paper;
  private final BooleanSupplier readsLargest;
  private boolean large;
  private Stage.@Nullable Summary drawn;

  @FXML private PaperPreview preview;
  @FXML private Button larger;
  @FXML private Tucked tucked;
  @FXML private Button seePaper;
  @FXML private RichText title;
  @FXML private Region busy;
  @FXML private Note state;
  @FXML private VBox rows;
  @FXML private Note secret;
  @FXML private Button print;
  @FXML private Button noPaper;

  SummaryController(Parts parts) {
    words = parts.words();
    events = parts.events();
    config = parts.config();
    paper = parts.paper();
    readsLargest = parts.readsLargest();
  }

  @Override
  public Class<Stage.Summary> shows() {
    return Stage.Summary.class;
  }

  @FXML
  void initialize() {
    tucked.openWith(seePaper, words.of("summary.see-paper"), words.of("step.see-words"), rows);
  }

  @Override
  public void show(Stage.Summary stage) {
    if (drawn == null) {
      drawn = stage;
      large = hasLargePaper() && readsLargest.getAsBoolean();
      draw(stage);
      tell(stage);
    }
    present(busy, stage.print() instanceof PrintState.Sending);
    switch (stage.print()) {
      case PrintState.NotAsked _ -> {
        say("summary.title", "");
        buttons("summary.print", "printer", "summary.no-paper");
      }
      case PrintState.Sending _ -> {
        say("summary.title.sending", "");
        buttons("summary.sending", "hourglass", "");
      }
      case PrintState.Sent _ -> {
        say("summary.title.sent", "");
        buttons("", "printer", "next");
      }
      case PrintState.Held(var code) -> {
        say("summary.title.held", trouble("summary.held.", code));
        buttons("", "printer", "next");
      }
      case PrintState.Failed(var code) -> {
        say("summary.title.failed", trouble("summary.failed.", code));
        buttons("summary.again", "printer", "summary.without");
      }
    }
  }

  private void draw(Stage.Summary stage) {
    name(larger, words.of(large ? "summary.usual" : "summary.larger"), "zoom-in");
    paper.draw(stage, large, (argb, w, h) -> Platform.runLater(() -> preview.show(argb, w, h)));
  }

  /** Large letters need the large sheet. */
  private boolean hasLargePaper() {
    var printer = config.settings().printer();
    return !printer.kind().equals(Printer.THERMAL) && printer.paper().equals(Printer.A4);
  }

  /** What still works with this trouble, where more can be said than always. */
  private String trouble(String key, String code) {
    return words.of(words.has(key + code) ? key + code : key + "other", code);
  }

  private void say(String titleKey, String trouble) {
    title.setText(words.of(titleKey));
    state.setKind(Note.Kind.ATTENTION);
    state.setText(trouble);
    present(secret, trouble.isEmpty());
  }

  /** An empty key leaves its button out; where printing is no way on, going on is the main way. */
  private void buttons(String printKey, String icon, String otherKey) {
    present(print, !printKey.isEmpty());
    present(larger, hasLargePaper() && !printKey.isEmpty());
    present(noPaper, !otherKey.isEmpty());
    if (!printKey.isEmpty()) {
      name(print, words.of(printKey), icon);
    }
    if (!otherKey.isEmpty()) {
      name(noPaper, words.of(otherKey), "arrow-right");
    }
    print.getStyleClass().remove("not-yet");
    if (icon.equals("hourglass")) {
      print.getStyleClass().add("not-yet");
    }
    noPaper.getStyleClass().removeAll("primary", "secondary");
    noPaper.getStyleClass().add(printKey.isEmpty() ? "primary" : "secondary");
  }

  private static void name(Button button, String words, String icon) {
    button.setText(words);
    button.setAccessibleText(words);
    button.setGraphic(new Icon(icon));
  }

  // --- the three lines ---

  private void tell(Stage.Summary stage) {
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
      rows.getChildren().add(whatFor());
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

  private OptionRow whatFor() {
    var option = new OptionRow();
    option.setId("what-for");
    option.setIcon("lightbulb");
    option.setHeading(words.of("purposes.open"));
    option.setHelp(words.of("purposes.open.help"));
    option.setOnAction(_ -> events.accept(new Event.WhatFor()));
    return option;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String labels(List<Step> steps) {
    return capital(
        steps.stream()
            .map(s -> words.of(s.label()))
            .map(l -> l.equals(l.toUpperCase(java.util.Locale.ROOT)) ? l : lower(l))
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

  private static void present(Region node, boolean here) {
    node.setVisible(here);
    node.setManaged(here);
  }

  @FXML
  void print() {
    if (!print.getStyleClass().contains("not-yet")) {
      events.accept(new Event.Print(large));
    }
  }

  @FXML
  void larger() {
    large = !large;
    if (drawn != null) {
      draw(drawn);
    }
  }

  @FXML
  void noPaper() {
    events.accept(new Event.NoPaper());
  }
}
