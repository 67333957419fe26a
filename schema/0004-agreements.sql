-- Agreements, the duties under them, and what is claimed about either.

-- Kind, parties and year of signature make the id; the rest is the join of what articles say: the longest
-- name, the most exact date, the furthest stage.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  signed TEXT,
  day_earliest INTEGER,
  day_latest INTEGER,
  stage TEXT NOT NULL
) STRICT;

CREATE TABLE agreement_party (
  agreement INTEGER NOT NULL REFERENCES agreement (id),
  party TEXT NOT NULL,
  PRIMARY KEY (agreement, party)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreement_party_party ON agreement_party (party);

CREATE TABLE agreement_mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  agreement INTEGER NOT NULL REFERENCES agreement (id),
  name TEXT NOT NULL,
  signed TEXT,
  stage TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreement_mention_agreement ON agreement_mention (agreement);

-- A duty in one wording. Other wordings of the same duty are rows of their own beside it.
CREATE TABLE clause (
  id INTEGER PRIMARY KEY,
  -- Not a foreign key: a clause may speak of an agreement that no article describes.
  agreement INTEGER,
  obligation TEXT NOT NULL,
  force TEXT NOT NULL,
  trigger_kind TEXT,
  trigger TEXT,
  immediacy TEXT,
  means TEXT,
  status TEXT NOT NULL,
  wording TEXT NOT NULL
) STRICT;

CREATE INDEX clause_agreement ON clause (agreement);

-- role: 'obligor' or 'beneficiary'.
CREATE TABLE clause_party (
  clause INTEGER NOT NULL REFERENCES clause (id),
  role TEXT NOT NULL CHECK (role IN ('obligor', 'beneficiary')),
  party TEXT NOT NULL,
  PRIMARY KEY (clause, role, party)
) STRICT, WITHOUT ROWID;

CREATE INDEX clause_party_party ON clause_party (party);

CREATE TABLE clause_mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  clause INTEGER NOT NULL REFERENCES clause (id),
  status TEXT NOT NULL,
  means TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  trigger_start INTEGER,
  trigger_end INTEGER,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX clause_mention_clause ON clause_mention (clause);

-- A stance about an agreement, a clause or an event. Competing claims stand beside each other.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  about INTEGER,
  stance TEXT NOT NULL,
  proposition TEXT NOT NULL
) STRICT;

CREATE INDEX claim_about ON claim (about);

CREATE TABLE claim_mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_mention_claim ON claim_mention (claim);

-- side: 1 claimant, 4 who reports the claim.
CREATE TABLE claim_party (
  article INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  side INTEGER NOT NULL CHECK (side IN (1, 4)),
  ordinal INTEGER NOT NULL,
  party TEXT,
  country TEXT,
  sector TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, mention, side, ordinal),
  FOREIGN KEY (article, mention) REFERENCES claim_mention (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_party_party ON claim_party (party) WHERE party IS NOT NULL;
CREATE INDEX claim_party_country ON claim_party (country) WHERE country IS NOT NULL;
