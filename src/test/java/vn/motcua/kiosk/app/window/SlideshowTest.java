package vn.motcua.kiosk.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SlideshowTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDateTime EVENING = DAY.atTime(23, 58);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<LocalDate> made = new ArrayList<>();

  private final Slideshow slides =
      new Slideshow(
          day -> {
            made.add(day);
            return List.of(name(day, 1), name(day, 2));
          },
          background::add);

  private static byte[] name(LocalDate day, int number) {
    return (day + " " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void theyAreMadeOnceADayInTheBackgroundAndShownInTurn() {
    assertThat(slides.at(EVENING)).as("not made yet").isEmpty();
    assertThat(slides.at(EVENING)).isEmpty();
    runAll();
    assertThat(slides.at(EVENING)).hasValue(name(DAY, 1));
    assertThat(slides.at(EVENING.plusMinutes(1))).hasValue(name(DAY, 2));
    assertThat(made).containsExactly(DAY);
  }

  @Test
  void thoseOfYesterdayAreNeverShown() {
    slides.at(EVENING);
    runAll();
    assertThat(slides.at(EVENING.plusMinutes(2))).isEmpty();
    runAll();
    assertThat(slides.at(EVENING.plusMinutes(2))).hasValue(name(DAY.plusDays(1), 1));
  }

  @Test
  void aDayWithoutASlideIsDark() {
    var none = new Slideshow(_ -> List.of(), Runnable::run);
    none.at(EVENING);
    assertThat(none.at(EVENING)).isEmpty();
  }

  private void runAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
