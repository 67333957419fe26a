import CasusModel

/// The cells of a count over some of the events.
struct CountCells {
  /// A cell's key: a number for each column, in order.
  typealias Key = SIMD8<Int32>

  /// What a cell sums up.
  struct Sums {
    var events = 0
    var reports = 0
    var scaleTenths = 0
  }

  /// The day that stands for an unknown one.
  private static let unknownDay = Int32.max

  private let keys: [CountKey]
  private var codes = CodeNumbers()
  private var places: [Key: Int32] = [:]
  private(set) var found: [Key] = []
  private(set) var sums: [Sums] = []
  /// The cells of the event that was added last.
  private(set) var current: [Int32] = []
  private var sides: (actors: [Int32], recipients: [Int32]) = ([], [])
  private var periods: [Int: Int32] = [:]

  init(_ keys: [CountKey]) {
    self.keys = keys
  }

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
    let dyads = pairs(row)
    current.removeAll(keepingCapacity: true)
    let tenths = Int((row.double(12) * 10).rounded())
    let reports = row.int(11)
    for (actor, recipient) in dyads {
      guard let key = key(row, actor, recipient) else { continue }
      let cell = cell(key)
      // Two participants of one country are one.
      if current.contains(cell) { continue }
      current.append(cell)
      sums[Int(cell)].events += 1
      sums[Int(cell)].reports += reports
      sums[Int(cell)].scaleTenths += tenths
    }
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

  private mutating func cell(_ key: Key) -> Int32 {
    if let known = places[key] { return known }
    let place = Int32(found.count)
    places[key] = place
    found.append(key)
    sums.append(Sums())
    return place
  }

  /// The key of the event with one actor and one recipient; nil where a participant that is asked for is missing.
  private mutating func key(_ row: Statement, _ actor: Int32, _ recipient: Int32) -> Key? {
    var key = Key()
    var column = 0
    for kind in keys {
      switch kind {
      case .day, .week, .month, .quarter, .year: key[column] = day(row, kind)
      case .type: key[column] = codes.number(of: row.bytes(2))
      case .quad: key[column] = Int32(row.int(3))
      case .mode: key[column] = codes.number(of: row.bytes(4))
      case .status: key[column] = codes.number(of: row.bytes(5))
      case .actor:
        if actor == 0 { return nil }
        key[column] = actor
      case .recipient:
        if recipient == 0 { return nil }
        key[column] = recipient
      case .dyad:
        if actor == 0 || recipient == 0 { return nil }
        key[column] = actor
        key[column + 1] = recipient
        column += 1
      }
      column += 1
    }
    return key
  }

  private mutating func day(_ row: Statement, _ kind: CountKey) -> Int32 {
    guard !row.isNull(1), let period = kind.period else { return CountCells.unknownDay }
    let day = row.int(1)
    if period == .day { return Int32(day) }
    // Years of news have few days: each is looked up once.
    let slot = day * CountKey.allCases.count + (Period.allCases.firstIndex(of: period) ?? 0)
    if let known = periods[slot] { return known }
    let start = Int32(period.start(of: CivilDay(number: day)).number)
    periods[slot] = start
    return start
  }

  /// Each actor with each recipient; 0 stands for nobody.
  private mutating func pairs(_ row: Statement) -> [(Int32, Int32)] {
    let asksActor = keys.contains(.actor) || keys.contains(.dyad)
    let asksRecipient = keys.contains(.recipient) || keys.contains(.dyad)
    guard asksActor || asksRecipient else { return [(0, 0)] }
    read(row.bytes(6), row.bytes(7), into: \.actors)
    read(row.bytes(8), row.bytes(9), into: \.recipients)
    if !asksRecipient { return sides.actors.map { ($0, 0) } }
    if !asksActor { return sides.recipients.map { (0, $0) } }
    let isReciprocal = sides.actors.count > 1 && row.bool(10)
    if sides.actors.count == 1, sides.recipients.count == 1 {
      return [(sides.actors[0], sides.recipients[0])]
    }
    return sides.actors.flatMap { actor in
      sides.recipients.filter { !isReciprocal || $0 != actor }.map { (actor, $0) }
    }
  }

  /// Reads a side: each participant's country, or its code where it has none; those without either are left out.
  private mutating func read(
    _ countries: UnsafeBufferPointer<UInt8>, _ names: UnsafeBufferPointer<UInt8>,
    into side: WritableKeyPath<(actors: [Int32], recipients: [Int32]), [Int32]>
  ) {
    sides[keyPath: side].removeAll(keepingCapacity: true)
    var (country, name) = (ListCursor(countries), ListCursor(names))
    while let nextName = name.next() {
      let nextCountry = country.next()
      let code = nextCountry.flatMap { $0.isEmpty ? nil : $0 } ?? nextName
      guard let first = code.first, first != UInt8(ascii: "\"") else { continue }
      sides[keyPath: side].append(codes.number(of: code))
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
