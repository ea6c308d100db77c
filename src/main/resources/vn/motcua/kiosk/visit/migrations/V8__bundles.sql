-- What bundles carry of visits that nobody agreed to have kept: sums that only grow, so that the
-- larger of two is the later.
CREATE TABLE unnamed_count (
  day        TEXT NOT NULL,
  pathway    TEXT NOT NULL,
  state      TEXT NOT NULL,
  outcome    TEXT NOT NULL,
  group_id   TEXT NOT NULL,
  reached    INTEGER NOT NULL,
  visits     INTEGER NOT NULL,
  registered INTEGER NOT NULL,
  waiting    INTEGER NOT NULL,
  sent       INTEGER NOT NULL,
  troubled   INTEGER NOT NULL,
  PRIMARY KEY (day, pathway, state, outcome, group_id, reached)
) STRICT, WITHOUT ROWID;

-- The same sums of other machines, as far as they were taken in.
CREATE TABLE bundle_count (
  machine    TEXT NOT NULL,
  day        TEXT NOT NULL,
  pathway    TEXT NOT NULL,
  state      TEXT NOT NULL,
  outcome    TEXT NOT NULL,
  group_id   TEXT NOT NULL,
  reached    INTEGER NOT NULL,
  visits     INTEGER NOT NULL,
  registered INTEGER NOT NULL,
  waiting    INTEGER NOT NULL,
  sent       INTEGER NOT NULL,
  troubled   INTEGER NOT NULL,
  PRIMARY KEY (machine, day, pathway, state, outcome, group_id, reached)
) STRICT, WITHOUT ROWID;

-- Which visits of other machines were taken in: what was erased here since does not come back.
CREATE TABLE bundle_visit (
  day  TEXT NOT NULL,
  code TEXT NOT NULL,
  run  TEXT NOT NULL,
  PRIMARY KEY (day, code, run)
) STRICT, WITHOUT ROWID;
