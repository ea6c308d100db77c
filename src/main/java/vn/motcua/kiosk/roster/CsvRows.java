package vn.motcua.kiosk.roster;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Rows of a CSV file. */
final class CsvRows implements Rows {

  /** In characters; a longer field is a quote that was never closed. */
  private static final int LONGEST_ROW = 1 << 20;

  private final CloseableIterator<CsvRecord> records;

  private CsvRows(CloseableIterator<CsvRecord> records) {
    this.records = records;
  }

  static Rows open(Path file, CsvDialect dialect) throws RosterProblem {
    try {
      return new CsvRows(
          CsvReader.builder()
              .fieldSeparator(dialect.separator())
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(LONGEST_ROW)
              .ofCsvRecord(dialect.open(file))
              .iterator());
    } catch (IOException _) {
      throw new RosterProblem(RosterProblem.Kind.UNREADABLE);
    }
  }

  @Override
  public Optional<Row> next() throws RosterProblem {
    try {
      return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
    } catch (CsvParseException _) {
      throw new RosterProblem(RosterProblem.Kind.DAMAGED);
    } catch (UncheckedIOException _) {
      throw new RosterProblem(RosterProblem.Kind.UNREADABLE);
    }
  }

  private static Row row(CsvRecord record) {
    return new Row(
        Math.toIntExact(record.getStartingLineNumber()),
        record.getFields().stream().map(Cell::text).toList());
  }

  @Override
  public void close() throws RosterProblem {
    try {
      records.close();
    } catch (IOException _) {
      throw new RosterProblem(RosterProblem.Kind.UNREADABLE);
    }
  }
}
