import CasusModel

/// The places of `gazetteer.tsv`: towns, districts and first-level subdivisions, found by name in the text's own bytes.
///
/// The file stays as it is in memory; making the index reads it once. Names are compared in lower case, with hyphens as
/// spaces and without stops and apostrophes, so that `St. John's` is `ST JOHNS`.
struct Gazetteer: Sendable {
  /// A first-level subdivision, or the whole of a country that has none.
  struct Division: Sendable {
    /// The country's index in the name table.
    var party: Int32
    /// Where the division's line begins.
    var offset: Int32
  }

  private var bytes = UnsafeBytes()
  private(set) var divisions: [Division] = []
  /// The upper half of the name's hash, then one more than the line's offset; 0 is free. The hash's lower half says where.
  private var slots: [UInt64] = [0]
  private var mask = 0
  /// One bit for the hash of each first word: most capitalised words begin no place.
  private var firstWords = [UInt64](repeating: 0, count: Gazetteer.filterSize / 64)
  /// Abbreviations of divisions (`Ky.`), by the hash of the name.
  private var abbreviations: [UInt64: Int32] = [:]
  /// How many names there are.
  private(set) var count = 0

  private static let filterSize = 1 << 19

  /// Bytes that live as long as the program, or as the lexicon's text that holds them.
  private struct UnsafeBytes: @unchecked Sendable {
    var base = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  }

  init() {}

  /// Indexes a file.
  ///
  /// - Parameters:
  ///   - text: the file's bytes, which must outlive the gazetteer.
  ///   - parties: the parties by their codes; the places of other countries are left out.
  /// - Returns: the line of the first mistake, from 1, or nil.
  mutating func index(_ text: UnsafeBufferPointer<UInt8>, parties: [String: Int32]) -> Int? {
    bytes.base = text
    var capacity = 1024
    while capacity < text.count / 13 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
    var mistake: Int?
    var countryCode: [UInt8] = []
    var country: Int32 = -1
    var line = 0
    var start = 0
    while start < text.count {
      let end = ByteScan.firstLineFeed(text, from: start) ?? text.count
      line += 1
      if end > start, !add(start, end, parties, &countryCode, &country) { mistake = mistake ?? line }
      start = end + 1
    }
    return mistake
  }

  /// Adds the place of one line; false where the line can't be read.
  ///
  /// - Parameters:
  ///   - countryCode, country: the country of the division before, kept from line to line.
  private mutating func add(
    _ start: Int, _ end: Int, _ parties: [String: Int32], _ countryCode: inout [UInt8], _ country: inout Int32
  ) -> Bool {
    let text = bytes.base
    switch text[start] {
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "="):
      let fields = Slice(bytes: UnsafeBufferPointer(rebasing: text[start + 1..<end])).fields
      guard fields.count == 3 else { return false }
      // The divisions of one country stand together.
      if countryCode.isEmpty || !fields[0].bytes.elementsEqual(countryCode) {
        countryCode = Array(fields[0].bytes)
        country = parties[fields[0].string] ?? -1
      }
      divisions.append(Division(party: country, offset: Int32(start)))
      for name in fields[2].split(UInt8(ascii: ";")) { insert(name.bytes, Int32(start)) }
    default:
      guard let party = divisions.last?.party else { return false }
      let first = text[start] == UInt8(ascii: "+") ? start + 1 : start
      var tab = first
      while tab < end, text[tab] != 9 { tab += 1 }
      guard tab < end, tab > first else { return false }
      if party >= 0 { insert(UnsafeBufferPointer(rebasing: text[first..<tab]), Int32(start)) }
    }
    return true
  }

  private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, _ offset: Int32) {
    var hash = NameHash()
    var position = 0
    while position < name.count, name[position] != 32, name[position] != UInt8(ascii: "-") {
      hash.add(name[position])
      position += 1
    }
    markFirst(hash.value)
    while position < name.count {
      hash.add(name[position])
      position += 1
    }
    guard count * 4 < slots.count * 3 else { return }
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash.value & ~0xFFFF_FFFF | UInt64(UInt32(offset + 1))
    count += 1
  }

  private mutating func markFirst(_ hash: UInt64) {
    let bit = Int(truncatingIfNeeded: hash) & (Gazetteer.filterSize - 1)
    firstWords[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Makes a form stand for a division where it follows the name of a place in it.
  mutating func abbreviate(_ division: Int32, as form: Slice) {
    var hash = NameHash()
    for byte in form.bytes { hash.add(byte) }
    abbreviations[hash.value] = division
    markFirst(hash.value)
  }

  /// The division of a country with this name, or -1.
  func division(named name: Slice, of party: Int32) -> Int32 {
    var hash = NameHash()
    for byte in name.bytes { hash.add(byte) }
    var found: Int32 = -1
    each(hash.value) { place in
      if found < 0, place.kind == .division, divisions[Int(place.division)].party == party {
        found = place.division
      }
    }
    return found
  }

  // MARK: Looking up

  /// Whether a place may begin with a word of this hash.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool {
    let bit = Int(truncatingIfNeeded: hash) & (Gazetteer.filterSize - 1)
    return firstWords[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// The division that an abbreviation stands for, or -1.
  func abbreviated(_ hash: UInt64) -> Int32 { abbreviations[hash] ?? -1 }

  /// Whether any place's name has this hash.
  func contains(_ hash: UInt64) -> Bool {
    guard count > 0 else { return false }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Calls `body` with each place whose name has this hash, in order of the file.
  func each(_ hash: UInt64, _ body: (GazetteerPlace) -> Void) {
    guard count > 0 else { return }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32,
        let place = place(at: Int(UInt32(truncatingIfNeeded: slots[slot])) - 1)
      {
        body(place)
      }
      slot = (slot + 1) & mask
    }
  }

  /// Reads the line at an offset.
  private func place(at offset: Int) -> GazetteerPlace? {
    let text = bytes.base
    let division = Int32(divisions.partitioningIndex { Int($0.offset) > offset } - 1)
    guard division >= 0 else { return nil }
    var place = GazetteerPlace(
      offset: Int32(offset), division: division, party: divisions[Int(division)].party)
    if text[offset] == UInt8(ascii: "=") {
      place.kind = .division
      return place
    }
    if text[offset] == UInt8(ascii: "+") { place.kind = .district }
    var position = offset
    while position < text.count, text[position] != 9 { position += 1 }
    (place.latitude, position) = number(position + 1)
    (place.longitude, position) = number(position + 1)
    if position < text.count, text[position] == 9 { (place.population, position) = number(position + 1) }
    return place
  }

  /// A decimal number, and where it ends.
  private func number(_ start: Int) -> (Float, Int) {
    let text = bytes.base
    var position = start
    var (value, scale, sign): (Float, Float, Float) = (0, 0, 1)
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "-") {
        sign = -1
      } else if byte == UInt8(ascii: ".") {
        scale = 1
      } else if byte &- 48 < 10 {
        value = value * 10 + Float(byte &- 48)
        scale *= 10
      } else {
        break
      }
      position += 1
    }
    return (sign * (scale > 0 ? value / scale : value), position)
  }
}

/// One meaning of a name in the gazetteer.
struct GazetteerPlace {
  enum Kind { case town, district, division }

  /// Where its line begins, which identifies it.
  var offset: Int32
  var kind: Kind = .town
  /// The division's index.
  var division: Int32
  /// The country's index in the name table.
  var party: Int32
  var latitude: Float = 0
  var longitude: Float = 0
  /// 0 where it is unknown.
  var population: Float = 0

  /// Kilometres to another place, about.
  func distance(to other: GazetteerPlace) -> Float {
    let height = latitude - other.latitude
    // The cosine by its series: good to a few per cent up to 70 degrees.
    let angle = (latitude + other.latitude) / 2 * .pi / 180
    let width = (longitude - other.longitude) * (1 - angle * angle / 2 + angle * angle * angle * angle / 24)
    return (height * height + width * width).squareRoot() * 111
  }
}

/// The hash of a place's name, byte by byte (FNV-1a, 64 bits).
struct NameHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    // Nearly all bytes are letters, whose bit for 32 makes them lower case.
    let lower = byte | 32
    if lower &- 97 < 26 {
      mix(lower)
    } else if byte == UInt8(ascii: "-") {
      mix(32)
    } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "'") {
      mix(byte)
    }
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension Slice {
  /// The fields between tabs.
  fileprivate var fields: [Slice] {
    bytes.split(separator: 9, omittingEmptySubsequences: false).map {
      Slice(bytes: UnsafeBufferPointer(rebasing: $0))
    }
  }
}
