#!/usr/bin/env bash
# Measures reading of a large made-up store against plain tools on the same data; docs/benchmarks.md says how to read it.
#
# Usage: bench/read.sh          after `make bench-read` has built what it needs
#   EVENTS=N       how many events, 10 million without it
#   STORE=FILE     a store made before, which is kept
#   PYTHON=FILE    a Python with the package duckdb, and duckdb-ext-sqlite for reading SQLite; without them those
#                  comparisons are left out
#   PARTY=CODE     whose timeline, PRK without it
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=${BIN:-$root/.build/release}
events=${EVENTS:-10000000}
party=${PARTY:-PRK}
python=${PYTHON:-python3}

work=$(mktemp -d "${TMPDIR:-/tmp}/casus-bench-read.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

store=${STORE:-$work/store.sqlite}
if [ ! -e "$store" ]; then
  "$bin/bench-store" make "$store" "$events"
fi
echo "casus $("$bin/casus" --version), $(date -u +%Y-%m-%d), load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "store: $(($(stat -c %s "$store") / 1000000)) MB, $(sqlite3 "$store" 'SELECT max(rowid) FROM coder_run') run"
echo
echo "in process, by bench-store:"
"$bin/bench-store" read "$store" "$party"
echo
echo "whole processes and plain tools:"
"$python" "$root/bench/read.py" "$store" "$party" "$bin/casus" "$work"
echo
echo "load at the end: $(cut -d' ' -f1-3 /proc/loadavg)"
