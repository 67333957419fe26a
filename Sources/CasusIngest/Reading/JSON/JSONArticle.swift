import CasusModel

/// Reads a JSON object whose fields have names of any dump as an article.
///
/// The fast way of `JSONLineScanner` is for objects in the form of `casus code`; this one looks at every value.
struct JSONArticle {
  private var best: [FieldMap.Field: (rank: Int, value: JSONValue)] = [:]
  private let map: FieldMap

  init(_ object: [String: JSONValue], map: FieldMap) {
    self.map = map
    take(object, prefix: "", depth: 0)
  }

  private mutating func take(_ object: [String: JSONValue], prefix: String, depth: Int) {
    // Of names that mean the same and differ in case only, the first in order of bytes counts.
    for key in object.keys.sorted() {
      guard let value = object[key] else { continue }
      let name = prefix + key
      if let meaning = map.meaning(name), JSONArticle.isUsable(value, for: meaning.field) {
        if meaning.rank < best[meaning.field]?.rank ?? Int.max { best[meaning.field] = (meaning.rank, value) }
      }
      let isKnown = depth > 0 || map.objects.contains(FieldMap.plain(key))
      if case .object(let inner) = value, depth < 2, isKnown {
        take(inner, prefix: name + ".", depth: depth + 1)
      }
    }
  }

  /// Whether a value can be a field's: it isn't empty and has the right kind.
  private static func isUsable(_ value: JSONValue, for field: FieldMap.Field) -> Bool {
    switch (field, value) {
    case (_, .string(let text)): return text.utf8.contains { $0 > 0x20 }
    case (.id, .number), (.published, .number), (.modified, .number): return true
    case (.text, .list(let parts)): return !parts.isEmpty && parts.allSatisfy { $0.text != nil }
    case (.authors, .list), (.authors, .object): return !value.names.isEmpty
    default: return false
    }
  }

  /// What the object says.
  var raw: RawArticle {
    var raw = RawArticle()
    raw.id = best[.id]?.value.text
    raw.text = best[.text].map { entry in
      let text = entry.value.elements.compactMap(\.text).joined(separator: "\n\n")
      // Under its own name it is a text already.
      return entry.rank == 0 ? text : MarkupText.plain(text)
    }
    raw.title = best[.title]?.value.text.map(CharacterEntities.decoded)
    raw.published = best[.published]?.value.text
    raw.publishedMustBeDate = (best[.published]?.rank ?? 1) <= 0
    raw.modified = best[.modified]?.value.text
    raw.source = best[.source]?.value.text
    raw.url = best[.url]?.value.text
    raw.language = best[.language]?.value.text
    raw.authors = best[.authors]?.value.names ?? []
    return raw
  }
}
