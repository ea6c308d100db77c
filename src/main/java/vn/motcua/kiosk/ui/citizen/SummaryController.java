package vn.motcua.kiosk.ui.citizen;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.KioskConfig.Printer;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.PaperPreview;
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
      new SummaryLines(words, config, rows, () -> events.accept(new Event.WhatFor())).tell(stage);
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
