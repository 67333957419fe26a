import CMemory

extension Array {
  /// Asks for the memory of an element that will be read soon, so that nobody has to wait for it then.
  ///
  /// Tables of the lexicon are larger than the nearest caches. Where it is known some steps before which places of one will be
  /// read, asking for all of them in a row takes about as long as waiting for one.
  @inline(__always)
  func prefetch(_ index: Int) {
    withUnsafeBufferPointer { elements in
      if let base = elements.baseAddress, index < elements.count { casus_prefetch(base + index) }
    }
  }
}
