package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.visit.Invented.DAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.roster.RosterFile;
import vn.motcua.kiosk.roster.RosterProblem;
import vn.motcua.kiosk.visit.Roster.Import;
import vn.motcua.kiosk.visit.Roster.Reached.People;
import vn.motcua.kiosk.visit.Roster.Reached.Row;

/** Lists of the police in the record. */
class RosterTest {

  private static final Terms TERMS = new Terms("2026-1", 30, "2026-1", 60, List.of("Thôn Hạ"), 7);
  private static final PersonalId MAU = new PersonalId("001304000000");
  private static final PersonalId DO = new PersonalId("000167000123");
  private static final String LIST =
      """
      Số định danh;Họ và tên;Địa chỉ
      001304000000;Trần Thị Mẫu;"Số 5, thôn Hạ, xã Mẫu"
      000167000123;Đỗ Văn Mẫu;xã Khác
      """;

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private VisitLog log;
  private Roster roster;

  @BeforeEach
  void open() throws StoreProblem {
    log = VisitLog.open(data.resolve("record"), keys(), TERMS, clock);
    roster = new Roster(log);
  }

  private Keys keys() throws StoreProblem {
    return Keys.open(data.resolve("keys"), data.resolve("record"));
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private Import take(String list, boolean alone, Roster.Progress progress)
      throws IOException, RosterProblem, StoreProblem {
    var file = RosterFile.open(Files.writeString(data.resolve("list.csv"), list));
    try (var people = file.people(file.layout())) {
      return roster.take(people, 30, alone, progress);
    } finally {
      Files.delete(data.resolve("list.csv"));
    }
  }

  private Import take(String list) throws IOException, RosterProblem, StoreProblem {
    return take(list, false, _ -> true);
  }

  @Test
  void whoeverIsOnItIsFoundByHisNumber() throws Exception {
    assertThat(roster.has(MAU)).isFalse();

    var taken = (Import.Taken) take(LIST);

    assertThat(taken.list().people()).isEqualTo(2);
    assertThat(taken.list().until()).isEqualTo(DAY.plusDays(30));
    assertThat(roster.has(MAU)).isTrue();
    assertThat(roster.has(DO)).isTrue();
    assertThat(roster.has(new PersonalId("000167000124"))).isFalse();
    assertThat(roster.lists()).containsExactly(taken.list());
  }

  @Test
  void theDeskSeesNamesAndOnlyTheEndOfNumbers() throws Exception {
    var list = ((Import.Taken) take(LIST)).list();

    assertThat(roster.people(list, 0, 10))
        .containsExactlyInAnyOrder(
            new RosterEntry(Optional.of(new PersonName("Đỗ Văn Mẫu")), "123", ""),
            new RosterEntry(Optional.of(new PersonName("Trần Thị Mẫu")), "000", "Thôn Hạ"));
    assertThat(roster.people(list, 1, 1))
        .as("the second page goes on where the first ended")
        .containsExactly(roster.people(list, 0, 2).getLast());
    assertThat(roster.people(list, 0, 10).toString()).doesNotContain("Mẫu", "123");
  }

  @Test
  void theSameListOnceMoreTakesItsOwnPlace() throws Exception {
    var _ = take(LIST);
    clock.set(DAY.plusDays(3), "09:00");
    var again = (Import.Taken) take("sep=;\n" + LIST.replace("xã Khác", "thôn Hạ"));

    assertThat(roster.lists()).containsExactly(again.list());
    assertThat(roster.people(again.list(), 0, 10)).hasSize(2);
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void anotherListStandsBesideItOrInsteadOfAll() throws Exception {
    var first = (Import.Taken) take(LIST);
    var other = (Import.Taken) take("CCCD;Tên\n000204000000;\n");
    assertThat(roster.lists()).containsExactly(other.list(), first.list());

    var alone = (Import.Taken) take("CCCD;Tên\n000304000000;\n", true, _ -> true);

    assertThat(roster.lists()).containsExactly(alone.list());
    assertThat(roster.has(MAU)).isFalse();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void itEndsByItselfHereAndInTheBackups() throws Exception {
    var list = ((Import.Taken) take(LIST)).list();
    var who =
        log.transaction(h -> new RosterRows(h).of(list.number(), 0, 1)).getFirst().who().bytes();
    log.tidy(DAY.plusDays(1));

    clock.set(DAY.plusDays(30), "09:00");
    log.tidy(DAY.plusDays(30));
    assertThat(roster.has(MAU)).isTrue();

    clock.set(DAY.plusDays(31), "09:00");
    assertThat(roster.has(MAU)).isFalse();
    log.tidy(DAY.plusDays(31));

    assertThat(rows()).isZero();
    assertThat(contents()).noneMatch(content -> content.contains(latin1(who)));
  }

  @Test
  void whatIsForgottenIsErasedFromTheFiles() throws Exception {
    var list = ((Import.Taken) take(LIST)).list();
    var who =
        log.transaction(h -> new RosterRows(h).of(list.number(), 0, 1)).getFirst().who().bytes();
    assertThat(contents()).anyMatch(content -> content.contains(latin1(who)));

    roster.forget(list);

    assertThat(roster.lists()).isEmpty();
    assertThat(contents()).noneMatch(content -> content.contains(latin1(who)));
  }

  @Test
  void aListThatIsStoppedLeavesNothing() throws Exception {
    var many = new StringBuilder("CCCD;Tên\n");
    IntStream.range(0, 1_500).forEach(i -> many.append("%012d;\n".formatted(i)));

    assertThat(take(many.toString(), true, _ -> false)).isEqualTo(new Import.Stopped());

    assertThat(roster.lists()).isEmpty();
    assertThat(rows()).isZero();
  }

  @Test
  void aListThatIsStoppedWhileItIsWrittenLeavesNothingButWhatWasThereBefore() throws Exception {
    var before = (Import.Taken) take(LIST);
    var many = new StringBuilder("CCCD;Tên\n");
    IntStream.range(0, 12_000).forEach(i -> many.append("%012d;\n".formatted(i)));

    var ended =
        take(
            many.toString(),
            true,
            reached -> !(reached instanceof People p && p.written() > 5_000));

    assertThat(ended).isEqualTo(new Import.Stopped());
    assertThat(roster.lists()).containsExactly(before.list());
    assertThat(roster.has(MAU)).isTrue();
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void aListThatEndsInTheMiddleLeavesNothing() throws Exception {
    var many = new StringBuilder("CCCD;Tên\n");
    IntStream.range(0, 3_000).forEach(i -> many.append("%012d;\n".formatted(i)));
    many.append("\"").append("x".repeat(1 << 20));

    assertThatExceptionOfType(RosterProblem.class)
        .isThrownBy(() -> take(many.toString()))
        .withMessageStartingWith("LST-07");
    assertThat(rows()).isZero();
  }

  /** The power goes off between two pieces. */
  @Test
  void aHalfListIsOfNoEffectAndGoneAtTheNextStart() throws Exception {
    var half = log.transaction(h -> new RosterRows(h).begin(Instant.EPOCH, DAY.plusDays(9)));
    var person = keys().pseudonym(MAU.digits().getBytes(UTF_8));
    var _ =
        log.transaction(
            h ->
                new RosterRows(h)
                    .add(
                        half,
                        List.of(
                            new RosterRows.Entry(
                                new Sealed(person), new Sealed(new byte[9]), ""))));
    assertThat(roster.has(MAU)).isFalse();
    assertThat(roster.lists()).isEmpty();

    log.close();
    open();

    assertThat(rows()).isZero();
  }

  @Test
  void visitsAreWrittenWhileItIsTaken() throws Exception {
    var visit = log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.OPEN));
    var heard = new ArrayList<Roster.Reached>();
    var many = new StringBuilder("CCCD;Tên\n");
    IntStream.range(0, 4_500).forEach(i -> many.append("%012d;\n".formatted(i)));

    var taken =
        take(
            many.toString(),
            false,
            reached -> {
              heard.add(reached);
              try {
                log.write(visit);
              } catch (StoreProblem e) {
                throw new AssertionError(e);
              }
              return true;
            });

    assertThat(((Import.Taken) taken).list().people()).isEqualTo(4_500);
    assertThat(heard)
        .containsExactly(
            new Row(1_001), new Row(2_001), new Row(3_001), new Row(4_001), new People(0, 4_500));
    assertThat(log.find(VisitCode.of(DAY, 1))).isPresent();
  }

  @Test
  void nobodyReadableChangesNothing() throws Exception {
    var _ = take(LIST);

    var nobody = (Import.Nobody) take("CCCD;Tên\n12;\n", true, _ -> true);

    assertThat(nobody.findings().leftOut()).isEqualTo(1);
    assertThat(roster.has(MAU)).isTrue();
  }

  @Test
  void itIsFoundAfterTheKeysWereRenewed() throws Exception {
    var list = ((Import.Taken) take(LIST)).list();
    log.close();
    Keys.rotate(data.resolve("keys"), DAY, 90);
    open();

    assertThat(roster.has(MAU)).isTrue();
    assertThat(roster.people(list, 0, 2)).extracting(RosterEntry::tail).contains("123");
  }

  @Test
  void theFilesNameNobodyOnIt() throws Exception {
    var _ = take(LIST);
    log.tidy(DAY.plusDays(1));

    for (var secret : List.of("Trần Thị Mẫu", "001304000000", "000167000123", "Số 5")) {
      assertThat(contents()).noneMatch(c -> c.contains(latin1(secret.getBytes(UTF_8))));
    }
  }

  private int rows() throws StoreProblem {
    return log.transaction(
        h -> h.createQuery("SELECT (SELECT count(*) FROM roster)").mapTo(Integer.class).one());
  }

  private List<String> contents() throws IOException {
    var contents = new ArrayList<String>();
    try (var files = Files.walk(data.resolve("record"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.add(latin1(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
