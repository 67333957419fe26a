"""Makes articles for a long ingest: made-articles.py COUNT SEED

JSON Lines on standard output. Sentences are put together at random from parties, deeds and circumstances, so that
words, parties and dates come about as often as in news, and no two articles are alike.
"""
import datetime
import json
import random
import sys

count, seed = int(sys.argv[1]), int(sys.argv[2])
chance = random.Random(seed)
STATES = ["Russia", "Ukraine", "North Korea", "South Korea", "Japan", "China", "Iran", "Israel", "France", "Germany",
          "Turkey", "Egypt", "India", "Pakistan", "Brazil", "Nigeria", "Kenya", "Ethiopia", "Sudan", "Syria",
          "Poland", "Hungary", "Serbia", "Vietnam", "Thailand", "Mexico", "Colombia", "Cuba", "Canada", "Norway"]
WHO = ["the government of {}", "the foreign minister of {}", "{}", "the army of {}", "the president of {}",
       "officials in {}", "rebels in {}", "the parliament of {}"]
DEEDS = ["condemned", "accused", "attacked", "threatened", "signed a treaty with", "met", "sent aid to",
         "imposed sanctions on", "withdrew troops from", "demanded talks with", "promised help to", "criticised",
         "held talks with", "shelled", "recognised", "expelled diplomats of"]
WHEN = ["on Monday", "on Tuesday", "last week", "on June 19", "in March 2023", "yesterday", "earlier this month", ""]
NOUNS = ["border", "ports", "grain", "pipeline", "ceasefire", "elections", "prisoners", "tariffs", "missiles", "refugees",
         "railway", "embassy", "loans", "fishing", "inspectors", "reactor", "harvest", "currency", "island", "airspace"]
REST = ["Talks on the {} and the {} went on until the night.", "Prices of {} rose by {} percent.",
        "Nobody expected the {} to be settled before the {}.", "The dispute over the {} began {} years ago.",
        "Analysts said the {} mattered more than the {}.", "About {} people had asked for news of the {}."]
OUTLETS = ["Northern Wire", "The Daily", "The Herald", "Evening Post", "The Echo", "Coast Radio", "The Observer"]
first = datetime.date(2015, 1, 1)


def sentence():
    """One sentence, of events or of background."""
    if chance.random() < 0.4:
        actor = chance.choice(WHO).format(chance.choice(STATES))
        text = "%s %s %s %s over the %s" % (
            actor[0].upper() + actor[1:], chance.choice(DEEDS), chance.choice(STATES), chance.choice(WHEN),
            chance.choice(NOUNS))
        return " ".join(text.split()) + "."
    parts = [chance.choice(NOUNS) if chance.random() < 0.7 else str(chance.randrange(2, 900)) for _ in range(2)]
    return chance.choice(REST).format(*parts)


for number in range(count):
    text = " ".join(sentence() for _ in range(chance.randrange(3, 16)))
    day = first + datetime.timedelta(days=chance.randrange(3650))
    print(json.dumps({
        "id": "%d-%d" % (seed, number), "title": " ".join(chance.sample(NOUNS, 3)), "text": text,
        "published": day.isoformat(), "source": chance.choice(OUTLETS)}))
