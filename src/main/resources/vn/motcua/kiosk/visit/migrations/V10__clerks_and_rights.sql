-- Which clerk helped last: an id among the clerks of the machine, empty where none did.
ALTER TABLE visit ADD COLUMN clerk TEXT NOT NULL DEFAULT '';

-- How often clerks changed something of it since: of two copies the one with more is the later.
ALTER TABLE visit ADD COLUMN edits INTEGER NOT NULL DEFAULT 0 CHECK (edits >= 0);

-- Visits that were erased on request, and reminders that were withdrawn: so that no older bundle or
-- backup brings them back, and the next bundle carries the wish to the commune's kiosk. Tells of
-- nobody.
CREATE TABLE forgotten (
  day  TEXT NOT NULL,
  code TEXT NOT NULL,
  run  TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('VISIT', 'FOLLOW_UP')),
  PRIMARY KEY (day, code, run, what)
) STRICT, WITHOUT ROWID;

-- What people asked for about what is kept of them, and the day by which the law wants it done.
CREATE TABLE request (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  asked    TEXT NOT NULL CHECK (asked IN ('SEE', 'PRINT', 'CORRECT', 'WITHDRAW', 'ERASE')),
  about    TEXT NOT NULL,             -- visit code, or number of the letter; never a name
  received TEXT NOT NULL CHECK (received GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due      TEXT NOT NULL CHECK (due >= received),
  taken_by TEXT NOT NULL,             -- id of the clerk
  answer   TEXT CHECK (answer IN ('DONE', 'REFUSED')),
  answered TEXT CHECK ((answered IS NULL) = (answer IS NULL)),
  answered_by TEXT CHECK ((answered_by IS NULL) = (answer IS NULL))
) STRICT;

CREATE INDEX request_open ON request (due) WHERE answer IS NULL;
