"""Makes many different articles of a few: variants.py COUNT <articles.jsonl

Of each article COUNT are made, which have their own text and day: paragraphs are turned round by one more each time, as
are the sentences of an article that has only one, figures grow, and the day moves by 37. So each is real work for
whoever hashes, codes, compares and stores it, and none is a copy of another.
"""
import datetime
import json
import re
import sys

FIGURE = re.compile(r"(?<![\d.,])\d{2,9}(?![\d.,])")


def variant(article, number):
    """The article as it might have been written some other day."""
    parts = re.split(r"\n(?=[ \t])", article["text"])
    if len(parts) == 1:
        parts = re.split(r"(?<=[.!?])\s+", article["text"])
    turn = number % len(parts)
    text = "\n".join(parts[turn:] + parts[:turn])
    made = dict(article, text=FIGURE.sub(lambda figure: str(int(figure[0]) + 3 * number), text))
    made["id"] = "%s-%d" % (article["id"], number)
    if text.strip():
        # What has neither a figure nor a second sentence would be the same.
        made["text"] += "\nThis is number %d of its kind." % number
    published = article.get("published") or ""
    if re.match(r"\d{4}-\d\d-\d\d", published):
        day = datetime.date.fromisoformat(published[:10]) + datetime.timedelta(days=37 * number)
        made["published"] = day.isoformat() + published[10:]
    return made


articles = [json.loads(line) for line in sys.stdin]
for number in range(int(sys.argv[1])):
    for article in articles:
        print(json.dumps(variant(article, number) if number else article))
