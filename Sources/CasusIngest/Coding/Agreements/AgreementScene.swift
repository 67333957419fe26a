import CasusModel

/// A sentence as the agreement coder looks at it.
///
/// A class, since each of the readers holds it: as a structure it would be copied, and all in it counted, for each.
final class AgreementScene {
  let parse: SentenceParse
  let result: ClauseReader.Result
  let mentions: [EventMention]
  let builder: EventBuilder
  let lexicon: Lexicon
  /// Whether the article is a treaty's own text.
  let isTreaty: Bool
  /// The group that names the current agreement here, or -1.
  var group: Int32 = -1
  /// The groups that name an agreement or a part of one.
  var topics: [Int32] = []
  var hasClause = false
  /// Which signs a word of the sentence may open, by their bits.
  private let openings: UInt64

  init(
    parse: SentenceParse, result: ClauseReader.Result, mentions: [EventMention], builder: EventBuilder,
    lexicon: Lexicon, isTreaty: Bool
  ) {
    self.parse = parse
    self.result = result
    self.mentions = mentions
    self.builder = builder
    self.lexicon = lexicon
    self.isTreaty = isTreaty
    let tokens = builder.context.tokens
    // The content of a duty that the text breaks off before is the token behind the sentence.
    openings = (parse.range.lowerBound..<min(parse.range.upperBound + 1, tokens.count)).reduce(0) {
      $0 | lexicon.agreements.openings(of: tokens[$1].word)
    }
  }

  var context: ArticleContext { builder.context }
  var search: PhraseSearch { PhraseSearch(lexicon: lexicon, tokens: builder.context.tokens) }

  /// The parties of a group and of the groups joined to it, by index.
  func parties(_ group: Int32) -> [Int32] {
    guard group >= 0 else { return [] }
    return builder.roles.participants(group, parse).filter { $0.isActor && $0.party >= 0 }.map(\.party)
  }

  /// The group a verb acts on, and the groups behind a preposition of it.
  func arguments(_ verb: VerbGroup) -> ArraySlice<Argument> {
    parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)]
  }

  func word(_ index: Int) -> WordID { context.tokens[index].word }

  /// The group with its place as a range of tokens.
  func range(_ group: Int32) -> Range<Int> {
    let group = parse.groups[Int(group)]
    return Int(group.start)..<Int(group.end)
  }

  /// Whether a word alone is a sign.
  func has(_ sign: AgreementSign, _ lemma: WordID) -> Bool {
    lexicon.agreements.isSign(lemma, sign)
  }

  /// Whether a sign begins at a token, and how far it reaches.
  func sign(_ sign: AgreementSign, at index: Int) -> Range<Int>? {
    guard openings & sign.bit != 0, parse.range.contains(index), lexicon.agreements.mayOpen(sign, word(index))
    else { return nil }
    var best: Range<Int>?
    for found in search.all(lexicon.agreements.signs, in: index..<index + 1, reaching: parse.range.upperBound)
    where found.value == sign && found.range.upperBound > best?.upperBound ?? 0 {
      best = found.range
    }
    return best
  }

  /// The first place in a range where a sign stands.
  func first(_ sign: AgreementSign, in range: Range<Int>) -> Range<Int>? {
    guard openings & sign.bit != 0 else { return nil }
    for start in range where lexicon.agreements.mayOpen(sign, word(start)) {
      let here = search.all(lexicon.agreements.signs, in: start..<start + 1, reaching: range.upperBound)
      if let found = here.first(where: { $0.value == sign }) { return found.range }
    }
    return nil
  }

  /// Whether a group names a treaty of the registry.
  func isRegistered(_ group: Int32) -> Bool {
    search.all(lexicon.agreements.registry.names, in: parse.range).contains {
      $0.range.overlaps(range(group))
    }
  }

  func isTopic(_ group: Int32) -> Bool { topic(group) != nil }

  /// The group that names an agreement or a part of one: this one, or the noun before a number (`Article` `5`).
  func topic(_ group: Int32) -> Int32? {
    if topics.contains(group) { return group }
    guard group > 0 else { return nil }
    let (noun, number) = (parse.groups[Int(group) - 1], parse.groups[Int(group)])
    guard noun.end == number.start, context.tokens[Int(number.head)].shape.contains(.digits),
      topics.contains(group - 1)
    else { return nil }
    return group - 1
  }

  /// Whether a group names an agreement as such rather than a part of one.
  func isAgreement(_ group: Int32) -> Bool {
    group >= 0 && lexicon.agreements.isNoun(parse.groups[Int(group)].lemma)
  }

  /// `either side`, `neither`, `the other`, `the two countries`, `the contracting parties`.
  func isNeutral(_ number: Int32) -> Bool {
    guard number >= 0 else { return false }
    let group = parse.groups[Int(number)]
    if group.who.standing == .party, !group.isPronoun { return false }
    let (head, first) = (word(Int(group.head)), word(Int(group.start)))
    let grammar = lexicon.grammar
    if head == grammar.other || lexicon.lists.contains(.thetwo, first) { return true }
    if group.isPronoun { return lexicon.lists.contains(.they, head) }
    return lexicon.lists.contains(.pairnoun, head) || has(.parties, group.lemma) || has(.parties, head)
  }

  /// The names in an agreement's own name. A place alone is where it was made: the Minsk accords bind others.
  func named(in group: NounGroup) -> [Int32] {
    let start = start(of: group)
    let names = parse.names.filter { Int($0.start) >= start && $0.end <= group.head && $0.party >= 0 }
    let isPlace = { (name: NameMatch) in name.kind == .place || name.kind == .seat }
    if names.count == 1, names.allSatisfy(isPlace) { return [] }
    return names.map(\.party).distinct()
  }

  /// Whoever made or has an agreement, by the clause behind it: `a deal struck with Niger`, `the pact that Mali has with Chad`.
  func makers(of topic: Int32) -> [Int32] {
    let end = range(topic).upperBound
    let grammar = lexicon.grammar
    let sides = [grammar.with, grammar.between, grammar.among, grammar.by]
    guard
      let verb = parse.verbs.first(where: { Int($0.start) >= end && Int($0.start) <= end + 6 }),
      verb.form == .participle || verb.relation == .relative,
      lexicon.lists.contains(.have, word(Int(verb.main)))
        || search.longest(lexicon.agreements.stages, at: Int(verb.main), parse.range.upperBound) != nil
    else { return [] }
    let own = verb.form == .participle || verb.subject == topic ? [] : parties(verb.subject)
    let others = arguments(verb).filter { sides.contains($0.preposition) }.flatMap { parties($0.group) }
    return (own + others).distinct()
  }

  /// Where a group begins, with what a dash cut off: `the Russia–North Korea treaty`.
  func start(of group: NounGroup) -> Int {
    var index = Int(group.start) - 1
    var steps = 0
    // `the Hamas-Israel hostage-ceasefire agreement`: words that the grammar doesn't know lie between.
    while steps < 3, parse.range.contains(index),
      isDash(index) || isQuote(index) || context.tokens[index].shape.contains(.hyphen)
    {
      index -= 1
      steps += 1
    }
    guard steps > 0, let before = parse.groups.first(where: { Int($0.end) == index + 1 && $0.who.party >= 0 })
    else { return Int(group.start) }
    return Int(before.start)
  }

  private func isQuote(_ index: Int) -> Bool {
    let token = context.tokens[index]
    return token.shape.contains(.punctuation)
      && parse.elements.contains { Int($0.token) == index && $0.kind == .quote }
  }

  private func isDash(_ index: Int) -> Bool {
    let token = context.tokens[index]
    return token.shape.contains(.punctuation)
      && (context.text[Int(token.start)] == UInt8(ascii: "-") || token.end - token.start == 3)
  }

  /// `failed to reach an agreement`: it was not made.
  func isUnmade(_ topic: Int32) -> Bool {
    parse.verbs.contains { verb in
      guard verb.parent >= 0, verb.relation == .complement,
        arguments(verb).contains(where: { $0.group == topic }),
        let stage = search.longest(lexicon.agreements.stages, at: Int(verb.main), parse.range.upperBound)
      else { return false }
      return [.signed, .ratified].contains(stage.value)
        && sign(.breaks, at: Int(parse.verbs[Int(verb.parent)].main)) != nil
    }
  }

  /// Whether the words before a token say that what follows is not there: `in the absence of`, `no`, `without`.
  func isAbsent(_ group: Int32) -> Bool {
    let start = range(group).lowerBound
    for index in max(parse.range.lowerBound, start - 5)...start {
      if let found = sign(.absence, at: index), found.upperBound >= start, found.upperBound <= start + 1 {
        return true
      }
    }
    return false
  }
}
