/// Why packed bytes could not be unpacked, as the end of a sentence that begins with the file.
enum UnpackFailure: Error, Hashable {
  /// The packed data contradict themselves.
  case damaged(String)
  /// The packed data end before they should.
  case truncated(String)
  /// What is unpacked is out of all proportion to what is packed.
  case bomb(String)
  /// Packed with options that would take more memory than is allowed.
  case needsTooMuchMemory(String)

  /// The sentence.
  var text: String {
    switch self {
    case .damaged(let form): "the \(form) data are damaged"
    case .truncated(let form): "the \(form) data end too early"
    case .bomb(let form):
      "the \(form) data unpack to more than \(UnpackLimit.ratio) times their size, which no articles do"
    case .needsTooMuchMemory(let form): "the \(form) data need more than 128 MB of memory to unpack"
    }
  }
}

/// What packed input may grow to.
///
/// News in JSON packs to about a fifth, saved pages to a tenth, the most repetitive dumps to a hundredth.
struct UnpackLimit {
  /// More than so many times the packed size is a bomb.
  static let ratio = 250
  /// Nothing is called a bomb before it has grown to this size.
  var grace = 64 << 20

  private(set) var packed = 0
  private(set) var unpacked = 0

  /// Counts a step, and refuses one too many.
  mutating func count(packed newlyPacked: Int, unpacked newlyUnpacked: Int, form: String)
    throws(UnpackFailure)
  {
    packed += newlyPacked
    unpacked += newlyUnpacked
    if unpacked > grace, unpacked / UnpackLimit.ratio > packed { throw .bomb(form) }
  }
}
