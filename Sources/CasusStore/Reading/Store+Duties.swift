import CasusModel

extension Store {
  /// The duties that bound on a day, by agreement, obligation and id.
  ///
  /// A duty binds from its agreement's signature, or where no report dates that, from the first report of it; it ends when a
  /// report says that the agreement was suspended, left or ended. Drafts, denied duties and those of the past don't bind.
  public func duties(_ query: DutyQuery) throws(StoreError) -> [DutyRow] {
    let agreements = try agreements()
    let clauses = try clauses()
    let byID = Dictionary(agreements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return clauses.compactMap { clause in
      var clause = clause
      let agreement = clause.agreement.flatMap { byID[$0] }
      guard query.isAsked(clause, agreement) else { return nil }
      if let knownBy = query.knownBy { clause.reports.removeAll { !$0.isPublished(by: knownBy) } }
      guard !clause.reports.isEmpty,
        let since = Store.beginning(of: clause, agreement, on: query.day, knownBy: query.knownBy)
      else { return nil }
      return DutyRow(clause: clause, agreement: agreement, since: since)
    }
  }

  /// Since when a clause that bound on a day had bound: the day of signature, else the first report's; nil where it didn't.
  ///
  /// - Parameter knownBy: the day until which reports of an agreement's end count, or nil for all.
  static func beginning(
    of clause: ClauseRow, _ agreement: AgreementRow?, on day: Int, knownBy: Int? = nil
  ) -> EDTFDate? {
    guard clause.mayBind else { return nil }
    let since =
      agreement?.signed
      ?? clause.reports.compactMap(\.published).min {
        ($0.earliest?.number ?? Int.max) < ($1.earliest?.number ?? Int.max)
      }
    guard let first = since?.earliest, first.number <= day, !hasEnded(agreement, by: day, knownBy: knownBy)
    else { return nil }
    return since
  }

  private static func hasEnded(_ agreement: AgreementRow?, by day: Int, knownBy: Int?) -> Bool {
    guard let agreement else { return false }
    return agreement.stages.contains { stage in
      guard [.suspended, .withdrawn, .terminated].contains(stage.stage), let ended = stage.date?.latest else {
        return false
      }
      return ended.number <= day && ended.number <= knownBy ?? Int.max
    }
  }
}

extension DutyQuery {
  /// Whether a clause concerns one of the parties asked for.
  fileprivate func isAsked(_ clause: ClauseRow, _ agreement: AgreementRow?) -> Bool {
    parties.isEmpty || (clause.obligors + clause.beneficiaries).contains { parties.contains($0) }
      || (clause.obligors.isEmpty && agreement?.parties.contains { parties.contains($0) } == true)
  }
}

extension ClauseRow {
  /// Whether reports give the duty as one that binds.
  fileprivate var mayBind: Bool {
    switch status {
    case .inForce, .reported, .violated: true
    case .proposed, .denied, .suspended, .past: false
    }
  }
}

extension ReportRow {
  fileprivate func isPublished(by day: Int) -> Bool {
    published?.earliest.map { $0.number <= day } ?? false
  }
}
