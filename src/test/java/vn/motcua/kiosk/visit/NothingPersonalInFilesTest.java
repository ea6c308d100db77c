package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** Whoever carries the record away, reads of nobody in it. */
class NothingPersonalInFilesTest {

  /** What must not be found, of {@link Invented#CITIZEN}. */
  private static final List<String> SECRETS =
      List.of(
          "Trần Thị Mẫu",
          "TRẦN THỊ MẪU",
          "Tran Thi Mau",
          "Mẫu",
          "001304000000",
          "4000000",
          "0912000000",
          "Tổ 1",
          "Mẫu Hai",
          "29022004",
          "2004-02-29",
          "29/02/2004",
          "android");

  @TempDir private Path data;

  @Test
  void theFilesHoldNeitherNameNorNumberNorAddress() throws StoreProblem, IOException {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      for (int number = 1; number <= 20; number++) {
        log.write(log.seal(Invented.visit(log.next(DAY), "step-otp", State.FINISHED)));
      }
      var files = Strings.in(data);
      // The log is there and the code, which is no secret, is found in it as the others would be.
      assertThat(files.holds("record/visits.db-wal", "MC-2411-001")).isTrue();
      files.holdNone(SECRETS);
    }
    Strings.in(data).holdNone(SECRETS);
  }

  /** As {@code strings} would look for them: whoever they are. */
  @Test
  void afterAThousandVisitsNoFileHoldsTwelveDigitsInARowNorAName()
      throws StoreProblem, IOException {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      log.onConnection(h -> h.execute("PRAGMA synchronous = OFF"));
      for (int number = 1; number <= 1_000; number++) {
        var code = log.next(DAY);
        log.write(
            log.seal(
                switch (number % 3) {
                  case 0 -> Invented.reminded(code);
                  case 1 -> Invented.unnamed(code, "step-otp", State.FINISHED);
                  default -> Invented.visit(code, "step-otp", State.FINISHED);
                }));
      }
      new Bundles(log).put(data.resolve("stick.mck"));
      log.tidy(DAY.plusDays(1));
    }
    var files = Strings.in(data);
    assertThat(files.names())
        .anyMatch(name -> name.endsWith(".backup"))
        .contains("record/visits.db", "stick.mck");
    files.holdNone(SECRETS);
    files.holdNoTwelveDigits();
  }

  /** A dozen random digits beside a code would look like somebody's number. */
  @Test
  void whatIsRandomInARowIsInLetters() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      var sealed = log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.LEFT));
      assertThat(sealed.id().run()).matches("[a-p]{12,}");
    }
  }

  @Test
  void sealedFieldsAreErasedFromTheFilesToo() throws StoreProblem, IOException {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      var sealed =
          (SealedVisit.Kept) log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.LEFT));
      log.write(sealed);
      var name = sealed.visit().name().map(Sealed::bytes).orElseThrow();
      assertThat(Strings.in(data).hold(name)).isTrue();

      log.tidy(DAY.plusDays(1));

      assertThat(Strings.in(data).hold(name)).isFalse();
    }
  }

  @Test
  void aSealedVisitSaysNothingInWordsEither() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      var sealed = log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.LEFT));
      assertThat(sealed.toString())
          .contains("MC-2411-001")
          .doesNotContain(SECRETS)
          .doesNotContain(new PersonName("Trần Thị Mẫu").toString());
    }
  }
}
