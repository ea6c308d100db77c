package vn.motcua.kiosk.visit;

/** A disk that is full, as the record meets it: its file cannot grow, and later it can. */
public final class Brimful {

  private static final int MOST_PAGES = 1_000_000;

  private Brimful() {}

  public static void fill(VisitLog log) throws StoreProblem {
    limit(log, 1); // SQLite takes it for the size that the file has.
  }

  public static void relieve(VisitLog log) throws StoreProblem {
    limit(log, MOST_PAGES);
  }

  private static void limit(VisitLog log, int pages) throws StoreProblem {
    log.onConnection(h -> h.createQuery("PRAGMA max_page_count = " + pages).mapTo(int.class).one());
  }
}
