#!/usr/bin/env python3
"""Checks that other programs read what Casus exports: check-exports.py CASUS [FILE…]

Ingests the example articles, made-up articles whose headlines and texts have everything that tears CSV apart, and the
FILEs given; exports the data package, dyads, the profiles of other datasets, a timeline and a count table; and reads all
of it: the package with `frictionless validate`, each CSV file with pandas and with R. The number of rows and the names
of the columns have to be the same for all readers, and every text has to come back as it went in.

Needs Python's frictionless and pandas (PyPI). R is used where `Rscript` is installed. Ends with 1 where anything fails.
"""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NASTY = [
    'He said "peace", twice', "comma, semicolon; tab\tand 'quote'", "two\nlines\r\nand three", "=SUM(A1:A9)", "+1 to talks",
    "-2 to talks", "@home", "NA", "null", "", "Überraschung in São Tomé", "東京で会談", "🕊 dove", "\u200fright to left",
    "back\\slash and \\n", "#hash first", '"""', "007",
]
failures = []


def check(name, holds, detail=""):
    print("%s  %s%s" % ("ok  " if holds else "FAIL", name, "" if holds else ": " + detail), flush=True)
    if not holds:
        failures.append(name)


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def casus(*arguments):
    done = run(program, *arguments, "--db", store)
    if done.returncode not in (0, 3):
        sys.exit("check-exports: casus %s failed: %s" % (" ".join(arguments), done.stderr))
    return done.stdout


def made_articles(path):
    with open(path, "w", encoding="utf-8") as file:
        for number, words in enumerate(NASTY):
            file.write(json.dumps({
                "id": str(number), "published": "2024-06-%02d" % (number + 1), "title": words, "source": words or None,
                "url": "https://example.org/?a=%d&b=\"c\",d" % number,
                "text": "South Korea condemned Russia on Thursday. %s Officials said: \"%s\", and left." % (words, words),
            }) + "\n")


def rows_of(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter, strict=True))


def read_with_pandas(path, rows, delimiter=",", header=True):
    import pandas
    frame = pandas.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False, header=0 if header else None)
    same = [list(frame.columns)] if header else []
    same += frame.values.tolist()
    return same == rows, "%d rows of %d, or other texts" % (len(frame), len(rows))


def read_plainly_with_pandas(path, rows):
    """As people do it: types guessed."""
    import pandas
    frame = pandas.read_csv(path)
    return frame.shape == (len(rows) - 1, len(rows[0])), "%s" % (frame.shape,)


R = """
args <- commandArgs(trailingOnly = TRUE)
for (file in args) {
  frame <- read.csv(file, fileEncoding = "UTF-8", check.names = FALSE, colClasses = "character", na.strings = character(0))
  plain <- read.csv(file, fileEncoding = "UTF-8")
  sum <- sum(nchar(as.matrix(frame), type = "chars"))
  cat(file, nrow(frame), ncol(frame), nrow(plain), ncol(plain), sum, paste(names(frame), collapse = ","), sep = "\\t")
  cat("\\n")
}
"""


def read_with_r(paths):
    script = os.path.join(work, "read.R")
    with open(script, "w") as file:
        file.write(R)
    done = subprocess.run(["Rscript", "--vanilla", script] + paths, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, env=dict(os.environ, LC_ALL="C.UTF-8"))
    check("R reads every CSV file without a warning", done.returncode == 0 and "arning" not in done.stderr,
          done.stderr[-800:])
    for line in done.stdout.splitlines():
        path, count, width, plain_count, plain_width, letters, names = line.split("\t")
        rows = rows_of(path)
        # R reads the two bytes of a line end within a text as one.
        wanted = sum(len(text.replace("\r\n", "\n")) for row in rows[1:] for text in row)
        check("R: %s, %s rows" % (os.path.basename(path), count),
              (int(count), int(width), names.split(",")) == (len(rows) - 1, len(rows[0]), rows[0])
              and (plain_count, plain_width) == (count, width) and int(letters) == wanted,
              "%s rows, %s columns, %s letters; wanted %d, %d, %d" % (
                  count, width, letters, len(rows) - 1, len(rows[0]), wanted))


if len(sys.argv) < 2:
    sys.exit(__doc__)
program = os.path.abspath(sys.argv[1])
work = tempfile.mkdtemp(prefix="casus-exports.")
store = os.path.join(work, "store.sqlite")
try:
    made = os.path.join(work, "made.jsonl")
    made_articles(made)
    casus("ingest", made, os.path.join(ROOT, "Fixtures/articles"), *sys.argv[2:], "--quiet")
    package = os.path.join(work, "package")
    casus("export", "all", "--out", package)

    done = run(sys.executable, "-m", "frictionless", "validate", os.path.join(package, "datapackage.json"))
    if done.returncode != 0 and "No module named" in done.stderr:
        sys.exit("check-exports: " + done.stderr.strip())
    check("frictionless validate datapackage.json", done.returncode == 0, done.stdout[-3000:] + done.stderr[-500:])

    files = sorted(os.path.join(package, name) for name in os.listdir(package) if name.endswith(".csv"))
    for name, arguments in {
        "dyads.csv": ("export", "events", "--dyads"), "polecat.csv": ("export", "events", "--profile", "polecat"),
        "bom.csv": ("export", "events", "--bom"), "safe.csv": ("export", "mentions", "--excel-safe"),
        "timeline-report.csv": ("timeline", "RUS", "--format", "csv"),
        "counts.csv": ("counts", "--by", "month,dyad,type", "--format", "csv"),
    }.items():
        path = os.path.join(work, name)
        done = subprocess.run([program, *arguments, "--db", store], stdout=subprocess.PIPE, check=True)
        with open(path, "wb") as file:
            file.write(done.stdout)
        if name == "polecat.csv":
            delimiter = "\t" if b"\t" in done.stdout.splitlines()[0] else ","
            check("pandas: polecat", *read_with_pandas(path, rows_of(path, delimiter), delimiter))
        else:
            files.append(path)
    for path in files:
        rows = rows_of(path)
        check("every row of %s is as wide as its header" % os.path.basename(path), all(len(row) == len(rows[0]) for row in rows))
        check("pandas: %s, %d rows" % (os.path.basename(path), len(rows) - 1), *read_with_pandas(path, rows))
        check("pandas, types guessed: %s" % os.path.basename(path), *read_plainly_with_pandas(path, rows))
    # GDELT and Phoenix have no header and tabs.
    for profile in ("gdelt", "phoenix"):
        path = os.path.join(work, profile)
        with open(path, "wb") as file:
            subprocess.run([program, "export", "events", "--profile", profile, "--db", store], stdout=file, check=True)
        import pandas
        frame = pandas.read_csv(path, sep="\t", header=None, dtype=str, quoting=csv.QUOTE_NONE)
        check("pandas: %s, %d rows of %d columns" % (profile, *frame.shape), len(frame) > 0)

    headlines = {row[3] for row in rows_of(os.path.join(package, "articles.csv"))[1:]}
    lost = [text for text in NASTY if text and text not in headlines]
    check("headlines come back as they went in", not lost, repr(lost))
    if shutil.which("Rscript"):
        read_with_r([path for path in files if not path.endswith("bom.csv")])
    else:
        print("left out  R is not installed")
finally:
    shutil.rmtree(work)
print("%d checks failed" % len(failures) if failures else "all checks passed")
sys.exit(1 if failures else 0)
