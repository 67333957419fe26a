import CasusModel
import Testing

@testable import CasusIngest

/// Which place a name means, by the article it stands in.
@Suite("Places") struct PlaceResolutionTests {
  /// The countries of what the text names, by the words that name it.
  private func countries(_ text: String, published: String? = "2016-05-04", url: String? = nil) -> [String] {
    var coder = Coder(lexicon: TestLexicon.shared)
    let article = Article(id: "t", text: text, published: published.flatMap { EDTFDate($0) }, url: url)
    return coder.code(article).parties.map { "\($0.reference.span.text) \($0.reference.country ?? "-")" }
  }

  @Test("a city with a state behind it is that state's")
  func cityAndState() {
    #expect(countries("A barn burned down in Paris, Texas, on Monday.") == ["Paris USA", "Texas USA"])
    #expect(countries("Police in London, Ont., closed the bridge.") == ["London CAN", "Ont. CAN"])
    #expect(countries("The factory in Athens, Ga., will close.") == ["Athens USA", "Ga. USA"])
  }

  @Test("a capital alone is the capital")
  func capitalAlone() {
    #expect(countries("The ministers met in Paris.") == ["Paris FRA"])
    #expect(countries("The envoys flew to London.") == ["London GBR"])
  }

  @Test("one name means one place throughout an article")
  func oneSense() {
    let text = "The mill in Paris, Texas, has been sold. The workers of Paris fear for their jobs."
    #expect(countries(text).filter { $0.hasPrefix("Paris") } == ["Paris USA", "Paris USA"])
  }

  @Test("a list of places holds no container")
  func list() {
    let text = "Officials from London, Canada and Australia agreed on Friday."
    #expect(countries(text) == ["London GBR", "Canada CAN", "Australia AUS"])
  }

  @Test("near places and the outlet tell a small town from its greater namesake")
  func neighbours() {
    let text =
      "Rain flooded streets in Edmonton, south of Cairns. Cairns and Gordonvale lost power in Queensland."
    let found = countries(text, url: "https://www.example.net.au/flood")
    #expect(found.contains("Edmonton AUS"))
    #expect(found.contains("Cairns AUS"))
  }

  @Test("an abbreviated state behind a comma keeps its stop, and the word man at a sentence's end doesn't")
  func abbreviations() {
    #expect(countries("Lucy was born in Churchill, Man. in winter.") == ["Churchill CAN", "Man. CAN"])
    #expect(countries("He is a good man. Canada thanked him.") == ["Canada CAN"])
  }

  @Test("a currency and an agreement are no party")
  func namesakes() {
    #expect(countries("The Australian dollar rose.") == [])
    #expect(countries("They renewed the Paris accord on Sunday.") == [])
  }

  @Test("a company's name holds no place, and a given name makes its namesake a person")
  func companies() {
    #expect(countries("Houston Natural Gas Corp raised its dividend.") == [])
    #expect(countries("Actress Brigitte London sang.") == [])
  }

  @Test("Georgia is a state of America beside its towns, and a state of its own beside Russia")
  func georgia() {
    let south = "Storms hit Atlanta on Tuesday. Georgia and Alabama closed schools in Savannah, Georgia."
    #expect(Set(countries(south).filter { $0.hasPrefix("Georgia") }) == ["Georgia USA"])
    #expect(countries("Russia and Georgia exchanged prisoners.").contains("Georgia GEO"))
  }

  @Test("Hong Kong and Greenland have codes of their own, whomever they belong to")
  func ownCodes() {
    #expect(countries("Shares fell in Hong Kong.") == ["Hong Kong HKG"])
    #expect(countries("Shares fell in Hong Kong.", published: "1987-03-02") == ["Hong Kong HKG"])
    #expect(countries("Ministers of Greenland met.") == ["Greenland GRL"])
  }

  @Test("Brussels is Belgium's where something happens in it")
  func brussels() {
    #expect(countries("The European Union opened talks in Brussels.").contains("Brussels BEL"))
  }

  @Test("a village that no list has is where the text puts it")
  func unlisted() {
    #expect(countries("A slide buried the village of Qorvimo in Sichuan province.").first == "Qorvimo CHN")
  }

  @Test("an airport, a park or a bridge that no list has is in the country that the story is about")
  func facilities() {
    #expect(
      countries("Two planes collided at Morvane International Airport in Toronto.")
        == ["Morvane International Airport CAN", "Toronto CAN"])
    #expect(countries("Nothing happened at Morvane International Airport.") == [])
  }

  @Test("a part of a region is no place elsewhere of that name")
  func partOfRegion() {
    #expect(countries("Farms in Far North Queensland were flooded.") == ["Queensland AUS"])
  }
}
