import CasusModel

/// What mentions of one event may differ in, joined.
///
/// Each attribute is the greatest under a fixed order, or a union, so that joining is commutative,
/// associative and idempotent: the order in which mentions come does not matter.
struct EventJoin: Equatable {
  var status: EventStatus
  var cameo: String
  var scale: Double
  var contexts: [String]
  var isReciprocal: Bool
  var attributedTo: [String]
  var location: EventMention.Location?

  /// What one mention says.
  init(_ mention: EventMention) {
    status = mention.status
    cameo = mention.cameo
    scale = mention.scale
    contexts = EventJoin.union(mention.contexts, [])
    isReciprocal = mention.isReciprocal
    attributedTo = EventJoin.union(mention.attributedTo.map(\.listName), [])
    location = mention.location
  }

  /// Reads the join from eight columns of a row of `event`.
  init(_ row: Statement, from column: Int) {
    status = EventStatus(rawValue: row.text(column)) ?? .denied
    cameo = row.text(column + 1)
    scale = row.double(column + 2)
    contexts = row.list(column + 3)
    isReciprocal = row.bool(column + 4)
    attributedTo = row.list(column + 5)
    let country = row.optionalText(column + 7)
    location = row.optionalText(column + 6).map { EventMention.Location(text: $0, country: country) }
  }

  /// Adds what another mention, or another join, says.
  mutating func join(_ other: EventJoin) {
    if other.status.rank > status.rank { status = other.status }
    if (other.cameo.utf8.count, cameo, scale) > (cameo.utf8.count, other.cameo, other.scale) {
      cameo = other.cameo
      scale = other.scale
    }
    contexts = EventJoin.union(contexts, other.contexts)
    isReciprocal = isReciprocal || other.isReciprocal
    attributedTo = EventJoin.union(attributedTo, other.attributedTo)
    if let place = other.location {
      if let mine = location {
        if EventJoin.isBetter(place, than: mine) { location = place }
      } else {
        location = place
      }
    }
  }

  /// Gives the eight columns as parameters.
  func bind(to statement: Statement) {
    statement.bind(status.rawValue)
    statement.bind(cameo)
    statement.bind(scale)
    statement.bind(ListText.joined(contexts))
    statement.bind(isReciprocal)
    statement.bind(ListText.joined(attributedTo))
    statement.bind(location?.text)
    statement.bind(location?.country)
  }

  private static func union(_ left: [String], _ right: [String]) -> [String] {
    if left == right || right.isEmpty { return left.count < 2 ? left : Array(Set(left)).sorted() }
    return Array(Set(left).union(right)).sorted()
  }

  /// A place with a country is better, then the longer name, then the smaller in text order.
  private static func isBetter(_ left: EventMention.Location, than right: EventMention.Location) -> Bool {
    if (left.country != nil) != (right.country != nil) { return left.country != nil }
    let sizes = (left.text.utf8.count, right.text.utf8.count)
    if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
    return (left.text, left.country ?? "") < (right.text, right.country ?? "")
  }
}

extension PartyReference {
  /// How lists name the party: its code, its country's code, or its words in quotes.
  var listName: String {
    party ?? country ?? String(identity.map { $0 == ";" ? "," : $0 })
  }
}
