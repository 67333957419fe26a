/// A line of a tagger's table that can't be read.
package struct TaggerTableError: Error, CustomStringConvertible, Equatable {
  /// The line's number, from 1.
  package var line: Int

  package var description: String {
    "tagger table, line \(line): not a line of the format its header describes; run train-tagger again"
  }
}

extension Tagger {
  /// Reads a table that `train-tagger` wrote; its header tells the format.
  ///
  /// - Parameter table: The table's bytes, as UTF-8; they are not needed afterwards.
  package init(table: UnsafeBufferPointer<UInt8>) throws(TaggerTableError) {
    vocabulary = TaggerVocabulary(capacity: 16_384)
    forms = Array(repeating: Form(), count: TaggerVocabulary.firstFree)
    lastEnding = Int32(TaggerVocabulary.firstFree - 1)
    forms.reserveCapacity(16_384)
    var rows = RowsRead(forms: forms.count)

    var reader = TaggerTableReader(table)
    while let first = reader.nextLine() {
      let read =
        switch first {
        case 0x23, 0x0A: true  // a comment, an empty line
        case UInt8(ascii: "c"): readContext(&reader, &rows)
        case UInt8(ascii: "u"), UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "w"):
          readForm(&reader, &rows, mark: first)
        default: false
        }
      guard read else { throw TaggerTableError(line: reader.line) }
    }
    weights = WeightTable(forms: rows.forms, contexts: rows.contexts, slots: rows.slots)
  }

  /// The rows of a table while it is read.
  private struct RowsRead {
    var forms: [Row]
    var contexts = [Row](repeating: Row(), count: TaggerContext.rowCount)
    var slots: [Row] = []

    init(forms count: Int) {
      forms = Array(repeating: Row(), count: count * TaggerContext.Role.count)
      forms.reserveCapacity(TaggerContext.Role.count * 10_000)
      slots.reserveCapacity(32_768)
    }
  }

  /// Reads `c`, template, two numbers, weights.
  private func readContext(_ reader: inout TaggerTableReader, _ rows: inout RowsRead) -> Bool {
    guard let letter = reader.byte(), let template = TaggerContext.Template(rawValue: letter), reader.tab(),
      let first = reader.number(), reader.tab(), let second = reader.number(), reader.tab(),
      let row = template.row(first, second)
    else { return false }
    return reader.weights(into: &rows.contexts[row]) && reader.atEndOfLine
  }

  /// Adds a form that starts with the rows of another.
  private mutating func inherit(from parent: Int, _ rows: inout RowsRead) {
    forms.append(Form())
    let first = parent * TaggerContext.Role.count
    for role in 0..<TaggerContext.Role.count { rows.forms.append(rows.forms[first + role]) }
  }

  /// Reads mark, word, kind, sure tag, a list of weights for each role, and the slots with theirs.
  private mutating func readForm(
    _ reader: inout TaggerTableReader, _ rows: inout RowsRead, mark: UInt8
  ) -> Bool {
    guard reader.tab(), let bytes = reader.field(), reader.tab(), let kind = reader.number(), reader.tab(),
      kind < TaggerContext.kindCount, let sure = reader.tag(), reader.tab()
    else { return false }
    var form = Form()
    form.kind = UInt8(kind)
    form.sureTag = sure
    form.firstRow = UInt32(rows.slots.count)

    let index: Int
    switch mark {
    case UInt8(ascii: "u"): index = Int(TaggerVocabulary.unknown)
    case UInt8(ascii: "n"): index = bytes.isEmpty ? Int(TaggerVocabulary.unknownName) : forms.count - 1
    case UInt8(ascii: "b"): index = Int(TaggerVocabulary.boundary)
    default:
      let isEnding = mark == UInt8(ascii: "e")
      let parent = Int(vocabulary.ending(of: bytes))
      guard let added = vocabulary.add(bytes, isEnding: isEnding) else { return false }
      index = Int(added)
      inherit(from: parent, &rows)
      if isEnding {
        guard lastEnding == added - 1 else { return false }
        lastEnding = added + 1
        inherit(from: parent + 1, &rows)
      }
    }
    for role in 0..<TaggerContext.Role.count {
      guard role == 0 || reader.tab(),
        reader.weights(into: &rows.forms[index * TaggerContext.Role.count + role])
      else { return false }
    }
    var next = 0
    while reader.tab() {
      guard let slot = reader.number(), slot >= next, slot < TaggerContext.slotCount, reader.colon() else {
        return false
      }
      if slot < 64 { form.lowSlots |= 1 << UInt64(slot) } else { form.highSlots |= 1 << UInt32(slot - 64) }
      next = slot + 1
      rows.slots.append(Row())
      guard reader.weights(into: &rows.slots[rows.slots.count - 1]) else { return false }
    }
    forms[index] = form
    return reader.atEndOfLine
  }
}
