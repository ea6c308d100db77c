-- What a commune is to reach in a campaign (chỉ tiêu), in people: how many may have an account, how
-- many are to have an active one at its end, how many had one when it began.
CREATE TABLE target (
  commune    integer NOT NULL REFERENCES commune,
  campaign   text NOT NULL,
  first      date NOT NULL,
  population integer NOT NULL CHECK (population > 0),
  needed     integer NOT NULL CHECK (needed BETWEEN 1 AND population),
  already    integer NOT NULL CHECK (already BETWEEN 0 AND population),
  PRIMARY KEY (commune, campaign, first),
  FOREIGN KEY (campaign, first) REFERENCES campaign
);
GRANT SELECT ON target TO fleet_analyst;
