/// Numbers as text, the same on every machine.
enum NumberText {
  /// Appends a whole number.
  @inline(__always)
  static func append(_ number: Int64, to bytes: inout ByteBuffer) {
    if number >= 0 && number < 10 {
      bytes.append(48 + UInt8(truncatingIfNeeded: number))
      return
    }
    bytes.write(room: 20) { target in
      let sign = number < 0 ? 1 : 0
      var (rest, digits) = (number.magnitude, 0)
      repeat {
        digits += 1
        rest /= 10
      } while rest > 0
      target[0] = UInt8(ascii: "-")
      rest = number.magnitude
      for index in stride(from: sign + digits - 1, through: sign, by: -1) {
        target[index] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return sign + digits
    }
  }

  /// Appends a finite number: the fewest digits that give it back, one of them behind the point at least, no
  /// exponent.
  static func append(_ number: Double, to bytes: inout ByteBuffer) {
    // The values of the conflict-cooperation scale have one decimal.
    let tenths = (number * 10).rounded()
    if tenths.magnitude < 1e15, tenths / 10 == number {
      let whole = Int64(tenths)
      if whole < 0 { bytes.append(UInt8(ascii: "-")) }
      append(Int64(whole.magnitude / 10), to: &bytes)
      bytes.append(UInt8(ascii: "."))
      bytes.append(48 + UInt8(whole.magnitude % 10))
      return
    }
    appendWithoutExponent(number.description, to: &bytes)
  }

  /// Appends an id: 16 hexadecimal digits.
  @inline(__always)
  static func appendHex(_ value: UInt64, to bytes: inout ByteBuffer) {
    bytes.write(room: 16) { target in
      for index in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - index * 4)) & 15
        target[index] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 16
    }
  }

  /// Moves the point of `1.5e-07` to where the exponent says.
  private static func appendWithoutExponent(_ text: String, to bytes: inout ByteBuffer) {
    guard let mark = text.firstIndex(of: "e") else { return bytes.append(text) }
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    var mantissa = text[..<mark]
    if mantissa.first == "-" {
      bytes.append(UInt8(ascii: "-"))
      mantissa.removeFirst()
    }
    let parts = mantissa.split(separator: ".")
    let fraction = parts.count == 2 && parts[1] != "0" ? String(parts[1]) : ""
    let digits = String(parts[0]) + fraction
    let point = parts[0].utf8.count + exponent
    let size = digits.utf8.count
    if point <= 0 {
      bytes.append("0." + String(repeating: "0", count: -point) + digits)
    } else if point >= size {
      bytes.append(digits + String(repeating: "0", count: point - size) + ".0")
    } else {
      bytes.append(digits.prefix(point) + "." + digits.dropFirst(point))
    }
  }
}
