#!/usr/bin/env bash
# Measures coding and ingest against plain tools on the same data; docs/benchmarks.md says how to read it.
#
# Usage: bench/run.sh             after `make build`; `make bench` does both
#   CASUS=FILE    the binary, instead of .build/release/casus
#   CODER=FILE    bench-coder, instead of the one beside the binary
#   BULK=FILE     the articles (JSON Lines, gzip), instead of ../shared/eval/data/bulk-dev.jsonl.gz
#   RUNS=N        how often a thing is measured: 5 for coding; ingest is measured 3 times or fewer
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
casus=${CASUS:-$root/.build/release/casus}
bulk=${BULK:-$root/../shared/eval/data/bulk-dev.jsonl.gz}
runs=${RUNS:-5}
ingests=$((runs < 3 ? runs : 3))

if [ ! -r "$bulk" ]; then
  echo "bench: there is no $bulk to measure with; give another file of articles as BULK=FILE."
  exit 0
fi
for tool in sqlite3 python3 gzip awk wc; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is not installed, so nothing was measured."; exit 0; }
done
if [ ! -x "$casus" ]; then
  echo "bench: there is no $casus; \`make build\` makes it." >&2
  exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/casus-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
articles=$work/bulk.jsonl
gzip -dc "$bulk" >"$articles"

# once NAME INPUT COMMAND…: measures a command; adds wall time, processor time and peak memory to NAME's list.
once() { python3 "$root/bench/measure.py" "$work/$1.times" "${@:2}"; }

# median NAME COLUMN, best NAME COLUMN: of NAME's list; the columns are 1 wall s, 2 processor s, 3 peak KiB.
median() { sort -g -k "$2,$2" "$work/$1.times" | awk -v c="$2" '{v[NR]=$c} END {print v[int((NR+1)/2)]}'; }
best() { sort -g -k "$2,$2" "$work/$1.times" | awk -v c="$2" 'NR==1 {print $c}'; }

calculate() { awk "BEGIN {printf \"$1\", $2}"; }
ratio() { calculate '%.2f' "$1 / ($2 > 0 ? $2 : 0.000001)"; }
figure() { printf '  %-52s %12s  %s\n' "$@"; }

# --- the machine and the data --------------------------------------------------------------------

sentences=$(python3 "$root/bench/sentences.py" "$articles")
cores=$(getconf _NPROCESSORS_ONLN)
echo "casus $("$casus" --version), $(date -u +%Y-%m-%d)"
echo "machine: $cores processors, load $(cut -d' ' -f1-3 /proc/loadavg) at the start, $(uname -srm)"
size=$(calculate '%.1f' "$(wc -c <"$articles") / 1e6")
count=$(wc -l <"$articles")
echo "data: $(basename "$bulk"), $count articles, $size MB, $sentences sentences by bench/sentences.py"

# --- coding --------------------------------------------------------------------------------------

for _ in $(seq "$runs"); do
  once words "$articles" env LC_ALL=C wc -w
  once code1 "$articles" "$casus" code --jobs 1
  once code2 "$articles" "$casus" code --jobs 2
  once help /dev/null "$casus" --help
  once empty /dev/null "$casus" code --jobs 1
done
# Memory must not grow with the input: the same articles twenty times over.
many=$work/many.jsonl
for _ in $(seq 20); do cat "$articles"; done >"$many"
once many "$many" "$casus" code --jobs 2
rm "$many"
wall=$(median code1 1) cpu=$(median code1 2)

echo
echo "coding: medians of $runs runs; W is \`LC_ALL=C wc -w <bulk.jsonl\`, $(median words 1) s"
figure 'casus code --jobs 1, wall' "$(ratio "$wall" "$(median words 1)") W" "$wall s"
figure 'casus code --jobs 1, processor' "$(ratio "$cpu" "$(median words 2)") W" "$cpu s"
figure 'casus code --jobs 2, wall' "$(ratio "$(median code2 1)" "$(median words 1)") W" "$(median code2 1) s"
figure '--jobs 2 relative to --jobs 1, wall' "$(ratio "$(median code2 1)" "$wall")" 'of medians'
figure '  the same' "$(ratio "$(best code2 1)" "$(best code1 1)")" 'of best runs'
figure 'casus code --jobs 1, sentences a second' "$(calculate '%.0f' "$sentences / $wall")" "of wall time"
figure '  the same' "$(calculate '%.0f' "$sentences / $cpu")" "of processor time"
figure 'casus code --jobs 1, peak memory' "$(calculate '%.0f MB' "$(median code1 3) / 1024")" 'resident'
figure 'casus code --jobs 2, peak memory' "$(calculate '%.0f MB' "$(median code2 3) / 1024")" 'resident'
figure '  of the same articles twenty times' "$(calculate '%.0f MB' "$(median many 3) / 1024")" 'resident'
figure 'casus code of nothing: loading the lexicon' "$(calculate '%.1f ms' "$(best empty 1) * 1000")" "best run"
figure 'casus --help' "$(calculate '%.1f ms' "$(best help 1) * 1000")" "best run"

coder=${CODER:-$(dirname "$casus")/bench-coder}
if [ -x "$coder" ]; then
  echo
  echo "parties, places and dates, in process on one core: best of $runs passes"
  "$coder" "$articles" "$runs"
fi

# --- ingest --------------------------------------------------------------------------------------

# The same schema and data for sqlite3, from a first ingest that is not measured. `.import` knows no null, so
# that STRICT tables would refuse the fields; without STRICT the tables are otherwise the same. It knows no bytes either:
# a blob that holds the marks between fields would be cut there, so blobs go in as texts of the same length.
ingest() { "$casus" ingest "$articles" --db "$1" --quiet --jobs 2 || [ $? = 3 ]; }
own="name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
shadows="SELECT name FROM pragma_table_list WHERE type = 'shadow'"
made=$work/made.sqlite
ingest "$made" >/dev/null
sqlite3 "$made" "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND $own
  AND tbl_name NOT IN ($shadows) ORDER BY type = 'view', rowid" |
  sed -e 's/) STRICT, WITHOUT ROWID/) WITHOUT ROWID/' -e 's/) STRICT/)/' >"$work/schema.sql"
sqlite3 "$made" "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND $own
  ORDER BY name" >"$work/tables"
{
  echo 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -196608;'
  echo 'PRAGMA wal_autocheckpoint = 16384; PRAGMA foreign_keys = OFF;'
  echo "BEGIN;"
  cat "$work/schema.sql"
  echo '.mode ascii'
  while read -r table; do
    columns=$(sqlite3 "$made" "SELECT group_concat(CASE type WHEN 'BLOB'
      THEN 'substr(hex(\"' || name || '\"), 1, length(\"' || name || '\"))' ELSE '\"' || name || '\"' END, ', ')
      FROM pragma_table_info('$table')")
    sqlite3 "$made" '.mode ascii' '.headers off' "SELECT $columns FROM \"$table\"" >"$work/$table.table"
    echo ".import '$work/$table.table' \"$table\""
  done <"$work/tables"
  echo "INSERT INTO article_index (article_index) VALUES ('rebuild');"
  echo 'COMMIT;'
  echo 'PRAGMA optimize;'
} >"$work/import.sql"

for _ in $(seq "$ingests"); do
  rm -f "$work"/ingest.sqlite* "$work"/import.sqlite*
  once ingest /dev/null "$casus" ingest "$articles" --db "$work/ingest.sqlite" --quiet --jobs 2
  once import "$work/import.sql" sqlite3 -bail "$work/import.sqlite"
  once again /dev/null "$casus" ingest "$articles" --db "$work/ingest.sqlite" --quiet --jobs 2
  once piped "$articles" "$casus" ingest - --db "$work/ingest.sqlite" --quiet --jobs 2
  rm -f "$work"/ingest.sqlite*
  once single /dev/null "$casus" ingest "$articles" --db "$work/ingest.sqlite" --quiet --jobs 1
done

# What was imported must be what was ingested, or the comparison means nothing.
rows=0
while read -r table; do
  count=$(sqlite3 "$made" "SELECT count(*) FROM \"$table\"")
  copied=$(sqlite3 "$work/import.sqlite" "SELECT count(*) FROM \"$table\"")
  if [ "$count" != "$copied" ]; then
    echo "bench: $table has $count rows, but sqlite3 imported $copied; the ratio below is not fair." >&2
  fi
  rows=$((rows + count))
done <"$work/tables"

first=$(best ingest 1)
echo
echo "ingest: best of $ingests runs; $rows rows in $(wc -l <"$work/tables") tables;" \
  "I is \`sqlite3 import.sqlite <import.sql\`, $(best import 1) s"
figure 'casus ingest bulk.jsonl --quiet --jobs 2, wall' "$(ratio "$first" "$(best import 1)") I" "$first s"
figure '  processor time' "$(ratio "$(best ingest 2)" "$(best import 2)") I" "$(best ingest 2) s"
figure 'with --jobs 1, wall, relative to --jobs 2' "$(ratio "$(best single 1)" "$first")" "$(best single 1) s"
figure 'the same again, the file known: the first takes' "$(ratio "$first" "$(best again 1)")" "times as long"
figure 'the same from standard input: the first takes' "$(ratio "$first" "$(best piped 1)")" "times as long"
figure '  peak memory of the first' "$(calculate '%.0f MB' "$(median ingest 3) / 1024")" 'resident'

# --- memory --------------------------------------------------------------------------------------

# Twenty times as many articles, each with a text and a day of its own.
python3 "$root/bench/variants.py" 20 <"$articles" >"$work/many.jsonl"
rm -f "$work"/ingest.sqlite*
once ingestmany /dev/null "$casus" ingest "$work/many.jsonl" --db "$work/ingest.sqlite" --quiet --jobs 2
figure 'the articles 20 times over, peak memory' "$(calculate '%.0f MB' "$(best ingestmany 3) / 1024")" 'resident'
figure '  wall, relative to once' "$(ratio "$(best ingestmany 1)" "$first")" "$(best ingestmany 1) s"
echo
echo "load at the end: $(cut -d' ' -f1-3 /proc/loadavg)"
