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

  /// Orders ids as their digits are ordered.
  public static func < (left: ContentID, right: ContentID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ContentID: CustomStringConvertible, LosslessStringConvertible {
  /// How many digits an id is written with.
  static let digitCount = 16

  /// 16 lower-case hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: ContentID.digitCount) { digits in
      write(to: digits)
      return ContentID.digitCount
    }
  }

  /// Writes the digits into the first 16 bytes of a buffer.
  func write(to digits: UnsafeMutableBufferPointer<UInt8>) {
    var rest = UInt64(bitPattern: rawValue)
    for index in stride(from: ContentID.digitCount - 1, through: 0, by: -1) {
      digits[index] = hexadecimalDigit(rest)
      rest &>>= 4
    }
  }

  /// Reads 16 hexadecimal digits, of either case.
  public init?(_ description: String) {
    guard description.utf8.count == ContentID.digitCount else { return nil }
    var value: UInt64 = 0
    for byte in description.utf8 {
      switch byte {
      case 0x30...0x39: value = value &<< 4 | UInt64(byte &- 0x30)
      case 0x41...0x46, 0x61...0x66: value = value &<< 4 | UInt64((byte | 0x20) &- 0x57)
      default: return nil
      }
    }
    guard let exact = Int64(exactly: value) else { return nil }
    self.init(rawValue: exact)
  }
}
