package vn.motcua.kiosk.roster;

import java.util.Optional;

/** The rows of one sheet, one after the other. */
interface Rows extends AutoCloseable {

  /** The next one, blank ones too; empty after the last. */
  Optional<Row> next() throws RosterProblem;

  @Override
  void close() throws RosterProblem;
}
