package vn.motcua.kiosk.ui.setup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.Provinces;
import vn.motcua.kiosk.config.Setup;

/**
 * What has been filled in so far, so that going back shows it again. Never a PIN. What the
 * delivered files say of an invented commune is not offered as an answer.
 */
final class SetupDraft {

  /** Monday to Friday, as most offices have it. */
  private static final List<LocalTime> USUAL =
      List.of(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 0));

  String kind = Setup.KINDS.getFirst();
  String name = "";
  String province = "";
  String place = "";

  /** From, to, from, to. */
  final LocalTime[] hours = USUAL.toArray(LocalTime[]::new);

  String leadName = "";
  String printer;
  KioskConfig.Keep keep;
  int days;

  SetupDraft(KioskConfig config) {
    var commune = config.commune();
    if (Provinces.all().contains(commune.province())) {
      kind = commune.kind();
      name = commune.name();
      province = commune.province();
      place = commune.police().place().vietnamese();
      hours(commune.police().hours());
    }
    printer = config.settings().printer().kind();
    keep = config.settings().retention().keep();
    days = config.settings().retention().visitDays();
  }

  private void hours(Opening opening) {
    var monday = opening.week().stream().filter(h -> h.on(DayOfWeek.MONDAY)).findFirst();
    var spans = monday.map(Opening.Hours::spans).orElse(List.of());
    for (int i = 0; i < Math.min(2, spans.size()); i++) {
      hours[2 * i] = spans.get(i).from();
      hours[2 * i + 1] = spans.get(i).to();
    }
  }

  Setup.Place place() {
    return new Setup.Place(kind, name, province);
  }

  /** Empty as long as nobody has said where it is. */
  Optional<Setup.Police> police() {
    return place.isBlank()
        ? Optional.empty()
        : Optional.of(new Setup.Police(place, span(0), span(1)));
  }

  private String span(int i) {
    return Opening.clock(hours[2 * i]) + "-" + Opening.clock(hours[2 * i + 1]);
  }

  Setup.Keeping keeping() {
    return new Setup.Keeping(keep, days, days);
  }
}
