import CasusModel

/// A record of a web archive: a page as it was fetched.
///
/// What is no article is passed over: other kinds of record, other media types, answers other than 200.
struct WARCRecord {
  /// The kinds of record that hold pages or texts.
  static let kinds: Set<String> = ["response", "resource", "conversion"]

  private let bytes: UnsafeBufferPointer<UInt8>
  private let number: Int
  private let header: HeaderBlock?

  /// A whole record.
  ///
  /// - Parameter number: its number in the archive, for messages.
  init(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) {
    self.bytes = bytes
    self.number = number
    self.header = HeaderBlock(bytes, from: 0)
  }

  private var address: String? {
    header?["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
  }

  /// The articles in the record; none where it is something else.
  func items(options: ReadOptions, path: String?) -> [ReadItem] {
    guard let header else { return [] }
    func rejected(_ reason: String) -> [ReadItem] {
      let name = address.map { " (\($0.prefix(200)))" } ?? ""
      return [.rejected(Rejection(path: path, reason: "record \(number)\(name): \(reason)"))]
    }
    let block = UnsafeBufferPointer(rebasing: bytes[min(header.end, bytes.count)...])
    var type = header["content-type"] ?? ""
    var body = Array(block)
    if header["warc-type"]?.lowercased() == "response" {
      guard type.lowercased().contains("http") || type.isEmpty else { return [] }
      switch HTTPAnswer(block, limit: options.sizeLimit) {
      case .none: return rejected("the answer's header is not complete")
      case .some(let answer):
        guard answer.isSuccess, DocumentKind(mediaType: answer.type) != nil else { return [] }
        if let problem = answer.problem { return rejected(problem) }
        (type, body) = (answer.type, answer.body)
      }
    }
    guard let kind = DocumentKind(mediaType: type), !body.isEmpty else { return [] }
    let said = type.firstRange(of: "charset=").flatMap {
      Charset(label: type[$0.upperBound...].prefix { $0 != ";" })
    }
    let document = Document(bytes: body, said: said, address: address)
    return document.items(kind, options: options, path: path).map { item in
      guard case .rejected(let rejection) = item else { return item }
      return rejected(rejection.reason).first ?? item
    }
  }
}
