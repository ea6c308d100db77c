package vn.motcua.kiosk.visit;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Takes the tables of a bundle, attached as {@code bundle}, into the record. Columns are taken by
 * their names, so that the machine that wrote it may be one version behind.
 */
final class BundleMerge {

  /**
   * Visits that were never taken in, and those that went on or were corrected since; none that
   * anybody wanted to be forgotten.
   *
   * <p>Older bundles know no {@code edits}.
   */
  private static final String FRESH =
      """
      CREATE TEMP TABLE fresh AS
      SELECT b.day, b.code, b.run FROM bundle.visit b
       WHERE NOT EXISTS (SELECT * FROM main.forgotten x
                          WHERE (x.day, x.code, x.run) = (b.day, b.code, b.run)
                            AND x.what = 'VISIT')
         AND (NOT EXISTS (SELECT * FROM bundle_visit x
                           WHERE (x.day, x.code, x.run) = (b.day, b.code, b.run))
              OR EXISTS (SELECT * FROM main.visit x
                          WHERE (x.day, x.code, x.run) = (b.day, b.code, b.run)
                            AND (x.revision < b.revision OR x.edits < <edits>)))
      """;

  private static final String IS_FRESH =
      " WHERE (day, code, run) IN (SELECT day, code, run FROM temp.fresh)";

  /** By how much each sum of the machine grew; an older bundle has none that did. */
  private static final String GROWN =
      """
      CREATE TEMP TABLE grown AS
      SELECT b.day, b.pathway, b.state, b.outcome, b.group_id, b.reached,
             b.visits - ifnull(x.visits, 0) AS visits,
             b.registered - ifnull(x.registered, 0) AS registered,
             b.waiting - ifnull(x.waiting, 0) AS waiting,
             b.sent - ifnull(x.sent, 0) AS sent,
             b.troubled - ifnull(x.troubled, 0) AS troubled
        FROM bundle.unnamed_count b
        LEFT JOIN bundle_count x
          ON x.machine = (SELECT id FROM bundle.machine)
         AND (x.day, x.pathway, x.state, x.outcome, x.group_id, x.reached)
           = (b.day, b.pathway, b.state, b.outcome, b.group_id, b.reached)
       WHERE b.visits > ifnull(x.visits, 0)
      """;

  private static final List<String> COUNTS =
      List.of(
          """
          INSERT INTO main.visit_count
          SELECT day, pathway, state, outcome, '', sum(visits) FROM temp.grown
           WHERE true GROUP BY 1, 2, 3, 4
          ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
          """,
          """
          INSERT INTO main.result_count
          SELECT day, '', group_id, reached, sum(visits), sum(registered), sum(waiting), sum(sent),
                 sum(troubled) FROM temp.grown WHERE true GROUP BY 1, 2, 3, 4
          """
              + Upkeep.ADD_RESULTS,
          """
          INSERT INTO main.bundle_count
          SELECT (SELECT id FROM bundle.machine), * FROM temp.grown WHERE true
          """
              + Upkeep.ADD_RESULTS);

  /** Whether clerks changed it here, and there no more often. */
  private static final String CHANGED_HERE = "visit.edits > 0 AND visit.edits >= excluded.edits";

  /** What the citizen had said, whatever a clerk marked. */
  private static final String SAID_THERE = "ifnull(excluded.said, excluded.outcome)";

  private final Handle handle;

  BundleMerge(Handle handle) {
    this.handle = handle;
  }

  /** Which machine wrote it. */
  String machine() {
    return handle.createQuery("SELECT id FROM bundle.machine").mapTo(String.class).one();
  }

  /** Whether a later version of the program wrote it, with columns that are not known here. */
  boolean isOfLaterVersion() {
    return !columns("main", "visit").containsAll(columns("bundle", "visit"));
  }

  /** What people wanted to be forgotten there. */
  List<Forgotten.Mark> forgotten() {
    return columns("bundle", "forgotten").isEmpty()
        ? List.of()
        : new Forgotten(handle).in("bundle");
  }

  /**
   * Merges all of it; how many visits are new or newer.
   *
   * @param forgotten is gone here too from now on
   */
  int all(List<Forgotten.Mark> forgotten) {
    var _ = new Forgotten(handle).all(forgotten);
    handle.createUpdate(FRESH).define("edits", isEdited() ? "b.edits" : "0").execute();
    handle.execute(GROWN);
    int fresh = handle.createQuery("SELECT count(*) FROM fresh").mapTo(Integer.class).one();
    // Before the visits: what comes from another machine is not told to the province from here.
    handle.execute("INSERT OR IGNORE INTO bundle_visit SELECT day, code, run FROM temp.fresh");
    visits();
    followUps();
    COUNTS.forEach(handle::execute);
    handle.execute("DROP TABLE temp.fresh");
    handle.execute("DROP TABLE temp.grown");
    return fresh;
  }

  private boolean isEdited() {
    return columns("bundle", "visit").contains("edits");
  }

  /** What clerks marked or corrected here stays. */
  private void visits() {
    var columns = columns("bundle", "visit");
    columns.remove("id");
    var names = String.join(", ", columns);
    var newer =
        columns.stream()
            .filter(c -> !List.of("day", "code", "run").contains(c))
            .map(c -> c + " = " + newer(c))
            .collect(Collectors.joining(", "));
    handle.execute(
        "INSERT INTO main.visit (%1$s) SELECT %1$s FROM bundle.visit%2$s".formatted(names, IS_FRESH)
            + " ON CONFLICT (day, code, run) DO UPDATE SET "
            + newer);
  }

  /** What stands in a column afterwards; {@code visit} is what is here already. */
  private static String newer(String column) {
    return switch (column) {
      case "mark", "hamlet", "group_id" ->
          "iif(%1$s, visit.%2$s, excluded.%2$s)".formatted(CHANGED_HERE, column);
      case "outcome" ->
          "iif(%s, iif(visit.mark IS NULL, %s, visit.outcome), excluded.outcome)"
              .formatted(CHANGED_HERE, SAID_THERE);
      case "said" ->
          "iif(%s, iif(visit.mark IS NULL, NULL, %s), excluded.said)"
              .formatted(CHANGED_HERE, SAID_THERE);
      case "clerk" -> "ifnull(nullif(visit.clerk, ''), excluded.clerk)";
      case "edits" -> "max(visit.edits, excluded.edits)";
      default -> "excluded." + column;
    };
  }

  /** Whoever changed his mind about being reminded, did so in the newer one or withdrew here. */
  private void followUps() {
    handle.execute("DELETE FROM main.follow_up" + IS_FRESH);
    var names = String.join(", ", columns("bundle", "follow_up"));
    handle.execute(
        ("INSERT INTO main.follow_up (%1$s) SELECT %1$s FROM bundle.follow_up%2$s"
                + " AND (day, code, run, 'FOLLOW_UP') NOT IN (SELECT * FROM main.forgotten)")
            .formatted(names, IS_FRESH));
  }

  /** Those that are stored; the others are reckoned from them. */
  private List<String> columns(String database, String table) {
    return handle
        .createQuery("SELECT name FROM pragma_table_xinfo(?, ?) WHERE hidden = 0")
        .bind(0, table)
        .bind(1, database)
        .mapTo(String.class)
        .collect(Collectors.toList());
  }
}
