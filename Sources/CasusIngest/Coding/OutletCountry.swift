import CasusModel

/// The country of an outlet, as far as its address on the network says it: `www.abc.net.au` is Australian.
enum OutletCountry {
  /// The country's index, or -1.
  static func of(_ article: Article, _ lexicon: Lexicon) -> Int32 {
    for address in [article.url, article.source] {
      // Most outlets are given by their names, which have no dot.
      guard let address, address.utf8.contains(UInt8(ascii: ".")), let domain = topLevel(address),
        let party = lexicon.names.domains[domain]
      else {
        continue
      }
      if lexicon.lists.contains(.anyonesdomain, lexicon.vocabulary.id(of: domain)) { continue }
      return party
    }
    return -1
  }

  /// The last part of the host's name, in lower case.
  private static func topLevel(_ address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 3)
    let hasScheme = parts.count > 1 && parts[0].hasSuffix(":")
    guard let host = parts.dropFirst(hasScheme ? 1 : 0).first?.prefix(while: { $0 != "?" && $0 != ":" })
    else {
      return nil
    }
    guard let dot = host.lastIndex(of: "."), !host.contains(" ") else { return nil }
    let domain = host[host.index(after: dot)...]
    return domain.utf8.count == 2 ? domain.lowercased() : nil
  }
}
