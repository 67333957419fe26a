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
      // `maintain, preserve and defend its neutrality`: verbs that share what stands behind the last are one duty.
      let hasObject = scene.parse.groups.contains {
        $0.start >= Int32(cuts.last ?? 0) && $0.end <= Int32(before)
      }
      if isJoined, hasObject { cuts.append(Int(verb.start)) }
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
    if best?.value.obligation == .consultation, isAboutDispute(provision, trigger) {
      return .disputeSettlement
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
      if found.value.obligation == .consultation, scene.isTreaty,
        !isConsulting(found.range.lowerBound, provision)
      {
        continue
      }
      if found.value.obligation == .nonaggression, scene.isTreaty, isOwn(found.range.lowerBound) { continue }
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

  /// `undertakes to defend its sovereignty and territorial integrity`: its own, not another's.
  private func isOwn(_ index: Int) -> Bool {
    let own = [lexicon.grammar.its, lexicon.grammar.his, lexicon.grammar.her]
    let start =
      scene.parse.verbs.last { Int($0.end) <= index }.map { Int($0.end) } ?? scene.parse.range.lowerBound
    return (start..<max(start, index)).contains { own.contains(scene.word($0)) }
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
    while end < region.upperBound, !scene.context.tokens[end].shape.contains(.punctuation),
      scene.search.longest(lexicon.agreements.conditions, at: end, region.upperBound) == nil
    { end += 1 }
    return scene.context.words(Int32(found.range.lowerBound), Int32(end))
  }
}

/// When consulting is what is owed, rather than the way to something else.
extension DutyReader {
  /// `shall consult` as against `after consultations with`, `shall invite him to consult`, `will be consulted by the Secretary-General`.
  fileprivate func isConsulting(_ index: Int, _ provision: Provision) -> Bool {
    if let number = scene.parse.verbs.firstIndex(where: { Int($0.start) <= index && index < Int($0.end) }) {
      return isPredicate(number, provision)
    }
    guard let group = scene.parse.groups.first(where: { Int($0.start) <= index && index < Int($0.end) })
    else {
      return scene.context.tags[index] != .pastParticiple
    }
    // `the methods shall be consultation and planning` says how.
    let before = scene.parse.verbs.last { Int($0.end) <= index }
    if let before, lexicon.lists.contains(.be, scene.word(Int(before.main))) { return false }
    if group.preposition == 0 || group.preposition == lexicon.grammar.of { return isAmongParties(group) }
    return group.preposition == lexicon.grammar.for && provision.verb >= 0
      && scene.has(.provides, scene.parse.verbs[Int(provision.verb)].lemma)
  }

  /// `consultation with the councils`: what is done with others is no duty between the parties.
  private func isAmongParties(_ group: NounGroup) -> Bool {
    let next = Int(group.end)
    guard next < scene.parse.range.upperBound, scene.word(next) == lexicon.grammar.with,
      let other = scene.parse.groups.firstIndex(where: {
        Int($0.start) > next && $0.preposition == lexicon.grammar.with
      })
    else { return true }
    return scene.parse.groups[other].isPronoun || scene.isNeutral(Int32(other))
      || scene.parse.groups[other].who.standing == .party
  }

  /// Whether a verb is what the parties themselves do: the provision's own verb, or one that it governs without telling
  /// somebody else to.
  private func isPredicate(_ number: Int, _ provision: Provision) -> Bool {
    let verb = scene.parse.verbs[number]
    if verb.isPassive || verb.form == .participle { return false }
    var parent = verb.parent
    if verb.form == .gerund, number != Int(provision.verb) {
      // `for the purpose of consulting`: the way to something, unless it is what is agreed on.
      return parent >= 0 && scene.has(.commits, scene.parse.verbs[Int(parent)].lemma)
    }
    var steps = 0
    while parent >= 0, steps < 6 {
      let outer = scene.parse.verbs[Int(parent)]
      let tellsSomebody = scene.arguments(outer).contains {
        $0.preposition == 0 && scene.parse.groups[Int($0.group)].who.isActor
          && scene.range($0.group).upperBound <= Int(verb.start)
      }
      if tellsSomebody { return false }
      if parent == provision.verb { return true }
      parent = outer.parent
      steps += 1
    }
    return true
  }

  /// `if a dispute arises, the parties shall consult`: that settles disputes.
  fileprivate func isAboutDispute(_ provision: Provision, _ trigger: TriggerReader.Found?) -> Bool {
    let start = min(provision.wording.lowerBound, trigger?.tokens.lowerBound ?? provision.wording.lowerBound)
    return scene.search.all(lexicon.agreements.obligations, in: start..<provision.wording.upperBound).contains
    {
      $0.value.obligation == .disputeSettlement && $0.value.weight > 1
    }
  }
}
