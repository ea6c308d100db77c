package vn.motcua.kiosk.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.motcua.kiosk.roster.Lists;
import vn.motcua.kiosk.roster.RosterFile;
import vn.motcua.kiosk.roster.RosterProblem;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * A list of 100,000 people, as XLSX and as CSV, beside a bare loop of the same library over the
 * same file in the same run: {@code mvn -Pbench -Dbench=RosterBenchmark}.
 */
final class RosterBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 11, 24).atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
          ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Terms TERMS =
      new Terms("2026-1", 30, "2026-1", 30, List.of("thôn Trung", "thôn Hạ", "thôn Thượng"), 7);

  private RosterBenchmark() {}

  /** A thing whose time is taken; what it returns is how many rows it saw. */
  private interface Work {
    long run() throws IOException, RosterProblem, StoreProblem;
  }

  static void main(String[] args) throws IOException, RosterProblem, StoreProblem {
    var data = Path.of("target", "roster-benchmark").resolve(Long.toString(System.nanoTime()));
    NativeLibrary.loadIn(Files.createDirectories(data));
    var xlsx = Lists.xlsx(data.resolve("list.xlsx"), rows());
    var csv = data.resolve("list.csv");
    Files.write(
        csv, rows().map(r -> String.join(";", r.stream().map(Object::toString).toList())).toList());
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = VisitLog.open(data.resolve("record"), keys, TERMS, CLOCK)) {
      var roster = new Roster(log);
      for (int round = 1; round <= ROUNDS; round++) {
        OUT.printf("%nround %d of %d: %,d people%n", round, ROUNDS, PEOPLE);
        of("XLSX", () -> bareXlsx(xlsx), () -> preview(xlsx), () -> take(xlsx, roster));
        of("CSV", () -> bareCsv(csv), () -> preview(csv), () -> take(csv, roster));
        disturbed(log, () -> take(xlsx, roster));
      }
    }
  }

  private static Stream<List<Object>> rows() {
    return Stream.concat(
        Stream.of(
            List.<Object>of(
                "STT", "Họ và tên", "Giới tính", "Số định danh", "Nơi thường trú", "Ghi chú")),
        IntStream.range(0, PEOPLE)
            .mapToObj(
                i ->
                    List.<Object>of(
                        i + 1,
                        "Nguyễn Thị Mẫu " + (char) ('A' + i % 26),
                        "Nữ",
                        "000%09d".formatted(i),
                        "Số %d, thôn Trung, xã Mẫu, tỉnh Mẫu".formatted(i % 90),
                        "")));
  }

  private static void of(String kind, Work bare, Work preview, Work take)
      throws IOException, RosterProblem, StoreProblem {
    double floor = line(kind + ", bare loop over all cells", bare);
    double previewed = line(kind + ", preview", preview);
    double taken = line(kind + ", import: sealed, found by HMAC", take);
    OUT.printf(
        "%-40s preview %.1f, import %.1f times the bare loop%n",
        "", previewed / floor, taken / floor);
  }

  /** What a citizen feels of it: the longest that a write of the counter has to wait meanwhile. */
  private static void disturbed(VisitLog log, Work take)
      throws IOException, RosterProblem, StoreProblem {
    var longest = new AtomicLong();
    var over = new AtomicBoolean();
    var counter =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    long start = System.nanoTime();
                    next(log);
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                    LockSupport.parkNanos(10_000_000);
                  }
                });
    line("XLSX, import beside a busy counter", take);
    over.set(true);
    try {
      counter.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    OUT.printf(
        "%-40s %8d ms%n", "the counter's longest write meanwhile", longest.get() / 1_000_000);
  }

  private static void next(VisitLog log) {
    try {
      var _ = log.next(LocalDate.now(CLOCK));
    } catch (StoreProblem problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static double line(String what, Work work)
      throws IOException, RosterProblem, StoreProblem {
    long start = System.nanoTime();
    long rows = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    OUT.printf("%-40s %8.2f s  %,9.0f rows/s%n", what, seconds, rows / seconds);
    return seconds;
  }

  private static long bareXlsx(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(file.toFile());
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.filter(row -> row.stream().filter(Objects::nonNull).count() > 0).count();
    }
  }

  private static long bareCsv(Path file) throws IOException {
    try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
      return reader.stream().filter(row -> row.getFieldCount() > 0).count();
    }
  }

  private static long preview(Path path) throws RosterProblem {
    var file = RosterFile.open(path);
    try (var people = file.people(file.layout())) {
      while (people.next().isPresent()) {
        // Only to have seen them.
      }
      return people.findings().taken();
    }
  }

  private static long take(Path path, Roster roster) throws RosterProblem, StoreProblem {
    var file = RosterFile.open(path);
    try (var people = file.people(file.layout())) {
      var _ = roster.take(people, 30, true, _ -> true);
      return people.findings().taken();
    }
  }
}
