-- Which articles print the same text, and which files were read.

-- What is known of an article's text beyond the text itself; a table of its own, so that it can be read without it.
CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article (id),
  -- Articles with the same number print one text: the same, or copies with small edits. The number is the smallest
  -- article id of the group.
  text_group INTEGER NOT NULL,
  -- The language that the text was recognised to be in, as a BCP 47 tag; null is English. Only English is coded.
  foreign_language TEXT,
  -- The sketch by which copies are recognised: ascending 16-bit hashes, the lower byte first; odd
  -- ones are of runs with a number.
  sketch BLOB NOT NULL
) STRICT;

-- Most articles are alone in their group.
CREATE INDEX article_text_group ON article_text (text_group) WHERE text_group <> article;
CREATE INDEX article_text_foreign ON article_text (foreign_language) WHERE foreign_language IS NOT NULL;

-- By what copies of a text are found. day: the article's day of publication, 2932897 where it is unknown, and
-- 2932898 for the key of the whole text, which is the same at any time. key: a quarter of the day, times 2^41, plus 41
-- bits of a hash. So the keys of articles that come in about the order of their publication lie together, and a batch
-- does not touch a page of its own for each.
CREATE TABLE text_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id),
  PRIMARY KEY (key, day, article)
) STRICT, WITHOUT ROWID;

-- A file that was read to its end. The same content, read under the same options, need not be read again.
-- hash_high, hash_low: 128 bits of a hash over the content; see docs/ingest.md.
CREATE TABLE input_file (
  hash_high INTEGER NOT NULL,
  hash_low INTEGER NOT NULL,
  size INTEGER NOT NULL,
  options TEXT NOT NULL,
  path TEXT NOT NULL,
  articles INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES coder_run (id),
  PRIMARY KEY (hash_high, hash_low, size, options)
) STRICT, WITHOUT ROWID;

-- What the store had before has groups of equal texts only.
CREATE TEMP TABLE text_first AS SELECT text_digest, min(id) AS id FROM article GROUP BY text_digest;
CREATE UNIQUE INDEX temp.text_first_digest ON text_first (text_digest);
INSERT INTO article_text (article, text_group, sketch)
SELECT a.id, f.id, x'' FROM article a JOIN text_first f ON f.text_digest = a.text_digest ORDER BY a.id;
DROP TABLE text_first;
WITH digit (n) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10))
INSERT INTO text_key (key, day, article)
SELECT
  (2932898 / 4 << 41)
    + (SELECT sum((instr('0123456789abcdef', substr(a.text_digest, n, 1)) - 1) << (40 - 4 * n)) FROM digit),
  2932898,
  a.id
FROM article a;

-- How much of the full-text index is collected in memory before a piece of it is written: each piece has to be merged
-- with others later. 16 MB hold a whole batch.
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);

DROP VIEW articles;
CREATE VIEW articles AS
SELECT
  printf('%016x', a.id) AS article_id,
  a.published AS publication_date,
  a.published_time AS publication_time,
  a.title AS headline,
  a.source AS publisher,
  a.url,
  coalesce(t.foreign_language, a.language) AS language,
  CASE WHEN t.foreign_language IS NULL THEN 'coded' ELSE 'not English' END AS status,
  a.authors,
  a.modified,
  a.text_digest,
  printf('%016x', t.text_group) AS text_group,
  (SELECT count(*) FROM mention m WHERE m.article = a.id) AS mentions
FROM article a CROSS JOIN article_text t ON t.article = a.id
ORDER BY a.id;

DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT
  printf('%016x', g.id) AS agreement_id,
  g.name,
  g.kind,
  (SELECT group_concat(party, ';') FROM
    (SELECT party FROM agreement_party p WHERE p.agreement = g.id ORDER BY 1)) AS parties,
  g.signed,
  date(g.day_earliest * 86400, 'unixepoch') AS signed_earliest,
  date(g.day_latest * 86400, 'unixepoch') AS signed_latest,
  g.stage,
  (SELECT count(*) FROM agreement_mention m WHERE m.agreement = g.id) AS reports,
  (SELECT count(DISTINCT t.text_group) FROM agreement_mention m CROSS JOIN article_text t ON t.article = m.article
    WHERE m.agreement = g.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM agreement_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.agreement = g.id) AS outlets
FROM agreement g
ORDER BY ifnull(g.day_earliest, 2932897), g.id;

DROP VIEW clauses;
CREATE VIEW clauses AS
SELECT
  printf('%016x', c.id) AS clause_id,
  CASE WHEN c.agreement IS NULL THEN NULL ELSE printf('%016x', c.agreement) END AS agreement_id,
  g.name AS agreement,
  c.obligation,
  c.force,
  (SELECT group_concat(party, ';') FROM
    (SELECT party FROM clause_party p WHERE p.clause = c.id AND p.role = 'obligor' ORDER BY 1)) AS obligors,
  (SELECT group_concat(party, ';') FROM
    (SELECT party FROM clause_party p WHERE p.clause = c.id AND p.role = 'beneficiary' ORDER BY 1))
    AS beneficiaries,
  c.trigger_kind,
  c.trigger,
  c.immediacy,
  c.means,
  c.status,
  c.wording,
  (SELECT count(*) FROM clause_mention m WHERE m.clause = c.id) AS reports,
  (SELECT count(DISTINCT t.text_group) FROM clause_mention m CROSS JOIN article_text t ON t.article = m.article
    WHERE m.clause = c.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM clause_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.clause = c.id) AS outlets
FROM clause c LEFT JOIN agreement g ON g.id = c.agreement
ORDER BY ifnull(g.day_earliest, 2932897), c.agreement, c.obligation, c.trigger_kind, c.id;

DROP VIEW claims;
CREATE VIEW claims AS
SELECT
  printf('%016x', c.id) AS claim_id,
  CASE WHEN c.about IS NULL THEN NULL ELSE printf('%016x', c.about) END AS about_id,
  CASE
    WHEN EXISTS (SELECT 1 FROM agreement x WHERE x.id = c.about) THEN 'agreement'
    WHEN EXISTS (SELECT 1 FROM clause x WHERE x.id = c.about) THEN 'clause'
    WHEN EXISTS (SELECT 1 FROM event x WHERE x.id = c.about) THEN 'event'
  END AS about_kind,
  (SELECT group_concat(who, ';') FROM
    (SELECT DISTINCT coalesce(p.party, p.country, '"' || replace(lower(p.text), ';', ',') || '"') AS who
      FROM claim_mention m CROSS JOIN claim_party p
        ON p.article = m.article AND p.mention = m.ordinal AND p.side = 1
      WHERE m.claim = c.id ORDER BY 1)) AS claimants,
  c.stance,
  c.proposition,
  (SELECT group_concat(who, ';') FROM
    (SELECT DISTINCT coalesce(p.party, p.country, '"' || replace(lower(p.text), ';', ',') || '"') AS who
      FROM claim_mention m CROSS JOIN claim_party p
        ON p.article = m.article AND p.mention = m.ordinal AND p.side = 4
      WHERE m.claim = c.id ORDER BY 1)) AS reported_by,
  (SELECT count(*) FROM claim_mention m WHERE m.claim = c.id) AS reports,
  (SELECT count(DISTINCT t.text_group) FROM claim_mention m CROSS JOIN article_text t ON t.article = m.article
    WHERE m.claim = c.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM claim_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.claim = c.id) AS outlets
FROM claim c
ORDER BY c.about, c.proposition, c.id;
