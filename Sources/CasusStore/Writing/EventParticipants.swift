import CasusModel

/// The participants of an event as its identity has them: the same for all of its mentions.
struct EventParticipants {
  /// The three lists of a side: codes, countries and sectors, of equal length and order.
  struct Side {
    var names = ""
    var countries = ""
    var sectors = ""

    init(_ references: [PartyReference]) {
      if references.count == 1 {
        let only = references[0]
        names = only.listName
        countries = only.country ?? ""
        sectors = only.sector?.rawValue ?? ""
        return
      }
      var byIdentity: [String: PartyReference] = [:]
      for reference in references where byIdentity[reference.identity] == nil {
        byIdentity[reference.identity] = reference
      }
      let sorted = byIdentity.sorted { $0.key < $1.key }.map(\.value)
      names = sorted.map(\.listName).joined(separator: ";")
      countries = sorted.map { $0.country ?? "" }.joined(separator: ";")
      sectors = sorted.map { $0.sector?.rawValue ?? "" }.joined(separator: ";")
    }

    func bind(to statement: Statement) {
      statement.bind(names)
      statement.bind(countries)
      statement.bind(sectors)
    }
  }

  /// The sides on which a code takes part: 1 actor, 2 recipient, 3 both.
  static func sides(of mention: EventMention) -> [(code: String, sides: Int)] {
    var codes: [(code: String, sides: Int)] = []
    func add(_ code: String?, _ side: Int) {
      guard let code else { return }
      if let place = codes.firstIndex(where: { $0.code == code }) {
        codes[place].sides |= side
      } else {
        codes.append((code, side))
      }
    }
    for actor in mention.actors {
      add(actor.party, 1)
      add(actor.country, 1)
    }
    for recipient in mention.recipients {
      add(recipient.party, 2)
      add(recipient.country, 2)
    }
    return codes
  }
}
