import CasusModel
import CasusStore

/// Coded articles made by hand: a sentence is given in words, its offsets are found in the text.
struct Sample {
  var article: Article
  var coded: CodedArticle
  var path = "wire.jsonl"
  var line: Int?

  static let coder = CoderIdentity(version: "0.1.0", lexicon: "0123456789abcdef")

  init(
    _ text: String, title: String? = nil, published: String? = nil, source: String? = nil, url: String? = nil,
    line: Int? = nil
  ) {
    article = Article(
      id: "", text: text, title: title, published: published.flatMap { EDTFDate($0) }, source: source,
      url: url,
      language: "en")
    article.id = article.contentID.description
    coded = CodedArticle(id: article.id, coder: Sample.coder)
    self.line = line
  }

  var key: ArticleKey { ArticleKey(article) }

  var item: IngestItem { .coded(key, article, coded, path: path, line: line) }

  /// The place of some words in the text.
  func span(_ words: String) -> TextSpan {
    let text = Array(article.text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let last = max(0, text.count - wanted.count)
    let start = (0...last).first { Array(text[$0..<min(text.count, $0 + wanted.count)]) == wanted } ?? 0
    return TextSpan(start: start, end: start + wanted.count, text: words)
  }

  func party(_ words: String, _ code: String?, country: String? = nil, sector: Sector? = nil)
    -> PartyReference
  {
    PartyReference(span: span(words), party: code, country: country ?? code, sector: sector)
  }

  /// An event that this article reports.
  func event(
    _ cameo: String, _ trigger: String, date: String?, actors: [PartyReference],
    recipients: [PartyReference] = [], status: EventStatus = .actual, contexts: [String] = [],
    reciprocal: Bool = false, attributedTo: [PartyReference] = [], location: EventMention.Location? = nil
  ) -> EventMention {
    let code = CameoTable.standard[cameo]
    let root = CameoTable.standard[String(cameo.prefix(3))]
    return EventMention(
      type: root?.type ?? .consult, mode: root?.mode, contexts: contexts, scale: code?.scale ?? 0,
      cameo: cameo,
      date: date.flatMap { EDTFDate($0) }, dateSource: .sentence, status: status, actors: actors,
      recipients: recipients, isReciprocal: reciprocal, attributedTo: attributedTo, location: location,
      sentence: span(article.text), trigger: span(trigger), rule: "\(trigger).v")
  }
}

extension Sample {
  /// Russia and North Korea sign a pact; with clause and claims.
  static var pact: Sample {
    var sample = Sample(
      "Russia and North Korea signed a pact in Pyongyang. If either is attacked, the other shall help "
        + "at once. Seoul called it absurd.",
      title: "Pact signed", published: "2024-06-20", source: "The Wire", url: "https://example.org/pact",
      line: 1)
    let russia = sample.party("Russia", "RUS")
    let north = sample.party("North Korea", "PRK")
    let seoul = sample.party("Seoul", "KOR", sector: .government)
    sample.coded.dates = [
      DateMention(span: sample.span("at once"), value: EDTFDate("2024-06-19") ?? day, derived: "by hand")
    ]
    sample.coded.parties = [
      PartyMention(reference: russia, kind: .state, name: "Russia"),
      PartyMention(reference: north, kind: .state, name: "North Korea"),
    ]
    sample.coded.events = [
      sample.event(
        "057", "signed", date: "2024-06-19", actors: [russia, north], recipients: [russia, north],
        contexts: ["diplomatic"], reciprocal: true,
        location: EventMention.Location(text: "Pyongyang", country: "PRK")),
      sample.event(
        "111", "called", date: "2024-06-20", actors: [seoul], recipients: [russia, north],
        attributedTo: [seoul]),
    ]
    let agreement = Agreement(
      name: "a pact", kind: .alliance, parties: ["RUS", "PRK"], signed: EDTFDate("2024-06-19"),
      stage: .signed,
      span: sample.span("a pact"))
    let clause = Clause(
      agreement: agreement.id, obligation: .defense, force: .shall, obligors: ["RUS", "PRK"],
      beneficiaries: ["PRK", "RUS"],
      trigger: Clause.Trigger(kind: .armedAttack, span: sample.span("If either is attacked")),
      immediacy: .immediate, means: nil, status: .inForce,
      span: sample.span("If either is attacked, the other shall help at once."))
    sample.coded.agreements = [agreement]
    sample.coded.clauses = [clause]
    sample.coded.claims = [
      Claim(
        about: agreement.id, claimants: [seoul], reportedBy: [], stance: .condemns, proposition: "is absurd",
        span: sample.span("Seoul called it absurd."))
    ]
    return sample
  }

  /// Another outlet on the same signing: a vaguer code, a lower status, a longer name for the agreement.
  static var pactElsewhere: Sample {
    var sample = Sample(
      "Moscow and Pyongyang will sign the comprehensive partnership treaty.", title: "Treaty ahead",
      published: "2024-06-18", source: "The Daily", line: 2)
    let russia = sample.party("Moscow", "RUS")
    let north = sample.party("Pyongyang", "PRK")
    sample.coded.events = [
      sample.event(
        "057", "sign", date: "2024-06-19", actors: [north, russia], recipients: [north, russia],
        status: .planned, contexts: ["military"], reciprocal: true)
    ]
    sample.coded.agreements = [
      Agreement(
        name: "the comprehensive partnership treaty", kind: .alliance, parties: ["PRK", "RUS"],
        signed: EDTFDate("2024-06"), stage: .proposed,
        span: sample.span("the comprehensive partnership treaty"))
    ]
    return sample
  }

  /// An armed group of a country strikes another country; the date is a month only.
  static var strike: Sample {
    var sample = Sample(
      "Hamas fired rockets at Israel in May 2021, witnesses said.", title: "Rockets", published: "2021-05-30",
      source: "The Wire", line: 3)
    let hamas = sample.party("Hamas", "HAMAS", country: "PSE", sector: .rebels)
    sample.coded.events = [
      sample.event(
        "190", "fired", date: "2021-05", actors: [hamas], recipients: [sample.party("Israel", "ISR")],
        attributedTo: [PartyReference(span: sample.span("witnesses"))])
    ]
    return sample
  }

  /// An event without a date, by someone whom the registry doesn't know.
  static var undated: Sample {
    var sample = Sample("Villagers; farmers threatened Russia.", source: nil, line: 4)
    sample.coded.events = [
      sample.event(
        "130", "threatened", date: nil, actors: [PartyReference(span: sample.span("Villagers; farmers"))],
        recipients: [sample.party("Russia", "RUS")])
    ]
    return sample
  }

  /// A wire copy of `pact` by another outlet: the same text.
  static var pactCopy: Sample {
    var sample = pact
    sample.article.source = "The Herald"
    sample.article.id = sample.article.contentID.description
    sample.coded.id = sample.article.id
    sample.line = 5
    return sample
  }

  static var all: [Sample] { [pact, pactElsewhere, strike, undated, pactCopy] }

  private static var day: EDTFDate { EDTFDate(CivilDay(number: 0)) }
}
