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
   * A month that is there already, made by the server: every day of every counter.
   *
   * @return how many facts
   */
  long month(int month) throws SQLException {
    var first = firstOf(month);
    var table = "fleet.fact_%d_%02d".formatted(first.getYear(), first.getMonthValue());
    server.run(
        NAME,
        """
        INSERT INTO %1$s
        SELECT c, n, DATE '%2$s' + d, gen_random_uuid(), 1,
               (ARRAY['new-android', 'new-iphone', 'waiting-android', 'approved-android', 'level-2'])[1 + v %% 5],
               'FINISHED', (ARRAY['UNKNOWN', 'WAITING', 'DONE', 'CLERK'])[1 + (v * 7 + d) %% 4],
               (v + d + c) %% 3, v %% 3 = 0, v %% 11 = 0, v %% 5 = 0,
               CASE WHEN v %% 5 = 0 THEN '{no-sms}'::fleet.code[] ELSE '{}' END,
               7, v %% 8, 5 + v %% 25, CASE WHEN v %% 4 = 0 THEN 'youth' ELSE 'others' END,
               'h-abcdefg' || chr(97 + (v + c) %% 8)
          FROM generate_series(1, %3$d) c, generate_series(1, %4$d) n,
               generate_series(0, %6$d - 1) d, generate_series(1, %5$d) v;
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
            .formatted(table, first, communes, COUNTERS, VISITS, daysOf(month)));
    server.run(NAME, "VACUUM ANALYZE");
    return server.number(NAME, "SELECT count(*) FROM " + table);
  }

  /** Sums of a further month, as if its facts were there or had gone again. */
  void sumsOf(int month) throws SQLException {
    server.run(
        NAME,
        """
        INSERT INTO fleet.daily
        SELECT day - DATE '%1$s' + DATE '%2$s', commune, counter, visits, registered, waiting,
               level1, level2, referred, troubled, minutes, timed
          FROM fleet.daily WHERE day BETWEEN '%1$s' AND DATE '%1$s' + %3$d - 1;
        """
            .formatted(FIRST, firstOf(month), daysOf(month)));
  }

  /** As a server does by itself in the night. */
  void tidied() throws SQLException {
    server.run(NAME, "VACUUM ANALYZE");
  }

  long counted() throws SQLException {
    return server.number(NAME, "SELECT coalesce(sum(visits), 0) FROM fleet.daily");
  }

  /** The tables of which the size is told. */
  static List<String> tables() {
    return List.of("fact_2026_11", "daily", "daily_part");
  }
}
