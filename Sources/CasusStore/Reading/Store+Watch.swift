import CasusModel

extension Store {
  /// Events that may call up a duty that was in force on their day, by day and event.
  ///
  /// Only events that a report gives as actual count, and each row is a possible trigger, no more.
  ///
  /// - Parameters:
  ///   - from: the first day, or nil.
  ///   - to: the last day, or nil.
  public func watch(from: CivilDay? = nil, to: CivilDay? = nil) throws(StoreError) -> [WatchRow] {
    let agreements = try agreements()
    let byID = Dictionary(agreements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clauses = try clauses().filter { $0.triggerKind != nil && $0.force == .shall }
    guard !clauses.isEmpty else { return [] }
    let protected = Set(clauses.flatMap(\.beneficiaries))
    return try reading { connection in
      let ids = try connection.prepared(
        """
        SELECT id, day_earliest, location_country, recipients, recipient_countries FROM event
        WHERE status = 'actual' AND type IN ('ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'REQUEST')
          AND day_earliest BETWEEN ? AND ?
        ORDER BY day_earliest, id
        """)
      ids.bind(from?.number ?? -UnknownDay.number)
      ids.bind(to?.number ?? UnknownDay.number - 1)
      let reader = try EntryReader(connection)
      var rows: [WatchRow] = []
      while try ids.step() {
        let (day, place) = (ids.int(1), ids.optionalText(2))
        // Most events happen to nobody whom any clause protects, and need no reading.
        guard !protected.isDisjoint(with: [place ?? ""] + ids.list(3) + ids.list(4)),
          let entry = try reader.entry(ids.id(0))
        else { continue }
        for clause in clauses {
          let agreement = clause.agreement.flatMap { byID[$0] }
          guard Store.beginning(of: clause, agreement, on: day) != nil,
            let row = CasusFoederis.row(entry, in: place, clause, agreement)
          else { continue }
          // The same duty in other wordings is one line; its reports are all there.
          let ofEvent = rows.indices.reversed().prefix { rows[$0].event.id == row.event.id }
          if let known = ofEvent.first(where: { rows[$0].isSameDuty(as: row) }) {
            rows[known].clause.reports += clause.reports
          } else {
            rows.append(row)
          }
        }
      }
      return rows
    }
  }
}

extension WatchRow {
  /// Whether two rows speak of one duty under one agreement.
  fileprivate func isSameDuty(as other: WatchRow) -> Bool {
    clause.agreement == other.clause.agreement && clause.obligation == other.clause.obligation
      && obligors == other.obligors && beneficiaries == other.beneficiaries
      && clause.triggerKind == other.clause.triggerKind
  }
}
