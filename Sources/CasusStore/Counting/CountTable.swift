import CasusModel

/// The rows that the parts of a count come to.
struct CountTable {
  private(set) var rows: [CountRow] = []

  init(_ parts: [CountScan.Part], _ query: CountQuery) {
    var places: [[String]: Int] = [:]
    var texts: [UInt64] = []
    var outlets: [UInt64] = []
    for part in parts {
      // Where the part's cells stand in the whole.
      var cells: [UInt64] = []
      for (labels, sums) in zip(part.labels, part.sums) {
        let place = places[labels] ?? rows.count
        if place == rows.count {
          places[labels] = place
          rows.append(CountRow(keys: labels))
        }
        cells.append(UInt64(place))
        rows[place].events += sums.events
        rows[place].reports += sums.reports
        rows[place].scaleTenths += sums.scaleTenths
      }
      texts += part.texts.map { cells[Int($0 >> 32)] << 32 | $0 & 0xFFFF_FFFF }
      outlets += part.outlets.map { cells[Int($0 >> 32)] << 32 | $0 & 0xFFFF_FFFF }
    }
    CountTable.forEachDistinctCell(&texts) { rows[$0].texts += 1 }
    CountTable.forEachDistinctCell(&outlets) { rows[$0].outlets += 1 }
    rows.sort { CountTable.precedes($0.keys, $1.keys) }
  }

  /// Adds the periods that have no events.
  ///
  /// The periods go from the filter's first day to its last, or from the first that occurs to the last.
  static func filled(_ rows: [CountRow], _ query: CountQuery) -> [CountRow] {
    let columns = query.keys.map(\.columns.count)
    guard let place = query.keys.firstIndex(where: { $0.period != nil }),
      let period = query.keys[place].period
    else { return rows }
    let column = columns[..<place].reduce(0, +)
    let days = rows.compactMap { EDTFDate($0.keys[column])?.earliest }
    guard let first = query.filter.from ?? days.min(), let last = query.filter.to ?? days.max() else {
      return rows
    }
    var known: Set<[String]> = []
    var others: Set<[String]> = []
    for row in rows {
      known.insert(row.keys)
      var other = row.keys
      other[column] = ""
      others.insert(other)
    }
    var filled = rows
    var day = period.start(of: first)
    while day <= last {
      for other in others {
        var keys = other
        keys[column] = period.label(of: day)
        if !known.contains(keys) { filled.append(CountRow(keys: keys)) }
      }
      day = period.next(after: day)
    }
    filled.sort { precedes($0.keys, $1.keys) }
    return filled
  }

  private static func forEachDistinctCell(_ values: inout [UInt64], _ body: (Int) -> Void) {
    values.sort()
    var last: UInt64?
    for value in values where value != last {
      body(Int(value >> 32))
      last = value
    }
  }

  /// By the keys in their order; an unknown value comes last.
  private static func precedes(_ left: [String], _ right: [String]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      return one.isEmpty || other.isEmpty ? other.isEmpty : one < other
    }
    return false
  }
}
