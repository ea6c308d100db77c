package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;

/** What is happening at the counter right now. */
public record Live(Optional<Now> now, Optional<Call> call, List<Device> devices) {

  public static final Live NOTHING = new Live(Optional.empty(), Optional.empty(), List.of());

  public Live {
    devices = List.copyOf(devices);
  }
}
