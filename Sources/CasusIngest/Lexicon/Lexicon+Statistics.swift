import CasusModel

extension Lexicon {
  /// A number of entries under a name.
  public struct Count: Hashable, Sendable {
    /// What is counted.
    public let name: String
    /// How many.
    public let count: Int
  }

  /// How much the lexicon holds, for people who edit it.
  public var statistics: [Count] {
    func senses(_ kinds: Sense.Kind...) -> Int { names.senses.count { kinds.contains($0.kind) } }
    func patterns(_ kind: PatternKind) -> Int { frames.patterns.count { $0.kind == kind } }
    let parties = PartyKind.allCases.map { kind in
      Count(name: "parties: \(kind.rawValue)", count: names.parties.count { $0.kind == kind })
    }
    let people = names.people.filter { !$0.name.isEmpty }
    let files = [Count(name: "files", count: texts.count), Count(name: "words", count: vocabulary.count - 1)]
    let entries = [
      Count(name: "names of parties", count: senses(.name, .adjective, .people, .seat, .short, .body)),
      Count(name: "people", count: people.count),
      Count(name: "offices", count: people.reduce(0) { $0 + $1.offices.count }),
      Count(name: "agents, titles and institutions", count: senses(.agent, .title, .institution)),
      Count(name: "places", count: senses(.place)),
      Count(name: "places of the gazetteer", count: gazetteer.count),
      Count(name: "divisions of the gazetteer", count: gazetteer.divisions.count),
      Count(name: "verb patterns", count: patterns(.verb)),
      Count(name: "noun patterns", count: patterns(.noun)),
      Count(name: "adjective patterns", count: patterns(.adjective)),
      Count(name: "classes", count: frames.classes.named),
      Count(name: "operators", count: frames.operators.count),
      Count(name: "rules of composition", count: composition.rules.count),
    ]
    return files + parties + entries
  }
}
