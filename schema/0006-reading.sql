-- What reading needs to be fast however large the store: timelines from one range of one table, and full text
-- that is found by date, party and type.

-- A row is a whole line of a timeline, so that none of its events has to be looked up. All but the sides are
-- copies of what `event` has, kept up to date by the writer.
DROP VIEW timeline;
ALTER TABLE participation RENAME TO participation_narrow;

CREATE TABLE participation (
  party TEXT NOT NULL,
  day INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (id),
  last_day INTEGER NOT NULL,
  date TEXT,
  type TEXT NOT NULL,
  mode TEXT,
  quad INTEGER NOT NULL,
  cameo TEXT NOT NULL,
  scale REAL NOT NULL,
  status TEXT NOT NULL,
  sides INTEGER NOT NULL,
  reciprocal INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
  actors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  reports INTEGER NOT NULL,
  texts INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  PRIMARY KEY (party, day, event)
) STRICT, WITHOUT ROWID;

INSERT INTO participation
SELECT p.party, p.day, p.event, p.last_day, e.date, e.type, e.mode, e.quad, e.cameo, e.scale, e.status, p.sides,
  e.reciprocal, e.actors, e.recipients, e.reports, e.texts, e.outlets
FROM participation_narrow p CROSS JOIN event e ON e.id = p.event
ORDER BY p.party, p.day, p.event;

DROP TABLE participation_narrow;

-- Events that may have begun before a range of days and still reach into it.
CREATE INDEX participation_imprecise ON participation (party, last_day) WHERE last_day > day;

CREATE VIEW timeline AS
SELECT
  party,
  date AS event_date,
  printf('%016x', event) AS event_id,
  type AS event_type,
  mode AS event_mode,
  quad AS quad_code,
  cameo,
  scale,
  status,
  CASE sides WHEN 1 THEN 'actor' WHEN 2 THEN 'recipient' ELSE 'both' END AS side,
  reciprocal,
  actors,
  recipients,
  reports,
  texts,
  outlets
FROM participation
ORDER BY party, day, event;

-- The number under which the full text knows an article. It grows with the date of publication, so that the
-- newest articles are found first and a range of dates is a range of numbers: the day counted from the first
-- of January of the year 1, from 1, times 2^41, plus as many bits of the article's id; undated articles have
-- day 0. Where two articles would have one number, the later comer has the next that is free.
CREATE TABLE article_document (
  document INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id)
) STRICT;

INSERT INTO article_document
SELECT number + row_number() OVER (PARTITION BY number ORDER BY id) - 1, id
FROM (
  SELECT id, ifnull(day_earliest + 719163, 0) * 2199023255552 + (id & 2199023255551) AS number FROM article);

-- What the full text is over: title and text, and as words of their own the codes of the parties that the
-- article names and the types of the events coded in it.
CREATE VIEW article_content AS
SELECT
  d.document,
  a.title,
  a.text,
  (SELECT group_concat(code, ' ') FROM (
    SELECT party AS code FROM party_mention WHERE article = a.id AND party IS NOT NULL
    UNION SELECT country FROM party_mention WHERE article = a.id AND country IS NOT NULL
    UNION SELECT party FROM role WHERE article = a.id AND party IS NOT NULL
    UNION SELECT country FROM role WHERE article = a.id AND country IS NOT NULL
    ORDER BY 1)) AS parties,
  (SELECT group_concat(type, ' ') FROM (
    SELECT DISTINCT e.type FROM mention m CROSS JOIN event e ON e.id = m.event WHERE m.article = a.id
    ORDER BY 1)) AS types
FROM article_document d CROSS JOIN article a ON a.id = d.article;

DROP TABLE article_index;

-- Fed in bulk by the writer, never by triggers.
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, text, parties, types, content = 'article_content', content_rowid = 'document',
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO article_index (article_index) VALUES ('rebuild');
