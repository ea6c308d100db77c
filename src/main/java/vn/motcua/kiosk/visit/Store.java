package vn.motcua.kiosk.visit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The one connection to an open record, and whose turn it is: one thread at a time. Fair, so that a
 * long piece of work, done in pieces, lets the counter in between two of them.
 */
final class Store implements AutoCloseable {

  private final Path folder;
  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** Something of several steps that belong together. */
  interface Work<T> {
    T run() throws StoreProblem, SQLException;
  }

  /** The same without an answer. */
  interface Steps {
    void run() throws StoreProblem, SQLException;
  }

  Store(Path folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  /** Of the record. */
  Path folder() {
    return folder;
  }

  /** Nobody else has a turn before it is done. */
  <T> T inTurn(Work<T> work) throws StoreProblem {
    turn.lock();
    try {
      return work.run();
    } catch (SQLException | JdbiException e) {
      throw StoreProblem.of(e, folder);
    } finally {
      turn.unlock();
    }
  }

  /** Likewise. */
  void inTurn(Steps steps) throws StoreProblem {
    var _ =
        inTurn(
            () -> {
              steps.run();
              return true;
            });
  }

  /** Runs on the connection, in a turn of its own. */
  <T> T onConnection(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return inTurn(() -> jdbi.withHandle(work));
  }

  /** The same within one transaction. */
  <T> T transaction(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return onConnection(h -> h.inTransaction(work));
  }

  /** Until then what was erased is still in the write-ahead log. */
  void emptyWriteAheadLog() throws StoreProblem {
    var _ = onConnection(h -> h.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  boolean isClosed() throws StoreProblem {
    return inTurn(connection::isClosed);
  }

  /** Closing twice is harmless. */
  @Override
  public void close() throws StoreProblem {
    inTurn(connection::close);
  }

  /** Closes it because of something that is worse than not being able to close it. */
  void close(StoreProblem reason) {
    try {
      close();
    } catch (StoreProblem e) {
      reason.addSuppressed(e);
    }
  }
}
