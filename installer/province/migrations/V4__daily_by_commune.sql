-- A province's report out of a country's days, and targets, look up some communes' days: the key
-- begins with the commune, as that of the facts does. Whole days are found by where they lie, in the
-- order in which they came.
ALTER TABLE daily DROP CONSTRAINT daily_pkey, ADD PRIMARY KEY (commune, day, counter);
CREATE INDEX daily_day ON daily USING brin (day) WITH (pages_per_range = 32, autosummarize = on);
