package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * Two clerks and some days of visits, and a stick for them, in a folder that is deleted afterwards.
 *
 * @param folder the commune's configuration, which stays as it is
 * @param config what is in it
 */
record SampleDay(Path folder, KioskConfig config, DataFolder data, Clock clock) {

  SampleStick stick() {
    return new SampleStick(data.resolve("stick"));
  }

  /** Everything, and the house of a kiosk that trusts the invented province. */
  House write() throws StoreProblem, StaffProblem, GuidanceProblem, IOException {
    var today = LocalDate.now(clock);
    var visits = new SampleVisits(config, data, today, clock.getZone());
    visits.write();
    visits.writeDaysBefore();
    visits.writeRequests();
    var staff = data.staff((_, _, _, _) -> {});
    for (var clerk :
        List.of(
            new Clerk("thu", "Trần Văn Thử", Role.LEAD),
            new Clerk("mau", "Lê Thị Mẫu", Role.CLERK))) {
      try (var pin = new Pin(DeskHand.PIN.toCharArray())) {
        staff.add("thu", clerk, pin);
      }
    }
    new SampleRoster(stick().folder()).write();
    var counter = new SampleProvince(folder, data, today).deliverTo(stick().folder());
    return new House(counter, _ -> {});
  }
}
