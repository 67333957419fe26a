/// How much there is to read, for a progress bar.
public enum InputSize {
  /// The size of all files behind the paths of a command line, as they lie on the disk, or nil where an input has none,
  /// such as standard input.
  ///
  /// What can't be asked counts as nothing: reading will say why.
  public static func total(of paths: [String]) -> Int? {
    var inputs = InputFiles(paths)
    var total = 0
    while let input = inputs.next() {
      switch input {
      case .standardInput: return nil
      case .rejected: continue
      case .file(let path, _):
        guard let size = path.size else { return nil }
        total += size
      }
    }
    return total
  }
}
