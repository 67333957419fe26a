/// What a page's JSON-LD says of its article (schema.org).
struct LinkedData {
  private(set) var title: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var source: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var authors: [String] = []
  private(set) var body: String?

  /// Schema.org types, with how well they fit: the first is a page's own article.
  private static let types: [String: Int] = {
    var types: [String: Int] = [:]
    for line in ReadingData.lines(of: "html-meta.txt") where line.keyword == "json-type" {
      for name in line.rest.split(separator: " ") { types[String(name)] = types.count }
    }
    return types
  }()

  /// Reads all blocks of a page; the best article found counts, and others only complete it.
  init(tree: MarkupTree) {
    var found: [(rank: Int, node: JSONValue)] = []
    var nodes: [String: JSONValue] = [:]
    for script in tree.elements("script") {
      guard tree.attribute(script, "type")?.lowercased().contains("ld+json") == true,
        let value = JSONValue(lenient: tree.text(script))
      else { continue }
      LinkedData.collect(value, into: &found, nodes: &nodes, depth: 0)
    }
    let ordered = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    for (_, element) in ordered {
      take(element.node, nodes: nodes, isPage: element.rank >= LinkedData.pageRank)
    }
  }

  /// From here on the types are a page rather than its article.
  private static let pageRank = types["VideoObject"] ?? Int.max

  /// Finds all nodes, in lists, in `@graph` and as the main entity of a page.
  private static func collect(
    _ value: JSONValue, into found: inout [(rank: Int, node: JSONValue)], nodes: inout [String: JSONValue],
    depth: Int
  ) {
    guard depth < 6 else { return }
    switch value {
    case .list(let elements):
      for element in elements.prefix(500) { collect(element, into: &found, nodes: &nodes, depth: depth + 1) }
    case .object(let members):
      if let id = members["@id"]?.text, members.count > 1 { nodes[id] = value }
      let ranks = (members["@type"]?.elements ?? []).compactMap { type in
        type.text.flatMap { types[$0.split(separator: "/").last.map(String.init) ?? $0] }
      }
      if let rank = ranks.min() { found.append((rank, value)) }
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "item"] {
        if let inner = members[key] { collect(inner, into: &found, nodes: &nodes, depth: depth + 1) }
      }
    default: break
    }
  }

  private mutating func take(_ node: JSONValue, nodes: [String: JSONValue], isPage: Bool) {
    func resolved(_ value: JSONValue?) -> JSONValue? {
      guard let id = value?["@id"]?.text, let full = nodes[id] else { return value }
      return full
    }
    func fill(_ field: inout String?, _ value: String?) {
      if field == nil, let value, value.utf8.contains(where: { $0 > 0x20 }) {
        field = CharacterEntities.decoded(value)
      }
    }
    fill(&title, (node["headline"] ?? (isPage ? nil : node["name"]))?.text)
    fill(&published, (node["datePublished"] ?? node["dateCreated"] ?? node["uploadDate"])?.text)
    fill(&modified, node["dateModified"]?.text)
    let publisher = resolved(node["publisher"]?.elements.first)
    fill(&source, publisher?["name"]?.text ?? (publisher?.text))
    fill(&url, node["url"]?.text)
    fill(&language, node["inLanguage"]?.elements.first?.text)
    fill(&body, (node["articleBody"] ?? node["reviewBody"])?.text)
    if authors.isEmpty, !isPage {
      let people = node["author"]?.elements.compactMap { resolved($0) } ?? []
      authors = JSONValue.list(people).names.map(CharacterEntities.decoded)
    }
  }
}
