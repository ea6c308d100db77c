package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** A laptop at the culture house of a hamlet, the commune's kiosk, and a stick between them. */
class BundlesTest {

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(DAY);
  private Path stick;
  private RecoveryCode once;
  private VisitLog kiosk;
  private VisitLog laptop;

  @BeforeEach
  void twoMachinesOfOneCommune() throws Exception {
    stick = Files.createDirectory(folder.resolve("stick"));
    kiosk = open("kiosk", 1);
    once = Bundles.pair(keys("kiosk"), stick.resolve("pair"));
    Bundles.join(
        stick.resolve("pair"),
        once,
        folder.resolve("laptop/keys"),
        folder.resolve("laptop/record"));
    laptop = open("laptop", 2);
  }

  @AfterEach
  void close() throws StoreProblem {
    kiosk.close();
    laptop.close();
  }

  private Keys keys(String machine) throws StoreProblem {
    var place = folder.resolve(machine);
    return Keys.open(place.resolve("keys"), place.resolve("record"));
  }

  private VisitLog open(String machine, int number) throws StoreProblem {
    return VisitLog.open(
        folder.resolve(machine).resolve("record"),
        keys(machine),
        new Terms("2026-1", 30, "2026-1", 60, List.of(), 7, number),
        clock);
  }

  private Path bundle() {
    return stick.resolve("luot.bundle");
  }

  private VisitCode visit(State state) throws StoreProblem {
    var code = laptop.next(DAY);
    laptop.write(laptop.seal(Invented.visit(code, "step-otp", state)));
    return code;
  }

  private int carry() throws StoreProblem {
    new Bundles(laptop).put(bundle());
    return new Bundles(kiosk).take(bundle());
  }

  @Test
  void visitsOfTheLaptopAreFoundAtTheKioskByCodeAndByCard() throws Exception {
    var code = visit(State.FINISHED);
    var reminded = laptop.next(DAY);
    laptop.write(laptop.seal(Invented.reminded(reminded)));

    assertThat(carry()).isEqualTo(2);

    var found = kiosk.find(code).orElseThrow();
    assertThat(kiosk.name(found)).contains(new PersonName("Trần Thị Mẫu"));
    assertThat(kiosk.of(CITIZEN.id())).hasSize(2);
    var asked = kiosk.find(reminded).orElseThrow();
    assertThat(kiosk.phone(asked, kiosk.followUp(asked).orElseThrow()).orElseThrow().digits())
        .isEqualTo("0912000000");
    assertThat(kiosk.counts(DAY, DAY).stream().mapToInt(Count::visits).sum()).isEqualTo(2);
  }

  @Test
  void codesOfTheTwoMachinesDiffer() throws StoreProblem {
    assertThat(kiosk.next(DAY).text()).endsWith("-001");
    assertThat(laptop.next(DAY).text()).endsWith("-2001");
  }

  @Test
  void theSameBundleOnceMoreChangesNothing() throws Exception {
    var _ = visit(State.FINISHED);
    laptop.write(laptop.seal(Invented.unnamed(laptop.next(DAY), "step-otp", State.FINISHED)));
    var _ = laptop.next(DAY); // Then the one before is counted.
    assertThat(carry()).isEqualTo(1);
    var counts = kiosk.counts(DAY, DAY);
    assertThat(counts.stream().mapToInt(Count::visits).sum()).isEqualTo(2);

    assertThat(carry()).isZero();

    assertThat(kiosk.counts(DAY, DAY)).isEqualTo(counts);
  }

  @Test
  void aLaterBundleBringsWhatWentOnAndAnEarlierOneTakesNothingBack() throws Exception {
    var code = visit(State.OPEN);
    new Bundles(laptop).put(stick.resolve("early"));
    assertThat(new Bundles(kiosk).take(stick.resolve("early"))).isEqualTo(1);
    laptop.write(laptop.seal(Invented.visit(code, "step-otp", State.FINISHED)));
    var _ = visit(State.LEFT);

    assertThat(carry()).isEqualTo(2);
    assertThat(kiosk.find(code).orElseThrow().state()).isEqualTo(State.FINISHED);

    assertThat(new Bundles(kiosk).take(stick.resolve("early"))).isZero();
    assertThat(kiosk.find(code).orElseThrow().state()).isEqualTo(State.FINISHED);
    assertThat(kiosk.on(DAY)).hasSize(2);
  }

  @Test
  void whatWasErasedAtTheKioskDoesNotComeBack() throws Exception {
    var code = visit(State.FINISHED);
    var _ = carry();
    var counts = kiosk.counts(DAY, DAY);
    kiosk.erase(kiosk.find(code).orElseThrow());

    assertThat(carry()).isZero();

    assertThat(kiosk.find(code)).isEmpty();
    assertThat(kiosk.counts(DAY, DAY)).isEqualTo(counts);
  }

  @Test
  void whatWasErasedOnTheLaptopIsErasedAtTheKioskByTheNextBundle() throws Exception {
    var code = visit(State.FINISHED);
    var never = visit(State.FINISHED);
    new Bundles(laptop).put(stick.resolve("early"));
    laptop.erase(laptop.find(never).orElseThrow());
    assertThat(carry()).isEqualTo(1);
    var backup = folder.resolve("kiosk/record/backups/visits-" + DAY + ".backup");
    Files.delete(backup);
    kiosk.tidy(DAY); // A backup that knows the visit.
    laptop.erase(laptop.find(code).orElseThrow());

    assertThat(carry()).isZero();

    assertThat(kiosk.of(CITIZEN.id())).isEmpty();
    assertThat(kiosk.counts(DAY, DAY).stream().mapToInt(Count::visits).sum()).isEqualTo(2);
    assertThat(new Bundles(kiosk).take(stick.resolve("early"))).isZero();
    assertThat(kiosk.of(CITIZEN.id())).isEmpty();
    assertThat(kiosk.counts(DAY, DAY).stream().mapToInt(Count::visits).sum()).isEqualTo(2);

    kiosk.close();
    Files.write(folder.resolve("kiosk/record/visits.db"), new byte[100]);
    kiosk = open("kiosk", 1);
    assertThat(kiosk.opening().restored()).contains(DAY);
    assertThat(new Bundles(kiosk).take(stick.resolve("early"))).isZero();
    assertThat(kiosk.of(CITIZEN.id())).isEmpty();
  }

  @Test
  void whoWithdrewOnEitherMachineIsRemindedByNeither() throws Exception {
    var onLaptop = reminded();
    var atKiosk = reminded();
    var _ = carry();
    laptop.withdraw(laptop.find(onLaptop).orElseThrow());
    kiosk.withdraw(kiosk.find(atKiosk).orElseThrow());
    laptop.write(laptop.seal(Invented.reminded(atKiosk)));

    var _ = carry();

    for (var code : List.of(onLaptop, atKiosk)) {
      assertThat(kiosk.followUp(kiosk.find(code).orElseThrow())).isEmpty();
    }
  }

  @Test
  void whatCameByBundleIsToldToTheProvinceByTheMachineAtWhichItWasAndByNoOther() throws Exception {
    var theirs = new FactOutbox(laptop);
    var ours = new FactOutbox(kiosk);
    theirs.collect(true);
    ours.collect(true);
    var code = visit(State.FINISHED);
    assertThat(carry()).isEqualTo(1);
    kiosk.correct(kiosk.find(code).orElseThrow(), "thôn Trung");
    laptop.write(laptop.seal(Invented.visit(code, "step-otp", State.ENDED), "lan"));
    assertThat(carry()).isEqualTo(1);

    assertThat(theirs.waiting()).isEqualTo(1);
    assertThat(ours.waiting()).isZero();
  }

  private VisitCode reminded() throws StoreProblem {
    var code = laptop.next(DAY);
    laptop.write(laptop.seal(Invented.reminded(code)));
    return code;
  }

  @Test
  void whatClerksChangedOnTheLaptopComesAndWhatTheyChangedAtTheKioskStays() throws Exception {
    var code = visit(State.FINISHED);
    var _ = carry();
    laptop.correct(laptop.find(code).orElseThrow(), "thôn Hạ");
    assertThat(carry()).isEqualTo(1);
    assertThat(kiosk.find(code).orElseThrow().hamlet()).isEqualTo("thôn Hạ");

    var visit = kiosk.find(code).orElseThrow();
    kiosk.correct(visit, "thôn Trung");
    var notes = DeskRecord.of(kiosk, clock).notes();
    assertThat(notes.mark(visit.id(), Optional.of(Mark.ACTIVATED), "thu")).isTrue();
    laptop.write(laptop.seal(Invented.visit(code, "step-otp", State.ENDED), "lan"));

    assertThat(carry()).isEqualTo(1);
    var later = kiosk.find(code).orElseThrow();
    assertThat(later.state()).isEqualTo(State.ENDED);
    assertThat(later.hamlet()).isEqualTo("thôn Trung");
    assertThat(later.outcome()).isEqualTo(Outcome.DONE);
    assertThat(later.clerk()).isEqualTo("thu");
    assertThat(notes.mark(visit.id(), Optional.empty(), "thu")).isTrue();
    assertThat(kiosk.find(code).orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aBundleOfAnotherCommuneIsRefused() throws Exception {
    try (var other = open("elsewhere", 1)) {
      new Bundles(other).put(bundle());
    }
    isRefused(StoreProblem.Kind.BUNDLE_FOREIGN);
    Files.writeString(bundle(), "no bundle at all");
    isRefused(StoreProblem.Kind.BUNDLE_FOREIGN);
    Files.writeString(bundle(), "");
    isRefused(StoreProblem.Kind.BUNDLE_FOREIGN);
  }

  @Test
  void everyByteThatWasChangedOrCutIsNoticed() throws Exception {
    var _ = visit(State.FINISHED);
    new Bundles(laptop).put(bundle());
    var whole = Files.readAllBytes(bundle());
    for (int at : new int[] {36, 40, 100, whole.length / 2, whole.length - 1}) {
      var changed = whole.clone();
      changed[at] ^= 1;
      Files.write(bundle(), changed);
      isRefused(StoreProblem.Kind.BUNDLE_DAMAGED);
      Files.write(bundle(), Arrays.copyOf(whole, at));
      isRefused(StoreProblem.Kind.BUNDLE_DAMAGED);
    }
  }

  private void isRefused(StoreProblem.Kind kind) throws StoreProblem, IOException {
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> new Bundles(kiosk).take(bundle()))
        .extracting(StoreProblem::kind)
        .isEqualTo(kind);
    assertThat(kiosk.on(DAY)).isEmpty();
    assertThat(leftovers(folder.resolve("kiosk/record"))).isEmpty();
  }

  private static List<Path> leftovers(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().contains("tmp")).toList();
    }
  }

  @Test
  void aStickThatIsPulledLeavesNothingHalf() throws Exception {
    var _ = visit(State.FINISHED);
    Files.delete(stick.resolve("pair"));
    Files.delete(stick);

    for (var work :
        List.<ThrowingCallable>of(
            () -> new Bundles(laptop).put(bundle()), () -> new Bundles(kiosk).take(bundle()))) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(work)
          .withMessageStartingWith("REC-33 Không đọc hoặc ghi được USB");
    }
    assertThat(leftovers(folder.resolve("laptop/record"))).isEmpty();
  }

  /** The one file of which writing is always out of room. */
  @Test
  void aFullStickIsSaidToBeFull() throws Exception {
    var full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a full device");
    var _ = visit(State.FINISHED);
    Files.createSymbolicLink(stick.resolve("luot.bundle.tmp"), full);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> new Bundles(laptop).put(bundle()))
        .extracting(StoreProblem::kind)
        .isIn(StoreProblem.Kind.STICK_FULL, StoreProblem.Kind.STICK);
    assertThat(bundle()).doesNotExist();
  }

  @Test
  void aLostStickTellsNothing() throws Exception {
    var _ = visit(State.FINISHED);
    new Bundles(laptop).put(bundle());
    try (var files = Files.list(stick)) {
      for (var file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain("SQLite", "MC-24", "FINISHED", "step-otp", "seal", "primaryKeyId");
      }
    }
  }

  @Test
  void thePairingOpensWithItsOwnCodeOnlyAndOnlyOnAnEmptyMachine() {
    var other = RecoveryCode.typed("9".repeat(32));
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(
            () ->
                Bundles.join(
                    stick.resolve("pair"),
                    other,
                    folder.resolve("new/keys"),
                    folder.resolve("new/record")))
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.CODE_WRONG);
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(
            () ->
                Bundles.join(
                    stick.resolve("pair"),
                    once,
                    folder.resolve("kiosk/keys"),
                    folder.resolve("kiosk/record")))
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.OCCUPIED);
  }

  @Test
  void aJoinedMachineHasItsOwnRecoveryCodeAndLeavesTheKeysAsTheyAre() throws Exception {
    assertThat(keys("laptop").recovery()).isNotEqualTo(keys("kiosk").recovery());
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> Keys.rotate(folder.resolve("laptop/keys"), DAY, 90))
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.JOINED);
  }

  @Test
  void aBundleIsTakenAfterTheKioskRenewedItsKeys() throws Exception {
    var _ = visit(State.FINISHED);
    kiosk.close();
    Keys.rotate(folder.resolve("kiosk/keys"), DAY, 90);
    kiosk = open("kiosk", 1);

    assertThat(carry()).isEqualTo(1);
    assertThat(kiosk.of(CITIZEN.id())).hasSize(1);
    assertThat(kiosk.on(DAY).stream().map(kiosk::name))
        .containsOnly(Optional.of(new PersonName("Trần Thị Mẫu")));
  }

  @Test
  void itsOwnBundleBringsAMachineNothing() throws Exception {
    var _ = visit(State.FINISHED);
    new Bundles(laptop).put(bundle());

    assertThat(new Bundles(laptop).take(bundle())).isZero();
    assertThat(laptop.counts(DAY, DAY).stream().mapToInt(Count::visits).sum()).isEqualTo(1);
  }
}
