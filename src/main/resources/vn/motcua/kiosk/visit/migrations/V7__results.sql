-- What visits brought about, by what the citizen said and the clerk marked, and to which group of
-- the campaign's plan the citizen belongs: an id of commune.yaml, empty where nobody said it.
ALTER TABLE visit ADD COLUMN group_id TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN registered INTEGER NOT NULL DEFAULT 0 CHECK (registered IN (0, 1));
ALTER TABLE visit ADD COLUMN activated INTEGER NOT NULL DEFAULT 0 CHECK (activated IN (0, 1));
ALTER TABLE visit ADD COLUMN referred INTEGER NOT NULL DEFAULT 0 CHECK (referred IN (0, 1));
ALTER TABLE visit ADD COLUMN level INTEGER NOT NULL DEFAULT 1 CHECK (level IN (1, 2));

ALTER TABLE visit ADD COLUMN reached INTEGER GENERATED ALWAYS AS
  (iif(iif(mark IS NULL OR mark = 'LEVEL_2', activated, mark = 'ACTIVATED'), level, 0));
ALTER TABLE visit ADD COLUMN sent INTEGER GENERATED ALWAYS AS (referred OR mark IS 'LEVEL_2');
ALTER TABLE visit ADD COLUMN waiting INTEGER GENERATED ALWAYS AS (outcome = 'WAITING');
ALTER TABLE visit ADD COLUMN troubled INTEGER GENERATED ALWAYS AS (troubles <> '[]');

ALTER TABLE unnamed ADD COLUMN group_id TEXT NOT NULL DEFAULT '';
ALTER TABLE unnamed ADD COLUMN registered INTEGER NOT NULL DEFAULT 0 CHECK (registered IN (0, 1));
ALTER TABLE unnamed ADD COLUMN activated INTEGER NOT NULL DEFAULT 0 CHECK (activated IN (0, 1));
ALTER TABLE unnamed ADD COLUMN referred INTEGER NOT NULL DEFAULT 0 CHECK (referred IN (0, 1));
ALTER TABLE unnamed ADD COLUMN level INTEGER NOT NULL DEFAULT 1 CHECK (level IN (1, 2));
ALTER TABLE unnamed ADD COLUMN troubled INTEGER NOT NULL DEFAULT 0 CHECK (troubled IN (0, 1));

ALTER TABLE unnamed ADD COLUMN reached INTEGER GENERATED ALWAYS AS (iif(activated, level, 0));
ALTER TABLE unnamed ADD COLUMN waiting INTEGER GENERATED ALWAYS AS (outcome = 'WAITING');

-- The sums that reports read: few rows a day, however many visits. Like visit_count it keeps what is
-- left of visits that are gone.
CREATE TABLE result_count (
  day        TEXT NOT NULL,
  hamlet     TEXT NOT NULL,
  group_id   TEXT NOT NULL,
  reached    INTEGER NOT NULL,        -- level of the account that was activated, 0 if none
  visits     INTEGER NOT NULL,
  registered INTEGER NOT NULL,
  waiting    INTEGER NOT NULL,
  sent       INTEGER NOT NULL,        -- to the police, for level 2
  troubled   INTEGER NOT NULL,
  PRIMARY KEY (day, hamlet, group_id, reached)
) STRICT, WITHOUT ROWID;

INSERT INTO result_count
SELECT day, hamlet, '', 0, sum(visits), 0, sum(iif(outcome = 'WAITING', visits, 0)), 0, 0
  FROM visit_count GROUP BY day, hamlet;
-- Of visits that are still here more is known.
INSERT INTO result_count
SELECT day, hamlet, '', 0, -count(*), 0, -sum(waiting), 0, 0 FROM visit
 WHERE true GROUP BY day, hamlet
ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, waiting = waiting + excluded.waiting;
INSERT INTO result_count
SELECT day, hamlet, group_id, reached, count(*), sum(registered), sum(waiting), sum(sent),
       sum(troubled) FROM visit
 WHERE true GROUP BY 1, 2, 3, 4
ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, waiting = waiting + excluded.waiting,
       sent = sent + excluded.sent, troubled = troubled + excluded.troubled;

CREATE TRIGGER result_is_counted AFTER INSERT ON visit BEGIN
  INSERT INTO result_count
  VALUES (new.day, new.hamlet, new.group_id, new.reached, 1, new.registered, new.waiting, new.sent,
          new.troubled)
  ON CONFLICT DO UPDATE SET visits = visits + 1, registered = registered + excluded.registered,
         waiting = waiting + excluded.waiting, sent = sent + excluded.sent,
         troubled = troubled + excluded.troubled;
END;

CREATE TRIGGER result_is_counted_no_more AFTER DELETE ON visit BEGIN
  UPDATE result_count SET visits = visits - 1, registered = registered - old.registered,
         waiting = waiting - old.waiting, sent = sent - old.sent, troubled = troubled - old.troubled
   WHERE day = old.day AND hamlet = old.hamlet AND group_id = old.group_id
     AND reached = old.reached;
END;

CREATE TRIGGER result_is_counted_anew
AFTER UPDATE OF day, hamlet, group_id, registered, activated, referred, level, mark, outcome,
                troubles ON visit
WHEN (old.day, old.hamlet, old.group_id, old.reached, old.registered, old.waiting, old.sent,
      old.troubled)
     IS NOT (new.day, new.hamlet, new.group_id, new.reached, new.registered, new.waiting, new.sent,
             new.troubled) BEGIN
  UPDATE result_count SET visits = visits - 1, registered = registered - old.registered,
         waiting = waiting - old.waiting, sent = sent - old.sent, troubled = troubled - old.troubled
   WHERE day = old.day AND hamlet = old.hamlet AND group_id = old.group_id
     AND reached = old.reached;
  INSERT INTO result_count
  VALUES (new.day, new.hamlet, new.group_id, new.reached, 1, new.registered, new.waiting, new.sent,
          new.troubled)
  ON CONFLICT DO UPDATE SET visits = visits + 1, registered = registered + excluded.registered,
         waiting = waiting + excluded.waiting, sent = sent + excluded.sent,
         troubled = troubled + excluded.troubled;
END;
