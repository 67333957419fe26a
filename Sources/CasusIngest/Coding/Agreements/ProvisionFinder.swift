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
  let lexicon: Lexicon
  /// The phrases that lead to an agreement (`under the deal`, `a pact under which`): where each ends.
  private var under: [Link] = []
  /// Whether the sentence is a numbered point of a text (`Point 3: "…"`).
  private let isPoint: Bool

  /// A phrase that leads to an agreement.
  private struct Link {
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

  init(scene: AgreementScene, isInContext: Bool) {
    self.scene = scene
    self.isInContext = isInContext
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

  // MARK: Where an agreement is spoken of

  /// `Article 5: "…"`, `Point 3: "…"`: a number behind a noun for a part of a text, at the beginning.
  static func isPoint(_ scene: AgreementScene) -> Bool {
    let range = scene.parse.range
    let start = range.lowerBound
    guard range.count > 3, scene.sign(.point, at: start) != nil || scene.sign(.article, at: start) != nil
    else {
      return false
    }
    return scene.context.tokens[start + 1].shape.contains(.digits)
      && scene.context.tokens[start + 2].shape.contains(.punctuation)
  }

  private mutating func findUnder() {
    let range = scene.parse.range
    for topic in scene.topics where !scene.isAbsent(topic) {
      let start = scene.start(of: scene.parse.groups[Int(topic)])
      for index in max(range.lowerBound, start - 5)..<max(start, range.lowerBound) {
        let strict = scene.sign(.under, at: index)
        guard let found = strict ?? scene.sign(.within, at: index), found.upperBound <= start,
          (found.upperBound..<start).allSatisfy({ isSkippable($0) })
        else { continue }
        under.append(
          Link(
            topic: topic, start: index, end: scene.range(topic).upperBound, isFronted: isFronted(index),
            isLoose: strict == nil))
        break
      }
      let end = scene.range(topic).upperBound
      for index in end..<max(end, min(end + 12, range.upperBound)) {
        guard scene.word(index) == lexicon.grammar.which || isWhereby(index), index > range.lowerBound else {
          continue
        }
        let isLed = isWhereby(index) || scene.context.tags[index - 1] == .preposition
        if isLed { under.append(Link(topic: topic, start: index, end: index + 1, isRelative: true)) }
        break
      }
    }
  }

  /// At the beginning of the sentence or of what somebody says.
  private func isFronted(_ index: Int) -> Bool {
    index <= scene.parse.range.lowerBound + 1
      || scene.parse.elements.contains {
        Int($0.token) == index - 1 && [.comma, .quote, .stop, .subordinator].contains($0.kind)
      } && !scene.parse.verbs.contains { $0.form == .finite && Int($0.start) < index && !isSaying($0) }
  }

  private func isSaying(_ verb: VerbGroup) -> Bool {
    scene.result.speakers.contains { scene.parse.verbs[Int($0.verb)].start == verb.start }
  }

  private func isWhereby(_ index: Int) -> Bool { scene.word(index) == lexicon.grammar.whereby }

  private func isSkippable(_ index: Int) -> Bool {
    let shape = scene.context.tokens[index].shape
    return shape.contains(.punctuation) || shape.contains(.digits) || scene.context.tags[index] == .determiner
      || scene.context.tags[index] == .adjective
  }

  /// The agreement under which a verb stands, or nil.
  private func agreement(over verb: VerbGroup) -> Int32? {
    let start = Int(verb.start)
    if let relative = under.first(where: { $0.isRelative && $0.end <= start }) { return relative.topic }
    if let fronted = under.first(where: { $0.isFronted && !$0.isRelative && $0.end <= start }) {
      return fronted.topic
    }
    guard let behind = under.first(where: { !$0.isRelative && $0.start >= Int(verb.end) }) else { return nil }
    let isNearest = !scene.parse.verbs.contains {
      $0.form == .finite && $0.start > verb.start && Int($0.start) < behind.start
    }
    let binds = isProvisional(verb) || scene.has(.commits, verb.lemma)
    return isNearest && (!behind.isLoose || binds) ? behind.topic : nil
  }

  // MARK: Verbs

  private func provision(ofVerb number: Int32) -> Provision? {
    let verb = scene.parse.verbs[Int(number)]
    guard !verb.isConditional else { return nil }
    if verb.form == .participle { return participle(verb, number) }
    if isTimeClause(verb) { return nil }
    guard verb.form == .finite || (verb.form == .gerund && scene.has(.commits, verb.lemma)) else {
      return nil
    }
    let subject = topicalSubject(of: verb, number)
    if let subject { return scene.isAbsent(subject) ? nil : saidByAgreement(verb, number, subject) }
    if isSpeech(number) || (verb.isNegated && !isNegatedBehind(verb)) && verb.modality == .none { return nil }
    if let provision = commitment(verb, number) { return provision }
    return modal(verb, number)
  }

  /// The agreement that is the verb's subject, also where a relative clause lies between.
  private func topicalSubject(of verb: VerbGroup, _ number: Int32) -> Int32? {
    if verb.subject >= 0, scene.isTopic(verb.subject) { return verb.subject }
    if verb.subject >= 0, let name = appositive(verb.subject) { return name }
    guard isProvisional(verb), !scene.has(.commits, verb.lemma) || verb.subject < 0, !verb.isPassive else {
      return nil
    }
    // `the agreement in May between A and B that calls for …`: only prepositional phrases lie between.
    let isRelative = verb.relation == .relative || verb.subject < 0 || followsRelative(verb)
    guard isRelative else { return nil }
    return scene.topics.last { topic in
      let end = scene.range(topic).upperBound
      guard end <= Int(verb.start) else { return false }
      return !scene.parse.verbs.contains {
        $0.form == .finite && Int($0.start) >= end && $0.start < verb.start
      }
    }
  }

  private func followsRelative(_ verb: VerbGroup) -> Bool {
    let before = Int(verb.start) - 1
    guard scene.parse.range.contains(before) else { return false }
    return lexicon.lists.contains(.relative, scene.word(before))
  }

  /// `the Treaty on Comprehensive Strategic Partnership, which …`: the head of the name is the treaty.
  private func appositive(_ group: Int32) -> Int32? {
    let before = scene.range(group).lowerBound - 2
    guard before >= scene.parse.range.lowerBound, scene.context.tags[before + 1] == .preposition else {
      return nil
    }
    return scene.topics.first { scene.range($0).upperBound == before + 1 }
  }

  private func isProvisional(_ verb: VerbGroup) -> Bool {
    scene.has(.provides, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  private func saidByAgreement(_ verb: VerbGroup, _ number: Int32, _ topic: Int32) -> Provision? {
    if scene.has(.states, verb.lemma), verb.complement >= 0 || !isProvisional(verb) { return nil }
    guard isProvisional(verb) || isDeontic(verb) || isCounted(verb) else { return nil }
    if verb.isNegated, !isDeontic(verb), !scene.has(.permits, verb.lemma) { return nil }
    if verb.isPassive, !isDeontic(verb), !isCounted(verb) { return nil }
    var provision = base(verb, number, .agreement)
    provision.topic = topic
    provision.force = force(verb)
    provision.content = Int(verb.end)..<provision.content.upperBound
    if isDeontic(verb), !isProvisional(verb) {
      provision.content = Int(verb.main)..<provision.content.upperBound
      // `The ceasefire shall take effect`, `a pact will be concluded`: the subject says what is owed.
      if namesDuty(scene.range(topic)) {
        provision.content = scene.range(topic).lowerBound..<provision.content.upperBound
      }
    }
    provision.wording =
      min(scene.range(topic).lowerBound, provision.wording.lowerBound)..<provision.wording.upperBound
    provision.obligors = addressed(by: verb, provision.content)
    return provision
  }

  /// `an armed attack on one is considered an attack on all`.
  private func isCounted(_ verb: VerbGroup) -> Bool {
    TriggerReader(scene).activates(verb)
  }

  /// Those whom the agreement binds: `obliges X to`, `calls for X to`, `X's withdrawal`, `bars X from`.
  private func addressed(by verb: VerbGroup, _ content: Range<Int>) -> [Int32] {
    for argument in scene.arguments(verb) {
      let place = scene.range(argument.group)
      guard place.lowerBound < content.upperBound else { break }
      let group = scene.parse.groups[Int(argument.group)]
      let isDirect =
        argument.preposition == 0 || argument.preposition == lexicon.grammar.for
        || argument.preposition == lexicon.grammar.on
      guard isDirect, !group.isContinuation else { continue }
      // `provides for joint patrols` binds no patrols; `obliges the rebels to` binds the rebels.
      let isTold =
        place.upperBound < content.upperBound
        && scene.parse.elements.contains {
          Int($0.token) == place.upperBound
            && ($0.kind == .to || $0.kind == .preposition && $0.index == lexicon.grammar.from)
        }
      let isSomeone =
        group.who.isActor && (group.who.party >= 0 || isTold || isInfinitiveAt(place.upperBound))
      if isSomeone || scene.isNeutral(argument.group) { return [argument.group] }
      if group.possessor >= 0 { return [group.possessor] }
      if let doer = behind(argument.group, in: content) { return [doer] }
      return []
    }
    return []
  }

  private func isInfinitiveAt(_ index: Int) -> Bool {
    scene.parse.verbs.contains { Int($0.start) == index && $0.form == .infinitive }
  }

  /// `the withdrawal of Soviet troops`: the troops withdraw; `recognition by Jordan`.
  private func behind(_ group: Int32, in content: Range<Int>) -> Int32? {
    for preposition in [lexicon.grammar.by, lexicon.grammar.of] {
      for next in scene.builder.roles.following(group, preposition, scene.parse) {
        let other = scene.parse.groups[Int(next)]
        guard content.contains(Int(other.start)), other.who.party >= 0 else { continue }
        let isOwn = lexicon.lists.contains(.possessive, scene.word(Int(other.start)))
        if other.who.isActor || isOwn { return next }
      }
    }
    return nil
  }

  /// Whoever agrees, pledges, undertakes; whoever is obliged or allowed to.
  private func commitment(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    let isBound = binds(verb) && (verb.isPassive || lacksObject(verb))
    let isGivenUp = scene.has(.renounces, verb.lemma) && !verb.isPassive
    let isOwn = scene.has(.commits, verb.lemma) && (!verb.isPassive || isParticipleOfState(verb))
    guard isBound || isGivenUp || isOwn, verb.modality == .none || scene.isTreaty || isPoint else {
      return nil
    }
    let linked = agreement(over: verb)
    guard isSomebody(verb.subject) || (isBound && linked != nil) else { return nil }
    var provision = base(verb, number, .commitment)
    provision.topic = linked ?? scene.topics.last ?? -1
    provision.content = Int(verb.end)..<provision.content.upperBound
    if provision.content.isEmpty { return nil }
    let isLinked = linked != nil || !scene.topics.isEmpty || isInContext || isPoint || scene.isTreaty
    if !isLinked, !namesDuty(provision.content) { return nil }
    provision.force = isGivenUp ? .shallNot : force(verb)
    provision.obligors = verb.subject >= 0 ? [verb.subject] : []
    return provision
  }

  /// `the fighters allowed to leave`: a past for a passive, as whoever is allowed isn't its object.
  private func lacksObject(_ verb: VerbGroup) -> Bool {
    verb.complement >= 0 && scene.parse.verbs[Int(verb.complement)].start == verb.end
      && !scene.has(.commits, verb.lemma)
  }

  /// Whether a verb puts somebody under a duty: `is obliged to`, `are barred from`.
  private func binds(_ verb: VerbGroup) -> Bool {
    scene.has(.binds, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  /// `the government committed to reducing`: the tagger takes a past for a passive.
  private func isParticipleOfState(_ verb: VerbGroup) -> Bool { verb.form != .finite }

  /// Whether the words name what is owed, rather than hint at it.
  func namesDuty(_ range: Range<Int>) -> Bool {
    scene.search.all(lexicon.agreements.obligations, in: range).contains { $0.value.weight > 1 }
  }

  private func modal(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    let linked = agreement(over: verb)
    let isTextual = isPoint || scene.isTreaty
    let isStrict = verb.modality == .duty || isShall(verb)
    let isOpen = isDeontic(verb)
    var provision = base(verb, number, .modal)
    provision.topic = linked ?? scene.topics.last ?? -1
    provision.force = force(verb)
    let subject = verb.subject
    provision.obligors = subject >= 0 ? [subject] : []
    let somebody = isSomebody(subject)
    // `the aid would take place by delivering arms`: what the predicate names says more than the subject.
    let isSaidBehind = isDutyNoun(subject) && namesDuty(provision.content)
    if verb.isPassive || !somebody, !isSaidBehind { provision.content = provision.wording }
    if isTextual {
      guard isOpen || isPerformed(verb) else { return nil }
      return provision
    }
    if linked != nil {
      // Under an agreement also the plain tense and the passive lay down: `was limited to`, `keeps`.
      return isOpen || ((verb.isPassive || verb.adjective >= 0) && namesDuty(provision.wording))
        ? provision : nil
    }
    if isStatedByAgreement(number), isCounted(verb) || isPerformed(verb) {
      provision.content = provision.wording
      return provision
    }
    guard isOpen, !scene.topics.isEmpty || isInContext || isStrict else { return nil }
    let isSpoken = isWithinSpeech(number)
    if scene.isNeutral(subject), isStrict || !scene.topics.isEmpty || isInContext {
      return namesDuty(provision.content) ? provision : nil
    }
    if isInContext, !isSpoken, somebody || isDutyNoun(subject) { return provision }
    if !scene.topics.isEmpty, isStatedByAgreement(number) { return provision }
    if !scene.topics.isEmpty, hasCondition, somebody, namesDuty(provision.content) { return provision }
    return nil
  }

  /// In a treaty's text the plain present performs: `recognises`, `guarantees`, `declares`.
  private func isPerformed(_ verb: VerbGroup) -> Bool {
    verb.form == .finite
      && (scene.has(.commits, verb.lemma) || scene.has(.renounces, verb.lemma)
        || scene.has(.states, verb.lemma) || isProvisional(verb) || isCounted(verb))
  }

  /// `artillery banned by the accord`, `as required under the deal`, `the quota set by the pact`.
  private func participle(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    guard isProvisional(verb) || scene.has(.commits, verb.lemma) else { return nil }
    let end = Int(verb.end)
    let here = under.first { !$0.isRelative && $0.start >= end && $0.start <= end + 6 }
    let topic =
      here?.topic
      ?? scene.topics.first {
        let place = scene.range($0)
        guard place.lowerBound >= end, place.lowerBound <= end + 6 else { return false }
        return scene.parse.groups[Int($0)].preposition == lexicon.grammar.by
      }
    guard let topic, !scene.isAbsent(topic) else { return commitment(verb, number) }
    var start = scene.parse.range.lowerBound
    for earlier in scene.parse.verbs where earlier.form == .finite && earlier.end <= verb.start {
      start = Int(earlier.start)
    }
    if verb.subject >= 0 { start = max(start, min(scene.range(verb.subject).lowerBound, Int(verb.start))) }
    var provision = Provision(
      content: start..<max(start + 1, Int(verb.start)), wording: start..<scene.range(topic).upperBound,
      basis: .agreement)
    provision.topic = topic
    provision.verb = number
    provision.force =
      scene.has(.bans, verb.lemma) ? .shallNot : scene.has(.permits, verb.lemma) ? .may : .shall
    provision.isBroken = provision.force == .shallNot && verb.subject >= 0
    if let refused = refusal(in: provision.content) {
      provision.isBroken = true
      provision.obligors = [refused]
    } else if provision.isBroken {
      provision.obligors = doer(before: verb)
    } else if let main = scene.parse.verbs.first(where: { $0.form == .finite && Int($0.start) == start }),
      isSomebody(main.subject)
    {
      provision.obligors = [main.subject]
    }
    return provision
  }

  /// `Ethiopia's refusal to withdraw`: whoever refuses.
  private func refusal(in content: Range<Int>) -> Int32? {
    for number in scene.parse.groups.indices {
      let group = scene.parse.groups[number]
      guard content.contains(Int(group.start)), scene.has(.breaks, group.lemma), group.who.party >= 0 else {
        continue
      }
      return group.possessor >= 0 ? group.possessor : Int32(number)
    }
    return nil
  }

  /// Whoever does what an agreement forbids.
  private func doer(before verb: VerbGroup) -> [Int32] {
    for earlier in scene.parse.verbs.reversed()
    where earlier.end <= verb.start && earlier.form == .finite && isSomebody(earlier.subject)
      && !scene.result.speakers.contains(where: { scene.parse.verbs[Int($0.verb)].start == earlier.start })
    {
      return [earlier.subject]
    }
    return []
  }

  // MARK: Small questions

  /// `once the parties agree`, `when the accord was signed`: a time, no duty.
  private func isTimeClause(_ verb: VerbGroup) -> Bool {
    var index = verb.subject >= 0 ? scene.range(verb.subject).lowerBound : Int(verb.start)
    index = min(index, Int(verb.start)) - 1
    while scene.parse.range.contains(index), scene.context.tags[index] == .adverb { index -= 1 }
    guard scene.parse.range.contains(index) else { return false }
    return lexicon.lists.contains(.timeclause, scene.word(index))
  }

  private func base(_ verb: VerbGroup, _ number: Int32, _ basis: Provision.Basis) -> Provision {
    let end = clauseEnd(behind: verb, number)
    let start = Int(verb.main)
    let from =
      verb.subject >= 0 && scene.range(verb.subject).lowerBound < Int(verb.start)
      ? scene.range(verb.subject).lowerBound : Int(verb.start)
    return Provision(
      content: start..<max(start + 1, end), wording: from..<max(from + 1, end), verb: number, basis: basis)
  }

  /// Where the clause of a verb ends: at the next clause that isn't part of it.
  private func clauseEnd(behind verb: VerbGroup, _ number: Int32) -> Int {
    var end = scene.parse.range.upperBound
    for later in scene.parse.verbs.indices.dropFirst(Int(number) + 1) {
      let next = scene.parse.verbs[later]
      guard next.form == .finite, !next.isConditional, next.relation != .complement,
        next.relation != .relative,
        next.start > verb.end
      else { continue }
      if next.relation == .coordinated, next.subject == verb.subject || next.subject < 0,
        !isDeontic(next), !isSpeech(Int32(later))
      {
        continue
      }
      let isTail = isSpeech(Int32(later))
      let subject = next.subject >= 0 ? scene.range(next.subject) : Int(next.start)..<Int(next.start)
      let begins =
        subject.lowerBound > Int(verb.end) ? min(subject.lowerBound, Int(next.start)) : Int(next.start)
      // `…, and Egypt will resume`, `…, officials said`: a comma or a conjunction stands before.
      guard isTail || isBoundary(begins - 1) else { continue }
      // In a treaty's long sentences only a clause that lays down something of its own ends another.
      if scene.isTreaty, !isDeontic(next), !isPerformed(next) { continue }
      end = begins
      break
    }
    while end > Int(verb.end) + 1, isTrimmable(end - 1) { end -= 1 }
    return end
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard scene.parse.range.contains(index) else { return false }
    let token = scene.context.tokens[index]
    return token.shape.contains(.punctuation) || scene.context.tags[index] == .conjunction
      || lexicon.lists.contains(.subordinator, token.word) || lexicon.lists.contains(.coordinator, token.word)
  }

  private func isTrimmable(_ index: Int) -> Bool {
    scene.context.tokens[index].shape.contains(.punctuation) || scene.context.tags[index] == .conjunction
  }

  func isDeontic(_ verb: VerbGroup) -> Bool {
    guard verb.form == .finite, verb.modality != .none else { return false }
    return !lexicon.lists.contains(.conditional, scene.word(Int(verb.start))) || verb.modality == .duty
  }

  private func isShall(_ verb: VerbGroup) -> Bool { scene.word(Int(verb.start)) == lexicon.grammar.shall }

  /// `agrees not to`, as against `did not agree to`.
  private func isNegatedBehind(_ verb: VerbGroup) -> Bool {
    let end = Int(verb.end)
    if verb.complement >= 0 {
      // `undertook in the treaty not to attack`
      let complement = scene.parse.verbs[Int(verb.complement)]
      let before = Int(complement.start) - 1
      if complement.isNegated || (before >= end && lexicon.lists.contains(.negative, scene.word(before))) {
        return true
      }
    }
    return end < scene.parse.range.upperBound && lexicon.lists.contains(.negative, scene.word(end))
      || (Int(verb.main) + 1 < scene.parse.range.upperBound
        && lexicon.lists.contains(.negative, scene.word(Int(verb.main) + 1)))
  }

  private func force(_ verb: VerbGroup) -> Clause.Force {
    let first = scene.word(Int(verb.start))
    let isNegative = verb.isNegated || isNegatedBehind(verb) || isNegativeSubject(verb.subject)
    if scene.has(.bans, verb.lemma) { return .shallNot }
    if isNegative { return .shallNot }
    let isMay = first == lexicon.grammar.may || first == lexicon.grammar.can
    if isMay { return .may }
    // `must allow inspections` is a duty; `the treaty allows`, `are allowed` are permissions.
    let isPermitted = scene.has(.permits, verb.lemma) && (verb.isPassive || verb.modality == .none)
    return isPermitted ? .may : .shall
  }

  private func isNegativeSubject(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    let start = scene.range(group).lowerBound
    let first = scene.word(start)
    let before = start > scene.parse.range.lowerBound ? scene.word(start - 1) : 0
    return first == lexicon.grammar.neither || first == lexicon.grammar.no
      || before == lexicon.grammar.neither
  }

  /// Whether a group is a party, its people, or the parties of the agreement together.
  func isSomebody(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    if scene.isNeutral(group) { return true }
    let who = scene.parse.groups[Int(group)].who
    return who.isActor && who.party >= 0 && who.sector != .media
  }

  /// `the assistance`: a duty that a clause before spoke of.
  private func isDutyNoun(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    let place = scene.range(group)
    return namesDuty(place) || scene.first(.assists, in: place) != nil
  }

  private var hasCondition: Bool { scene.parse.verbs.contains { $0.isConditional } }

  /// Whether an agreement is only referred to: `per the treaty`.
  func isReferredTo(_ topic: Int32) -> Bool { under.contains { $0.topic == topic } }

  func isSpeech(_ number: Int32) -> Bool {
    let lemma = scene.parse.verbs[Int(number)].lemma
    return scene.result.speakers.contains { $0.verb == number }
      && !scene.has(.provides, lemma) && !scene.has(.commits, lemma)
  }

  /// Whether the verb is part of somebody's words rather than the agreement's.
  private func isWithinSpeech(_ number: Int32) -> Bool {
    scene.result.speakers.contains { speaker in
      scene.parse.verbs[Int(number)].parent == speaker.verb
        && !scene.isTopic(scene.parse.verbs[Int(speaker.verb)].subject)
    }
  }

  /// `Article 5 states that … would …`.
  private func isStatedByAgreement(_ number: Int32) -> Bool {
    scene.parse.verbs.contains { verb in
      verb.start < scene.parse.verbs[Int(number)].start && scene.has(.states, verb.lemma)
        && verb.subject >= 0 && scene.isTopic(verb.subject)
    }
  }
}
