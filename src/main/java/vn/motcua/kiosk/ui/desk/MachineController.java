package vn.motcua.kiosk.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Preview;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** Whether the machine is ready for the day, and what a lead does with the kiosk as a whole. */
final class MachineController implements DeskPage, DeskMachine.Looking {

  private final DeskMachine machine;
  private final Desk desk;
  private final Words words;
  private final Map<String, FindingRow> rows = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private boolean looking;

  @FXML private Label summary;
  @FXML private VBox list;
  @FXML private Button refresh;
  @FXML private Button print;
  @FXML private Preview preview;
  @FXML private Label camera;
  @FXML private Button backUp;
  @FXML private WorkBar bar;
  @FXML private Label onlyLead;
  @FXML private SureButton reload;
  @FXML private SureButton restart;
  @FXML private SureButton end;
  @FXML private VBox problems;
  @FXML private Label version;

  MachineController(DeskParts parts) {
    machine = parts.work().machine();
    desk = parts.desk();
    words = parts.words();
  }

  @FXML
  void initialize() {
    reload.onSure(() -> machine.reload(desk.clerk(), this::reloaded));
    restart.onSure(() -> machine.restart(desk.clerk()));
    end.onSure(() -> machine.end(desk.clerk()));
    version.setText(machine.version());
    show(problems, false);
    // Before its picture is there, a page is not laid out; the feed belongs to this page alone.
    var feed = new PreviewFeed();
    preview.follow(feed);
    preview
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                machine.leaveCamera();
              }
            });
    machine.watchCamera(feed, camera::setText);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  @Override
  public void shown() {
    boolean lead = desk.clerk().role() == Role.LEAD;
    Stream.of(reload, restart, end).forEach(b -> b.setDisable(!lead));
    show(onlyLead, !lead);
    look();
  }

  @FXML
  void look() {
    if (!looking) {
      looking = true;
      refresh.setDisable(true);
      print.setDisable(true);
      found.clear();
      machine.look(this);
    }
  }

  @Override
  public void at(List<String> things) {
    rows.clear();
    things.forEach(
        thing -> rows.put(thing, new FindingRow(thing, words.of("desk.machine.looking"))));
    list.getChildren().setAll(rows.values());
    summary.setText(words.of("desk.machine.looking"));
  }

  @Override
  public void found(Finding finding) {
    found.add(finding);
    put(finding);
  }

  private void put(Finding finding) {
    var row = rows.get(finding.what());
    if (row != null) {
      row.show(finding);
    }
  }

  @Override
  public void done() {
    looking = false;
    refresh.setDisable(false);
    print.setDisable(false);
    long wrong = found.stream().filter(f -> f.state() != Finding.State.GOOD).count();
    summary.setText(
        wrong == 0 ? words.of("desk.machine.ready") : words.of("desk.machine.wrong", wrong));
  }

  @FXML
  void print() {
    machine.print(desk.clerk(), List.copyOf(found), sentence -> desk.say("printer", sentence));
  }

  @FXML
  void backUp() {
    backUp.setDisable(true);
    bar.begin(words, () -> backUp.setDisable(false));
    bar.stoppedBy(machine.backUp(desk.clerk(), bar, this::backedUp));
  }

  private void backedUp(Finding finding) {
    found.replaceAll(f -> f.what().equals(finding.what()) ? finding : f);
    put(finding);
  }

  private void reloaded(List<String> mistakes) {
    show(problems, !mistakes.isEmpty());
    problems.getChildren().setAll(mistakes.stream().map(MachineController::mistake).toList());
    if (!mistakes.isEmpty()) {
      var head = new Label(words.of("desk.machine.kept", mistakes.size()));
      head.setWrapText(true);
      head.getStyleClass().add("device-trouble");
      problems.getChildren().addFirst(head);
    }
  }

  private static Label mistake(String line) {
    var label = new Label(line);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("problem-line");
    return label;
  }

  @Override
  public boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.F5) {
      look();
      return true;
    }
    if (event.isControlDown() && event.getCode() == KeyCode.P && !print.isDisabled()) {
      print();
      return true;
    }
    return false;
  }
}
