"""Makes Sources/CasusIngest/Lexicon/Data/agents-persons.lex: common nouns for people, from WordNet.

    apt-get download wordnet-base && dpkg -x wordnet-base*.deb wordnet
    python3 tools/make-persons.py wordnet/usr/share/wordnet > Sources/CasusIngest/Lexicon/Data/agents-persons.lex

WordNet 3.0 (https://wordnet.princeton.edu) is under its own free licence. What is taken: nouns of one word all of whose
senses are persons, and whose form says so (`pensioner`, `machinist`) or which WordNet's own texts use; without those
that the lexicon has already, as agents, as peoples or as words for what happens.
"""
import collections
import pathlib
import re
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "Sources/CasusIngest/Lexicon/Data"
PERSON = "18"
AGENTIVE = re.compile(r"(er|or|ist|ant|ent|ian|man|woman|eer|ee|ess|ster|ite|smith|wright|monger|maker|keeper)$")
INSULTS = set("bastard idiot fool moron bitch whore nigger negro negress half-breed darky wog redskin jap "
              "dago spic kike injun savage cretin imbecile pimp slut hooker tramp bugger sucker loser".split())
# Words that a newspaper uses of things as well.
THINGS = set("dear private fellow lifter master major minor native natural senior junior principal material "
             "winner loser follower leader buyer seller maker provider supplier carrier operator producer "
             "manufacturer insurer lender borrower issuer exporter importer refiner retailer distributor "
             "advertiser broadcaster publisher developer contractor bidder acquirer acquiror steelmaker brewer "
             "processor printer marketer underwriter creditor debtor packer miller shipper".split())


def persons(folder):
    """Each noun of one word all of whose senses are persons, with how often WordNet's own texts have it."""
    kinds, names, spellings = {}, set(), set()
    for line in (folder / "data.noun").open():
        if line.startswith("  "):
            continue
        fields = line.split()
        kinds[fields[0]] = fields[1]
        spellings.update(fields[4:4 + 2 * int(fields[3], 16):2])
        if "@i" in fields[4 + 2 * int(fields[3], 16):]:
            names.add(fields[0])
    uses = collections.Counter()
    for line in (folder / "cntlist.rev").open():
        key, _, count = line.split()
        lemma, sense = key.split("%")
        if sense.startswith("1:"):
            uses[lemma] += int(count)
    for line in (folder / "index.noun").open():
        if line.startswith("  "):
            continue
        fields = line.split()
        senses = fields[-int(fields[2]):]
        if fields[0] in spellings and all(kinds[sense] == PERSON and sense not in names for sense in senses):
            yield fields[0], uses[fields[0]]


def known():
    """Every single word of the lexicon's agents, parties and classes, in lower case."""
    words = set()
    for pattern in ("agents.lex", "classes-*.lex", "states.lex", "territories.lex", "ethnic.lex", "groups.lex"):
        for file in DATA.glob(pattern):
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.startswith("  titles:"):
                    continue
                value = line.partition(": ")[2]
                for piece in re.split(r"[;/]", value):
                    piece = piece.strip().lower()
                    if piece and " " not in piece:
                        words.update((piece, piece.removesuffix("s")))
    return words


def main():
    taken = known()
    words = sorted(
        word for word, uses in persons(pathlib.Path(sys.argv[1]))
        if re.fullmatch(r"[a-z]{4,}(-[a-z]+)?", word) and (uses > 0 or AGENTIVE.search(word))
        and word not in taken and word not in INSULTS and word not in THINGS)
    print("# People by what they do or are: nouns of which WordNet 3.0 knows nothing but persons; of no sector.")
    print("# Made by tools/make-persons.py.")
    print("-")
    for start in range(0, len(words), 12):
        print("  nouns: " + "; ".join(words[start:start + 12]))


main()
