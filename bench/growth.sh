#!/usr/bin/env bash
# Ingests made articles and prints how long each tenth took: a pace that decays shows here.
#
# Usage: bench/growth.sh           after `make build`
#   CASUS=FILE    the binary, instead of .build/release/casus
#   ARTICLES=N    how many: 1000000
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
casus=${CASUS:-$root/.build/release/casus}
articles=${ARTICLES:-1000000}
work=$(mktemp -d "${TMPDIR:-/tmp}/casus-growth.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Each tenth is an ingest of its own into the same store, so that the times are exact.
for tenth in $(seq 10); do
  python3 "$root/bench/made-articles.py" $((articles / 10)) "$tenth" >"$work/articles.jsonl"
  start=$(date +%s%N)
  "$casus" ingest "$work/articles.jsonl" --db "$work/grown.sqlite" --quiet || [ $? = 3 ]
  took=$((($(date +%s%N) - start) / 1000000))
  printf 'tenth %2d: %7d ms, %6d articles a second, store %5d MB, load %s\n' "$tenth" "$took" \
    $((articles / 10 * 1000 / took)) $(($(stat -c %s "$work/grown.sqlite") / 1000000)) \
    "$(cut -d' ' -f1 /proc/loadavg)"
done
