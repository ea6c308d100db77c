package vn.motcua.kiosk.ui.setup;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.ui.Words;

/** What is kept of visits and for how long, and the sheet that opens the backups. */
final class KeepingController implements Page {

  /** Activation takes 7 days at most, mending what went wrong 7 to 10 more. */
  private static final List<Integer> DAYS = List.of(7, 14, 30);

  private final Words words;
  private final SetupWork work;
  private final SetupDraft draft;
  private final Surroundings around;

  @FXML private VBox keeps;
  @FXML private HBox days;
  @FXML private Button sheet;
  @FXML private Label news;

  KeepingController(SetupParts parts) {
    words = parts.words();
    work = parts.work();
    draft = parts.draft();
    around = parts.around();
  }

  @FXML
  void initialize() {
    var keepChoice = new ToggleGroup();
    for (var keep : KioskConfig.Keep.values()) {
      keeps.getChildren().add(keep(keep, keepChoice));
    }
    var dayChoice = new ToggleGroup();
    var offered = new TreeSet<>(DAYS);
    offered.add(draft.days);
    for (int count : offered) {
      var button =
          Choice.of(
              "days-" + count,
              words.of("setup.keeping.days", count),
              dayChoice,
              draft.days == count,
              () -> draft.days = count);
      HBox.setHgrow(button, Priority.ALWAYS);
      days.getChildren().add(button);
    }
    days.setDisable(draft.keep == KioskConfig.Keep.NOTHING);
    news.setText("");
  }

  private VBox keep(KioskConfig.Keep keep, ToggleGroup group) {
    var key = keep.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var button =
        Choice.of(
            "keep-" + key,
            words.of("setup.keeping." + key),
            group,
            draft.keep == keep,
            () -> choose(keep));
    var help = new Label(words.of("setup.keeping." + key + ".help"));
    help.getStyleClass().add("setup-help");
    help.setWrapText(true);
    var both = new VBox(button, help);
    both.getStyleClass().add("keep");
    return both;
  }

  private void choose(KioskConfig.Keep keep) {
    draft.keep = keep;
    days.setDisable(keep == KioskConfig.Keep.NOTHING);
  }

  @FXML
  void print() {
    sheet.setDisable(true);
    work.recoverySheet(
        sentence -> {
          sheet.setDisable(false);
          news.setText(sentence);
        });
  }

  @Override
  public void next() {
    around.busy(true);
    work.keep(draft.keeping(), around::next);
  }
}
