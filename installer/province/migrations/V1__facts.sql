-- The province's numbers. Plain PostgreSQL 13 or later; `kiosk province init` runs this.
-- Nothing here is about a person: who a visit was, no counter ever tells.

-- An id of the counters' configuration, such as new-android. No name fits in, and no number.
CREATE DOMAIN code AS text
  CHECK (VALUE ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$' AND length(VALUE) <= 40
         AND length(translate(VALUE, '0123456789', '')) >= length(VALUE) - 4);

CREATE TABLE commune (
  code     integer PRIMARY KEY CHECK (code BETWEEN 1 AND 99999),
  kind     text NOT NULL,
  name     text NOT NULL,
  province text NOT NULL
);

-- Names of hamlets, which counters send as codes.
CREATE TABLE hamlet (
  commune integer NOT NULL REFERENCES commune,
  code    code NOT NULL,
  name    text NOT NULL,
  PRIMARY KEY (commune, code)
);

CREATE TABLE campaign (
  name  text NOT NULL,
  first date NOT NULL,
  last  date NOT NULL CHECK (last >= first),
  PRIMARY KEY (name, first)
);

CREATE TABLE counter (
  role     name PRIMARY KEY,
  commune  integer NOT NULL REFERENCES commune,
  number   smallint NOT NULL CHECK (number BETWEEN 1 AND 99),
  enrolled timestamptz NOT NULL DEFAULT now(),
  revoked  timestamptz,
  stamp    text,                      -- that its one machine left last
  seen     timestamptz,
  doubled  timestamptz,               -- when a copy of the machine last came
  UNIQUE (commune, number)
);

-- Days before this one are counted and gone.
CREATE TABLE keeping (
  first_day date NOT NULL
);
INSERT INTO keeping VALUES (DATE '2026-01-01');

CREATE TABLE fact (
  commune    integer NOT NULL,
  counter    smallint NOT NULL,
  day        date NOT NULL,
  id         uuid NOT NULL,           -- ULID
  version    integer NOT NULL CHECK (version > 0),
  pathway    code NOT NULL,
  state      text NOT NULL CHECK (state IN ('FINISHED', 'ENDED', 'LEFT', 'INTERRUPTED')),
  outcome    text NOT NULL CHECK (outcome IN ('UNKNOWN', 'WAITING', 'DONE', 'CLERK')),
  reached    smallint NOT NULL CHECK (reached BETWEEN 0 AND 2),
  registered boolean NOT NULL,
  referred   boolean NOT NULL,
  troubled   boolean NOT NULL,
  troubles   code[] NOT NULL CHECK (cardinality(troubles) <= 20),
  steps      smallint NOT NULL CHECK (steps BETWEEN 0 AND 99),
  done       smallint NOT NULL CHECK (done BETWEEN 0 AND 99),
  minutes    smallint CHECK (minutes BETWEEN 0 AND 1440),
  group_id   code NOT NULL,
  hamlet     code NOT NULL,
  -- In this order a counter's day lies together, and the commune may be the key of a distribution.
  PRIMARY KEY (commune, counter, day, id)
) PARTITION BY RANGE (day);

-- What a wrong clock dates where there is no month.
CREATE TABLE fact_elsewhen PARTITION OF fact DEFAULT;

-- The sums that reports and dashboards read. They stay when facts go.
CREATE TABLE daily (
  day        date NOT NULL,
  commune    integer NOT NULL,
  counter    smallint NOT NULL,
  reached    smallint NOT NULL,
  visits     integer NOT NULL,
  registered integer NOT NULL,
  waiting    integer NOT NULL,
  referred   integer NOT NULL,
  troubled   integer NOT NULL,
  minutes    bigint NOT NULL,
  timed      integer NOT NULL,        -- visits of which the minutes are known
  PRIMARY KEY (day, commune, counter, reached)
);

-- The same by pathway, hamlet or group.
CREATE TABLE daily_part (
  day       date NOT NULL,
  commune   integer NOT NULL,
  counter   smallint NOT NULL,
  kind      text NOT NULL,            -- pathway, hamlet, group
  part      text NOT NULL,            -- empty where nobody said it
  visits    integer NOT NULL,
  activated integer NOT NULL,
  troubled  integer NOT NULL,
  PRIMARY KEY (day, commune, counter, kind, part)
);

-- Adds facts to the sums, or takes them out: 1 for those that came, -1 for those that went. Once a
-- statement, so that a batch costs a few rows.
CREATE FUNCTION count_facts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = fleet, pg_temp AS $$
DECLARE
  sign CONSTANT integer := TG_ARGV[0];
BEGIN
  INSERT INTO daily AS d
  SELECT day, commune, counter, reached, sign * count(*),
         sign * count(*) FILTER (WHERE registered),
         sign * count(*) FILTER (WHERE outcome = 'WAITING'),
         sign * count(*) FILTER (WHERE referred),
         sign * count(*) FILTER (WHERE troubled),
         sign * coalesce(sum(minutes), 0), sign * count(minutes)
    FROM changed GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (day, commune, counter, reached) DO UPDATE SET
         visits = d.visits + excluded.visits, registered = d.registered + excluded.registered,
         waiting = d.waiting + excluded.waiting, referred = d.referred + excluded.referred,
         troubled = d.troubled + excluded.troubled, minutes = d.minutes + excluded.minutes,
         timed = d.timed + excluded.timed;
  INSERT INTO daily_part AS d
  SELECT day, commune, counter, kind, part, sign * count(*),
         sign * count(*) FILTER (WHERE reached > 0), sign * count(*) FILTER (WHERE troubled)
    FROM changed, LATERAL (VALUES ('pathway', pathway), ('hamlet', hamlet), ('group', group_id))
                  AS parts (kind, part)
   GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (day, commune, counter, kind, part) DO UPDATE SET
         visits = d.visits + excluded.visits, activated = d.activated + excluded.activated,
         troubled = d.troubled + excluded.troubled;
  RETURN NULL;
END $$;

CREATE TRIGGER facts_come AFTER INSERT ON fact REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_facts('1');
CREATE TRIGGER facts_went_out AFTER UPDATE ON fact REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_facts('-1');
CREATE TRIGGER facts_came_in AFTER UPDATE ON fact REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_facts('1');
CREATE TRIGGER facts_go AFTER DELETE ON fact REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_facts('-1');

-- The form of these tables. A counter that needs a later one waits.
CREATE FUNCTION schema_version() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';

-- A counter says who it is: welcome, double (a copy of its machine was here since) or revoked.
CREATE FUNCTION hello(before text, after text, OUT answer text, OUT schema integer,
                      OUT first_day date, OUT server_time timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = fleet, pg_temp AS $$
BEGIN
  schema := schema_version();
  server_time := clock_timestamp();
  SELECT k.first_day INTO hello.first_day FROM keeping k;
  UPDATE counter c SET stamp = after, seen = server_time
   WHERE c.role = session_user AND c.revoked IS NULL
     AND (c.stamp IS NULL OR c.stamp IN (before, after));
  IF FOUND THEN
    answer := 'welcome';
    RETURN;
  END IF;
  UPDATE counter c SET doubled = server_time WHERE c.role = session_user AND c.revoked IS NULL;
  answer := CASE WHEN FOUND THEN 'double' ELSE 'revoked' END;
END $$;

-- Makes the month of a day; what a wrong clock or a late hand had put elsewhere goes in.
CREATE FUNCTION make_month(of_day date) RETURNS void
LANGUAGE plpgsql SET search_path = fleet, pg_temp AS $$
DECLARE
  first CONSTANT date := date_trunc('month', of_day)::date;
  after CONSTANT date := (first + interval '1 month')::date;
  name CONSTANT text := to_char(first, '"fact_"YYYY_MM');
BEGIN
  IF to_regclass('fleet.' || name) IS NOT NULL THEN
    RETURN;
  END IF;
  EXECUTE format('CREATE TABLE %I (LIKE fact INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
  EXECUTE format('WITH moved AS (DELETE FROM fact_elsewhen WHERE day >= %L AND day < %L RETURNING *)'
                 ' INSERT INTO %I SELECT * FROM moved', first, after, name);
  EXECUTE format('ALTER TABLE fact ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                 name, first, after);
END $$;

-- What is due each month: the next months are made, facts past their time dropped; their sums stay.
CREATE FUNCTION tend(today date, months_kept integer) RETURNS integer
LANGUAGE plpgsql SET search_path = fleet, pg_temp AS $$
DECLARE
  first CONSTANT date := (date_trunc('month', today) - make_interval(months => months_kept))::date;
  old name;
  dropped integer := 0;
BEGIN
  UPDATE keeping SET first_day = greatest(first_day, first);
  FOR ahead IN -1..2 LOOP
    PERFORM make_month((today + make_interval(months => ahead))::date);
  END LOOP;
  FOR old IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
              WHERE i.inhparent = 'fact'::regclass AND c.relname ~ '^fact_[0-9]{4}_[0-9]{2}$'
                AND c.relname < to_char(first, '"fact_"YYYY_MM') LOOP
    EXECUTE format('DROP TABLE %I', old);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;

-- Who may do what. A counter: add and amend facts of its own. An analyst: read sums.
DO $$
BEGIN
  IF to_regrole('fleet_counter') IS NULL THEN CREATE ROLE fleet_counter NOLOGIN; END IF;
  IF to_regrole('fleet_analyst') IS NULL THEN CREATE ROLE fleet_analyst NOLOGIN; END IF;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA fleet FROM PUBLIC;
GRANT USAGE ON SCHEMA fleet TO fleet_counter, fleet_analyst;
GRANT EXECUTE ON FUNCTION hello TO fleet_counter;
GRANT SELECT ON counter TO fleet_counter;
GRANT SELECT, INSERT, UPDATE ON fact TO fleet_counter;
GRANT SELECT ON commune, hamlet, campaign, daily, daily_part TO fleet_analyst;

ALTER TABLE counter ENABLE ROW LEVEL SECURITY;
CREATE POLICY itself ON counter FOR SELECT TO fleet_counter
  USING (role = current_user AND revoked IS NULL);

ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
CREATE POLICY its_own ON fact TO fleet_counter
  USING ((commune, counter) = (SELECT c.commune, c.number FROM counter c WHERE c.role = current_user))
  WITH CHECK ((commune, counter)
              = (SELECT c.commune, c.number FROM counter c WHERE c.role = current_user));

-- Counters as an analyst may see them: silent ones and copies.
CREATE VIEW counters AS
SELECT c.commune, m.name, c.number, c.enrolled, c.revoked, c.seen, c.doubled
  FROM counter c JOIN commune m ON m.code = c.commune;
GRANT SELECT ON counters TO fleet_analyst;
