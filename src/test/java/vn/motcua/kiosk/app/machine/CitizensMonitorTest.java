package vn.motcua.kiosk.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Lists of monitors as a real X server told them while cables were pulled. */
class CitizensMonitorTest {

  private static final Rectangle2D TOUCH = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D DESK = new Rectangle2D(1920, 0, 1280, 720);
  private static final Rectangle2D DESK_ALONE = new Rectangle2D(0, 0, 1280, 720);

  @Test
  void afterItsCableWasPulledItIsItsOwnAgainThoughItIsCountedLast() {
    var citizens = new CitizensMonitor(1);
    assertThat(citizens.among(List.of(TOUCH, DESK))).isZero();
    assertThat(citizens.among(List.of(DESK_ALONE))).isZero();
    assertThat(citizens.among(List.of(DESK, TOUCH))).isEqualTo(1);
  }

  @Test
  void theSameWhereTheSecondOneIsTheCitizens() {
    var citizens = new CitizensMonitor(2);
    assertThat(citizens.among(List.of(DESK, TOUCH))).isEqualTo(1);
    assertThat(citizens.among(List.of(DESK))).isZero();
    assertThat(citizens.among(List.of(TOUCH, DESK))).isZero();
  }

  @Test
  void twoOfOneKindAreToldApartByTheirPlace() {
    var right = new Rectangle2D(1920, 0, 1920, 1080);
    var citizens = new CitizensMonitor(2);
    assertThat(citizens.among(List.of(TOUCH, right))).isEqualTo(1);
    assertThat(citizens.among(List.of(right, TOUCH))).isZero();
  }

  @Test
  void oneThatMovedOrTurnedIsFoundBySizeOrCorner() {
    var citizens = new CitizensMonitor(1);
    citizens.among(List.of(TOUCH, DESK));
    assertThat(citizens.among(List.of(DESK_ALONE, new Rectangle2D(1280, 0, 1920, 1080))))
        .isEqualTo(1);
    assertThat(
            citizens.among(
                List.of(new Rectangle2D(1080, 0, 1280, 720), new Rectangle2D(0, 0, 1080, 1920))))
        .isEqualTo(1);
  }

  @Test
  void untilTheChosenOneIsThereAnotherStandsIn() {
    var citizens = new CitizensMonitor(2);
    assertThat(citizens.among(List.of(DESK_ALONE))).isZero();
    assertThat(citizens.among(List.of(DESK_ALONE, TOUCH))).isEqualTo(1);
    assertThat(citizens.among(List.of(TOUCH, DESK_ALONE))).as("known by now").isZero();
  }
}
