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
  /// The timelines of all parties and countries.
  case timeline

  /// The table's columns, in order.
  public var schema: TableSchema { source.schema }

  var source: ExportSource {
    switch self {
    case .events: .events
    case .mentions: .mentions
    case .participants: .participants
    case .parties: .parties
    case .agreements: .agreements
    case .clauses: .clauses
    case .claims: .claims
    case .articles: .articles
    case .timeline: .timeline
    }
  }
}
