#!/usr/bin/env bash
# Counts the processor instructions of coding, which other work on the machine doesn't change.
#
# Usage: bench/instructions.sh    after `make build`; needs valgrind
#   CASUS=FILE    the binary, instead of .build/release/casus
#   BULK=FILE     the articles (JSON Lines, gzip), instead of ../shared/eval/data/bulk-dev.jsonl.gz
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
casus=${CASUS:-$root/.build/release/casus}
bulk=${BULK:-$root/../shared/eval/data/bulk-dev.jsonl.gz}

command -v valgrind >/dev/null || { echo "bench: valgrind is not installed, so nothing was counted."; exit 0; }
[ -r "$bulk" ] || { echo "bench: there is no $bulk to count with; give another file as BULK=FILE."; exit 0; }
[ -x "$casus" ] || { echo "bench: there is no $casus; \`make build\` makes it." >&2; exit 1; }

work=$(mktemp -d "${TMPDIR:-/tmp}/casus-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
gzip -dc "$bulk" 2>/dev/null | sed -n 1,1000p >"$work/articles.jsonl"

# count INPUT: the instructions of coding it.
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$casus" code --jobs 1 <"$1" 2>&1 >/dev/null |
    awk '/Collected/ {print $NF}'
}
sentences=$(python3 "$root/bench/sentences.py" "$work/articles.jsonl")
start=$(count /dev/null)
total=$(count "$work/articles.jsonl")
echo "start-up and lexicon: $start instructions"
echo "coding: $(((total - start) / sentences)) instructions a sentence ($sentences sentences by bench/sentences.py)"
