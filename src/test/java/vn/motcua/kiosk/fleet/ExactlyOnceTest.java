package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.FactOutbox;
import vn.motcua.kiosk.visit.Invented;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.ResultCount;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.Visit;
import vn.motcua.kiosk.visit.VisitLog;

/** A counter with its real record, a real province, and a wire that breaks a hundred times. */
@Tag("fleet")
class ExactlyOnceTest {

  private static final int CUTS = 100;
  private static final Clock CLOCK =
      Clock.fixed(
          DAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
          ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** What must not be found, of the invented citizen and his visits. */
  private static final List<String> SECRETS =
      List.of(
          "Trần Thị",
          "TRẦN THỊ",
          "Tran Thi",
          "Mẫu",
          "001304000000",
          "4000000",
          "0912000000",
          "Tổ 1",
          "2004-02-29",
          "29022004",
          "MC-2411",
          "\"hmn\"",
          "FEMALE");

  /** Ids of visits and proofs of the password (RFC 5802): letters and digits by pure chance. */
  private static final Pattern BY_CHANCE = Pattern.compile("(\"id\":\"|,p=)[A-Za-z0-9+/]{1,43}=*");

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  @TempDir private Path folder;
  private final Random random = new Random(20261124);
  private final List<Visit.Id> visits = new ArrayList<>();

  private VisitLog open() throws StoreProblem {
    var record = folder.resolve("record");
    var terms = new Terms("2026-1", 30, "2026-1", 60, List.of("Mẫu Hai"), 7);
    return VisitLog.open(record, Keys.open(folder.resolve("keys"), record), terms, CLOCK);
  }

  @Test
  void afterAHundredCutsTheProvinceCountsWhatTheCounterCountsAndKnowsNobody() throws Exception {
    try (var log = open();
        var wire = new Wire(PROVINCE.server().port())) {
      var outbox = new FactOutbox(log);
      outbox.collect(true);
      var sender =
          PROVINCE.counter(folder.resolve("fleet"), PROVINCE.enrol("00001", 1), wire.port(), CLOCK);
      int broken = 0;
      while (broken < CUTS) {
        aFewVisits(log);
        wire.breakAfter(200 + random.nextInt(12_000));
        broken += sender.round(outbox).fault().isPresent() ? 1 : 0;
      }
      wire.mend();
      assertThat(sender.round(outbox).fault()).isEmpty();

      assertThat(outbox.waiting()).isZero();
      theProvinceCounts(log.results(DAY, DAY, Optional.empty(), ResultCount.By.DAY));
      nobodyIsIn(wire.sent());
    }
  }

  private static void theProvinceCounts(List<ResultCount> counts) throws SQLException {
    assertThat(
            PROVINCE
                .server()
                .ask(
                    ProvinceHere.NAME,
                    """
                    SELECT format('%s %s %s %s %s, %s %s', visits, registered, waiting, referred,
                                  troubled, level1, level2) FROM fleet.daily
                    """))
        .contains(
            "%d %d %d %d %d, %d %d"
                .formatted(
                    sum(counts, ResultCount::visits),
                    sum(counts, ResultCount::registered),
                    sum(counts, ResultCount::waiting),
                    sum(counts, ResultCount::referred),
                    sum(counts, ResultCount::troubled),
                    sum(counts, c -> c.level() == 1 ? c.visits() : 0),
                    sum(counts, c -> c.level() == 2 ? c.visits() : 0)));
  }

  private static int sum(List<ResultCount> counts, ToIntFunction<ResultCount> of) {
    return counts.stream().mapToInt(of).sum();
  }

  private void aFewVisits(VisitLog log) throws StoreProblem {
    for (int i = 0; i < 4; i++) {
      var code = log.next(DAY);
      log.write(
          log.seal(
              switch (random.nextInt(4)) {
                case 0 -> Invented.unnamed(code, "step-otp", State.LEFT);
                case 1 -> Invented.reminded(code);
                default -> Invented.visit(code, "step-otp", State.FINISHED);
              }));
      log.find(code).map(Visit::id).ifPresent(visits::add);
    }
    var some = visits.get(random.nextInt(visits.size()));
    var marks = Mark.values();
    DeskRecord.of(log, CLOCK)
        .notes()
        .mark(some, Optional.of(marks[random.nextInt(marks.length)]), "an");
  }

  private static void nobodyIsIn(byte[] sent) {
    assertThat(sent.length).isGreaterThan(100_000);
    var bytes = new String(sent, StandardCharsets.ISO_8859_1);
    for (var secret : SECRETS) {
      for (var charset : CHARSETS) {
        assertThat(
                bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)))
            .as("%s in %s", secret, charset)
            .isFalse();
      }
    }
    assertThat(bytes).contains("new-level-1");
    assertThat(BY_CHANCE.matcher(bytes).replaceAll("$1")).doesNotContainPattern("[0-9]{9}");
  }
}
