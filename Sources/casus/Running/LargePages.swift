import CMemory
import Glibc

/// Memory in pages of two megabytes, where the system gives them.
///
/// The coder looks words up in tables of some fifty megabytes, all over them. In pages of four kilobytes these are more places
/// than a processor remembers, so that it looks up the place before the word: a tenth of all time.
enum LargePages {
  /// Lets the heap grow by one piece in which the lexicon has room, and asks for large pages in it.
  ///
  /// To be called before the lexicon is made. Where a call is refused, all is as it would be without.
  static func prepare() {
    // One heap for all threads: whichever makes the lexicon, it lies in there. Each has its own store of small pieces, so
    // that they hardly ever wait for each other.
    mallopt(M_ARENA_MAX, 1)
    // Large tables lie in the heap too, and what is freed stays with it.
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
    mallopt(M_TOP_PAD, room)
    let start = heapEnd
    // More than the heap has left over, so that it grows.
    casus_grow_heap(1 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
    let first = (start + page - 1) & ~(page - 1)
    if let address = UnsafeMutableRawPointer(bitPattern: first), heapEnd > first {
      madvise(address, heapEnd - first, MADV_HUGEPAGE)
    }
  }

  private static let room: Int32 = 96 << 20
  private static let page = 1 << 12

  private static var heapEnd: Int { Int(bitPattern: sbrk(0)) }
}
