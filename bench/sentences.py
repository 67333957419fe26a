"""Counts the sentences of articles in JSON Lines: sentences.py FILE

A sentence ends at `.`, `!` or `?`, with closing quotes or brackets behind it, where white space and then a
capital, a digit or an opening quote follow, but not behind an initial or one of a few abbreviations; and at an
empty line, an indented line, and the end of the text. That is cruder than the coder's own rules, on purpose:
the figure says how much text there is, whatever the coder makes of it, and does not change with the coder.
"""
import json
import re
import sys

END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(]?[A-Z0-9])|\n[ \t]*\n|\n[ \t]{2,}")
ABBREVIATION = re.compile(
    r"(?:\b[A-Za-z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|Inc|Corp|Co|Ltd|vs|pct|dlrs|mln"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$")


def count(text):
    """How many sentences a text has."""
    sentences, start = 0, 0
    for end in END.finditer(text):
        sentence = text[start:end.end()].strip()
        if end[0].startswith(".") and ABBREVIATION.search(sentence):
            continue
        sentences += bool(sentence)
        start = end.end()
    return sentences + bool(text[start:].strip())


with open(sys.argv[1], encoding="utf-8") as lines:
    print(sum(count(json.loads(line).get("text") or "") for line in lines))
