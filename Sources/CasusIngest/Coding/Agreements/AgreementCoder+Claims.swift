import CasusModel

extension AgreementCoder {
  /// Finds stances: what somebody calls an agreement or a deed, denies, doubts, or avoids saying.
  mutating func findClaims(_ scene: AgreementScene) {
    for number in scene.parse.verbs.indices {
      let verb = scene.parse.verbs[number]
      if lexicon.lists.contains(.naming, verb.lemma) {
        readNaming(verb, number, scene)
      } else if verb.adjective >= 0 || lexicon.lists.contains(.be, scene.context.tokens[Int(verb.main)].word)
      {
        readCopula(verb, number, scene)
      } else if lexicon.lists.contains(.avoiding, verb.lemma) {
        readAvoidance(verb, number, scene)
      }
    }
  }

  /// `called it absurd`, `described the treaty as defensive`, `can be considered an alliance`.
  private mutating func readNaming(_ verb: VerbGroup, _ number: Int, _ scene: AgreementScene) {
    guard let (object, words) = named(by: verb, scene), isTopic(object, scene) else { return }
    let outer = governor(of: number, scene)
    let isDeclined = verb.isNegated || outer.map { isRefusal($0, scene) } == true
    let own =
      verb.isPassive
      ? [] : scene.builder.roles.participants(max(verb.subject, 0), scene.parse).filter(\.isActor)
    let claimants = verb.subject >= 0 && !own.isEmpty ? own : speakers(around: number, scene).first ?? []
    add(claimants, isDeclined ? .declines : .asserts, words, number, scene)
  }

  /// What a verb of naming names, and what it calls it.
  private func named(by verb: VerbGroup, _ scene: AgreementScene) -> (object: Int32, words: Range<Int>)? {
    let arguments = Array(scene.arguments(verb))
    let object = verb.isPassive ? verb.subject : arguments.first { $0.preposition == 0 }?.group ?? -1
    guard object >= 0 else { return nil }
    let rest = arguments.filter { $0.group != object }
    if let name = rest.first(where: { $0.preposition == lexicon.grammar.as || $0.preposition == 0 }) {
      let group = scene.parse.groups[Int(name.group)]
      return (object, Int(group.start)..<Int(group.end))
    }
    let start = verb.isPassive ? Int(verb.end) : Int(scene.parse.groups[Int(object)].end)
    return adjective(from: start, scene).map { (object, $0) }
  }

  /// The adjective that follows, over quotes and adverbs.
  private func adjective(from start: Int, _ scene: AgreementScene) -> Range<Int>? {
    var index = start
    while index < min(start + 5, scene.parse.range.upperBound) {
      switch scene.context.tags[index] {
      case .adjective, .pastParticiple: return index..<index + 1
      case .adverb, .punctuation, .preposition: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// `claimed that it was "absurd"`, `said the pact is a threat`.
  private mutating func readCopula(_ verb: VerbGroup, _ number: Int, _ scene: AgreementScene) {
    guard verb.form == .finite, let speaker = speakers(around: number, scene).first, verb.subject >= 0,
      isTopic(verb.subject, scene)
    else { return }
    let words: Range<Int>
    if let adjective = adjective(from: Int(verb.end), scene) {
      words = adjective
    } else if let first = scene.arguments(verb).first(where: { $0.preposition == 0 }) {
      let group = scene.parse.groups[Int(first.group)]
      words = Int(group.start)..<Int(group.end)
    } else {
      return
    }
    add(speaker, verb.isNegated ? .denies : .asserts, words, number, scene)
  }

  /// `avoided the word`: the claimant declines what was asserted last.
  private mutating func readAvoidance(_ verb: VerbGroup, _ number: Int, _ scene: AgreementScene) {
    guard verb.subject >= 0, let object = scene.arguments(verb).first(where: { $0.preposition == 0 }),
      lexicon.lists.contains(.wordnoun, scene.parse.groups[Int(object.group)].lemma), current >= 0
    else { return }
    let claimants = scene.builder.roles.participants(verb.subject, scene.parse).filter(\.isActor)
    guard !claimants.isEmpty else { return }
    append(claimants, .declines, lastProposition, number, scene)
  }

  /// Whether a group is the agreement, or points back to it.
  private func isTopic(_ number: Int32, _ scene: AgreementScene) -> Bool {
    guard number >= 0, current >= 0 else { return false }
    let group = scene.parse.groups[Int(number)]
    if lexicon.agreements.nouns[group.lemma] != nil { return true }
    return group.isPronoun && lexicon.lists.contains(.it, scene.context.tokens[Int(group.head)].word)
  }

  private func governor(of number: Int, _ scene: AgreementScene) -> VerbGroup? {
    let parent = scene.parse.verbs[number].parent
    return parent >= 0 && scene.parse.verbs[number].relation == .complement
      ? scene.parse.verbs[Int(parent)] : nil
  }

  private func isRefusal(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    guard verb.lemma != 0 else { return false }
    return lexicon.frames.verbs.range(verb.lemma).contains { position in
      let key = lexicon.frames.verbs.keys[position]
      return key.company < 0 && lexicon.frames.patterns[Int(key.pattern)].operation == lexicon.grammar.refuse
    }
  }

  /// The speakers of the speech verbs above a verb, the innermost first.
  private func speakers(around number: Int, _ scene: AgreementScene) -> [[Reading.Participant]] {
    var found: [[Reading.Participant]] = []
    var parent = scene.parse.verbs[number].parent
    var steps = 0
    while parent >= 0, steps < 8 {
      if let speaker = scene.result.speakers.first(where: { $0.verb == parent }) {
        found.append(speaker.participants)
      }
      parent = scene.parse.verbs[Int(parent)].parent
      steps += 1
    }
    return found
  }

  private mutating func add(
    _ claimants: [Reading.Participant], _ stance: Claim.Stance, _ words: Range<Int>, _ number: Int,
    _ scene: AgreementScene
  ) {
    guard !claimants.isEmpty else { return }
    var stance = stance
    if stance == .asserts {
      stance = scene.search.first(lexicon.agreements.stances, in: words)?.value ?? stance
    }
    let proposition = "is " + scene.context.words(Int32(words.lowerBound), Int32(words.upperBound))
    append(claimants, stance, proposition, number, scene)
    if stance == .asserts { lastProposition = proposition }
  }

  private mutating func append(
    _ claimants: [Reading.Participant], _ stance: Claim.Stance, _ proposition: String, _ number: Int,
    _ scene: AgreementScene
  ) {
    let verb = scene.parse.verbs[number]
    let own = Set(claimants.map(\.start))
    let reporters = speakers(around: number, scene).last { !own.contains($0.first?.start ?? -1) } ?? []
    let start = verb.subject >= 0 ? min(verb.start, scene.parse.groups[Int(verb.subject)].start) : verb.start
    let claim = Claim(
      about: nil, claimants: claimants.map { scene.builder.reference($0) },
      reportedBy: reporters.map { scene.builder.reference($0) },
      stance: stance, proposition: proposition, span: scene.builder.span(start, max(verb.reach, verb.end)))
    claims.append(PendingClaim(agreement: current, claim: claim))
  }
}
