import CasusModel

/// The cells of a count over some of the events.
struct CountCells {
  typealias Key = CellTable.Key

  /// What a cell sums up.
  struct Sums {
    var events = 0
    var reports = 0
    var scaleTenths = 0
  }

  /// The day that stands for an unknown one.
  private static let unknownDay = Int32.max

  private let keys: [CountKey]
  /// The columns of what is the same for all pairs of an event.
  private var shared: [Shared] = []
  /// The columns of those who act and are acted upon; nil where no key asks.
  private var actorColumns: [Int] = []
  private var recipientColumns: [Int] = []
  private var codes = CodeNumbers()
  private var cells = CellTable()
  private(set) var sums: [Sums] = []
  /// The cells of the event that was added last.
  private(set) var current: [Int32] = []
  private var actors: [Int32] = []
  private var recipients: [Int32] = []

  /// A column that doesn't depend on who takes part.
  private struct Shared {
    let kind: CountKey
    let column: Int
    var starts: PeriodStarts?
  }

  init(_ keys: [CountKey]) {
    self.keys = keys
    var column = 0
    for kind in keys {
      switch kind {
      case .actor: actorColumns.append(column)
      case .recipient: recipientColumns.append(column)
      case .dyad:
        actorColumns.append(column)
        recipientColumns.append(column + 1)
      default: shared.append(Shared(kind: kind, column: column, starts: kind.period.map { PeriodStarts($0) }))
      }
      column += kind.columns.count
    }
  }

  /// The keys of the cells, in the order of their sums.
  var found: [Key] { cells.keys }

  /// What is read of an event; columns that no key asks for are null.
  static func columns(_ keys: [CountKey]) -> String {
    func when(_ wanted: [CountKey], _ column: String) -> String {
      keys.contains(where: wanted.contains) ? column : "NULL"
    }
    let sides: [CountKey] = [.actor, .recipient, .dyad]
    return [
      "e.id", when([.day, .week, .month, .quarter, .year], "e.day_earliest"), when([.type], "e.type"),
      when([.quad], "e.quad"), when([.mode], "e.mode"), when([.status], "e.status"),
      when(sides, "e.actor_countries"),
      when(sides, "e.actors"), when(sides, "e.recipient_countries"), when(sides, "e.recipients"),
      when(sides, "e.reciprocal"), "e.reports", "e.scale",
    ].joined(separator: ", ")
  }

  /// Adds the event in the current row.
  mutating func add(_ row: Statement) {
    current.removeAll(keepingCapacity: true)
    let key = sharedKey(row)
    let asksActor = !actorColumns.isEmpty
    let asksRecipient = !recipientColumns.isEmpty
    if asksActor { CountCells.read(row, countries: 6, names: 7, &codes, into: &actors) }
    if asksRecipient { CountCells.read(row, countries: 8, names: 9, &codes, into: &recipients) }
    let amounts = (reports: row.int(11), tenths: Int((row.double(12) * 10).rounded()))
    switch (asksActor, asksRecipient) {
    case (false, false): add(key, 0, 0, amounts)
    case (true, false): for actor in actors { add(key, actor, 0, amounts) }
    case (false, true): for recipient in recipients { add(key, 0, recipient, amounts) }
    case (true, true):
      let isReciprocal = actors.count > 1 && row.bool(10)
      for actor in actors {
        for recipient in recipients where !isReciprocal || actor != recipient {
          add(key, actor, recipient, amounts)
        }
      }
    }
  }

  /// Adds the event to the cell of one actor and one recipient.
  private mutating func add(
    _ shared: Key, _ actor: Int32, _ recipient: Int32, _ amounts: (reports: Int, tenths: Int)
  ) {
    var key = shared
    for column in actorColumns { key[column] = actor }
    for column in recipientColumns { key[column] = recipient }
    let cell = cells.place(of: key)
    if cell == sums.count { sums.append(Sums()) }
    // Two participants of one country are one.
    if current.contains(Int32(cell)) { return }
    current.append(Int32(cell))
    sums[cell].events += 1
    sums[cell].reports += amounts.reports
    sums[cell].scaleTenths += amounts.tenths
  }

  /// The values of a cell's columns.
  func labels(_ key: Key) -> [String] {
    var column = 0
    return keys.flatMap { kind -> [String] in
      defer { column += kind.columns.count }
      if let period = kind.period {
        let day = key[column]
        return [day == CountCells.unknownDay ? "" : period.label(of: CivilDay(number: Int(day)))]
      }
      if kind == .quad { return [String(key[column])] }
      return (0..<kind.columns.count).map { codes.texts[Int(key[column + $0])] }
    }
  }

  /// The columns that all pairs of the event share.
  private mutating func sharedKey(_ row: Statement) -> Key {
    var key = Key()
    for place in shared.indices {
      let column = shared[place].column
      switch shared[place].kind {
      case .type: key[column] = codes.number(of: row.bytes(2))
      case .quad: key[column] = Int32(row.int(3))
      case .mode: key[column] = codes.number(of: row.bytes(4))
      case .status: key[column] = codes.number(of: row.bytes(5))
      default:
        let day = row.isNull(1) ? nil : Int32(truncatingIfNeeded: row.int(1))
        key[column] = day.flatMap { shared[place].starts?.start(of: $0) } ?? CountCells.unknownDay
      }
    }
    return key
  }

  /// Reads a side: each participant's country, or its code where it has none; those without either are left out.
  private static func read(
    _ row: Statement, countries: Int, names: Int, _ codes: inout CodeNumbers, into side: inout [Int32]
  ) {
    side.removeAll(keepingCapacity: true)
    var country = ListCursor(row.bytes(countries))
    while let code = country.next() {
      if code.isEmpty {
        // Somebody has no country: the codes are needed, which most events are spared.
        return readBoth(row, countries: countries, names: names, &codes, into: &side)
      }
      side.append(codes.number(of: code))
    }
    if side.isEmpty { readBoth(row, countries: countries, names: names, &codes, into: &side) }
  }

  private static func readBoth(
    _ row: Statement, countries: Int, names: Int, _ codes: inout CodeNumbers, into side: inout [Int32]
  ) {
    side.removeAll(keepingCapacity: true)
    var (country, name) = (ListCursor(row.bytes(countries)), ListCursor(row.bytes(names)))
    while let nextName = name.next() {
      let nextCountry = country.next()
      let code = nextCountry.flatMap { $0.isEmpty ? nil : $0 } ?? nextName
      guard let first = code.first, first != UInt8(ascii: "\"") else { continue }
      side.append(codes.number(of: code))
    }
  }
}

/// Goes through the items of a `;` list.
private struct ListCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next item, or nil behind the last one.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard start <= bytes.count, !bytes.isEmpty else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
    defer { start = end + 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}
