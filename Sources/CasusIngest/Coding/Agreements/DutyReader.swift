import CasusModel

/// Says what a provision obliges to, by the words of the lexicon.
struct DutyReader {
  let scene: AgreementScene
  let lexicon: Lexicon

  init(_ scene: AgreementScene) {
    self.scene = scene
    lexicon = scene.lexicon
  }

  /// One duty of a provision.
  struct Duty {
    var obligation: Obligation
    /// The tokens that say it.
    var range: Range<Int>
  }

  /// The duties of a provision: one for each of its coordinated parts that names one; else what the whole hints at.
  ///
  /// - Parameter trigger: the condition's tokens and kind, which say when, not what.
  func duties(of provision: Provision, trigger: TriggerReader.Found?) -> [Duty] {
    let named = parts(of: provision).compactMap { part -> Duty? in
      duty(in: part, provision, trigger, least: 2).map { Duty(obligation: $0, range: part) }
    }
    var found: [Duty] = []
    for duty in named where !found.contains(where: { $0.obligation == duty.obligation }) {
      found.append(duty)
    }
    if !found.isEmpty { return found }
    // `the grain agreement calls for …`: the agreement's own name says what it is about.
    if provision.topic >= 0, !scene.isTreaty,
      let obligation = strongest(in: scene.range(provision.topic), provision, nil, least: 2)?.value.obligation
    {
      return [Duty(obligation: obligation, range: provision.content)]
    }
    if let obligation = duty(in: provision.content, provision, trigger, least: 1) {
      return [Duty(obligation: obligation, range: provision.content)]
    }
    // The subject, and the words around the agreement's name, may say what the verb leaves open.
    if let obligation = strongest(in: provision.wording, provision, trigger, least: 1)?.value.obligation {
      return [Duty(obligation: obligation, range: provision.content)]
    }
    if provision.topic >= 0,
      let obligation = strongest(in: scene.range(provision.topic), provision, nil, least: 1)?.value.obligation
    {
      return [Duty(obligation: obligation, range: provision.content)]
    }
    return []
  }

  /// The coordinated predicates of a provision: `withdraw its troops, free prisoners and open the border`.
  private func parts(of provision: Provision) -> [Range<Int>] {
    let content = content(of: provision)
    var cuts = [content.lowerBound]
    for verb in scene.parse.verbs
    where content.contains(Int(verb.start)) && Int(verb.start) > content.lowerBound + 1 {
      var before = Int(verb.start) - 1
      while before > content.lowerBound, scene.context.tags[before] == .adverb { before -= 1 }
      let isJoined =
        scene.context.tags[before] == .conjunction
        || scene.context.tokens[before].shape.contains(.punctuation)
      if isJoined { cuts.append(Int(verb.start)) }
    }
    cuts.append(content.upperBound)
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// The content without what is given in return.
  private func content(of provision: Provision) -> Range<Int> {
    guard !provision.isReturn, let phrase = scene.first(.exchange, in: provision.content) else {
      return provision.content
    }
    return provision.content.lowerBound..<max(provision.content.lowerBound + 1, phrase.lowerBound)
  }

  private func duty(
    in range: Range<Int>, _ provision: Provision, _ trigger: TriggerReader.Found?, least: Int
  ) -> Obligation? {
    let best = strongest(in: range, provision, trigger, least: least)
    // To help whoever is attacked is to defend him, whatever the words.
    if let trigger, trigger.isAttack, provision.force == .shall {
      let helps =
        best.map { [.militaryAid, .militaryCooperation, .armsSupply].contains($0.value.obligation) } ?? true
      let outside = range.clamped(
        to: range
          .lowerBound..<max(
            range.lowerBound,
            trigger.tokens.lowerBound > range.lowerBound
              ? min(trigger.tokens.lowerBound, range.upperBound) : range.upperBound))
      if helps, scene.first(.assists, in: outside) != nil { return .defense }
    }
    if provision.force == .shallNot, let best, best.value.obligation == .recognition {
      return .nonrecognition
    }
    return best?.value.obligation
  }

  /// The words that say most plainly what is owed; of equals the first, then the longest.
  private func strongest(
    in range: Range<Int>, _ provision: Provision, _ trigger: TriggerReader.Found?, least: Int
  ) -> PhraseSearch.Found<AgreementLexicon.DutyWord>? {
    var best: PhraseSearch.Found<AgreementLexicon.DutyWord>?
    for found in scene.search.all(lexicon.agreements.obligations, in: range) where found.value.weight >= least
    {
      if let trigger, trigger.tokens.contains(found.range.lowerBound) { continue }
      if found.value.isNegative, !isNegated(found.range.lowerBound, range, provision) { continue }
      guard let known = best else {
        best = found
        continue
      }
      if found.value.weight != known.value.weight {
        if found.value.weight > known.value.weight { best = found }
      } else if found.range.lowerBound == known.range.lowerBound
        ? found.count > known.count
        : found.range.lowerBound < known.range.lowerBound
      {
        best = found
      } else if found.count > known.count, found.range.lowerBound < known.range.upperBound {
        // A longer phrase that begins inside of the first says it better.
        best = found
      }
    }
    return best
  }

  /// Whether the words are negated: by the clause, or by a word a little before (`refrain from`, `without`).
  private func isNegated(_ index: Int, _ range: Range<Int>, _ provision: Provision) -> Bool {
    let nearest = max(range.lowerBound - 3, scene.parse.range.lowerBound, index - 12)
    return provision.force == .shallNot
      || nearest < index && scene.first(.negates, in: nearest..<index) != nil
  }

  // MARK: How

  func immediacy(in region: Range<Int>) -> Clause.Immediacy? {
    for index in region where lexicon.lists.contains(.immediate, scene.word(index)) { return .immediate }
    if scene.search.first(lexicon.agreements.immediate, in: region) != nil { return .immediate }
    for date in scene.builder.dates
    where region.contains(date.tokens.lowerBound) && date.tokens.lowerBound > 0 {
      let before = scene.word(date.tokens.lowerBound - 1)
      if before == lexicon.grammar.by || lexicon.lists.contains(.deadline, before) { return .deadline }
    }
    for index in region
    where lexicon.lists.contains(.deadline, scene.word(index)) && isPeriod(index + 1, region) {
      return .deadline
    }
    return nil
  }

  /// `within 30 days`, as against `within its borders`.
  private func isPeriod(_ index: Int, _ region: Range<Int>) -> Bool {
    (index..<min(index + 4, region.upperBound)).contains { lexicon.lists.contains(.unit, scene.word($0)) }
  }

  /// `all means at its disposal`, `with all the means it has`.
  func means(in region: Range<Int>) -> String? {
    guard let found = scene.search.first(lexicon.agreements.means, in: region) else { return nil }
    var end = found.range.upperBound
    while end < region.upperBound, !scene.context.tokens[end].shape.contains(.punctuation) { end += 1 }
    return scene.context.words(Int32(found.range.lowerBound), Int32(end))
  }
}
