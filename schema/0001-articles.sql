-- Articles, the runs that coded them, and what could not be read.
-- 1128354645 is 'CASU' as a big-endian integer: `file` and Casus know a store by it.
PRAGMA application_id = 1128354645;

-- Facts about the store itself: 'text' is 'kept' or 'left out', 'lexicon' the hash of the lexicon that the
-- party tables were filled from.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One ingest. A run that was interrupted has no finished_at.
CREATE TABLE coder_run (
  id INTEGER PRIMARY KEY,
  coder TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  articles_new INTEGER NOT NULL DEFAULT 0,
  articles_known INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Days everywhere are counted from 1970-01-01.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  published TEXT,
  published_time TEXT,
  day_earliest INTEGER,
  day_latest INTEGER,
  source TEXT,
  url TEXT,
  language TEXT,
  authors TEXT,
  modified TEXT,
  text_digest TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER,
  run INTEGER NOT NULL REFERENCES coder_run (id),
  title TEXT,
  text TEXT
) STRICT;

-- Fed in bulk by the writer, never by triggers.
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- A date expression in an article's text.
CREATE TABLE date_mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  value TEXT NOT NULL,
  derived TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

-- A party named in an article's text.
CREATE TABLE party_mention (
  article INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  party TEXT,
  country TEXT,
  sector TEXT,
  kind TEXT,
  name TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

-- What could not be read or coded, with one sentence that says why.
CREATE TABLE rejection (
  id INTEGER PRIMARY KEY,
  article TEXT,
  path TEXT,
  line INTEGER,
  reason TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES coder_run (id)
) STRICT;

CREATE UNIQUE INDEX rejection_once ON rejection (ifnull(path, ''), ifnull(line, 0), reason);

-- A human correction. It hangs on a span (article and offsets), which no coder version changes, so that it
-- survives re-coding. Not used yet.
CREATE TABLE override (
  article INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  note TEXT,
  made_by TEXT,
  made_at TEXT,
  PRIMARY KEY (article, start, "end", field)
) STRICT, WITHOUT ROWID;
