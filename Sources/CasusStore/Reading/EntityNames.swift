import CasusModel

/// How the store's agreements are called: the name of the entity, whichever reading's a clause or claim hangs on.
final class EntityNames {
  private let reader: AgreementReader
  private let members: [ContentID: [ContentID]]
  private var known: [ContentID: String] = [:]

  init(_ connection: ReadConnection, _ entities: AgreementEntities) throws {
    reader = try AgreementReader(connection)
    members = Dictionary(
      entities.members.compactMap { group in group.first.map { ($0, group) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The entity's name, or nil where the store has none under this id.
  func name(of entity: ContentID) throws -> String? {
    if let name = known[entity] { return name }
    guard let group = members[entity], let name = try reader.row(group)?.name else { return nil }
    known[entity] = name
    return name
  }
}
