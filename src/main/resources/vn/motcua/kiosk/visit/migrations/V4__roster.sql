-- Lists of the police: people whose account is approved and not activated. Each list stands on its
-- own and ends as a whole.
CREATE TABLE roster_list (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  content BLOB,                       -- keyed mark of who is on it; none until all of it is there
  taken   INTEGER NOT NULL,
  until   TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  people  INTEGER NOT NULL CHECK (people >= 0)
) STRICT;

CREATE TABLE roster (
  list   INTEGER NOT NULL,
  person BLOB NOT NULL,               -- HMAC of the number
  who    BLOB NOT NULL,               -- sealed: last three digits and name
  hamlet TEXT NOT NULL,               -- of the commune, empty where it is not known
  PRIMARY KEY (list, person)
) STRICT, WITHOUT ROWID;
