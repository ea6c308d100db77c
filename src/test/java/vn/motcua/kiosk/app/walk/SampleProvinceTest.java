package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.config.signed.GuidanceUpdate;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.guide.Change;
import vn.motcua.kiosk.ui.desk.FileChoice;

class SampleProvinceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;

  @Test
  void theCounterUsesTheFirstEditionAndTheStickOffersOneThatSaysOtherwise() throws Exception {
    try (var data = DataFolder.take(folder.resolve("data"))) {
      var stick = new SampleStick(folder.resolve("stick"));
      var province = new SampleProvince(Path.of("kiosk-config"), data, TODAY);
      var counter = province.deliverTo(stick.folder());

      assertThat(GuidanceInUse.seen(counter, data.editions()).edition().map(Manifest::number))
          .contains(1);
      var chosen = stick.open(new Scene(new Region()), new FileChoice.Kind("zip", List.of("zip")));
      var offer = new GuidanceUpdate(counter, data.editions(), TODAY).look(chosen.orElseThrow());
      assertThat(offer.edition().manifest().number()).isEqualTo(2);
      assertThat(Change.count(offer.changes(), Change.Sort.CHANGED)).isPositive();
    }
  }
}
