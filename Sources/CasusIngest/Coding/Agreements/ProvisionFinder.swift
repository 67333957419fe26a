import CasusModel

/// Finds the places of a sentence that say what an agreement lays down.
///
/// Four forms count: what an agreement does (`the pact obliges the two to …`), what a party binds itself to
/// (`Seoul pledged to …`), what a modal says where an agreement is spoken of (`under the accord both sides will …`), and
/// nouns that name a duty (`its obligation to …`, `a mutual defence pact`).
struct ProvisionFinder {
  let scene: AgreementScene
  /// Whether the sentence before spoke of an agreement's content.
  let isInContext: Bool
  /// The parties of the agreement that the text spoke of last.
  let members: [Int32]
  let lexicon: Lexicon
  /// The phrases that lead to an agreement (`under the deal`, `a pact under which`): where each ends.
  var under: [Link] = []
  /// Whether the sentence is a numbered point of a text (`Point 3: "…"`).
  let isPoint: Bool

  /// A phrase that leads to an agreement.
  struct Link {
    var topic: Int32
    /// Where it begins and ends.
    var start: Int
    var end: Int
    /// `a pact under which …`
    var isRelative = false
    /// Whether it stands before the sentence's clauses, so that all of them are under the agreement.
    var isFronted = false
    /// `in a deal`, `by the treaty`: it says where something was agreed rather than under what it is so.
    var isLoose = false
  }

  init(scene: AgreementScene, isInContext: Bool, members: [Int32]) {
    self.scene = scene
    self.isInContext = isInContext
    self.members = members
    lexicon = scene.lexicon
    isPoint = ProvisionFinder.isPoint(scene)
    findUnder()
  }

  /// The provisions, by place; of two with the same content the first.
  func provisions() -> [Provision] {
    var found: [Provision] = []
    for number in scene.parse.verbs.indices {
      if let provision = provision(ofVerb: Int32(number)) { found.append(provision) }
    }
    for provision in nominalProvisions(besides: found) { found.append(provision) }
    for index in found.indices where isOpenPronoun(found[index]) {
      // `agrees that it will not join`: it is whoever agrees.
      let outer = found.first {
        $0.verb != found[index].verb && $0.content.contains(found[index].content.lowerBound)
      }
      if let outer { found[index].obligors = outer.obligors }
    }
    return found.sorted {
      ($0.content.lowerBound, $0.content.upperBound) < ($1.content.lowerBound, $1.content.upperBound)
    }
  }

  private func isOpenPronoun(_ provision: Provision) -> Bool {
    guard provision.obligors.count == 1, let group = provision.obligors.first else { return false }
    return scene.parse.groups[Int(group)].isPronoun && scene.parse.groups[Int(group)].who.party < 0
      && !scene.isNeutral(group)
  }
}
