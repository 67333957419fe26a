import CasusIngest
import CasusModel

/// The made-up world: who acts, how often, and on whom.
///
/// The skew is that of news: a few states are in most events (the first of 200 in a sixth, North Korea in about a
/// twentieth), a third of events stay within a country, and each state has a few others that it mostly deals with.
struct World {
  /// Codes of states and organisations, the busiest first.
  let parties: [String]
  /// Each party's country: itself, or nothing for an organisation.
  let countries: [String]
  /// The CAMEO codes, the most frequent first.
  let codes: [MadeCode]

  private let partyDraw: ZipfDraw
  private let codeDraw: ZipfDraw
  private let wordDraw: ZipfDraw
  private let words: [String]

  /// The first day and the number of days of the made-up times.
  static let days = (first: CivilDay(year: 1995, month: 1, day: 1)?.number ?? 0, count: 10_958)

  private static let busiest = [
    "USA", "RUS", "CHN", "ISR", "UKR", "PRK", "IRN", "KOR", "PSE", "SYR", "JPN", "GBR", "FRA", "DEU", "UNO",
    "IND",
    "PAK", "TUR", "EGY", "IRQ", "SAU", "EU", "NATO", "AFG", "TWN", "LBN", "YEM", "SDN", "ETH", "VEN",
  ]

  /// Words that people search for, among the made-up ones.
  private static let newsWords = [
    "the", "of", "to", "and", "in", "said", "a", "on", "for", "with", "government", "minister", "president",
    "military", "talks", "forces", "officials", "attack", "security", "agreement", "border", "nuclear",
    "sanctions",
    "missile", "troops", "treaty", "leaders", "visit", "weapons", "protest", "election", "trade", "aid",
    "ceasefire",
    "drill", "artillery", "summit", "embassy", "refugees", "uranium", "submarine", "drone", "hostage",
    "envoy",
    "blockade", "inspectors", "armistice", "enrichment", "mediator", "warship",
  ]

  init(entries: [PartyEntry]) {
    let states = entries.filter { $0.kind == .state && $0.country == $0.code && $0.existence?.end == nil }
      .map(\.code).sorted()
    let known = Set(entries.map(\.code))
    parties = World.busiest.filter(known.contains) + states.filter { !World.busiest.contains($0) }
    let organisations = Set(entries.filter { $0.kind == .organisation }.map(\.code))
    countries = parties.map { organisations.contains($0) ? "" : $0 }
    var randomness = Randomness(of: 0, kind: 1)
    codes = CameoTable.standard.codes.map { ($0, randomness.bits()) }.sorted { $0.1 < $1.1 }.map {
      MadeCode($0.0)
    }
    partyDraw = ZipfDraw(count: parties.count)
    codeDraw = ZipfDraw(count: codes.count, offset: 3)
    let syllables = [
      "ka", "ro", "mi", "ten", "sul", "va", "dor", "pe", "lin", "gus", "ha", "zet", "bor", "nai",
    ]
    words =
      World.newsWords
      + (0..<20_000).map { number in
        var rest = number
        var word = ""
        repeat {
          word += syllables[rest % syllables.count]
          rest /= syllables.count
        } while rest > 0
        return word + "n"
      }
    wordDraw = ZipfDraw(count: words.count, offset: 2)
  }

  /// The event with a number.
  func event(_ number: Int) -> MadeEvent {
    var randomness = Randomness(of: number, kind: 2)
    let actor = partyDraw.draw(&randomness)
    var recipients = [recipient(of: actor, &randomness)]
    if randomness.chance(0.06) {
      let other = partyDraw.draw(&randomness)
      if !recipients.contains(other) { recipients.append(other) }
    }
    // There is more news with every year.
    let day = World.days.first + Int(Double(World.days.count) * randomness.unit().squareRoot())
    let precision = randomness.unit()
    let code = codeDraw.draw(&randomness)
    var reports = 1
    while reports < 40 && randomness.chance(reports == 1 ? 0.15 : 0.6) { reports += 1 }
    return MadeEvent(
      actor: actor, recipients: recipients, day: precision < 0.01 ? nil : day, isMonth: precision > 0.97,
      code: code, status: status(&randomness), reports: reports, sector: sector(&randomness))
  }

  private func recipient(of actor: Int, _ randomness: inout Randomness) -> Int {
    let kind = randomness.unit()
    if kind < 0.33 { return actor }
    if kind < 0.7 {
      var friends = Randomness(of: actor, kind: 3)
      let place = randomness.below(5)
      for _ in 0..<place { _ = friends.bits() }
      return partyDraw.draw(&friends)
    }
    return partyDraw.draw(&randomness)
  }

  private func status(_ randomness: inout Randomness) -> EventStatus {
    switch randomness.unit() {
    case ..<0.8: .actual
    case ..<0.88: .planned
    case ..<0.94: .hypothetical
    case ..<0.97: .denied
    default: .historical
    }
  }

  private func sector(_ randomness: inout Randomness) -> Sector {
    switch randomness.unit() {
    case ..<0.7: .government
    case ..<0.85: .military
    case ..<0.92: .civilians
    default: .opposition
    }
  }

  /// A sentence of made-up words, of which some are those of news.
  func sentence(_ randomness: inout Randomness, words count: Int) -> String {
    var text = ""
    for place in 0..<count {
      if place > 0 { text += " " }
      text += words[wordDraw.draw(&randomness)]
    }
    return text + "."
  }
}

/// A CAMEO code as the store writes it.
struct MadeCode {
  let code: String
  let type: String
  let quad: Int
  let mode: String?
  let scale: Double
  let contexts: String

  init(_ code: CameoCode) {
    self.code = code.code
    type = code.type.rawValue
    quad = code.type.quad.rawValue
    mode = code.mode
    scale = code.scale
    contexts = code.contexts.joined(separator: ";")
  }
}

/// An event of the made-up world.
struct MadeEvent {
  let actor: Int
  let recipients: [Int]
  /// The day, or nil where it is unknown.
  let day: Int?
  /// Whether only the month is known.
  let isMonth: Bool
  /// The place of its code in the world's list.
  let code: Int
  let status: EventStatus
  let reports: Int
  let sector: Sector

  /// The date, and the first and last day that it may mean.
  var date: (text: String, earliest: Int, latest: Int)? {
    guard let day else { return nil }
    let exact = CivilDay(number: day)
    guard isMonth else { return (EDTFDate(exact).description, day, day) }
    let (year, month, _) = exact.calendarDate
    guard let point = PartialDate(year: year, part: .month(month)), let span = point.days else {
      return (EDTFDate(exact).description, day, day)
    }
    return (point.description, span.lowerBound.number, span.upperBound.number)
  }
}
