package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PasswordUtil;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.fleet.RealPostgres;
import vn.motcua.kiosk.province.Database;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceProblem;

/** Communes of a country, all invented, with two counters each, before one PostgreSQL. */
record SimulatedCountry(RealPostgres server, int communes) {

  static final int COUNTERS = 2;

  /** Of a counter, a day. */
  static final int VISITS = 60;

  private static final int DAYS = 30;
  static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  static final String A_PROVINCE = "Minh Họa 1";
  static final String NAME = "province";

  /** What a month's report is about: 34 provinces have some hundred communes each. */
  private static final int PROVINCES = 34;

  void founded() throws SQLException, ProvinceProblem {
    server.run("postgres", "CREATE DATABASE " + NAME);
    database().tend(FIRST, 24);
    server.run(
        NAME,
        """
        SELECT fleet.make_month((DATE '2026-11-01' + make_interval(months => m))::date)
          FROM generate_series(0, 12) m;
        INSERT INTO fleet.commune
        SELECT c, 'xã', 'Mẫu ' || c, 'Minh Họa ' || c %% %2$d FROM generate_series(1, %1$d) c;
        INSERT INTO fleet.campaign VALUES ('Đợt 1', '2026-11-16', '2026-12-06'),
               ('Đợt 2', '2027-03-01', '2027-03-31');
        INSERT INTO fleet.target
        SELECT c, name, first, 5000, 3500, 900 FROM generate_series(1, %1$d) c, fleet.campaign;
        """
            .formatted(communes, PROVINCES));
  }

  Database database() {
    return new Database(server.url(NAME), RealPostgres.OWNER, Optional.of(RealPostgres.PASSWORD));
  }

  /** How many counters there are. */
  int counters() {
    return communes * COUNTERS;
  }

  /** The counter of a number from 0. */
  static Origin counter(int number) {
    return new Origin("%05d".formatted(1 + number / COUNTERS), 1 + number % COUNTERS);
  }

  /**
   * Communes enrolled as a province does it. Their numbers are beyond those of the country.
   *
   * @return how many accounts that made
   */
  int enrolProvince(int number) throws ProvinceProblem, IOException {
    var listed = new ArrayList<Enrolment.Listed>();
    for (int i = 1; i <= number; i++) {
      listed.add(new Enrolment.Listed("%05d".formatted(90_000 + i), "xã", "Mẫu", "Xa", COUNTERS));
    }
    var accounts = new ArrayList<Origin>();
    new Enrolment(database())
        .enrol(listed, Optional.empty(), account -> accounts.add(account.origin()));
    return accounts.size();
  }

  /**
   * Accounts for all counters, with one password. It is put where the server keeps it: what takes
   * the time otherwise is that the server tries each proof with the empty password.
   */
  void enrolled() throws SQLException {
    server.run(
        NAME,
        """
        INSERT INTO fleet.counter (role, commune, number)
        SELECT format('counter_%%s_%%s', lpad(c::text, 5, '0'), n), c, n
          FROM generate_series(1, %1$d) c, generate_series(1, %2$d) n;
        DO $$ DECLARE r name; BEGIN
          FOR r IN SELECT role FROM fleet.counter WHERE commune <= %1$d LOOP
            EXECUTE format('CREATE ROLE %%I LOGIN IN ROLE fleet_counter', r);
          END LOOP;
        END $$;
        UPDATE pg_authid SET rolpassword = '%3$s' WHERE rolname LIKE 'counter\\_%%';
        """
            .formatted(
                communes,
                COUNTERS,
                PasswordUtil.encodeScramSha256(RealPostgres.PASSWORD.toCharArray())));
  }

  static LocalDate firstOf(int month) {
    return FIRST.plusMonths(month);
  }

  /** On which there are visits, 30 at most. */
  static int daysOf(int month) {
    return Math.min(DAYS, firstOf(month).lengthOfMonth());
  }

  /**
   * The first month, made by the server: every day of every counter, day after day.
   *
   * @return how many facts
   */
  long firstMonth() throws SQLException {
    var table = table(0);
    server.run(
        NAME,
        """
        SET work_mem = '1GB';
        CREATE TEMPORARY TABLE visit AS
        SELECT c AS commune, n AS counter, v,
               (ARRAY['new-android', 'new-iphone', 'waiting-android', 'approved-android', 'level-2'])[1 + v %% 5]::fleet.code AS pathway,
               CASE WHEN v %% 5 = 0 THEN '{no-sms}' ELSE '{}' END::fleet.code[] AS troubles,
               CASE WHEN v %% 4 = 0 THEN 'youth' ELSE 'others' END::fleet.code AS group_id,
               ('h-abcdefg' || chr(97 + (v + c) %% 8))::fleet.code AS hamlet
          FROM generate_series(1, %3$d) c, generate_series(1, %4$d) n, generate_series(1, %5$d) v;
        INSERT INTO %1$s
        SELECT commune, counter, DATE '%2$s' + d, gen_random_uuid(), 1, pathway, 'FINISHED',
               (ARRAY['UNKNOWN', 'WAITING', 'DONE', 'CLERK'])[1 + (v * 7 + d) %% 4],
               (v + d + commune) %% 3, v %% 3 = 0, v %% 11 = 0, v %% 5 = 0, troubles, 7, v %% 8,
               5 + v %% 25, group_id, hamlet
          FROM generate_series(0, %6$d - 1) d, visit;
        INSERT INTO fleet.daily
        SELECT day, commune, counter, count(*), count(*) FILTER (WHERE registered),
               count(*) FILTER (WHERE outcome = 'WAITING'), count(*) FILTER (WHERE reached = 1),
               count(*) FILTER (WHERE reached = 2), count(*) FILTER (WHERE referred),
               count(*) FILTER (WHERE troubled), sum(minutes), count(minutes)
          FROM %1$s GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
        INSERT INTO fleet.daily_part
        SELECT day, commune, counter, kind, part, count(*), count(*) FILTER (WHERE reached > 0),
               count(*) FILTER (WHERE troubled)
          FROM %1$s, LATERAL (VALUES ('pathway', pathway), ('hamlet', hamlet), ('group', group_id))
                     p (kind, part)
         GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5;
        """
            .formatted(table, FIRST, communes, COUNTERS, VISITS, daysOf(0)));
    tidied();
    return server.number(NAME, "SELECT count(*) FROM " + table);
  }

  /** A further month, with the facts and the sums of the first. */
  void monthLikeTheFirst(int month) throws SQLException {
    server.run(
        NAME,
        """
        INSERT INTO %1$s
        SELECT commune, counter, %2$s, id, version, pathway, state, outcome, reached, registered,
               referred, troubled, troubles, steps, done, minutes, group_id, hamlet
          FROM %3$s WHERE %4$s
        """
            .formatted(table(month), shifted(month), table(0), lastsFor(month)));
    sumsLikeTheFirst(month);
  }

  /** Its sums alone, as if its facts had gone again. */
  void sumsLikeTheFirst(int month) throws SQLException {
    server.run(
        NAME,
        """
        INSERT INTO fleet.daily
        SELECT %1$s, commune, counter, visits, registered, waiting, level1, level2, referred,
               troubled, minutes, timed
          FROM fleet.daily WHERE %2$s;
        INSERT INTO fleet.daily_part
        SELECT %1$s, commune, counter, kind, part, visits, activated, troubled
          FROM fleet.daily_part WHERE %2$s;
        """
            .formatted(shifted(month), lastsFor(month)));
  }

  private static String table(int month) {
    var first = firstOf(month);
    return "fleet.fact_%d_%02d".formatted(first.getYear(), first.getMonthValue());
  }

  /** A day of the first month in a further one, in SQL. */
  private static String shifted(int month) {
    return "day - DATE '%s' + DATE '%s'".formatted(FIRST, firstOf(month));
  }

  /** February has not as many. */
  private static String lastsFor(int month) {
    return "day BETWEEN '%1$s' AND DATE '%1$s' + %2$d".formatted(FIRST, daysOf(month) - 1);
  }

  /** As a server does by itself in the night. */
  void tidied() throws SQLException {
    server.run(NAME, "VACUUM ANALYZE");
  }

  /** The last day of a month on which there are visits. */
  static LocalDate lastOf(int month) {
    return firstOf(month).plusDays(daysOf(month) - 1);
  }

  /** All visits, as the sums tell them. */
  long counted() throws SQLException {
    return server.number(NAME, "SELECT coalesce(sum(visits), 0) FROM fleet.daily");
  }

  /** The tables of which the size is told. */
  static List<String> tables() {
    return List.of("fact_2026_11", "daily", "daily_part");
  }
}
