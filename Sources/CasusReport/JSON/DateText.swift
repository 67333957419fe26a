import CasusModel

/// Dates as EDTF, written without a string in between: `EDTFDate.description` for a hot path.
enum DateText {
  /// Appends a date.
  static func append(_ date: EDTFDate, to bytes: inout ByteBuffer) {
    guard date.isInterval else {
      if let start = date.start { append(start, to: &bytes) }
      if date.qualifier != .exact { bytes.append(date.qualifier.rawValue) }
      return
    }
    appendEnd(date.start, to: &bytes)
    bytes.append(UInt8(ascii: "/"))
    appendEnd(date.end, to: &bytes)
  }

  private static func appendEnd(_ end: PartialDate?, to bytes: inout ByteBuffer) {
    if let end { append(end, to: &bytes) } else { bytes.append("..") }
  }

  private static func append(_ point: PartialDate, to bytes: inout ByteBuffer) {
    if let year = point.year {
      appendTwo(year / 100, to: &bytes)
      if case .decade = point.part {
        bytes.append(48 + UInt8(truncatingIfNeeded: year / 10 % 10))
        bytes.append(UInt8(ascii: "X"))
        return
      }
      if case .century = point.part {
        bytes.append("XX")
        return
      }
      appendTwo(year % 100, to: &bytes)
    } else {
      bytes.append("XXXX")
    }
    switch point.part {
    case .year, .decade, .century: return
    case .month(let month): appendPart(month, to: &bytes)
    case .season(let season): appendPart(season, to: &bytes)
    case .quarter(let quarter): appendPart(32 + quarter, to: &bytes)
    case .half(let half): appendPart(39 + half, to: &bytes)
    case .week(let week):
      bytes.append(UInt8(ascii: "-"))
      bytes.append(UInt8(ascii: "W"))
      appendTwo(week, to: &bytes)
    case .day(let month, let day):
      appendPart(month, to: &bytes)
      appendPart(day, to: &bytes)
    }
  }

  @inline(__always)
  private static func appendPart(_ value: Int, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "-"))
    appendTwo(value, to: &bytes)
  }

  @inline(__always)
  private static func appendTwo(_ value: Int, to bytes: inout ByteBuffer) {
    bytes.append(48 + UInt8(truncatingIfNeeded: value / 10 % 10))
    bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
  }
}
