import CasusModel

/// The tables that go out of a store: each is a view of the schema under the same name.
public enum ExportTable: String, CaseIterable, Hashable, Sendable {
  /// Events, one row each.
  case events
  /// Mentions of events, one row each.
  case mentions
  /// Participants of mentions.
  case participants
  /// The party registry.
  case parties
  /// Agreements.
  case agreements
  /// Clauses of agreements.
  case clauses
  /// Claims about agreements, clauses and events.
  case claims
  /// Articles, without their texts.
  case articles

  /// The table's columns, in order.
  public var schema: TableSchema {
    switch self {
    case .events: ExportSchemas.events
    case .mentions: ExportSchemas.mentions
    case .participants: ExportSchemas.participants
    case .parties: ExportSchemas.parties
    case .agreements: ExportSchemas.agreements
    case .clauses: ExportSchemas.clauses
    case .claims: ExportSchemas.claims
    case .articles: ExportSchemas.articles
    }
  }
}

/// The schemas of the tables that go out.
enum ExportSchemas {}
