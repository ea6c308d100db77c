-- Facts for the province, without anything personal. They are only collected where a province is
-- set: then this table has its one row.
CREATE TABLE fleet (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  origin TEXT NOT NULL DEFAULT ''     -- the counter under whose name the facts were sent
) STRICT;

-- One row a visit that is over, with its newest version only: what is amended before it was sent
-- takes no further room. It goes when the province has it and the visit is gone, and knows its visit
-- no longer than the visit is there.
CREATE TABLE outbox (
  seq        INTEGER PRIMARY KEY,
  day        TEXT NOT NULL,
  code       TEXT,
  run        TEXT,
  random     BLOB NOT NULL DEFAULT (randomblob(10)),
  version    INTEGER NOT NULL DEFAULT 1,
  sent       INTEGER NOT NULL DEFAULT 0, -- version that the province has, 0 for none
  pathway    TEXT NOT NULL,
  state      TEXT NOT NULL,
  outcome    TEXT NOT NULL,
  reached    INTEGER NOT NULL,
  registered INTEGER NOT NULL,
  referred   INTEGER NOT NULL,
  troubled   INTEGER NOT NULL,
  troubles   TEXT NOT NULL,
  steps      INTEGER NOT NULL,
  done       INTEGER NOT NULL,
  minutes    INTEGER,                 -- unknown where nothing was kept
  group_id   TEXT NOT NULL,
  hamlet     TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX outbox_by_visit ON outbox (day, code, run) WHERE code IS NOT NULL;
CREATE UNIQUE INDEX outbox_by_id ON outbox (day, random);
CREATE INDEX outbox_waiting ON outbox (seq) WHERE version > sent;

-- The one form in which a fact comes in, from either table.
CREATE VIEW fact AS
SELECT day, code, run, coalesce(pathway, '') AS pathway, state, outcome, reached, registered,
       sent AS referred, troubled, troubles, steps, json_array_length(done) AS done,
       (updated - opened) / 60000 AS minutes, group_id, hamlet
  FROM visit
UNION ALL
SELECT day, code, run, pathway, state, outcome, reached, registered, referred, troubled, '[]', 0, 0,
       NULL, group_id, ''
  FROM unnamed;

CREATE TRIGGER fact_is_put INSTEAD OF INSERT ON fact BEGIN
  INSERT INTO outbox (day, code, run, pathway, state, outcome, reached, registered, referred,
         troubled, troubles, steps, done, minutes, group_id, hamlet)
  VALUES (new.day, new.code, new.run, new.pathway, new.state, new.outcome, new.reached,
          new.registered, new.referred, new.troubled, new.troubles, new.steps, new.done, new.minutes,
          new.group_id, new.hamlet)
  ON CONFLICT (day, code, run) WHERE code IS NOT NULL DO UPDATE SET
         version = version + 1, pathway = excluded.pathway, state = excluded.state,
         outcome = excluded.outcome, reached = excluded.reached, registered = excluded.registered,
         referred = excluded.referred, troubled = excluded.troubled, troubles = excluded.troubles,
         steps = excluded.steps, done = excluded.done, minutes = excluded.minutes,
         group_id = excluded.group_id, hamlet = excluded.hamlet
   WHERE (pathway, state, outcome, reached, registered, referred, troubled, troubles, steps, done,
          minutes, group_id, hamlet)
         IS NOT (excluded.pathway, excluded.state, excluded.outcome, excluded.reached,
                 excluded.registered, excluded.referred, excluded.troubled, excluded.troubles,
                 excluded.steps, excluded.done, excluded.minutes, excluded.group_id,
                 excluded.hamlet);
END;

-- Visits out of a bundle are told by the machine at which they were.
CREATE TRIGGER visit_is_told AFTER INSERT ON visit
WHEN new.state <> 'OPEN' AND EXISTS (SELECT * FROM fleet)
     AND NOT EXISTS (SELECT * FROM bundle_visit b
                      WHERE (b.day, b.code, b.run) = (new.day, new.code, new.run)) BEGIN
  INSERT INTO fact SELECT * FROM fact WHERE (day, code, run) = (new.day, new.code, new.run);
END;

CREATE TRIGGER visit_is_told_anew
AFTER UPDATE OF state, outcome, mark, updated, hamlet, pathway, steps, done, troubles, group_id,
                registered, activated, referred, level ON visit
WHEN new.state <> 'OPEN' AND EXISTS (SELECT * FROM fleet)
     AND NOT EXISTS (SELECT * FROM bundle_visit b
                      WHERE (b.day, b.code, b.run) = (new.day, new.code, new.run)) BEGIN
  INSERT INTO fact SELECT * FROM fact WHERE (day, code, run) = (new.day, new.code, new.run);
END;

CREATE TRIGGER unnamed_is_told AFTER INSERT ON unnamed
WHEN new.state <> 'OPEN' AND EXISTS (SELECT * FROM fleet) BEGIN
  INSERT INTO fact SELECT * FROM fact WHERE (day, code, run) = (new.day, new.code, new.run);
END;

CREATE TRIGGER unnamed_is_told_anew AFTER UPDATE ON unnamed
WHEN new.state <> 'OPEN' AND EXISTS (SELECT * FROM fleet) BEGIN
  INSERT INTO fact SELECT * FROM fact WHERE (day, code, run) = (new.day, new.code, new.run);
END;

CREATE TRIGGER fact_forgets_its_visit AFTER DELETE ON visit BEGIN
  DELETE FROM outbox
   WHERE day = old.day AND code = old.code AND run = old.run AND version = sent;
  UPDATE outbox SET code = NULL, run = NULL
   WHERE day = old.day AND code = old.code AND run = old.run;
END;

CREATE TRIGGER fact_forgets_its_unnamed_visit AFTER DELETE ON unnamed BEGIN
  DELETE FROM outbox
   WHERE day = old.day AND code = old.code AND run = old.run AND version = sent;
  UPDATE outbox SET code = NULL, run = NULL
   WHERE day = old.day AND code = old.code AND run = old.run;
END;
