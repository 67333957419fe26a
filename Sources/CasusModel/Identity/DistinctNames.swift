extension [String] {
  /// Each of the strings once, sorted: what identities take from lists whose order means nothing.
  func distinctAndSorted() -> [String] {
    if count < 2 { return self }
    var names: [String] = []
    names.reserveCapacity(count)
    for name in sorted() where name != names.last { names.append(name) }
    return names
  }
}
