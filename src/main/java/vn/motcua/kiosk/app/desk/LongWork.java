package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.campaign.ReportProblem;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.roster.RosterProblem;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * Work of the desk that takes long, such as imports and the pages of reports. Each piece has a
 * thread of its own, so that the desk's other work need not wait for it, and may be stopped.
 */
public final class LongWork implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

  /** What is to be done. */
  interface Work {

    /**
     * @return what became of it; empty if it was stopped and has left nothing behind
     */
    Optional<String> run(VisitLog record, Piece piece)
        throws StoreProblem, RosterProblem, ReportProblem;
  }

  /** The same for what needs no record. */
  interface Aside {
    Optional<String> run(Piece piece)
        throws StoreProblem, RosterProblem, ReportProblem, GuidanceProblem;
  }

  private final DeskThread desk;
  private volatile boolean closed;

  /**
   * @param desk has the record and the way to the screen; its own turn is not taken
   */
  public LongWork(DeskThread desk) {
    this.desk = desk;
  }

  /** One piece of work while it is done. */
  final class Piece {
    private final Headway headway;
    private volatile boolean unwanted;

    private Piece(Headway headway) {
      this.headway = headway;
    }

    /** Whether it is to go on. */
    boolean isWanted() {
      return !unwanted && !closed;
    }

    /**
     * @param part 0 to 1, or {@link Headway#UNKNOWN}
     * @return whether it is to go on
     */
    boolean at(String words, double part) {
      desk.show(() -> headway.at(words, part));
      return isWanted();
    }

    private void run(Work work) {
      desk.record()
          .ifPresentOrElse(
              record -> run(piece -> work.run(record, piece)),
              () -> fail(DeskFault.NO_RECORD.words()));
    }

    private void run(Aside work) {
      try {
        var became = work.run(this);
        desk.show(() -> became.ifPresentOrElse(headway::done, headway::stopped));
      } catch (StoreProblem | RosterProblem | ReportProblem problem) {
        LOG.warn("{}", problem.getMessage());
        fail(String.valueOf(problem.getMessage()));
      } catch (GuidanceProblem problem) {
        LOG.warn("{}", problem.sentence());
        fail(problem.sentence());
      }
    }

    private void fail(String why) {
      desk.show(() -> headway.failed(why));
    }

    /** A mistake of ours must not leave a page that waits for ever. */
    private void broken(Thread thread, Throwable mistake) {
      LOG.error("{} in {}", DeskFault.BROKEN.words(), thread.getName(), mistake);
      fail(DeskFault.BROKEN.words());
    }
  }

  /**
   * Begins it.
   *
   * @param name of its thread
   * @return asks it to stop
   */
  Runnable start(String name, Work work, Headway headway) {
    return begin(name, piece -> piece.run(work), headway);
  }

  /** The same for what needs no record. */
  Runnable aside(String name, Aside work, Headway headway) {
    return begin(name, piece -> piece.run(work), headway);
  }

  private Runnable begin(String name, Consumer<Piece> work, Headway headway) {
    var piece = new Piece(headway);
    Thread.ofPlatform()
        .name(name)
        .daemon()
        .uncaughtExceptionHandler(piece::broken)
        .start(() -> work.accept(piece));
    return () -> piece.unwanted = true;
  }

  /**
   * For work that needs no bar, such as printing, which the queue tells of.
   *
   * @param trouble takes what goes wrong before
   */
  public static Headway quiet(Consumer<String> trouble) {
    return new Headway() {
      @Override
      public void at(String words, double part) {}

      @Override
      public void done(String words) {}

      @Override
      public void stopped() {}

      @Override
      public void failed(String words) {
        trouble.accept(words);
      }
    };
  }

  /** All of it is to stop. */
  @Override
  public void close() {
    closed = true;
  }
}
