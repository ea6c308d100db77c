-- How a visit came out later, as a clerk marked it at the desk; outcome then says the same for the
-- counts, and said keeps what the citizen had said, for when the mark is taken back.
ALTER TABLE visit ADD COLUMN mark TEXT
  CHECK (mark IN ('SMS_CAME', 'ACTIVATED', 'LEVEL_2', 'GIVEN_UP'));
ALTER TABLE visit ADD COLUMN said TEXT;

-- What clerks wrote about a visit at the desk. Lines are only added, and go with their visit.
CREATE TABLE desk_note (
  id    INTEGER PRIMARY KEY,
  day   TEXT NOT NULL,
  code  TEXT NOT NULL,
  run   TEXT NOT NULL,
  at    INTEGER NOT NULL,
  clerk TEXT NOT NULL,                -- id
  kind  TEXT NOT NULL CHECK (kind IN ('MARK', 'TROUBLE', 'REMINDED')),
  what  TEXT NOT NULL                 -- empty where something was taken back
) STRICT;

CREATE INDEX desk_note_by_visit ON desk_note (day, code, run);

CREATE TRIGGER desk_notes_go_with_their_visit AFTER DELETE ON visit BEGIN
  DELETE FROM desk_note WHERE day = old.day AND code = old.code AND run = old.run;
END;

CREATE TRIGGER reminding_is_forgotten AFTER DELETE ON follow_up BEGIN
  DELETE FROM desk_note
   WHERE day = old.day AND code = old.code AND run = old.run AND kind = 'REMINDED';
END;

-- The newest visits of a kind, however many there are.
CREATE INDEX visit_by_outcome ON visit (outcome);
CREATE INDEX visit_by_hamlet ON visit (hamlet) WHERE hamlet <> '';
CREATE INDEX visit_by_mark ON visit (mark) WHERE mark IS NOT NULL;
