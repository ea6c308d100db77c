-- Of a hamlet and an outcome together, the newest: alone each may hold most of the record.
CREATE INDEX visit_by_hamlet_and_outcome ON visit (hamlet, outcome) WHERE hamlet <> '';
