#!/usr/bin/env python3
"""Compare what `casus read` finds in feeds with what Python's own parsers find.

    bench/feeds-check.py .build/release/casus FEED…

Counts, for each feed, the entries, and those whose title, address and date were read where the entry has them.
The exit status is 1 where anything is missing.
"""
import datetime
import email.utils
import html
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml


def local(tag):
    return tag.rsplit("}", 1)[-1]


def words(text):
    return re.findall(r"\w+", html.unescape(html.unescape(re.sub(r"<[^>]+>", " ", text or ""))))


def day(text):
    """The day of a date in RFC 822 or ISO 8601, or None."""
    text = (text or "").strip()
    if re.match(r"\d{4}-\d\d-\d\d", text):
        return text[:10]
    try:
        return email.utils.parsedate_to_datetime(text).date().isoformat()
    except (TypeError, ValueError):
        return None


def loads(text):
    """The JSON, or what is whole of its items where the file breaks off."""
    try:
        return json.loads(text)
    except ValueError:
        items, decoder = [], json.JSONDecoder(strict=False)
        position = text.index("[", text.index('"items"')) + 1
        while True:
            try:
                item, position = decoder.raw_decode(text, position)
            except ValueError:
                return {"items": items, "breaks off": True}
            items.append(item)
            position = re.compile(r"[\s,]*").match(text, position).end()


def entries(path):
    """(title, addresses, day) of each entry."""
    data = open(path, "rb").read()
    if data.lstrip()[:1] == b"{":
        feed = loads(data.decode("utf-8"))
        if "rss" in feed:
            for item in feed["rss"]["channel"]["item"]:
                yield item.get("title"), {item.get("link"), item.get("guid")} - {None}, day(item.get("pubDate"))
            return
        for item in feed["items"]:
            yield (item.get("title"), {item.get("url"), item.get("external_url")} - {None},
                   day(item.get("date_published")))
        return
    root = xml.fromstring(data)
    for item in root.iter():
        if local(item.tag) not in ("item", "entry"):
            continue
        titles, links, dates = [], set(), {}
        for child in item:
            name = local(child.tag)
            if name == "title":
                titles.append("".join(child.itertext()))
            elif name == "link":
                links |= {(child.text or "").strip(), child.get("href", "")}
            elif name == "guid" and (child.text or "").startswith("http") and child.get("isPermaLink") != "false":
                links.add(child.text.strip())
            elif name in ("pubDate", "date", "published", "issued", "updated"):
                dates[name] = day(child.text)
        first = next((dates[n] for n in ("pubDate", "date", "published", "issued", "updated") if dates.get(n)), None)
        yield titles[0] if titles else None, links - {""}, first


def main():
    casus, missing = sys.argv[1], 0
    for path in sys.argv[2:]:
        wanted = list(entries(path))
        output = subprocess.run([casus, "read", path], capture_output=True, text=True).stdout
        read = [json.loads(line) for line in output.splitlines()]
        # What breaks off is one rejection behind what is whole.
        if len(read) == len(wanted) + 1 and read[-1].get("status") == "rejected":
            read.pop()
        problems = [] if len(read) == len(wanted) else ["%d entries, %d read" % (len(wanted), len(read))]
        for number, ((title, links, when), record) in enumerate(zip(wanted, read), 1):
            if record.get("status") == "rejected":
                problems.append("entry %d: %s" % (number, record["reason"]))
            if words(title) and words(record.get("title")) != words(title):
                problems.append("entry %d: title %r, read %r" % (number, title, record.get("title")))
            if links and record.get("url") not in links:
                problems.append("entry %d: address %s, read %s" % (number, sorted(links), record.get("url")))
            if when and (record.get("published") or "")[:10] != when:
                problems.append("entry %d: date %s, read %s" % (number, when, record.get("published")))
        has = lambda key: sum(bool(record.get(key)) for record in read)
        print("%-24s %3d entries, %3d titles, %3d addresses, %3d dates: %s" % (
            path.rsplit("/", 1)[-1], len(read), has("title"), has("url"), has("published"),
            "all read" if not problems else "%d problems" % len(problems)))
        for problem in problems[:5]:
            print("    " + problem[:300])
        missing += len(problems)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
