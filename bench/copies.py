"""Measures which copies of a text are recognised: copies.py CASUS ARTICLES.jsonl

Prints wires as other outlets would print them, a kind of edit at a time, ingests each kind together with the originals,
and counts how many copies share their original's text group, and how many originals are taken for copies of another.
"""
import csv
import datetime
import json
import random
import re
import subprocess
import sys
import tempfile

casus, source = sys.argv[1:]
chance = random.Random(7)
SYNONYMS = {
    "said": "stated", "would": "will", "has": "had", "told": "informed", "government": "cabinet", "talks": "negotiations",
    "rose": "climbed", "fell": "dropped", "about": "around", "company": "firm", "agreement": "accord", "also": "too",
    "increase": "rise", "meeting": "session", "officials": "authorities", "plan": "scheme", "because": "since"}


def words(text):
    return re.findall(r"\S+\s*", text)


def dropped(text, part):
    """Every so many words one left out."""
    return "".join(word for word in words(text) if chance.random() > part)


def synonyms(text):
    return "".join(SYNONYMS.get(word.strip(), word.strip()) + " " for word in words(text))


def paragraphs(text):
    return re.split(r"\n(?=[ \t])", text)


KINDS = {
    "another layout and capitals": lambda t: re.sub(r"\s+", " ", t).replace(". ", ".\n\n").upper(),
    "a dateline before it": lambda t: "LONDON, March 3 (Northern Wire) - " + t,
    "a byline and a credit": lambda t: "By Anna Field, Our Correspondent\n" + t + "\n(c) Northern Wire. All rights reserved.",
    "cut after three quarters": lambda t: "".join(words(t)[:len(words(t)) * 3 // 4]),
    "cut after 60 words": lambda t: "".join(words(t)[:60]),
    "without its second paragraph": lambda t: "\n".join(paragraphs(t)[:1] + paragraphs(t)[2:]),
    "a paragraph added at the end": lambda t: t + "\n    Analysts had expected the step for some weeks.",
    "frequent words replaced": synonyms,
    "one word of 30 left out": lambda t: dropped(t, 1 / 30),
    "one word of 15 left out": lambda t: dropped(t, 1 / 15),
}

originals = [json.loads(line) for line in open(source, encoding="utf-8")]
originals = [a for a in originals if len(words(a["text"])) >= 12 and a.get("published")]
chance.shuffle(originals)
originals = originals[:1000]


def groups(articles, folder):
    """The text group of each article by its address."""
    given = "\n".join(json.dumps(a) for a in articles)
    store = folder + "/copies.sqlite"
    subprocess.run(["rm", "-f", store], check=True)
    subprocess.run([casus, "ingest", "-", "--db", store, "--quiet"], input=given.encode(), check=True)
    out = subprocess.run([casus, "export", "articles", "--db", store], stdout=subprocess.PIPE, check=True).stdout
    return {row["url"]: row["text_group"] for row in csv.DictReader(out.decode().splitlines())}


def day_after(article):
    day = datetime.date.fromisoformat(article["published"][:10]) + datetime.timedelta(days=1)
    return day.isoformat()


def measure(kind, edit, next_day, folder):
    articles, pairs = [], []
    for number, article in enumerate(originals):
        text = edit(article["text"])
        if text == article["text"]:
            continue
        short = len(words(article["text"])) < 58
        made = dict(article, text=text, source="The Daily", title="Print %d" % number, url="c:%d" % number)
        if next_day:
            made["published"] = day_after(article)
        articles += [dict(article, url="o:%d" % number), made]
        pairs.append((number, short))
    found = groups(articles, folder)
    got = [(short, found["o:%d" % n] == found["c:%d" % n]) for n, short in pairs]
    long = [hit for short, hit in got if not short]
    few = [hit for short, hit in got if short]
    print("%-32s %-9s %5d %6.1f %% %6d %6.1f %%" % (
        kind, "next day" if next_day else "same day", len(long), 100 * sum(long) / max(1, len(long)),
        len(few), 100 * sum(few) / max(1, len(few))), flush=True)


with tempfile.TemporaryDirectory() as folder:
    print("%-42s %16s %16s" % ("edit", "58 words or more", "fewer"))
    for kind, edit in KINDS.items():
        for next_day in (False, True):
            measure(kind, edit, next_day, folder)
