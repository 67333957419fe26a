#!/usr/bin/env bash
# Kills an ingest at random moments and completes it, again and again, and compares what the stores export. The moments
# are spread over the whole run: each of KILLS equal parts of it, from the start to the end of the process, has one.
#
# Usage: bench/kill.sh             after `make build`
#   CASUS=FILE    the binary, instead of .build/release/casus
#   BULK=FILE     the articles (JSON Lines, gzip), instead of ../shared/eval/data/bulk-dev.jsonl.gz
#   KILLS=N       how many runs are killed: 50
#   SEED=N        of the random moments: 1
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
casus=${CASUS:-$root/.build/release/casus}
bulk=${BULK:-$root/../shared/eval/data/bulk-dev.jsonl.gz}
kills=${KILLS:-50}
RANDOM=${SEED:-1}

if [ ! -r "$bulk" ]; then
  echo "kill: there is no $bulk to ingest; give another file of articles as BULK=FILE."
  exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/casus-kill.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
# Several files, so that some are known as a whole when the ingest goes on.
mkdir "$work/articles"
gzip -dc "$bulk" >"$work/all.jsonl"
split -n l/8 --additional-suffix=.jsonl "$work/all.jsonl" "$work/articles/part-"
rm "$work/all.jsonl"

ingest() { "$casus" ingest "$work/articles" --db "$1" --quiet --jobs 2 || [ $? = 3 ]; }
export_all() { rm -rf "$work/$2" && "$casus" export all --out "$work/$2" --db "$1" >/dev/null; }

start=$(date +%s%N)
ingest "$work/whole.sqlite"
length=$((($(date +%s%N) - start) / 1000000))
export_all "$work/whole.sqlite" whole
echo "undisturbed: $length ms, $(sqlite3 "$work/whole.sqlite" 'SELECT count(*) FROM article') articles"

partly=0 late=0 different=0 damaged=0
for number in $(seq "$kills"); do
  rm -f "$work"/killed.sqlite*
  "$casus" ingest "$work/articles" --db "$work/killed.sqlite" --quiet --jobs 2 &
  pid=$!
  moment=$(((RANDOM + 32768 * (number - 1)) * length / (32768 * kills)))
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -9 "$pid" 2>/dev/null || late=$((late + 1))
  wait "$pid" 2>/dev/null || true
  left=$(sqlite3 "$work/killed.sqlite" 'SELECT count(*) FROM article' 2>/dev/null || echo 0)
  [ "$(sqlite3 "$work/killed.sqlite" 'PRAGMA integrity_check' 2>/dev/null || echo ok)" = ok ] || damaged=$((damaged + 1))
  ingest "$work/killed.sqlite"
  export_all "$work/killed.sqlite" killed
  if diff -rq "$work/whole" "$work/killed" >/dev/null; then verdict=identical; else
    verdict=DIFFERENT different=$((different + 1)); fi
  [ "$left" -gt 0 ] && partly=$((partly + 1))
  echo "$number: killed after $moment ms with $left articles stored; completed: $verdict"
done
echo "$kills runs killed, $partly of them when something was stored ($late had just ended):" \
  "$((kills - different)) exports identical," \
  "$different different, $damaged stores damaged"
[ "$different" = 0 ] && [ "$damaged" = 0 ]
