-- How a visit came out, and where its citizen lives: a hamlet of the commune, never an address;
-- empty where it is not known.
ALTER TABLE visit ADD COLUMN outcome TEXT NOT NULL DEFAULT 'UNKNOWN'
  CHECK (outcome IN ('UNKNOWN', 'WAITING', 'DONE', 'CLERK'));
ALTER TABLE visit ADD COLUMN hamlet TEXT NOT NULL DEFAULT '';
ALTER TABLE unnamed ADD COLUMN outcome TEXT NOT NULL DEFAULT 'UNKNOWN';

-- Citizens who asked to be reminded (10b), with a time limit of their own. Their visits stay as
-- long as they do.
CREATE TABLE follow_up (
  day       TEXT NOT NULL,
  code      TEXT NOT NULL,
  run       TEXT NOT NULL,
  until     TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  consent   TEXT NOT NULL,            -- version of the text on its own page
  consented INTEGER NOT NULL,
  person    BLOB,                     -- HMAC of the number
  name      BLOB,                     -- sealed, like the next two
  tail      BLOB,
  phone     BLOB,                     -- only if it was typed for this
  PRIMARY KEY (day, code, run)
) STRICT, WITHOUT ROWID;

CREATE INDEX follow_up_by_person ON follow_up (person) WHERE person IS NOT NULL;
CREATE INDEX follow_up_by_until ON follow_up (until);

-- Languages a month, of all visits together: of one visit the language would tell of somebody's
-- people (dân tộc).
CREATE TABLE language_count (
  month    TEXT NOT NULL,
  language TEXT NOT NULL,
  visits   INTEGER NOT NULL CHECK (visits > 0),
  PRIMARY KEY (month, language)
) STRICT, WITHOUT ROWID;

-- How many visits a day took which pathway and how they came out: visits that are kept and those
-- of which only this is left. Reports read it instead of the visits, however many those are.
CREATE TABLE visit_count (
  day     TEXT NOT NULL,
  pathway TEXT NOT NULL,              -- empty when it was never known
  state   TEXT NOT NULL,
  outcome TEXT NOT NULL,
  hamlet  TEXT NOT NULL,
  visits  INTEGER NOT NULL,
  PRIMARY KEY (day, pathway, state, outcome, hamlet)
) STRICT, WITHOUT ROWID;

INSERT INTO visit_count SELECT day, pathway, state, 'UNKNOWN', '', visits FROM tally;
INSERT INTO visit_count
SELECT day, coalesce(pathway, ''), state, outcome, hamlet, count(*) FROM visit
 WHERE true GROUP BY 1, 2, 3, 4, 5
ON CONFLICT DO UPDATE SET visits = visits + excluded.visits;
DROP TABLE tally;

CREATE TRIGGER visit_is_counted AFTER INSERT ON visit BEGIN
  INSERT INTO visit_count
  VALUES (new.day, coalesce(new.pathway, ''), new.state, new.outcome, new.hamlet, 1)
  ON CONFLICT DO UPDATE SET visits = visits + 1;
END;

CREATE TRIGGER visit_is_counted_no_more AFTER DELETE ON visit BEGIN
  UPDATE visit_count SET visits = visits - 1
   WHERE day = old.day AND pathway = coalesce(old.pathway, '') AND state = old.state
     AND outcome = old.outcome AND hamlet = old.hamlet;
END;

CREATE TRIGGER visit_is_counted_anew
AFTER UPDATE OF day, pathway, state, outcome, hamlet ON visit
WHEN (old.pathway, old.state, old.outcome, old.hamlet)
     IS NOT (new.pathway, new.state, new.outcome, new.hamlet) BEGIN
  UPDATE visit_count SET visits = visits - 1
   WHERE day = old.day AND pathway = coalesce(old.pathway, '') AND state = old.state
     AND outcome = old.outcome AND hamlet = old.hamlet;
  INSERT INTO visit_count
  VALUES (new.day, coalesce(new.pathway, ''), new.state, new.outcome, new.hamlet, 1)
  ON CONFLICT DO UPDATE SET visits = visits + 1;
END;
