import CasusModel
import Testing

@testable import CasusIngest

/// Names that mean several parties, or sometimes nobody, each with what decides.
@Suite("Hard names") struct HardNameTests {
  /// A fact about a name: whom some words of a text mean.
  struct Fact: CustomTestStringConvertible, Sendable {
    var fact: String
    var text: String
    var published: String
    var words: String
    /// The parties of all mentions in these words, in order.
    var parties: [String]

    init(
      _ fact: String, _ words: String, _ parties: [String], in text: String,
      on published: String = "2014-09-01"
    ) {
      (self.fact, self.words, self.parties, self.text, self.published) = (
        fact, words, parties, text, published
      )
    }

    var testDescription: String { fact }
  }

  private static func record(_ text: String, _ published: String) -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "t", text: text, published: EDTFDate(published)))
  }

  private static func check(_ fact: Fact) {
    let mentions = record(fact.text, fact.published).parties.map(\.reference)
    let found = mentions.filter { $0.span.text == fact.words }.map { $0.party ?? "-" }
    #expect(found == fact.parties, "\(fact.words) in: \(fact.text)")
  }

  private static func actors(_ text: String, _ published: String = "2014-09-01") -> [String] {
    record(text, published).events.flatMap(\.actors).map { $0.party ?? "-" }
  }

  @Test(
    "states that share a name",
    arguments: [
      Fact(
        "Congo in a story about Brazzaville is the republic there", "Congo", ["COG"],
        in: "Envoys flew to Brazzaville. Congo signed a ceasefire with the militia.", on: "2001-08-01"),
      Fact(
        "Congo in a story about Kinshasa is the democratic republic", "Congo", ["COD"],
        in: "Envoys flew to Kinshasa. Congo accused Rwanda of aggression.", on: "2001-08-01"),
      Fact(
        "Congo beside Zaire is the one that was always called so", "Congo", ["COG"],
        in: "Zaire and Congo signed a trade agreement.", on: "1985-03-01"),
      Fact(
        "Zaire is the democratic republic of later", "Zaire", ["COD"], in: "Zaire expelled an envoy.",
        on: "1985-03-01"),
      Fact(
        "Korea in a story about South Korea is the South", "Korea", ["KOR"],
        in: "South Korea's president visited Tokyo. Korea protested.", on: "2005-05-01"),
      Fact("Korea alone is left open", "Korea", [], in: "Korea criticised Japan.", on: "2005-05-01"),
      Fact(
        "the North is Korea's in a story about Seoul and Pyongyang", "The North", ["PRK"],
        in: "Pyongyang answered Seoul on Monday. The North threatened Japan.", on: "2018-05-01"),
      Fact(
        "the South of a story about Kim and Moon is South Korea", "The South", ["KOR"],
        in: "Kim Jong Un met Moon Jae-in. The South welcomed it.", on: "2018-06-12"),
      Fact(
        "the North of a story about Hanoi is North Vietnam", "The North", ["VNM"],
        in: "North Vietnam attacked Hue. The North sent tanks.", on: "1970-06-12"),
      Fact(
        "Nationalist China is Taiwan", "Nationalist China", ["TWN"],
        in: "Nationalist China shelled the coast.", on: "1955-05-01"),
      Fact(
        "Red China is the People's Republic", "Red China", ["CHN"], in: "Red China protested.",
        on: "1955-05-01"),
      Fact(
        "China beside Taiwan is the People's Republic", "China", ["CHN"],
        in: "Taiwan accused China of threats.", on: "1999-05-01"),
      Fact(
        "Yugoslavia in 1992 is the state of that name", "Yugoslavia", ["YUG"],
        in: "Yugoslavia attacked Croatia.", on: "1992-03-02"),
      Fact(
        "Saigon was the South's government", "Saigon", ["VDR"], in: "Saigon asked Washington for help.",
        on: "1972-03-02"),
      Fact(
        "Bonn was West Germany's government", "Bonn", ["DEU"], in: "Bonn recognised the border.",
        on: "1970-03-02"),
      Fact("Rangoon is Myanmar's", "Rangoon", ["MMR"], in: "Rangoon expelled a diplomat.", on: "1988-03-02"),
      Fact(
        "Upper Volta is Burkina Faso", "Upper Volta", ["BFA"], in: "Upper Volta expelled a diplomat.",
        on: "1980-03-02"),
      Fact("Persia is Iran", "Persia", ["IRN"], in: "Persia expelled a diplomat.", on: "1960-03-02"),
    ])
  func sharedNames(_ fact: Fact) { Self.check(fact) }

  @Test(
    "states, divisions and people of one name",
    arguments: [
      Fact(
        "Georgia at war is the state in the Caucasus", "Georgia", ["GEO"],
        in: "Georgia shelled South Ossetia.", on: "2008-08-09"),
      Fact(
        "Georgia with a governor is one of the United States", "Georgia", ["USA"],
        in: "Ellen Marsh, Georgia's governor, signed the law.", on: "2020-11-09"),
      Fact(
        "Georgia among other American states is one of them", "Georgia", ["USA"],
        in: "Voters in Georgia, Florida and Ohio elected senators.", on: "2020-11-09"),
      Fact(
        "Georgia beside Washington is a state among states", "Georgia", ["GEO"],
        in: "Georgia and Washington signed a charter.", on: "2009-01-09"),
      Fact(
        "Georgia may be a given name", "Georgia", [], in: "Georgia Meloni spoke for an hour.",
        on: "2023-01-09"),
      Fact(
        "Jordan making peace is the kingdom", "Jordan", ["JOR"], in: "Jordan signed a treaty with Israel.",
        on: "1994-10-26"),
      Fact(
        "Jordan after Michael Jordan is the man", "Jordan", [],
        in: "Michael Jordan met reporters in Chicago. Jordan said he would return.", on: "1994-10-26"),
      Fact(
        "Jordan is the kingdom even after a Michael Jordan, where Amman is in the story", "Jordan", ["JOR"],
        in: "Michael Jordan flew to Amman. Officials in Jordan welcomed him.", on: "1994-10-26"),
      Fact(
        "Jordan may be a given name", "Jordan", [], in: "Jordan Belmore was arrested in Oslo.",
        on: "1994-10-26"),
      Fact(
        "Chad may be a given name before a known surname", "Chad", [], in: "Chad Smith accused the police.",
        on: "2015-11-20"),
      Fact(
        "Chad sending soldiers is the state", "Chad", ["TCD"], in: "Chad sent soldiers to Nigeria.",
        on: "2015-11-20"),
      Fact(
        "Chelsea is no place before a surname", "Chelsea", [], in: "Chelsea Clinton visited Haiti.",
        on: "2015-11-20"),
      Fact("Cuba may be a given name", "Cuba", [], in: "Reporters met Cuba Gooding.", on: "2015-11-20"),
      Fact(
        "Turkey prices before Thanksgiving are the bird's", "Turkey", [],
        in: "Turkey prices rose at supermarkets before Thanksgiving.", on: "2015-11-20"),
      Fact(
        "Turkey at the head of a sentence is the bird where the story has turkey", "Turkey", [],
        in: "Families ate turkey and stuffing. Turkey sales rose.", on: "2015-11-20"),
      Fact(
        "Turkey prices in a story about Ankara are the state's", "Turkey", ["TUR"],
        in: "Ankara published figures. Turkey prices rose, and supermarkets raised wages.", on: "2015-11-20"),
      Fact(
        "Turkey shooting is the state", "Turkey", ["TUR"], in: "Turkey shot down a Russian jet.",
        on: "2015-11-24"),
    ])
  func namesakes(_ fact: Fact) { Self.check(fact) }

  @Test(
    "names in compounds",
    arguments: [
      Fact(
        "Sino- is Chinese before another party", "Sino", ["CHN"], in: "Sino-Indian talks opened in Delhi."),
      Fact(
        "Franco- is French, and not the general", "Franco", ["FRA"],
        in: "The Franco-German brigade left Mali."),
      Fact("Indo-Pacific holds no India", "Indo", [], in: "The Indo-Pacific fleet sailed."),
      Fact(
        "both sides of Saudi-Iranian talks are named", "Saudi", ["SAU"],
        in: "Saudi-Iranian talks opened in Baghdad."),
      Fact("U.S.-led names the United States", "U.S.", ["USA"], in: "A U.S.-led inquiry opened in Paris."),
      Fact(
        "New York-based names the city's country", "New York", ["USA"],
        in: "A New York-based group met reporters."),
      Fact("pro-Russian names the Russians", "Russian", ["RUS"], in: "The pro-Russian mayor fled."),
      Fact("anti-American names the Americans", "American", ["USA"], in: "An anti-American mood spread."),
      Fact(
        "a word with a hyphen that names nobody names nobody", "North", [],
        in: "North-facing windows were closed."),
    ])
  func compounds(_ fact: Fact) { Self.check(fact) }

  @Test(
    "people",
    arguments: [
      Fact(
        "Kim is Kim Jong Un once he is named", "Kim", ["PRK"],
        in: "Kim Jong Un visited a farm. Japan condemned Kim.", on: "2018-06-12"),
      Fact(
        "John Kim is somebody else", "Kim", [],
        in: "Kim Jong Un met Donald Trump. John Kim, a teacher in Chicago, criticised them.", on: "2018-06-12"
      ),
      Fact(
        "Andrew Johnson is somebody else than Boris", "Johnson", [],
        in: "Boris Johnson met Angela Merkel. Andrew Johnson, a plumber, shouted at her.", on: "2020-06-12"),
      Fact(
        "a middle name makes nobody else", "Waqabaca", ["FJI"],
        in: "Fijian foreign minister Tomasi Waqabaca met envoys. Tomasi Vulavou Waqabaca criticised China.",
        on: "2019-03-12"),
      Fact(
        "a foreign minister introduced before his name is his country's later", "Waqabaca", ["FJI", "FJI"],
        in:
          "Fijian foreign minister Tomasi Waqabaca met envoys. Waqabaca criticised China. Later Waqabaca met Tonga's king.",
        on: "2019-03-12"),
      Fact(
        "and so is one introduced behind his name", "Waqabaca", ["FJI"],
        in: "Tomasi Waqabaca, Fiji's foreign minister, met envoys. Waqabaca criticised China.",
        on: "2019-03-12"),
      Fact(
        "and one whose country follows", "Waqabaca", ["FJI"],
        in: "Foreign Minister Tomasi Waqabaca of Fiji met envoys. Waqabaca criticised China.",
        on: "2019-03-12"),
      Fact(
        "but not another of that surname", "Waqabaca", [],
        in:
          "Fijian foreign minister Tomasi Waqabaca met envoys. The farmer Josefa Waqabaca criticised China.",
        on: "2019-03-12"),
    ])
  func people(_ fact: Fact) { Self.check(fact) }

  @Test(
    "who acts",
    arguments: [
      ("Russian-backed rebels attacked Ukrainian troops.", "2010-08-20", ["-"]),
      ("A US-based company sued Germany.", "2014-08-20", ["-"]),
      ("The Chinese restaurant rejected the offer.", "2014-08-20", []),
      ("Niger's army seized power. The junta of Niger accused France.", "2023-08-12", ["NER"]),
      (
        "Russian troops entered Georgia. The former Soviet republic appealed to NATO.", "2008-08-12",
        ["RUS", "GEO"]
      ),
      ("Kazakhstan closed a base. The former Soviet republic thanked Washington.", "1998-08-12", ["KAZ"]),
      ("Senegal closed a base. The former French colony criticised Paris.", "2014-08-12", ["SEN"]),
      ("France, Germany and Italy condemned Russia.", "2022-03-02", ["FRA", "DEU", "ITA"]),
      ("Russian and Belarusian troops attacked Ukraine.", "2022-03-02", ["RUS", "BLR"]),
      ("Nippon Steel criticised the United States.", "1995-03-02", ["NIPPONSTEE"]),
      ("Texas Instruments sued Japan.", "1995-03-02", []),
    ])
  func actors(_ text: String, _ published: String, _ parties: [String]) {
    let found = Self.actors(text, published)
    #expect(Set(found) == Set(parties), "\(text) \(found)")
  }

  @Test("nothing that isn't a party belongs to a state's own name by of")
  func accusedOf() {
    let recipients = Self.record("Rwanda accused Uganda of smuggling.", "2001-08-01").events.flatMap(
      \.recipients)
    #expect(recipients.map(\.span.text) == ["Uganda"])
  }
}
