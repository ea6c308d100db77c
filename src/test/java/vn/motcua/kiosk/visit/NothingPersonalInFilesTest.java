package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** Whoever carries the record away, reads of nobody in it. */
class NothingPersonalInFilesTest {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

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

  private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  @TempDir private Path data;

  @Test
  void theFilesHoldNeitherNameNorNumberNorAddress() throws StoreProblem, IOException {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY))) {
      for (int number = 1; number <= 20; number++) {
        log.write(log.seal(Invented.visit(log.next(DAY), "step-otp", State.FINISHED)));
      }
      var files = contents();
      assertThat(files.keySet()).contains("record/visits.db", "record/visits.db-wal");
      // The log is there and the code, which is no secret, is found in it as the others would be.
      assertThat(holds(Objects.requireNonNull(files.get("record/visits.db-wal")), "MC-2411-001"))
          .isTrue();
      noSecretIn(files);
    }
    noSecretIn(contents());
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
    var files = contents();
    assertThat(files.keySet())
        .anyMatch(name -> name.endsWith(".backup"))
        .contains("record/visits.db", "stick.mck");
    noSecretIn(files);
    files.forEach(
        (name, content) -> {
          if (!name.startsWith("keys/")) {
            // Tables store numbers in binary; thirteen digits of a time would be a text too.
            assertThat(TWELVE_DIGITS.matcher(latin1(content)).find()).as(name).isFalse();
          }
        });
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
      assertThat(contents().values()).anyMatch(file -> holds(file, name));

      log.tidy(DAY.plusDays(1));

      assertThat(contents().values()).noneMatch(file -> holds(file, name));
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

  private static void noSecretIn(Map<String, byte[]> files) {
    files.forEach(
        (name, content) -> {
          for (var secret : SECRETS) {
            assertThat(holds(content, secret)).as(name + " holds " + secret).isFalse();
          }
        });
  }

  private Map<String, byte[]> contents() throws IOException {
    var contents = new TreeMap<String, byte[]>();
    try (var files = Files.walk(data)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(data.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static boolean holds(byte[] content, String text) {
    return CHARSETS.stream().anyMatch(charset -> holds(content, text.getBytes(charset)));
  }

  private static boolean holds(byte[] content, byte[] part) {
    // Latin-1 maps every byte to one character, so text search is byte search.
    return latin1(content).contains(latin1(part));
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
