package vn.motcua.kiosk.ui.setup;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.Preview;

/** The camera's picture, and whether a card is read from it. What was read is shown masked. */
final class CameraController implements Page {

  private final Words words;
  private final SetupWork work;
  private final Surroundings around;

  @FXML private Preview preview;
  @FXML private Label mode;
  @FXML private Label trouble;
  @FXML private Note read;

  CameraController(SetupParts parts) {
    words = parts.words();
    work = parts.work();
    around = parts.around();
  }

  @FXML
  void initialize() {
    mode.setText(words.of("setup.camera.opening"));
    trouble.setText("");
    read.setKind(Note.Kind.INFO);
    read.setText(words.of("setup.camera.nothing"));
    preview.follow(work.feed());
    work.watch(new Seen());
  }

  private final class Seen implements SetupWork.Sight {

    @Override
    public void works(WorkingCamera camera) {
      mode.setText(words.of("setup.camera.mode", camera.name(), camera.size(), camera.driver()));
      trouble.setText(camera.isTooSmall() ? sentence(CameraFault.TOO_SMALL) : "");
    }

    @Override
    public void failed(CameraFault fault) {
      mode.setText(words.of("setup.camera.none"));
      trouble.setText(sentence(fault));
    }

    private static String sentence(CameraFault fault) {
      return fault.code() + " " + fault.sentence() + " " + fault.forClerk();
    }

    @Override
    public void read(CardReading reading) {
      boolean isCard = reading instanceof CardReading.Card;
      read.setKind(isCard ? Note.Kind.SUCCESS : Note.Kind.ATTENTION);
      read.setText(
          reading instanceof CardReading.Card card
              ? words.of("setup.camera.card", initials(card), card.citizen().id())
              : words.of("setup.camera.foreign"));
    }

    private static String initials(CardReading.Card card) {
      return card.citizen().name().map(PersonName::toString).orElse("–");
    }
  }

  @Override
  public void left() {
    work.lookAway();
  }

  @Override
  public void next() {
    around.next();
  }
}
