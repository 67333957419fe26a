-- Views for people: ids as 16 hexadecimal digits, days as dates, columns under PLOVER's names where PLOVER
-- has one. `casus export` writes these views as they are, in their own order, which content alone decides.

CREATE VIEW articles AS
SELECT
  printf('%016x', a.id) AS article_id,
  a.published AS publication_date,
  a.published_time AS publication_time,
  a.title AS headline,
  a.source AS publisher,
  a.url,
  a.language,
  a.authors,
  a.modified,
  a.text_digest,
  (SELECT count(*) FROM mention m WHERE m.article = a.id) AS mentions
FROM article a
ORDER BY a.id;

CREATE VIEW events AS
SELECT
  printf('%016x', e.id) AS event_id,
  e.date AS event_date,
  date(e.day_earliest * 86400, 'unixepoch') AS date_earliest,
  date(e.day_latest * 86400, 'unixepoch') AS date_latest,
  e.type AS event_type,
  e.mode AS event_mode,
  e.contexts,
  e.quad AS quad_code,
  e.cameo,
  e.scale,
  e.status,
  e.reciprocal,
  e.actors,
  e.actor_countries,
  e.actor_sectors,
  e.recipients,
  e.recipient_countries,
  e.recipient_sectors,
  e.attributed_to,
  e.location AS placename,
  e.location_country AS country,
  e.reports,
  e.texts,
  e.outlets,
  a.title AS headline,
  a.published AS publication_date,
  a.source AS publisher,
  a.url
FROM event e CROSS JOIN article a ON a.id = e.first_article
ORDER BY ifnull(e.day_earliest, 2932897), e.id;

CREATE VIEW mentions AS
SELECT
  printf('%016x', m.id) AS mention_id,
  printf('%016x', m.event) AS event_id,
  printf('%016x', m.article) AS article_id,
  e.date AS event_date,
  m.date_source,
  e.type AS event_type,
  e.mode AS event_mode,
  m.contexts,
  e.quad AS quad_code,
  m.cameo,
  m.scale,
  m.status,
  m.reciprocal,
  m.location AS placename,
  m.location_country AS country,
  m.rule,
  m.sentence_start,
  m.sentence_end,
  m.trigger_start,
  m.trigger_end,
  m.trigger,
  substr(a.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) AS sentence,
  a.title AS headline,
  a.published AS publication_date,
  a.source AS publisher,
  a.url,
  r.coder
FROM mention m
CROSS JOIN event e ON e.id = m.event
CROSS JOIN article a ON a.id = m.article
CROSS JOIN coder_run r ON r.id = a.run
ORDER BY m.article, m.ordinal;

CREATE VIEW participants AS
SELECT
  printf('%016x', m.id) AS mention_id,
  printf('%016x', m.event) AS event_id,
  printf('%016x', m.article) AS article_id,
  CASE r.side WHEN 1 THEN 'actor' WHEN 2 THEN 'recipient' ELSE 'attributed' END AS side,
  r.ordinal,
  r.party,
  r.country,
  r.sector,
  r.start,
  r."end",
  r.text
FROM role r CROSS JOIN mention m ON m.article = r.article AND m.ordinal = r.mention
ORDER BY r.article, r.mention, r.side, r.ordinal;

CREATE VIEW timeline AS
SELECT
  p.party,
  e.date AS event_date,
  printf('%016x', p.event) AS event_id,
  p.type AS event_type,
  p.quad AS quad_code,
  CASE p.sides WHEN 1 THEN 'actor' WHEN 2 THEN 'recipient' ELSE 'both' END AS side,
  e.status,
  e.actors,
  e.recipients,
  e.reports,
  e.texts,
  e.outlets
FROM participation p CROSS JOIN event e ON e.id = p.event
ORDER BY p.party, p.day, p.event;

CREATE VIEW parties AS
SELECT
  p.code AS party,
  p.kind,
  p.name,
  p.country,
  p.sector,
  p.starts,
  p.ends,
  (SELECT group_concat(value, ';') FROM
    (SELECT DISTINCT value FROM party_code c WHERE c.party = p.code AND c.system = 'iso2' ORDER BY 1)) AS iso2,
  (SELECT group_concat(value, ';') FROM
    (SELECT DISTINCT value FROM party_code c WHERE c.party = p.code AND c.system = 'iso3' ORDER BY 1)) AS iso3,
  (SELECT group_concat(value, ';') FROM
    (SELECT DISTINCT value FROM party_code c WHERE c.party = p.code AND c.system = 'cow' ORDER BY 1)) AS cow,
  (SELECT group_concat(value, ';') FROM
    (SELECT DISTINCT value FROM party_code c WHERE c.party = p.code AND c.system = 'cowNumber' ORDER BY 1))
    AS cow_number,
  (SELECT group_concat(value, ';') FROM
    (SELECT DISTINCT value FROM party_code c WHERE c.party = p.code AND c.system = 'gwNumber' ORDER BY 1))
    AS gw_number
FROM party p
ORDER BY p.code;

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
  (SELECT count(DISTINCT a.text_digest) FROM agreement_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.agreement = g.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM agreement_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.agreement = g.id) AS outlets
FROM agreement g
ORDER BY ifnull(g.day_earliest, 2932897), g.id;

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
  (SELECT count(DISTINCT a.text_digest) FROM clause_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.clause = c.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM clause_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.clause = c.id) AS outlets
FROM clause c LEFT JOIN agreement g ON g.id = c.agreement
ORDER BY ifnull(g.day_earliest, 2932897), c.agreement, c.obligation, c.trigger_kind, c.id;

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
  (SELECT count(DISTINCT a.text_digest) FROM claim_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.claim = c.id) AS texts,
  (SELECT count(DISTINCT a.source) FROM claim_mention m CROSS JOIN article a ON a.id = m.article
    WHERE m.claim = c.id) AS outlets
FROM claim c
ORDER BY c.about, c.proposition, c.id;
