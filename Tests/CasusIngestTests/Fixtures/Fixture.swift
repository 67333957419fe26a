import CasusModel
import Foundation

@testable import CasusIngest

/// One article of `Fixtures/articles` with what a human coder found in it.
struct Fixture {
  let name: String
  let article: Article
  /// The lines of the expected file.
  let expected: [String]

  /// The repository's `Fixtures` folder.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// All fixtures, by name.
  static func all() throws -> [Fixture] {
    let articles = folder.appending(path: "articles").path
    var reader = ArticleReader(paths: [articles])
    var fixtures: [Fixture] = []
    while let batch = reader.nextBatch() {
      for case .article(let article, let path?, _) in batch.items() {
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let text = try String(contentsOf: folder.appending(path: "expected/\(name).txt"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        fixtures.append(
          Fixture(name: name, article: article, expected: lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }))
      }
    }
    return fixtures.sorted { $0.name < $1.name }
  }
}

/// A fact of an expected file or of a record, in a form in which the two can be compared.
struct FixtureFact: Hashable {
  /// `event`, `agreement`, `clause` or `claim`.
  let kind: String
  /// The fields behind the kind, lists sorted.
  let fields: [String]

  /// Reads a line such as `event | 2024-06-19 | SUPPORT | RUS, PRK <> RUS, PRK | actual | signed`.
  init(line: String) {
    let parts = line.components(separatedBy: " | ").map { $0.trimmingCharacters(in: .whitespaces) }
    kind = parts.first ?? ""
    fields = parts.dropFirst().map(FixtureFact.normal)
  }

  init(kind: String, fields: [String]) {
    self.kind = kind
    self.fields = fields.map(FixtureFact.normal)
  }

  var description: String { ([kind] + fields).joined(separator: " | ") }

  /// Whether a fact of a record is the expected one. Of a claim's proposition only key words are given.
  func matches(_ other: FixtureFact) -> Bool {
    guard kind == "claim", other.kind == "claim", fields.count == 3, other.fields.count == 3 else {
      return self == other
    }
    let words = fields[2].lowercased().split(separator: " ")
    return fields[0] == other.fields[0] && fields[1] == other.fields[1]
      && words.contains { other.fields[2].lowercased().contains($0) }
  }

  /// Lists of parties in alphabetical order, on each side of `>` or `<>`.
  private static func normal(_ field: String) -> String {
    for divider in [" <> ", " > "] {
      let sides = field.components(separatedBy: divider)
      if sides.count == 2 { return sides.map(sorted).joined(separator: divider) }
    }
    return sorted(field)
  }

  private static func sorted(_ list: String) -> String {
    Set(list.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) }).sorted().joined(
      separator: ", ")
  }
}

extension FixtureFact {
  /// All facts of a record.
  static func all(of record: CodedArticle) -> [FixtureFact] {
    record.events.map { FixtureFact($0) }
      + record.agreements.map {
        FixtureFact(
          kind: "agreement",
          fields: [$0.parties.joined(separator: ", "), $0.kind.rawValue, $0.stage.rawValue])
      }
      + record.clauses.map { FixtureFact($0) }
      + record.claims.map {
        FixtureFact(kind: "claim", fields: [names($0.claimants), $0.stance.rawValue, $0.proposition])
      }
  }

  private init(_ event: EventMention) {
    let divider = event.isReciprocal ? " <> " : " > "
    self.init(
      kind: "event",
      fields: [
        event.date?.description ?? "?", event.type.rawValue,
        FixtureFact.names(event.actors) + divider + FixtureFact.names(event.recipients),
        event.status.rawValue,
        event.trigger.text,
      ])
  }

  private init(_ clause: Clause) {
    let beneficiaries = clause.beneficiaries.isEmpty ? "?" : clause.beneficiaries.joined(separator: ", ")
    self.init(
      kind: "clause",
      fields: [
        clause.obligation.rawValue, clause.force.rawValue,
        clause.obligors.joined(separator: ", ") + " > " + beneficiaries,
        clause.trigger?.kind.rawValue ?? "-", clause.immediacy?.rawValue ?? "-", clause.status.rawValue,
      ])
  }

  /// Parties as the expected files write them: a sector only where it isn't the government or a group's own, and
  /// the finer sectors by the coarser one that the files use.
  private static func names(_ parties: [PartyReference]) -> String {
    let coarse: [Sector: String] = [
      .labour: "CIV", .education: "CIV", .religion: "CIV", .agriculture: "CIV", .political: "OPP",
    ]
    let names = parties.map { party in
      let code = party.party ?? "?"
      guard let sector = party.sector, sector != .government, sector != .intergovernmental else {
        return code
      }
      let isGroup = party.party != nil && party.country != party.party
      return isGroup ? code : code + ":" + (coarse[sector] ?? sector.rawValue)
    }
    return names.isEmpty ? "?" : names.joined(separator: ", ")
  }
}
