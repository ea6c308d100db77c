package vn.motcua.kiosk.ui.setup;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.ui.Words;

/** The kind of printer, and a sheet to see whether it prints: that only a person can know. */
final class PrinterController implements Page {

  private static final int MOST_LINES = 6;

  private final Words words;
  private final SetupWork work;
  private final SetupDraft draft;
  private final Surroundings around;

  @FXML private VBox kinds;
  @FXML private Button test;
  @FXML private VBox news;
  @FXML private Label look;

  PrinterController(SetupParts parts) {
    words = parts.words();
    work = parts.work();
    draft = parts.draft();
    around = parts.around();
  }

  @FXML
  void initialize() {
    var group = new ToggleGroup();
    for (var kind : Setup.PRINTERS) {
      kinds
          .getChildren()
          .add(
              Choice.of(
                  "printer-" + kind,
                  words.of("setup.printer.kind." + kind),
                  group,
                  draft.printer.equals(kind),
                  () -> draft.printer = kind));
    }
    look.setVisible(false);
  }

  @FXML
  void print() {
    test.setDisable(true);
    news.getChildren().clear();
    work.printer(draft.printer, () -> work.testPage(this::heard));
  }

  private void heard(String sentence) {
    test.setDisable(false);
    look.setVisible(true);
    var line = new Label(sentence);
    line.setWrapText(true);
    line.getStyleClass().add("setup-line");
    news.getChildren().add(line);
    if (news.getChildren().size() > MOST_LINES) {
      news.getChildren().removeFirst();
    }
  }

  @Override
  public void next() {
    around.busy(true);
    work.printer(draft.printer, around::next);
  }
}
