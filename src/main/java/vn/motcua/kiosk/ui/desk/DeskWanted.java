package vn.motcua.kiosk.ui.desk;

import javafx.event.Event;
import javafx.event.EventType;

/** A clerk at the citizen's screen wants to open the desk. It rises to whoever has the window. */
public final class DeskWanted extends Event {

  private static final long serialVersionUID = 1;

  public static final EventType<DeskWanted> TYPE = new EventType<>(Event.ANY, "DESK_WANTED");

  public DeskWanted() {
    super(TYPE);
  }
}
