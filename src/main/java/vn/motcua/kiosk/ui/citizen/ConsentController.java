package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.RichText;

/** What the kiosk reads and keeps, before it reads anything. */
final class ConsentController implements Page<Stage.Consent> {

  private final Words words;
  private final Consumer<Event> events;
  private final KioskConfig.Retention retention;

  @FXML private RichText nameErased;
  @FXML private RichText visitErased;

  ConsentController(Parts parts) {
    words = parts.words();
    events = parts.events();
    retention = parts.config().settings().retention();
  }

  @Override
  public Class<Stage.Consent> shows() {
    return Stage.Consent.class;
  }

  @Override
  public void show(Stage.Consent stage) {
    boolean nothing = retention.keep() == KioskConfig.Keep.NOTHING;
    nameErased.setText(words.of(nothing ? "consent.erases.2.nothing" : "consent.erases.2"));
    visitErased.setText(
        nothing
            ? words.of("consent.erases.3.nothing")
            : words.of("consent.erases.3", retention.visitDays()));
  }

  @FXML
  void agree() {
    events.accept(new Event.Agree());
  }

  @FXML
  void withoutCard() {
    events.accept(new Event.WithoutCard());
  }
}
