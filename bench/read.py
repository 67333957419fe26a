"""Measures reading with plain tools beside Casus: read.py STORE PARTY CASUS WORK

The plain-index layout is a table of the same lines with a rowid and an index on (party, day), filled in the order of
the events' ids, as an ingest fills it. DuckDB, where Python has it, reads its own format and the store itself.
"""
import importlib.util
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import time

store, party, casus, work = sys.argv[1:5]
columns = ("party, day, event, last_day, date, type, mode, quad, cameo, scale, status, sides, reciprocal, actors, "
           "recipients, reports, texts, outlets")
line = ("party, date, event, type, mode, quad, cameo, scale, status, sides, reciprocal, actors, recipients, reports, "
        "texts, outlets")
dyads = """
  SELECT strftime({month}) AS month, actor_countries, recipient_countries, count(*), sum(reports), avg(scale)
  FROM {event} WHERE day_earliest IS NOT NULL AND actor_countries <> '' AND recipient_countries <> ''
  GROUP BY 1, 2, 3"""


def processor():
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def timed(name, runs, body):
    times = []
    before = processor()
    for _ in range(runs):
        start = time.perf_counter()
        body()
        times.append(time.perf_counter() - start)
    times.sort()
    used = (processor() - before) / runs
    print("%s: p50 %.1f ms, p95 %.1f ms, processor %.1f ms of %d" % (
        name, statistics.median(times) * 1000, times[min(runs - 1, runs * 95 // 100)] * 1000, used * 1000, runs),
        flush=True)
    return statistics.median(times), used


def compared(ours, theirs, name):
    print("  casus takes %.2f times the time of %s, %.2f times its processor time" % (
        ours[0] / theirs[0], name, ours[1] / theirs[1]), flush=True)


def run(*command):
    with open(os.devnull, "wb") as nothing:
        subprocess.run(command, stdout=nothing, stderr=nothing, check=True)


plain = os.path.join(work, "plain.sqlite")
database = sqlite3.connect(plain)
database.executescript("""
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;
  ATTACH '%s' AS store;
  CREATE TABLE line AS SELECT %s FROM store.participation ORDER BY event;
  CREATE INDEX line_party ON line (party, day);
  ANALYZE;""" % (store, columns))
first, last = database.execute("SELECT min(day), max(day) FROM line WHERE party = ? AND day < 2932897", [party]).fetchone()
count = database.execute("SELECT count(*) FROM line WHERE party = ?", [party]).fetchone()[0]
print("%s has %d lines" % (party, count))
chance = random.Random(1)
page = "SELECT %s FROM line WHERE party = ? AND day >= ? ORDER BY day LIMIT 100" % line
timed("Python's sqlite3, 100 lines over a plain index", 300,
      lambda: database.execute(page, [party, chance.randint(first, last)]).fetchall())
timed("casus timeline %s --limit 100, whole process" % party, 20,
      lambda: run(casus, "timeline", party, "--limit", "100", "--db", store))
ours = timed("casus export timeline --country %s, whole process" % party, 5,
             lambda: run(casus, "export", "timeline", "--country", party, "--db", store))
theirs = timed("sqlite3 -csv over the plain index", 5, lambda: run(
    "sqlite3", "-csv", "-header", plain, "SELECT %s FROM line WHERE party = '%s' ORDER BY day, event" % (line, party)))
compared(ours, theirs, "sqlite3")

if importlib.util.find_spec("duckdb") is None:
    print("duckdb: not installed, left out")
    sys.exit()
import duckdb  # noqa: E402

duck = duckdb.connect(os.path.join(work, "own.duckdb"))
extensions = [os.path.join(folder, name)
              for place in sys.path for folder, _, names in os.walk(os.path.join(place, "duckdb_ext"))
              for name in names if name.startswith("sqlite_scanner")]
if not extensions:
    print("duckdb %s: without its SQLite extension (duckdb-ext-sqlite), left out" % duckdb.__version__)
    sys.exit()
duck.execute("LOAD '%s'" % extensions[0])
duck.execute("ATTACH '%s' AS plain (TYPE sqlite, READ_ONLY)" % plain)
duck.execute("ATTACH '%s' AS store (TYPE sqlite, READ_ONLY)" % store)
duck.execute("CREATE TABLE line AS SELECT * FROM plain.line ORDER BY party, day, event")
print("duckdb %s, %s threads" % (duckdb.__version__, duck.execute("SELECT current_setting('threads')").fetchone()[0]))
theirs = timed("DuckDB on its own format, CSV of the same lines", 5, lambda: duck.execute(
    "COPY (SELECT %s FROM line WHERE party = '%s' ORDER BY day, event) TO '/dev/null' (FORMAT csv, HEADER)" % (line, party)))
compared(ours, theirs, "DuckDB")
month = "DATE '1970-01-01' + CAST(day_earliest AS INTEGER), '%Y-%m'"
theirs = timed("DuckDB reading the store, month by dyad over all events", 3,
               lambda: duck.execute(dyads.format(month=month, event="store.event")).fetchall())
mine = timed("casus counts --by month,dyad --no-distinct, whole process", 3, lambda: run(
    casus, "counts", "--by", "month,dyad", "--no-distinct", "--format", "csv", "--db", store))
compared(mine, theirs, "DuckDB")
duck.execute("CREATE TABLE event AS SELECT day_earliest, actor_countries, recipient_countries, reports, scale FROM store.event")
timed("DuckDB on its own format, month by dyad", 3,
      lambda: duck.execute(dyads.format(month=month, event="event")).fetchall())
