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

# Each tenth is an ingest of its own into the same store, so that the times are exact. Where others use the machine too,
# the processor time is the one to compare.
first=
for tenth in $(seq 10); do
  python3 "$root/bench/made-articles.py" $((articles / 10)) "$tenth" >"$work/articles.jsonl"
  rm -f "$work/times"
  python3 "$root/bench/measure.py" "$work/times" /dev/null \
    "$casus" ingest "$work/articles.jsonl" --db "$work/grown.sqlite" --quiet
  read -r wall processor peak <"$work/times"
  first=${first:-$processor}
  awk -v n="$tenth" -v wall="$wall" -v cpu="$processor" -v first="$first" -v peak="$peak" \
    -v articles=$((articles / 10)) -v size="$(stat -c %s "$work/grown.sqlite")" 'BEGIN {
      printf "tenth %2d: %6.0f µs an article of processor time, %.2f of the first; %6.1f s wall; ", n, cpu / articles * 1e6,
        cpu / first, wall
      printf "peak %3d MB, store %5d MB\n", peak / 1024, size / 1e6 }'
done
