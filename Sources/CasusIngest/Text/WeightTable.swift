import CMemory
import Glibc

/// A tagger's rows of weights, each on one cache line.
///
/// A row has 48 bytes, so that in an array every other row would lie on two lines; and the tagger, which adds up sixteen
/// rows of five megabytes for a word, waits for memory more than it computes.
final class WeightTable: @unchecked Sendable {
  // Unchecked: the memory is written by `init` alone.
  private let memory: UnsafeMutableRawPointer
  /// Where the rows of forms, of contexts and of slots begin.
  private let starts: (contexts: Int, slots: Int)

  private static let line = 64

  /// Some rows one after the other.
  struct Rows {
    fileprivate let base: UnsafeRawPointer
    fileprivate let count: Int

    @inline(__always)
    subscript(index: Int) -> TagWeights {
      assert(index >= 0 && index < count)
      return base.load(fromByteOffset: index &* WeightTable.line, as: TagWeights.self)
    }
  }

  private let count: Int

  init(forms: [TagWeights] = [], contexts: [TagWeights] = [], slots: [TagWeights] = []) {
    starts = (forms.count, forms.count + contexts.count)
    count = starts.slots + slots.count
    memory = WeightTable.allocate(max(1, count) * WeightTable.line)
    var place = memory
    for rows in [forms, contexts, slots] {
      for row in rows {
        place.initializeMemory(as: TagWeights.self, to: row)
        place += WeightTable.line
      }
    }
  }

  deinit { memory.deallocate() }

  /// Asks for the rows of a form, one for each of its roles.
  @inline(__always)
  func prefetch(rowsOfForm form: Int) {
    let first = memory + form &* TaggerContext.Role.count &* WeightTable.line
    for role in 0..<TaggerContext.Role.count { casus_prefetch(first + role &* WeightTable.line) }
  }

  /// Memory for so many bytes, in large pages where the system gives them: of small ones there would be more than the
  /// processor remembers the places of.
  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    guard size >= page else { return .allocate(byteCount: size, alignment: line) }
    let whole = (size + page - 1) / page * page
    let memory = UnsafeMutableRawPointer.allocate(byteCount: whole, alignment: page)
    // Where it is refused, all is as it would be without.
    madvise(memory, whole, MADV_HUGEPAGE)
    return memory
  }

  private static let page = 1 << 21

  /// Calls `body` with the rows of forms, of contexts and of slots.
  @inline(__always)
  func withRows(_ body: (Rows, Rows, Rows) -> Void) {
    withExtendedLifetime(self) {
      let base = UnsafeRawPointer(memory)
      body(
        Rows(base: base, count: starts.contexts),
        Rows(base: base + starts.contexts * WeightTable.line, count: starts.slots - starts.contexts),
        Rows(base: base + starts.slots * WeightTable.line, count: count - starts.slots))
    }
  }
}
