package vn.motcua.kiosk.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.journey.Stage;

class RehearsalTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void everyKindOfPageIsDrawnBeforeTheFirstCitizenComes() {
    var config = ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow();
    var drawn = Rehearsal.pages(config, TODAY).stream().map(Object::getClass).toList();
    assertThat(kinds(Stage.class)).isNotEmpty().allMatch(drawn::contains);
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(RehearsalTest::kinds)
        : Stream.of(kind);
  }
}
