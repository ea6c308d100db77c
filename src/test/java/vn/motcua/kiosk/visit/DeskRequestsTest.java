package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** What people ask for about their data, from the day they ask until it is done. */
class DeskRequestsTest {

  private static final Titles TITLES =
      new Titles(
          Map.of("new-level-1", "Chưa có tài khoản VNeID"),
          Map.of("ready", "Tải ứng dụng"),
          Map.of());

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private final List<String> used = new ArrayList<>();
  private VisitLog log;
  private DeskRequests requests;
  private VisitCode code;

  @BeforeEach
  void aVisitThatIsReminded() throws StoreProblem {
    open();
    code = log.next(DAY);
    log.write(log.seal(Invented.reminded(code)));
  }

  private void open() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    log = VisitLog.open(data.resolve("record"), keys, TERMS, clock);
    requests = DeskRecord.of(log, clock).requests();
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private Request asked(Right right, String about) throws StoreProblem {
    requests.take(right, about, "thu");
    return requests.all().stream()
        .filter(r -> r.isOpen() && r.asked() == right && r.about().equals(about))
        .findFirst()
        .orElseThrow();
  }

  private List<Kept> carryOut(Request request, String hamlet) throws StoreProblem {
    return requests
        .carryOut(
            request,
            hamlet,
            "lan",
            TITLES,
            (right, of, done) -> used.add(right + " " + of + " " + done))
        .orElseThrow()
        .kept();
  }

  @Test
  void eachHasTheDayOfItsRightAndTheMostUrgentStandsFirst() throws StoreProblem {
    var erase = asked(Right.ERASE, code.text());
    var withdraw = asked(Right.WITHDRAW, code.text());
    clock.set(DAY.plusDays(1), "09:00");
    var see = asked(Right.SEE, "12/DDN");

    assertThat(requests.all()).containsExactly(see, withdraw, erase);
    assertThat(erase.due()).isEqualTo(DAY.plusDays(20));
    assertThat(withdraw.due()).isEqualTo(DAY.plusDays(15));
    assertThat(see.due()).isEqualTo(DAY.plusDays(11));
    assertThat(see.daysLeft(DAY.plusDays(12))).isEqualTo(-1);
  }

  @Test
  void anAnswerIsGivenOnceAndGoesToTheEnd() throws StoreProblem {
    var letter = asked(Right.CORRECT, "12/DDN");
    var open = asked(Right.SEE, code.text());
    assertThat(requests.answer(letter, false, "lan")).isTrue();
    assertThat(requests.answer(letter, true, "thu")).isFalse();

    var last = requests.all().getLast();
    assertThat(requests.all()).first().isEqualTo(open);
    assertThat(last.answered()).contains(new Request.Answered(false, DAY, "lan"));
  }

  @Test
  void whatIsAskedForIsDoneWitnessedAndMarkedAsDone() throws StoreProblem {
    assertThat(carryOut(asked(Right.SEE, code.text()), ""))
        .contains(new Kept("Họ tên", CITIZEN.name().orElseThrow().full()))
        .contains(
            new Kept("Trường hợp", "Chưa có tài khoản VNeID"),
            new Kept("Bước đã làm", "Tải ứng dụng"))
        .as("what the guidance has no longer goes by its id")
        .contains(new Kept("Chỗ vướng", "no-sms"));
    assertThat(carryOut(asked(Right.CORRECT, code.text()), "thôn Hạ")).isEmpty();
    assertThat(log.find(code).orElseThrow().hamlet()).isEqualTo("thôn Hạ");
    assertThat(carryOut(asked(Right.WITHDRAW, code.text()), "")).isEmpty();
    assertThat(log.followUp(log.find(code).orElseThrow())).isEmpty();
    assertThat(carryOut(asked(Right.ERASE, code.text()), "")).isEmpty();
    assertThat(log.find(code)).isEmpty();

    assertThat(requests.all()).hasSize(4).noneMatch(Request::isOpen);
    assertThat(used)
        .containsExactly(
            "SEE " + code + " true",
            "CORRECT " + code + " true",
            "WITHDRAW " + code + " true",
            "ERASE " + code + " true");
  }

  /** As when the record was out of reach, and by the lot of once in years. */
  @Test
  void ofTwoVisitsWithOneCodeNeitherIsShownNorErased() throws StoreProblem {
    var twice = VisitCode.provisional(DAY, 1);
    log.write(log.seal(Invented.visit(twice, "goodbye", State.FINISHED)));
    log.close();
    open();
    log.write(log.seal(Invented.visit(twice, "goodbye", State.FINISHED)));
    for (var right : List.of(Right.SEE, Right.ERASE)) {
      var request = asked(right, twice.text());
      assertThat(requests.carryOut(request, "", "lan", TITLES, (_, _, _) -> used.add("?")))
          .isEmpty();
    }
    assertThat(log.on(DAY)).filteredOn(visit -> visit.code().equals(twice)).hasSize(2);
    assertThat(used).isEmpty();
  }

  @Test
  void withoutSuchAVisitNothingIsDoneAndTheRequestStaysOpen() throws StoreProblem {
    for (var about : List.of("12/DDN", VisitCode.of(LocalDate.of(2026, 1, 2), 9).text())) {
      var request = asked(Right.ERASE, about);
      assertThat(requests.carryOut(request, "", "lan", TITLES, (_, _, _) -> used.add("?")))
          .isEmpty();
    }
    assertThat(requests.all()).hasSize(2).allMatch(Request::isOpen);
    assertThat(used).isEmpty();
  }
}
