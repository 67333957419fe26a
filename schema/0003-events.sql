-- Events, the mentions that report them, who takes part, and the index behind timelines.

-- What mentions agree on: date, type, mode and participants make the id. All else is the join of what the
-- mentions say, so that it does not depend on the order in which they came.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  date TEXT,
  day_earliest INTEGER,
  day_latest INTEGER,
  type TEXT NOT NULL,
  mode TEXT,
  quad INTEGER NOT NULL CHECK (quad BETWEEN 1 AND 4),
  -- The most specific code of the mentions: the longest, then the smallest.
  cameo TEXT NOT NULL,
  scale REAL NOT NULL,
  contexts TEXT NOT NULL,
  -- The highest of actual, historical, planned, hypothetical, denied.
  status TEXT NOT NULL,
  reciprocal INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
  -- Lists, separated by ';', of the same length and order within a side.
  actors TEXT NOT NULL,
  actor_countries TEXT NOT NULL,
  actor_sectors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  recipient_countries TEXT NOT NULL,
  recipient_sectors TEXT NOT NULL,
  attributed_to TEXT NOT NULL,
  location TEXT,
  location_country TEXT,
  -- How many mentions, distinct texts and known outlets report it.
  reports INTEGER NOT NULL,
  texts INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  -- The first mention, by the article's date of publication, then its id.
  first_article INTEGER NOT NULL REFERENCES article (id),
  first_mention INTEGER NOT NULL
) STRICT;

-- One sentence's report of an event. Offsets count Unicode scalars in article.text, half open.
CREATE TABLE mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  id INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (id),
  status TEXT NOT NULL,
  cameo TEXT NOT NULL,
  scale REAL NOT NULL,
  contexts TEXT NOT NULL,
  date_source TEXT NOT NULL,
  reciprocal INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
  location TEXT,
  location_country TEXT,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_event ON mention (event);

-- Who takes part, mention by mention. side: 1 actor, 2 recipient, 4 whose word it is.
CREATE TABLE role (
  article INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  side INTEGER NOT NULL CHECK (side IN (1, 2, 4)),
  ordinal INTEGER NOT NULL,
  party TEXT,
  country TEXT,
  sector TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, mention, side, ordinal),
  FOREIGN KEY (article, mention) REFERENCES mention (article, ordinal)
) STRICT, WITHOUT ROWID;

-- One row for every party code and country code that takes part in an event: a timeline is one range of it.
-- day: the event's earliest day; 2932897, the day after 9999-12-31, where that is unknown, so that undated
-- events come last. last_day: its latest day, likewise. sides: 1 actor, 2 recipient, 3 both.
CREATE TABLE participation (
  party TEXT NOT NULL,
  day INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (id),
  last_day INTEGER NOT NULL,
  type TEXT NOT NULL,
  quad INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  PRIMARY KEY (party, day, event)
) STRICT, WITHOUT ROWID;

-- Events that may have begun before a range of days and still reach into it.
CREATE INDEX participation_imprecise ON participation (party, last_day) WHERE last_day > day;
