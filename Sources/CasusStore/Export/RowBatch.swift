import CasusModel
import GRDBSQLite

/// Rows of a statement, packed one behind the other: what one thread has read and another is to write.
///
/// Only one thread has a batch at a time.
final class RowBatch: @unchecked Sendable {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: RowBatch.size * 2, alignment: 8)
  private var used = 0
  private var rows = 0

  /// With so many bytes a batch is full.
  private static let size = 1 << 18

  /// What a field is; a number follows, or of a text its length and its bytes.
  private enum Kind: UInt8 {
    case null, integer, number, text
  }

  deinit { memory.deallocate() }

  /// Whether there are enough rows to be passed on.
  var isFull: Bool { used >= RowBatch.size }

  /// Forgets the rows.
  func removeAll() {
    used = 0
    rows = 0
  }

  /// Adds the current row of a statement.
  func append(_ row: Statement, columns: Int) {
    for column in 0..<columns {
      let value = row.value(column)
      switch value.type {
      case SQLITE_NULL: append(.null)
      case SQLITE_INTEGER: append(.integer, UInt64(bitPattern: value.int64))
      case SQLITE_FLOAT: append(.number, value.double.bitPattern)
      default:
        let bytes = value.bytes
        append(.text, UInt64(bytes.count), room: bytes.count)
        if let source = bytes.baseAddress, let base = memory.baseAddress {
          (base + used).copyMemory(from: source, byteCount: bytes.count)
          used += bytes.count
        }
      }
    }
    rows += 1
  }

  /// Sends all rows to a sink.
  func send(to sink: inout some RowSink, columns: Int) throws {
    var place = 0
    for _ in 0..<rows {
      for _ in 0..<columns {
        let kind = Kind(rawValue: memory[place]) ?? .null
        place += 1
        if kind == .null {
          try sink.null()
          continue
        }
        let number = memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        place += 8
        switch kind {
        case .null: break
        case .integer: try sink.integer(Int64(bitPattern: number))
        case .number: try sink.number(Double(bitPattern: number))
        case .text:
          let bytes = UnsafeRawBufferPointer(rebasing: memory[place..<place + Int(number)])
          try sink.text(bytes.assumingMemoryBound(to: UInt8.self))
          place += Int(number)
        }
      }
      try sink.endRow()
    }
  }

  @inline(__always)
  private func append(_ kind: Kind) {
    makeRoom(1)
    memory[used] = kind.rawValue
    used += 1
  }

  /// Adds a field's number, and makes room for what follows it.
  @inline(__always)
  private func append(_ kind: Kind, _ number: UInt64, room: Int = 0) {
    makeRoom(9 + room)
    memory[used] = kind.rawValue
    memory.storeBytes(of: number, toByteOffset: used + 1, as: UInt64.self)
    used += 9
  }

  @inline(__always)
  private func makeRoom(_ room: Int) {
    if memory.count - used < room { grow(room) }
  }

  private func grow(_ room: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, used + room), alignment: 8)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<used]))
    memory.deallocate()
    memory = larger
  }
}
