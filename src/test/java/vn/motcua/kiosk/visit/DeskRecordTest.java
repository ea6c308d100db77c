package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** What the clerk's desk reads in the record, and what it writes there. */
class DeskRecordTest {

  private static final List<Mark> MARKS = List.of(Mark.values());
  private static final VisitCode FIRST = VisitCode.of(DAY, 1);
  private static final VisitCode SECOND = VisitCode.of(DAY, 2);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private VisitLog log;
  private DeskRecord desk;

  @BeforeEach
  void oneLeftAndOneWhoWantsToBeReminded() throws StoreProblem {
    log =
        VisitLog.open(
            data.resolve("record"),
            Keys.open(data.resolve("keys"), data.resolve("record")),
            TERMS,
            clock);
    desk = DeskRecord.of(log, clock);
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.LEFT)));
    log.write(log.seal(Invented.reminded(SECOND)));
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private DeskRow row(VisitCode code) throws StoreProblem {
    return desk.visits().of(code).getFirst();
  }

  private int counted(Outcome outcome) throws StoreProblem {
    return log.counts(DAY, DAY).stream()
        .filter(c -> c.outcome() == outcome)
        .mapToInt(Count::visits)
        .sum();
  }

  @Test
  void theDayIsReadTheNewestFirstWithNamesOfToday() throws StoreProblem {
    var day = desk.visits().on(DAY);
    assertThat(day).extracting(r -> r.visit().code()).containsExactly(SECOND, FIRST);
    assertThat(day).extracting(DeskRow::name).containsOnly(CITIZEN.name());
    assertThat(day).extracting(DeskRow::tail).containsOnly(Optional.of("000"));
    assertThat(day)
        .extracting(DeskRow::standing)
        .containsExactly(Standing.GUIDED, Standing.STOPPED);
  }

  @Test
  void tomorrowOnlyThoseHaveANameWhoAskedForIt() throws StoreProblem {
    log.tidy(DAY.plusDays(1));
    assertThat(row(FIRST).name()).isEmpty();
    assertThat(row(SECOND).name()).isEqualTo(CITIZEN.name());
    assertThat(row(SECOND).tail()).contains("000");
  }

  @Test
  void aMarkIsCountedAndWhatTheCitizenSaidComesBackWhenItIsTakenBack() throws StoreProblem {
    assertThat(desk.notes().mark(row(SECOND).id(), Optional.of(Mark.SMS_CAME), "thu")).isTrue();
    assertThat(counted(Outcome.WAITING)).isEqualTo(1);
    assertThat(desk.notes().mark(row(SECOND).id(), Optional.of(Mark.ACTIVATED), "thu")).isTrue();
    assertThat(row(SECOND).standing()).isEqualTo(Standing.ACTIVATED);
    assertThat(counted(Outcome.DONE)).isEqualTo(1);
    assertThat(desk.notes().mark(row(SECOND).id(), Optional.empty(), "mau")).isTrue();
    assertThat(row(SECOND).standing()).isEqualTo(Standing.GUIDED);
    assertThat(counted(Outcome.DONE)).isZero();
    assertThat(counted(Outcome.UNKNOWN)).isEqualTo(2);
    assertThat(desk.notes().of(row(SECOND).id()))
        .extracting(n -> n.clerk() + " " + n.what())
        .containsExactly("thu SMS_CAME", "thu ACTIVATED", "mau ");
  }

  @Test
  void aVisitThatIsUnderWayIsNotMarked() throws StoreProblem {
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 3), "step-otp", State.OPEN)));
    var third = row(VisitCode.of(DAY, 3)).id();
    assertThat(desk.notes().mark(third, Optional.of(Mark.ACTIVATED), "thu")).isFalse();
    assertThat(desk.notes().of(third)).isEmpty();
    assertThat(desk.notes().trouble(third, "no-sms", "thu")).isTrue();
    assertThat(desk.notes().of(third)).extracting(DeskNote::what).containsExactly("no-sms");
  }

  @Test
  void visitsAreFoundByTheirStandingAndByTheCard() throws StoreProblem {
    for (var standing : Standing.values()) {
      var expected =
          switch (standing) {
            case STOPPED -> List.of(FIRST);
            case GUIDED -> List.of(SECOND);
            default -> List.<VisitCode>of();
          };
      assertThat(
              desk.visits().search(new DeskVisits.Filter(Optional.empty(), Optional.of(standing))))
          .as("%s", standing)
          .extracting(r -> r.visit().code())
          .isEqualTo(expected);
    }
    assertThat(
            desk.visits()
                .search(new DeskVisits.Filter(Optional.of("thôn Trung"), Optional.empty())))
        .isEmpty();
    assertThat(desk.visits().of(CITIZEN.id())).hasSize(2);
  }

  @Test
  void standingsInSqlAndInJavaAreTheSame() throws StoreProblem {
    int number = 10;
    for (var state : State.values()) {
      log.write(log.seal(Invented.visit(VisitCode.of(DAY, ++number), "step-otp", state)));
      var id = row(VisitCode.of(DAY, number)).id();
      if (state != State.OPEN) {
        desk.notes().mark(id, Optional.of(MARKS.get(number % MARKS.size())), "thu");
      }
    }
    for (var standing : Standing.values()) {
      var filter = new DeskVisits.Filter(Optional.empty(), Optional.of(standing));
      assertThat(desk.visits().search(filter).stream().map(DeskRow::id))
          .as("%s", standing)
          .containsExactlyElementsOf(
              desk.visits().on(DAY).stream()
                  .filter(r -> r.standing() == standing)
                  .map(DeskRow::id)
                  .toList());
    }
  }

  @Test
  void whoAskedToBeRemindedIsKnownWithNameTelephoneAndDeadline() throws StoreProblem {
    var waits = desk.reminders().all();
    assertThat(waits).hasSize(1);
    var one = waits.getFirst();
    assertThat(one.name()).isEqualTo(CITIZEN.name());
    assertThat(one.phone()).contains(new PhoneNumber("0912000000"));
    assertThat(one.until()).isEqualTo(DAY.plusDays(60));
    assertThat(one.deadline(ZoneOffset.UTC)).isEmpty();
    assertThat(one.isOver()).isFalse();

    desk.notes().mark(one.id(), Optional.of(Mark.SMS_CAME), "thu");
    desk.notes().reminded(one.id(), Optional.of(Reminded.CALLED), "thu");
    var later = desk.reminders().all().getFirst();
    assertThat(later.deadline(ZoneOffset.UTC)).contains(DAY.plusDays(7));
    assertThat(later.reminded()).contains(Reminded.CALLED);

    desk.notes().reminded(one.id(), Optional.of(Reminded.DONE), "thu");
    assertThat(desk.reminders().all().getFirst().isOver()).isTrue();
    desk.notes().reminded(one.id(), Optional.empty(), "thu");
    assertThat(desk.reminders().all().getFirst().reminded()).isEmpty();
  }

  @Test
  void whatClerksWroteGoesWithTheVisitAndRemindingWithItsConsent() throws StoreProblem {
    var id = row(SECOND).id();
    desk.notes().reminded(id, Optional.of(Reminded.CALLED), "thu");
    desk.notes().trouble(id, "no-sms", "thu");
    log.withdraw(row(SECOND).visit());
    assertThat(desk.notes().of(id)).extracting(DeskNote::what).containsExactly("no-sms");
    assertThat(desk.notes().reminded(id, Optional.of(Reminded.CALLED), "thu")).isFalse();
    log.erase(row(SECOND).visit());
    assertThat(desk.notes().of(id)).isEmpty();
    assertThat(desk.notes().mark(id, Optional.of(Mark.ACTIVATED), "thu")).isFalse();
  }

  @Test
  void namesAreFoundAsTheySound() throws StoreProblem {
    var index = NameIndex.of(desk.reminders().all());
    for (var typed : List.of("mau", "Mẫu", "tran mau", "  TRẦN  ", "thi m", "mẫu trần")) {
      assertThat(index.find(typed, 5)).as(typed).hasSize(1);
    }
    for (var typed : List.of("ran", "mauu", "tran van")) {
      assertThat(index.find(typed, 5)).as(typed).isEmpty();
    }
    var twice = index.with(desk.reminders().all()).with(List.of());
    assertThat(twice.all()).as("nobody twice").hasSize(1);
    assertThat(twice.find("mau", 5)).hasSize(1);
    assertThat(NameIndex.fold("Đỗ Ưởng")).isEqualTo(" do uong");
    assertThat(NameIndex.EMPTY.find("mau", 5)).isEmpty();
  }
}
