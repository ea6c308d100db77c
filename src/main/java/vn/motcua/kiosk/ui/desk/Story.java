package vn.motcua.kiosk.ui.desk;

import java.util.List;
import vn.motcua.kiosk.visit.DeskNote;
import vn.motcua.kiosk.visit.DeskRow;

/** A visit and what clerks wrote about it. */
public record Story(DeskRow row, List<DeskNote> notes) {

  public Story {
    notes = List.copyOf(notes);
  }
}
