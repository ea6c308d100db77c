package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.visit.AgeBand;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Visit;

/**
 * The counter tells of something every few seconds. A story drawn anew each time would close the
 * menu in which the clerk is choosing.
 */
@ExtendWith(Fx.class)
class StorySideTest {

  private static final Clerk CLERK = new Clerk("thu", "Trần Văn Thử", Role.LEAD);
  private static final Instant AT = Instant.parse("2026-11-24T01:42:00Z");
  private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.ofHours(7));
  private static final VisitCode CODE = new VisitCode("MC-2411-047");
  private static final VisitCode OTHER = new VisitCode("MC-2411-048");

  private final FakeWork work = new FakeWork();
  private DeskScreens desk;

  @BeforeEach
  void anOpenStory() {
    work.rows.add(row(2));
    desk =
        Fx.on(
            () -> {
              var made = new DeskScreens(Fixtures.config(), work, CLOCK, () -> true);
              var _ = new Scene(made.root(), 1920, 1080);
              made.signedIn(CLERK);
              layOut(made);
              assertThat(made.root().lookup("#open"))
                  .isInstanceOfSatisfying(
                      Button.class,
                      open -> {
                        assertThat(open.getUserData()).isEqualTo(CODE.text());
                        open.fire();
                      });
              return made;
            });
  }

  private static void layOut(DeskScreens desk) {
    desk.root().applyCss();
    desk.root().layout();
  }

  private static DeskRow row(int done) {
    var visit =
        new Visit(
            new Visit.Id(LocalDate.of(2026, 11, 24), CODE, "run"),
            State.OPEN,
            Outcome.UNKNOWN,
            AT,
            AT,
            new Visit.Consent("2026-1", AT),
            Optional.empty(),
            Optional.empty(),
            AgeBand.FROM_18,
            Sex.FEMALE,
            "",
            "",
            Optional.empty(),
            "step",
            7,
            List.of("a", "b", "c").subList(0, done),
            List.of(),
            Progress.NONE,
            "");
    return new DeskRow(visit, Optional.empty(), DeskRow.Personal.UNKNOWN);
  }

  private Node story() {
    return Fx.on(
        () -> {
          layOut(desk);
          return desk.root().lookup(".story-title");
        });
  }

  private void tell(VisitCode code, int step) {
    var now =
        new Now(
            code,
            LocalDateTime.ofInstant(AT, ZoneOffset.ofHours(7)),
            "step",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            step,
            7);
    Fx.on(
        () -> {
          desk.show(new Live(Optional.of(now), Optional.empty(), List.of()));
          return now;
        });
  }

  @Test
  void whatConcernsAnotherVisitLeavesTheStoryAlone() {
    var before = story();
    assertThat(before).isNotNull();
    tell(OTHER, 1);
    tell(OTHER, 2);
    assertThat(story()).isSameAs(before);
  }

  @Test
  void whatIsToldTwiceIsDrawnOnce() {
    tell(CODE, 3);
    var before = story();
    tell(CODE, 3);
    assertThat(story()).isSameAs(before);
  }

  @Test
  void aStepFurtherIsDrawn() {
    tell(CODE, 3);
    var before = story();
    tell(CODE, 4);
    assertThat(story()).isNotNull().isNotSameAs(before);
  }

  @Test
  void aVisitThatChangedInTheRecordIsDrawn() {
    tell(CODE, 3);
    var before = story();
    work.rows.set(0, row(3));
    tell(OTHER, 1);
    assertThat(story()).isNotNull().isNotSameAs(before);
  }
}
