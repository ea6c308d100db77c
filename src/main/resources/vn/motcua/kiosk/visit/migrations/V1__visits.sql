-- Visits that citizens agreed to have kept. Times are milliseconds since 1970 UTC, days are local.
CREATE TABLE visit (
  id        INTEGER PRIMARY KEY,
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  code      TEXT NOT NULL,
  run       TEXT NOT NULL,            -- of the program: codes come again
  revision  INTEGER NOT NULL,         -- order of the snapshots of one visit
  state     TEXT NOT NULL CHECK (state IN ('OPEN', 'FINISHED', 'ENDED', 'LEFT', 'INTERRUPTED')),
  opened    INTEGER NOT NULL,
  updated   INTEGER NOT NULL CHECK (updated >= opened),
  consent   TEXT NOT NULL,            -- version of the text
  consented INTEGER NOT NULL,
  person    BLOB,                     -- HMAC of the number
  name      BLOB,                     -- sealed, until the end of the day
  tail      BLOB,                     -- sealed last three digits, until the end of the day
  age       TEXT NOT NULL,
  sex       TEXT NOT NULL,
  pathway   TEXT,
  page      TEXT NOT NULL,
  steps     INTEGER NOT NULL CHECK (steps >= 0),
  done      TEXT NOT NULL CHECK (json_valid(done)),
  troubles  TEXT NOT NULL CHECK (json_valid(troubles)),
  UNIQUE (day, code, run)
) STRICT;

CREATE INDEX visit_by_code ON visit (code);
CREATE INDEX visit_by_person ON visit (person) WHERE person IS NOT NULL;
CREATE INDEX visit_open ON visit (state) WHERE state = 'OPEN';
CREATE INDEX visit_named ON visit (day) WHERE name IS NOT NULL OR tail IS NOT NULL;

-- The present visit, or the last one, of somebody who wants nothing kept: no times, and only until
-- the next one, when it goes into the tally. So a visit cut short is counted too.
CREATE TABLE unnamed (
  day      TEXT NOT NULL,
  code     TEXT NOT NULL,
  run      TEXT NOT NULL,
  revision INTEGER NOT NULL,
  state    TEXT NOT NULL,
  pathway  TEXT NOT NULL,
  PRIMARY KEY (day, code, run)
) STRICT, WITHOUT ROWID;

-- What is left of visits: how many a day took which pathway and how they ended.
CREATE TABLE tally (
  day     TEXT NOT NULL,
  pathway TEXT NOT NULL,              -- empty when it was never known
  state   TEXT NOT NULL,
  visits  INTEGER NOT NULL CHECK (visits > 0),
  PRIMARY KEY (day, pathway, state)
) STRICT, WITHOUT ROWID;

-- The last number given out on a day; never given out again, also when the clock is set back.
CREATE TABLE day_number (
  day  TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Opens with the right keys only.
CREATE TABLE key_check (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
) STRICT;
