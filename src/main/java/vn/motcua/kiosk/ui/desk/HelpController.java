package vn.motcua.kiosk.ui.desk;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vn.motcua.kiosk.staff.Clerk;

/** The citizen's page in the clerk's hands, until it is given back or the visit is over. */
final class HelpController implements DeskPage {

  private final DeskParts parts;
  private final Clerk clerk;

  @FXML private Label title;
  @FXML private Label where;
  @FXML private Pane place;

  HelpController(DeskParts parts) {
    this.parts = parts;
    this.clerk = parts.desk().clerk();
  }

  @FXML
  void initialize() {
    parts.desk().lay(parts.work().helping().takeOver(clerk), place);
    place
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                parts.work().helping().giveBack(clerk);
              }
            });
  }

  @Override
  public void live(Live live) {
    live.now()
        .ifPresentOrElse(
            now -> {
              title.setText(parts.words().of("desk.help.title", now.code().number()));
              where.setText(StoryWords.at(now, parts.words()));
            },
            this::back);
  }

  @FXML
  void back() {
    parts.desk().open(DeskScreen.TODAY);
  }
}
