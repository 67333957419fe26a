/// What the fields of an article are called in an input: the user's names first, then those of
/// `Data/fields.txt`.
public struct FieldMap: Hashable, Sendable {
  /// A field of an article.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    /// The article's own id.
    case id
    /// The body.
    case text
    /// The headline.
    case title
    /// When it was published.
    case published
    /// The outlet.
    case source
    /// The address.
    case url
    /// The language.
    case language
    /// The authors.
    case authors
    /// When it was last changed.
    case modified
  }

  /// A name's field, and how well the name fits: less is better.
  struct Meaning: Hashable, Sendable {
    let field: Field
    let rank: Int
  }

  private var meanings: [String: Meaning]
  /// The first parts of names with a dot: objects to look into.
  private(set) var objects: Set<String>
  /// The fields that the user gave a name to.
  private(set) var given: Set<Field> = []

  /// The usual names alone.
  public static let standard = FieldMap()

  /// Names of lists of articles.
  static let standardLists: [String] = ReadingData.lines(of: "fields.txt")
    .filter { $0.keyword == "lists:" }
    .flatMap { $0.rest.split(separator: " ").map { plain(String($0)) } }

  private init() {
    var meanings: [String: Meaning] = [:]
    for line in ReadingData.lines(of: "fields.txt") {
      guard let field = Field(rawValue: String(line.keyword.dropLast())) else { continue }
      let names = [field.rawValue] + line.rest.split(separator: " ").map(String.init)
      for (rank, name) in names.enumerated() where meanings[FieldMap.plain(name)] == nil {
        meanings[FieldMap.plain(name)] = Meaning(field: field, rank: rank)
      }
    }
    self.meanings = meanings
    objects = FieldMap.objects(meanings)
  }

  /// The usual names, and before them those that the user gives: `text=body,published=date`.
  ///
  /// - Returns: nil where this isn't a list of `FIELD=NAME` with fields that articles have.
  public init?(_ text: String) {
    self = FieldMap.standard
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let name = FieldMap.plain(parts[0]) == "date" ? "published" : FieldMap.plain(parts[0])
      guard let field = Field(rawValue: name) else { return nil }
      meanings[FieldMap.plain(parts[1])] = Meaning(field: field, rank: -1)
      given.insert(field)
    }
    if given.isEmpty { return nil }
    objects = FieldMap.objects(meanings)
  }

  /// What a name means, or nil where it means nothing here.
  func meaning(_ name: String) -> Meaning? { meanings[FieldMap.plain(name)] }

  /// A name as it is compared: lower case, without spaces, hyphens and underscores.
  static func plain(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" && $0 != "\u{FEFF}" }
  }

  private static func objects(_ meanings: [String: Meaning]) -> Set<String> {
    Set(
      meanings.keys.compactMap { name in
        name.firstIndex(of: ".").map { String(name[..<$0]) }
      })
  }
}

extension FieldMap: CustomStringConvertible {
  /// All names and what they mean, in an order that is always the same: maps that read alike are written alike.
  public var description: String {
    let names = meanings.map { "\($0.key)=\($0.value.field.rawValue) \($0.value.rank)" }.sorted()
    return (names + objects.sorted() + given.map(\.rawValue).sorted()).joined(separator: ";")
  }
}
