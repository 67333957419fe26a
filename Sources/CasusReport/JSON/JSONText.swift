import CasusModel

/// Writes JSON to a buffer, without spaces and with no step in between.
///
/// Commas are the writer's business: each key or element puts one before itself where it is not the first.
struct JSONText: Sendable {
  /// What was written.
  var bytes = ByteBuffer()
  /// Whether all beyond ASCII is escaped, so that no locale can damage it.
  let isASCII: Bool
  private var needsComma = false

  init(isASCII: Bool) {
    self.isASCII = isASCII
  }

  /// Forgets what was written but keeps the memory.
  mutating func removeAll() {
    bytes.removeAll()
    needsComma = false
  }

  // MARK: Structure

  @inline(__always)
  mutating func beginObject() { open(UInt8(ascii: "{")) }
  @inline(__always)
  mutating func endObject() { close(UInt8(ascii: "}")) }
  @inline(__always)
  mutating func beginList() { open(UInt8(ascii: "[")) }
  @inline(__always)
  mutating func endList() { close(UInt8(ascii: "]")) }

  /// A list under a key, each of its items written in turn.
  mutating func list<Item>(_ key: StaticString, _ items: [Item], _ append: (inout JSONText, Item) -> Void) {
    self.key(key)
    beginList()
    for item in items { append(&self, item) }
    endList()
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A key. It must need no escape.
  @inline(__always)
  mutating func key(_ key: StaticString) {
    let comma = needsComma ? 1 : 0
    let length = key.utf8CodeUnitCount
    bytes.write(room: length + 4) { target in
      target[0] = UInt8(ascii: ",")
      target[comma] = UInt8(ascii: "\"")
      (target + comma + 1).update(from: key.utf8Start, count: length)
      target[comma + length + 1] = UInt8(ascii: "\"")
      target[comma + length + 2] = UInt8(ascii: ":")
      return comma + length + 3
    }
    needsComma = false
  }

  /// A key that may need escapes; not for hot paths. (Were it named as the other is, literals would come here.)
  mutating func key(escaping key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  // MARK: Values

  mutating func null() { value("null") }

  mutating func boolean(_ flag: Bool) { value(flag ? "true" : "false") }

  @inline(__always)
  mutating func integer(_ number: Int) {
    separate()
    NumberText.append(Int64(number), to: &bytes)
  }

  mutating func number(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    NumberText.append(number, to: &bytes)
  }

  mutating func string(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { string($0) }
    guard isDone == nil else { return }
    var text = text
    text.withUTF8 { string($0) }
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  @inline(__always)
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    let comma = needsComma ? 1 : 0
    needsComma = true
    JSONEscape.appendQuoted(text, isASCII: isASCII, comma: comma, to: &bytes)
  }

  mutating func strings(_ texts: [String]) {
    beginList()
    for text in texts { string(text) }
    endList()
  }

  mutating func id(_ id: ContentID) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    NumberText.appendHex(UInt64(id.rawValue), to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func date(_ date: EDTFDate?) {
    guard let date else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    DateText.append(date, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: Parts

  /// A value that is spelled just so.
  @inline(__always)
  private mutating func value(_ text: StaticString) {
    separate()
    bytes.append(text)
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(bracket)
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
