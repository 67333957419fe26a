import CasusModel

/// What reports of one thing may differ in, joined in an order that doesn't matter.
protocol ReportJoin: Equatable {
  /// Reads what is stored.
  init(_ row: Statement)
  /// Adds what another report says.
  mutating func join(_ other: Self)
  /// Gives its values as parameters.
  func bind(to statement: Statement)
}

/// Brings what a report says together with what is stored.
struct ReportJoining {
  private let find: Statement
  private let update: Statement

  /// - Parameters:
  ///   - find: selects a row's joined columns by its id.
  ///   - update: sets them, with the id as the last parameter.
  init(find: Statement, update: Statement) {
    self.find = find
    self.update = update
  }

  /// Joins a report into the row of an id, which is written only where something changed.
  func join<Join: ReportJoin>(_ said: Join, into id: ContentID) throws {
    find.bind(id)
    guard try find.step() else { return }
    let stored = Join(find)
    find.reset()
    var joined = stored
    joined.join(said)
    guard joined != stored else { return }
    joined.bind(to: update)
    update.bind(id)
    try update.run()
  }
}
