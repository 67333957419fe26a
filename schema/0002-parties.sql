-- The party registry, as the lexicon has it: identity, names, codes and memberships over time.
-- Every interval has its ends as EDTF text; null is open or unknown.

CREATE TABLE party (
  code TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  starts TEXT,
  ends TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE party_name (
  party TEXT NOT NULL REFERENCES party (code),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  -- The form without case, accents and punctuation, by which it is looked up.
  folded TEXT NOT NULL,
  PRIMARY KEY (party, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_name_folded ON party_name (folded);

CREATE TABLE party_code (
  party TEXT NOT NULL REFERENCES party (code),
  ordinal INTEGER NOT NULL,
  system TEXT NOT NULL,
  value TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  PRIMARY KEY (party, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_code_value ON party_code (value COLLATE NOCASE, system);

CREATE TABLE party_member (
  party TEXT NOT NULL REFERENCES party (code),
  ordinal INTEGER NOT NULL,
  member TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  PRIMARY KEY (party, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_member_member ON party_member (member);
