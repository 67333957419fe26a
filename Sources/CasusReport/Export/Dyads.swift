import CasusModel

/// A side of an event: one of its participants.
public struct EventSide: Hashable, Sendable {
  /// The party's code, or its words in quotes.
  public var name: String
  /// The country's code, or empty.
  public var country: String
  /// The sector, or empty.
  public var sector: String

  /// The party's code, or empty where it has none.
  public var code: String { name.hasPrefix("\"") ? "" : name }
}

extension RowFields {
  /// The actors of a row of `events`.
  var actors: [EventSide] { side("actors", "actor_countries", "actor_sectors") }
  /// The recipients of a row of `events`.
  var recipients: [EventSide] { side("recipients", "recipient_countries", "recipient_sectors") }

  private func side(_ names: String, _ countries: String, _ sectors: String) -> [EventSide] {
    let (countries, sectors) = (list(countries), list(sectors))
    return list(names).enumerated().map { place, name in
      EventSide(
        name: name, country: place < countries.count ? countries[place] : "",
        sector: place < sectors.count ? sectors[place] : "")
    }
  }

  /// Each actor with each recipient; without one side the other stands with nobody. In a reciprocal event nobody
  /// acts on himself.
  public var dyads: [(actor: EventSide?, recipient: EventSide?)] {
    let (actors, recipients) = (actors, recipients)
    if actors.isEmpty { return recipients.isEmpty ? [(nil, nil)] : recipients.map { (nil, $0) } }
    if recipients.isEmpty { return actors.map { ($0, nil) } }
    let isReciprocal = integer("reciprocal") == 1 && actors.count > 1
    return actors.flatMap { actor in
      recipients.filter { !isReciprocal || $0 != actor }.map { (actor, $0) }
    }
  }
}

/// Events with one actor and one recipient a row.
public enum DyadTable {
  /// The columns: those of `events`, with the six lists of the sides as single values.
  public static func schema(of events: TableSchema) -> TableSchema {
    TableSchema(
      name: events.name, meaning: events.meaning + " One row for each actor with each recipient.",
      columns: events.columns.map { column in
        guard let (name, meaning) = single[column.name] else { return column }
        return TableSchema.Column(name, .text, meaning)
      })
  }

  /// The rows of an event.
  ///
  /// - Parameters:
  ///   - fields: the event's row.
  ///   - events: the columns of `events`.
  public static func rows(_ fields: RowFields, of events: TableSchema) -> [[Field]] {
    fields.dyads.map { actor, recipient in
      events.columns.map { column in
        switch column.name {
        case "actors": Field(nonEmpty: actor?.name)
        case "actor_countries": Field(nonEmpty: actor?.country)
        case "actor_sectors": Field(nonEmpty: actor?.sector)
        case "recipients": Field(nonEmpty: recipient?.name)
        case "recipient_countries": Field(nonEmpty: recipient?.country)
        case "recipient_sectors": Field(nonEmpty: recipient?.sector)
        default: fields[column.name]
        }
      }
    }
  }

  private static let single = [
    "actors": ("actor", "The actor's code, or its words in quotes."),
    "actor_countries": ("actor_country", "The actor's country."),
    "actor_sectors": ("actor_sector", "The actor's sector."),
    "recipients": ("recipient", "The recipient's code, or its words in quotes."),
    "recipient_countries": ("recipient_country", "The recipient's country."),
    "recipient_sectors": ("recipient_sector", "The recipient's sector."),
  ]
}

extension Field {
  /// Text, or null where it is nil or empty.
  init(nonEmpty text: String?) {
    self = text.flatMap { $0.isEmpty ? nil : Field.text($0) } ?? .null
  }
}
