package vn.motcua.kiosk.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.Residence;

/**
 * The people of one list, one after the other; what is wrong with a row is remarked and the next
 * one read. Nothing is read but the columns of the {@link Layout}.
 */
public final class People implements AutoCloseable {

  private static final int MOST_ROWS = 300_000;

  /** The longest name that the national register has room for, and more. */
  private static final int LONGEST_NAME = 100;

  private static final int LONGEST_RESIDENCE = 400;

  /** What names are made of; anything else could be a formula or a script where it is opened. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.() -]*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Rows rows;
  private final Layout layout;
  private final Set<Long> seen = new HashSet<>();
  private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);
  private final List<Remark> first = new ArrayList<>();
  private int taken;
  private int leftOut;
  private int row;

  People(Rows rows, Layout layout) {
    this.rows = rows;
    this.layout = layout;
  }

  /** The next one; empty after the last. */
  public Optional<Listed> next() throws RosterProblem {
    for (var next = rows.next(); next.isPresent(); next = rows.next()) {
      row = next.get().number();
      if (row > MOST_ROWS) {
        throw new RosterProblem(RosterProblem.Kind.TOO_MANY);
      }
      var somebody = isAbove(next.get()) ? Optional.<Listed>empty() : listed(next.get());
      if (somebody.isPresent()) {
        taken++;
        return somebody;
      }
    }
    return Optional.empty();
  }

  /** Whether it stands above the list, or is no row of it at all. */
  private boolean isAbove(Row row) {
    if (row.number() <= layout.heading() || row.isBlank()) {
      return true;
    }
    return taken + leftOut == 0 && (row.countsColumns() || (layout.heading() == 0 && isTitle(row)));
  }

  private boolean isTitle(Row row) {
    return !(NumberCell.read(cell(row, Column.NUMBER)) instanceof NumberCell.Reading.Read);
  }

  private Optional<Listed> listed(Row row) {
    return switch (NumberCell.read(cell(row, Column.NUMBER))) {
      case NumberCell.Reading.Refused(var why) -> leaveOut(row, why);
      case NumberCell.Reading.Read(var id, _) when !seen.add(Long.parseLong(id.digits())) ->
          leaveOut(row, Finding.REPEATED);
      case NumberCell.Reading.Read(var id, var restored) -> {
        if (restored) {
          remark(row, Finding.ZEROS_RESTORED);
        }
        yield Optional.of(new Listed(id, name(row), residence(row)));
      }
    };
  }

  private Optional<Listed> leaveOut(Row row, Finding why) {
    leftOut++;
    remark(row, why);
    return Optional.empty();
  }

  private void remark(Row row, Finding finding) {
    counts.merge(finding, 1, Integer::sum);
    if (first.size() < Findings.MOST) {
      first.add(new Remark(row.number(), finding));
    }
  }

  private Cell cell(Row row, Column column) {
    var at = layout.column(column);
    return at.isPresent() ? row.cell(at.getAsInt()) : Cell.EMPTY;
  }

  private Optional<PersonName> name(Row row) {
    var cell = cell(row, Column.NAME);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    var name = text(cell);
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      remark(row, Finding.NAME_LEFT_OUT);
      return Optional.empty();
    }
    return Optional.of(new PersonName(name));
  }

  private Optional<Residence> residence(Row row) {
    return Optional.of(text(cell(row, Column.HAMLET)))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_RESIDENCE)
        .map(Residence::new);
  }

  private static String text(Cell cell) {
    var whole = Normalizer.normalize(cell.text(), Normalizer.Form.NFC).strip();
    return BLANKS.matcher(whole).replaceAll(" ");
  }

  /** The row that was read last, as the spreadsheet counts. */
  public int row() {
    return row;
  }

  /** What was found up to now. */
  public Findings findings() {
    return new Findings(taken, leftOut, counts, first);
  }

  @Override
  public void close() throws RosterProblem {
    rows.close();
  }
}
