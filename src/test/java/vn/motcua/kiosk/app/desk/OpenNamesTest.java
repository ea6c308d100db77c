package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Invented;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Names that are in the clear while the desk is open, as people come and go meanwhile. */
class OpenNamesTest {

  private static final int MANY = 30;

  @TempDir private Path data;
  private final Clock clock =
      Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final OpenNames names = new OpenNames();
  private VisitLog log;
  private DeskRecord desk;

  @BeforeEach
  void oneHasAsked() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    log = VisitLog.open(data.resolve("record"), keys, Invented.TERMS, clock);
    desk = DeskRecord.of(log, clock);
    asks(1, "Trần Thị Mẫu");
    names.open(DAY, desk);
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private void asks(int number, String name) throws StoreProblem {
    var citizen =
        new Citizen(
            CITIZEN.id(),
            Optional.of(new PersonName(name)),
            CITIZEN.born(),
            CITIZEN.sex(),
            Optional.empty(),
            Optional.empty());
    log.write(
        log.seal(
            new Snapshot(
                new Known(
                    VisitCode.of(DAY, number),
                    DAY.atTime(9, 0),
                    Language.VIETNAMESE,
                    Keeping.FOLLOW_UP,
                    Optional.of(citizen),
                    Map.of(),
                    List.of(),
                    List.of()),
                Optional.of("new"),
                "summary",
                7,
                Snapshot.Outcome.WAITING,
                Snapshot.State.FINISHED)));
  }

  private List<String> found(String typed) throws StoreProblem {
    return names.named(DAY, desk).find(typed, MANY).stream()
        .map(one -> one.id().code().number())
        .toList();
  }

  @Test
  void whoComesWhileTheDeskIsOpenIsFoundAtTheNextKey() throws StoreProblem {
    assertThat(found("mau")).containsExactly("001");
    asks(2, "Lê Văn Thử");
    assertThat(found("thu")).containsExactly("002");
    assertThat(found("mau")).containsExactly("001");
  }

  @Test
  void aNameThatWasCorrectedIsFoundAsItIsNow() throws StoreProblem {
    asks(1, "Trần Thị Dụ");
    assertThat(found("du")).containsExactly("001");
    assertThat(found("mau")).isEmpty();
  }

  @Test
  void aWholeBusOfPeopleIsFoundToo() throws StoreProblem {
    for (int number = 2; number <= MANY; number++) {
      asks(number, "Lê Văn Thử");
    }
    assertThat(found("thu")).hasSize(MANY - 1);
    assertThat(found("mau")).containsExactly("001");
  }

  @Test
  void aLockedDeskKnowsNobodyAndAnotherClerkFindsThemAgain() throws StoreProblem {
    names.forget();
    assertThat(names.since(DAY.plusDays(1), desk).all()).isEmpty();
    names.open(DAY, desk);
    assertThat(found("mau")).containsExactly("001");
  }
}
