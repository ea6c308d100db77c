package vn.motcua.kiosk.province;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.fleet.Origin;

/**
 * What a province keeps in a spreadsheet, saved as “CSV UTF-8”: a line of headings, then one line
 * for each commune. A list with one mistake is not taken at all.
 */
public final class ProvinceLists {

  /** Of communes to be enrolled: {@code 00001, xã, Mẫu, Minh Họa, 2}. */
  private static final int COMMUNE_COLUMNS = 5;

  /** Of targets: {@code 00001, Đợt 1, 16/11/2026, 06/12/2026, 1200, >60%, 350}. */
  private static final int TARGET_COLUMNS = 7;

  private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");
  private static final Pattern PERCENT = Pattern.compile("(>?)\\s*([0-9]{1,3})\\s*%");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private ProvinceLists() {}

  /** Communes with the number of their counters: mã xã, loại, tên, tỉnh, số máy. */
  public static List<Enrolment.Listed> communes(Path file) throws IOException, ProvinceProblem {
    var communes = new ArrayList<Enrolment.Listed>();
    for (var line : lines(file, COMMUNE_COLUMNS)) {
      var counters = whole(line, 4, "số máy / counters");
      try {
        var _ = new Origin(line.getField(0).strip(), counters);
      } catch (IllegalArgumentException _) {
        throw wrong(line, "mã xã có năm chữ số, số máy từ 1 đến 99. / Five digits, and 1 to 99.");
      }
      communes.add(
          new Enrolment.Listed(
              line.getField(0).strip(), said(line, 1), said(line, 2), said(line, 3), counters));
    }
    return communes;
  }

  /** Targets: mã xã, đợt, từ ngày, đến ngày, người thuộc diện, chỉ tiêu (%), đã kích hoạt. */
  public static List<Targets.Listed> targets(Path file) throws IOException, ProvinceProblem {
    var targets = new ArrayList<Targets.Listed>();
    for (var line : lines(file, TARGET_COLUMNS)) {
      var from = day(line, 2);
      var to = day(line, 3);
      if (to.isBefore(from)) {
        throw wrong(line, "đợt kết thúc trước khi bắt đầu. / The campaign ends before it begins.");
      }
      targets.add(
          new Targets.Listed(
              Math.toIntExact(line.getStartingLineNumber()),
              commune(line),
              said(line, 1),
              from,
              to,
              target(line)));
    }
    return targets;
  }

  private static int commune(CsvRecord line) throws ProvinceProblem {
    var code = line.getField(0).strip();
    if (!COMMUNE.matcher(code).matches()) {
      throw wrong(line, "mã xã có năm chữ số. / A commune's code has five digits.");
    }
    return Integer.parseInt(code);
  }

  private static Target target(CsvRecord line) throws ProvinceProblem {
    var percent = PERCENT.matcher(line.getField(5).strip());
    if (!percent.matches()) {
      throw wrong(line, "chỉ tiêu ghi như 60% hoặc >60%. / A target is written 60% or >60%.");
    }
    try {
      return new Target(
          whole(line, 4, "người thuộc diện / population"),
          Integer.parseInt(percent.group(2)),
          !percent.group(1).isEmpty(),
          whole(line, 6, "đã kích hoạt / already"));
    } catch (IllegalArgumentException _) {
      throw wrong(
          line,
          "chỉ tiêu từ 1% đến 100%; đã kích hoạt không quá số người. / 1% to 100%; no more already"
              + " than people.");
    }
  }

  private static int whole(CsvRecord line, int column, String what) throws ProvinceProblem {
    try {
      return Integer.parseInt(line.getField(column).strip());
    } catch (NumberFormatException _) {
      throw wrong(line, what + ": hãy ghi một số nguyên. / A whole number.");
    }
  }

  private static LocalDate day(CsvRecord line, int column) throws ProvinceProblem {
    try {
      return LocalDate.parse(line.getField(column).strip(), DAY);
    } catch (DateTimeException _) {
      throw wrong(line, "ngày ghi như 16/11/2026. / A day is written 16/11/2026.");
    }
  }

  private static String said(CsvRecord line, int column) throws ProvinceProblem {
    var text = line.getField(column).strip();
    if (text.isEmpty()) {
      throw wrong(line, "cột %d còn trống. / Column %<d is empty.".formatted(column + 1));
    }
    return text;
  }

  private static List<CsvRecord> lines(Path file, int columns) throws IOException, ProvinceProblem {
    try {
      var text = Files.readString(file, UTF_8).replace("\ufeff", "");
      var heading = text.lines().findFirst().orElse("");
      var lines =
          CsvReader.builder()
              .fieldSeparator(heading.contains(";") ? ';' : ',') // Excel's, in Vietnamese or not.
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .stream()
              .skip(1)
              .toList();
      for (var line : lines) {
        if (line.getFieldCount() != columns) {
          throw wrong(line, "cần %d cột. / It takes %<d columns.".formatted(columns));
        }
      }
      if (lines.isEmpty()) {
        throw ProvinceProblem.line(
            1, "chưa có dòng nào sau tiêu đề. / Nothing below the headings.");
      }
      return lines;
    } catch (CharacterCodingException | CsvParseException e) {
      throw ProvinceProblem.line(
          1, "hãy lưu tệp dạng CSV UTF-8. / Save the file as “CSV UTF-8”.", e);
    }
  }

  private static ProvinceProblem wrong(CsvRecord line, String sentence) {
    return ProvinceProblem.line(Math.toIntExact(line.getStartingLineNumber()), sentence);
  }
}
