package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The lists of the police in their tables; one without a mark of its content is of no effect. */
final class RosterRows {

  private final Handle handle;

  /**
   * Somebody, as he stands there.
   *
   * @param person pseudonym of the number
   * @param who sealed
   */
  record Entry(Sealed person, Sealed who, String hamlet) {

    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::person, Sealed.ORDER);
  }

  RosterRows(Handle handle) {
    this.handle = handle;
  }

  /** A new list without anybody; its number. */
  int begin(Instant now, LocalDate until) {
    return handle
        .createQuery("INSERT INTO roster_list (taken, until, people) VALUES (?, ?, 0) RETURNING id")
        .bind(0, now.toEpochMilli())
        .bind(1, until.toString())
        .mapTo(Integer.class)
        .one();
  }

  /** Sorted, they go in one behind the other. */
  int add(int list, List<Entry> entries) {
    var batch = handle.prepareBatch("INSERT INTO roster VALUES (?, ?, ?, ?)");
    for (var entry : entries) {
      batch
          .bind(0, list)
          .bind(1, entry.person().bytes())
          .bind(2, entry.who().bytes())
          .bind(3, entry.hamlet())
          .add();
    }
    return batch.execute().length;
  }

  /**
   * From now on the list holds, instead of the one with the same content.
   *
   * @param alone whether all others go
   */
  int use(int list, byte[] content, int people, boolean alone) {
    handle.execute(
        "UPDATE roster_list SET content = NULL WHERE content = ? OR (id <> ? AND ?)",
        content,
        list,
        alone);
    return handle.execute(
        "UPDATE roster_list SET content = ?, people = ? WHERE id = ?", content, people, list);
  }

  /** Deletes some of what is of no effect; false when nothing of it is left. */
  boolean dropSome(int most) {
    int rows =
        handle.execute(
            """
            DELETE FROM roster WHERE (list, person) IN (
              SELECT list, person FROM roster
               WHERE list IN (SELECT id FROM roster_list WHERE content IS NULL) LIMIT ?)
            """,
            most);
    return rows > 0 || handle.execute("DELETE FROM roster_list WHERE content IS NULL") > 0;
  }

  private List<Integer> lists(String where, Object... values) {
    var query = handle.createQuery("SELECT id FROM roster_list WHERE " + where);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.mapTo(Integer.class).list();
  }

  /** Deletes a list; how many rows that were. */
  int drop(int list) {
    return handle.execute("DELETE FROM roster WHERE list = ?", list)
        + handle.execute("DELETE FROM roster_list WHERE id = ?", list);
  }

  /** Deletes lists of which only a part was read when the program ended. */
  int dropHalves() {
    return lists("content IS NULL").stream().mapToInt(this::drop).sum();
  }

  /** Deletes lists that end before the day; a backup may be older than lists are. */
  int dropPast(LocalDate today) {
    boolean known =
        handle
            .createQuery("SELECT count(*) FROM sqlite_master WHERE name = 'roster_list'")
            .mapTo(Integer.class)
            .one()
            .equals(1);
    return known ? lists("until < ?", today.toString()).stream().mapToInt(this::drop).sum() : 0;
  }

  boolean has(List<byte[]> pseudonyms, LocalDate today) {
    return pseudonyms.stream().anyMatch(person -> has(person, today));
  }

  private boolean has(byte[] person, LocalDate today) {
    return handle
            .createQuery(
                """
                SELECT count(*) FROM roster_list l JOIN roster r ON r.list = l.id AND r.person = ?
                 WHERE l.content IS NOT NULL AND l.until >= ?
                """)
            .bind(0, person)
            .bind(1, today.toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** The newest first. */
  List<RosterList> inUse() {
    return handle
        .createQuery(
            "SELECT id, taken, until, people FROM roster_list WHERE content IS NOT NULL"
                + " ORDER BY id DESC")
        .map((rs, _) -> list(rs))
        .list();
  }

  private static RosterList list(ResultSet rs) throws SQLException {
    return new RosterList(
        rs.getInt(1),
        Instant.ofEpochMilli(rs.getLong(2)),
        LocalDate.parse(rs.getString(3)),
        rs.getInt(4));
  }

  /** In an order that says nothing and stays the same from page to page. */
  List<Entry> of(int list, int from, int most) {
    return handle
        .createQuery(
            "SELECT person, who, hamlet FROM roster WHERE list = ? ORDER BY person LIMIT ? OFFSET"
                + " ?")
        .bind(0, list)
        .bind(1, most)
        .bind(2, from)
        .map((rs, _) -> entry(rs))
        .list();
  }

  private static Entry entry(ResultSet rs) throws SQLException {
    return new Entry(new Sealed(rs.getBytes(1)), new Sealed(rs.getBytes(2)), rs.getString(3));
  }
}
