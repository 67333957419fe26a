/// An id that is derived from content alone: the first 63 bits of a SHA-256.
///
/// The same content has the same id on every machine and in every run, so that shards merge in any order and
/// repeating an ingest changes nothing. 63 bits fit SQLite's integer key; among 10⁸ events the chance that any
/// two share an id is about 1 in 2,000. Where it happens the store sees two identities behind one id and
/// refuses the second, by name.
///
/// Outside of the store an id is written as 16 hexadecimal digits; `printf('%016x', id)` gives the same in
/// plain SQL.
public struct ContentID: Hashable, Comparable, Sendable {
  /// The id as SQLite keeps it, 0 to 2⁶³ − 1.
  public let rawValue: Int64

  /// The id with this value; the sign bit is dropped.
  public init(rawValue: Int64) {
    self.rawValue = rawValue & Int64.max
  }

  /// The id of a list of fields.
  ///
  /// Each field is preceded by its length, so that no two lists of fields are spelled alike.
  ///
  /// - Parameters:
  ///   - kind: what is identified, such as `"event"`: the same fields of another kind have another id.
  ///   - fields: what makes the identity, in a fixed order.
  public init(kind: String, fields: [String]) {
    var hasher = ContentHasher()
    hasher.add(kind)
    for field in fields { hasher.add(field) }
    self = hasher.finish()
  }

  public static func < (left: ContentID, right: ContentID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ContentID: CustomStringConvertible, LosslessStringConvertible {
  /// 16 lower-case hexadecimal digits.
  public var description: String {
    let digits = String(rawValue, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads 16 hexadecimal digits, of either case.
  public init?(_ description: String) {
    guard description.utf8.count == 16, let value = UInt64(description, radix: 16), value <= Int64.max
    else { return nil }
    self.init(rawValue: Int64(value))
  }
}

/// Makes a content id from fields that come one after the other.
public struct ContentHasher {
  private var hash = SHA256()

  /// A hasher that has seen nothing.
  public init() {}

  /// Adds a field.
  public mutating func add(_ field: String) {
    var field = field
    field.withUTF8 { add($0) }
  }

  /// Adds a field of bytes.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update($0.bindMemory(to: UInt8.self)) }
    hash.update(bytes)
  }

  /// Adds a number.
  public mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { hash.update($0.bindMemory(to: UInt8.self)) }
  }

  /// The id of all that was added.
  public mutating func finish() -> ContentID {
    let digest = hash.finish()
    let value = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return ContentID(rawValue: Int64(truncatingIfNeeded: value >> 1))
  }

  /// The whole digest of all that was added, as 64 hexadecimal digits.
  public mutating func finishText() -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
