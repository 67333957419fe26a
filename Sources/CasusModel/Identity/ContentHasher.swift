/// Makes a content id from fields that come one after the other.
public struct ContentHasher {
  private var hash = SHA256()

  /// A hasher that has seen nothing.
  public init() {}

  /// Adds a field.
  public mutating func add(_ field: String) {
    begin(count: field.utf8.count)
    append(field)
  }

  /// Adds a field of bytes.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    begin(count: bytes.count)
    append(bytes)
  }

  /// Adds a number.
  public mutating func add(_ number: Int) {
    hash.update(UInt64(bitPattern: Int64(number)))
  }

  /// The id of all that was added.
  public mutating func finish() -> ContentID {
    let digest = hash.finish()
    return ContentID(rawValue: Int64(truncatingIfNeeded: (UInt64(digest[0]) << 32 | UInt64(digest[1])) &>> 1))
  }

  /// The whole digest of all that was added, as 64 hexadecimal digits.
  public mutating func finishText() -> String {
    let digest = hash.finish()
    return String(unsafeUninitializedCapacity: 64) { digits in
      for index in 0..<64 {
        digits[index] = hexadecimalDigit(UInt64(digest[index / 8] &>> UInt32(28 &- index % 8 &* 4)))
      }
      return 64
    }
  }
}

extension ContentHasher {
  /// The plain SHA-256 digest of a text's UTF-8, without the fields that ids are made of.
  public static func sha256(of text: String) -> [UInt8] {
    var text = text
    var hash = SHA256()
    text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
    let digest = hash.finish()
    return (0..<32).map { UInt8(truncatingIfNeeded: digest[$0 / 4] &>> UInt32(24 &- $0 % 4 &* 8)) }
  }

  /// Begins a field of so many bytes, which `append` then adds in pieces.
  mutating func begin(count: Int) {
    hash.update(UInt64(count))
  }

  /// Adds bytes to the field that was begun.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    hash.update(UnsafeRawBufferPointer(bytes))
  }

  /// Adds text to the field that was begun.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Adds an id in its written form.
  mutating func add(_ id: ContentID) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ContentID.digitCount) { digits in
      id.write(to: digits)
      add(UnsafeBufferPointer(digits))
    }
  }

  /// Adds what an event's identity takes from a participant: the field that its `identity` would be.
  mutating func add(identityOf reference: PartyReference) {
    guard reference.party != nil || reference.country != nil else {
      let words = reference.span.text.lowercased()
      begin(count: words.utf8.count + 2)
      append("\"")
      append(words)
      append("\"")
      return
    }
    let (party, country) = (reference.party ?? "", reference.country ?? "")
    let sector = reference.sector?.rawValue ?? ""
    begin(count: party.utf8.count + country.utf8.count + sector.utf8.count + 2)
    append(party)
    append(":")
    append(country)
    append(":")
    append(sector)
  }
}

/// The lower-case ASCII digit of the lowest four bits.
@inline(__always)
func hexadecimalDigit(_ value: UInt64) -> UInt8 {
  let low = UInt8(truncatingIfNeeded: value & 15)
  return low < 10 ? 0x30 &+ low : 0x57 &+ low
}
