import CasusModel

extension Chunker {
  /// A noun group at `start`, or nil where none begins there.
  func nounGroup(_ parse: inout SentenceParse, _ start: Int, _ limit: Int) -> Int? {
    if tags[start] == .pronoun || (tags[start] == .determiner && isStandalone(start, limit)) {
      addGroup(&parse, start: start, end: start + 1, isPronoun: true)
      return start + 1
    }
    if lexicon.lists.contains(.resultative, tokens[start].word), let verb = parse.verbs.last,
      Int(verb.end) == start, tags[start] == .adjective, start + 1 < limit,
      tags[start + 1] == .properNoun || tags[start + 1] == .determiner || tags[start + 1] == .number
    {
      // `set free`, `make public`: the result stands before the object.
      return nil
    }
    var index = start
    var head = -1
    var possessor: Int32 = -1
    var groupStart = start
    while index < limit {
      let tag = tags[index]
      switch tag {
      case .properNoun where index + 1 < limit && isCurrencySign(index + 1): break  // `US$5`
      case .properNoun where head >= 0 && endsBeforeName(parse, head, index):
        // `in recent months Syria`: a name begins a group of its own behind a plural.
        return finish(&parse, groupStart, head, possessor, index)
      case .noun, .nounPlural, .properNoun: head = index
      case .determiner, .possessivePronoun:
        if index > groupStart { return finish(&parse, groupStart, head, possessor, index) }
      case .other:
        guard head < 0, isCurrencySign(index), index + 1 < limit, tags[index + 1] == .number else {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .number:
        if head >= 0,
          index + 1 >= limit || !isNominal(tags[index + 1]) || isAddressed(parse, groupStart, index)
        {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .adjective:
        if head >= 0, !continuesName(index, limit), !isInsideName(parse, head, index),
          !describesBehindName(parse, groupStart, head, index, limit)
        {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .gerund
      where head == index - 1 && tags[head] == .noun && index + 1 < limit && tags[index + 1] == .noun
        && !lexicon.lists.contains(.document, tokens[head].word):
        // `data sharing agreement`
        break
      case .pastParticiple, .gerund:
        guard index > groupStart || nameCovers(parse, index), modifiesNoun(index, limit, head) else {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .adverb:
        guard head < 0, index + 1 < limit,
          tokens[index].word == lexicon.grammar.ever || tags[index + 1] == .adjective
            || tags[index + 1] == .pastParticiple || tags[index + 1] == .number
        else { return finish(&parse, groupStart, head, possessor, index) }
      case .conjunction:
        // `economic and military aid`: adjectives joined before their noun.
        guard head < 0, index > groupStart, tags[index - 1] == .adjective, index + 1 < limit,
          tags[index + 1] == .adjective
        else { return finish(&parse, groupStart, head, possessor, index) }
      case .possessive:
        guard head >= 0 else { return nil }
        possessor = addGroup(&parse, start: groupStart, end: head + 1, possessor: possessor, isOwner: true)
        groupStart = index + 1
        head = -1
      case .punctuation where head < 0 && joinsAdjectives(index, groupStart, limit): break
      case .punctuation:
        // Names joined by a hyphen (Iran-Iraq war), and a plural owner's bare apostrophe.
        guard head >= 0 else { return finish(&parse, groupStart, head, possessor, index) }
        if tokens[index].shape.contains(.hyphen), !tokens[index].shape.contains(.spaceBefore),
          tokens[index].end - tokens[index].start == 1
        {
          break
        }
        guard isOwnersApostrophe(index, limit) else {
          return finish(&parse, groupStart, head, possessor, index)
        }
        possessor = addGroup(&parse, start: groupStart, end: head + 1, possessor: possessor, isOwner: true)
        groupStart = index + 1
        head = -1
      default: return finish(&parse, groupStart, head, possessor, index)
      }
      index += 1
    }
    return finish(&parse, groupStart, head, possessor, index)
  }

  /// `the U.N. political mission`: an adjective and its noun behind a name that says whose.
  private func describesBehindName(
    _ parse: SentenceParse, _ start: Int, _ head: Int, _ index: Int, _ limit: Int
  ) -> Bool {
    guard head == index - 1, tags[head] == .properNoun, isBareNoun(index, limit),
      tags[start] == .determiner || tags[start] == .adjective || isAbbreviated(head)
    else { return false }
    // `gave the U.N. new powers`: two objects.
    guard let verb = parse.verbs.last, Int(verb.end) == start else { return true }
    return !lexicon.lists.contains(.giving, verb.lemma)
  }

  /// `lent Jordan 300 million dollars`: behind a verb of giving a number does not belong to the name before it.
  private func isAddressed(_ parse: SentenceParse, _ start: Int, _ index: Int) -> Bool {
    guard let verb = parse.verbs.last, Int(verb.end) == start,
      lexicon.lists.contains(.giving, verb.lemma)
    else { return false }
    return parse.names.contains { Int($0.end) == index }
  }

  /// Whether a token is a name such as `U.S.` or `US`.
  private func isAbbreviated(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.allCapitals) && tokens[index].end - tokens[index].start <= 5
      && !tokens.isInCapitals(index)
  }

  /// Whether a comma stands between two adjectives of one noun (`direct, high-level talks`).
  private func joinsAdjectives(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
    guard index > start, tags[index - 1] == .adjective, text[Int(tokens[index].start)] == UInt8(ascii: ",")
    else {
      return false
    }
    var next = index + 1
    while next < limit, tags[next] == .adjective || tokens[next].shape.contains(.hyphen) { next += 1 }
    return next > index + 1 && next < limit && (tags[next] == .noun || tags[next] == .nounPlural)
  }

  /// Whether a name begins right behind a plural that is no title and no part of the name.
  private func endsBeforeName(_ parse: SentenceParse, _ head: Int, _ index: Int) -> Bool {
    guard head == index - 1, !tokens[head].shape.contains(.capitalised) else { return false }
    if tags[head] == .noun { return isAgreementNoun(head) || isReducedRelative(parse, head, index) }
    guard tags[head] == .nounPlural else { return false }
    let isTitle = parse.names.contains { name in
      Int(name.start) <= head && Int(name.end) > head && (name.kind == .title || name.kind == .agent)
    }
    return !isTitle && !nameCovers(parse, head)
  }

  /// `the equipment Armenia has bought`: a name with a verb of its own behind the noun that it relates to.
  private func isReducedRelative(_ parse: SentenceParse, _ head: Int, _ index: Int) -> Bool {
    guard let name = parse.names.first(where: { Int($0.start) == index }),
      name.kind == .name || name.kind == .seat,
      Int(name.end) < parse.range.upperBound, !nameCovers(parse, head)
    else { return false }
    switch tags[Int(name.end)] {
    case .verbPast, .verbPresent, .modal: break
    default: return false
    }
    // Behind a verb of speech the noun describes the name (`said neighbour Iran would`).
    guard let verb = parse.verbs.last else { return false }
    return !lexicon.lists.contains(.clausal, verb.lemma) || Int(verb.end) < head - 3
  }

  /// `under the accord Tanzania will …`: nobody has an agreement for a title.
  private func isAgreementNoun(_ index: Int) -> Bool {
    let word = tokens[index].word
    return word != 0 && lexicon.agreements.nouns[lexicon.row(word).nounLemma] != nil
  }

  /// Whether one name or title holds both tokens (`deputy prime minister`).
  private func isInsideName(_ parse: SentenceParse, _ head: Int, _ index: Int) -> Bool {
    parse.names.contains { Int($0.start) <= head && index < Int($0.end) }
  }

  func nameCovers(_ parse: SentenceParse, _ index: Int) -> Bool {
    parse.names.contains { Int($0.start) <= index && index < Int($0.end) }
  }

  func finish(
    _ parse: inout SentenceParse, _ start: Int, _ head: Int, _ possessor: Int32, _ index: Int
  ) -> Int? {
    guard head >= 0 else {
      if let last = lastOfNumber(start, index) {
        // `killed 12`, `gave $5 million`: the number is the noun.
        addGroup(&parse, start: start, end: last + 1, possessor: possessor)
        return index
      }
      if index > start + 1, tags[index - 1] == .adjective, nameCovers(parse, index - 1),
        tags[start] == .number || tags[start] == .determiner
      {
        // `one Ukrainian`: somebody of a people.
        addGroup(&parse, start: start, end: index, possessor: possessor)
        return index
      }
      if index > start, tokens[index - 1].word == lexicon.grammar.other {
        // `the other`: a group without a noun.
        addGroup(&parse, start: start, end: index, possessor: possessor)
        return index
      }
      guard possessor >= 0 else { return nil }
      // An owner whose possession was not recognised: the owner stands alone.
      return index > start ? nil : index
    }
    if let end = beforeResult(parse, start, head) {
      addGroup(&parse, start: start, end: end, possessor: possessor)
      parse.elements.append(element(.adjective, head, tokens[head].word))
      return head + 1
    }
    addGroup(&parse, start: start, end: head + 1, possessor: possessor)
    return head + 1
  }

  /// `made the agreement official`: the result that the verb brings about is no part of its object.
  func beforeResult(_ parse: SentenceParse, _ start: Int, _ head: Int) -> Int? {
    guard head > start + 1 || tags[start] == .properNoun && head > start,
      lexicon.lists.contains(.resultative, tokens[head].word),
      isNominal(tags[head - 1]),
      tags[head - 1] != .adjective, let verb = parse.verbs.last, Int(verb.end) == start
    else { return nil }
    return head
  }

  /// The last token of a number that stands without a noun, or nil.
  func lastOfNumber(_ start: Int, _ index: Int) -> Int? {
    guard index > start, tags[index - 1] == .number else { return nil }
    return index - 1
  }

  func isNominal(_ tag: PartOfSpeech) -> Bool {
    tag == .noun || tag == .nounPlural || tag == .properNoun || tag == .number || tag == .adjective
  }

  /// Whether an adjective behind a noun belongs to a name (`Prime Minister Japanese` doesn't, `Air Force One` does).
  func continuesName(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && isNominal(tags[index + 1]) && tokens[index].shape.contains(.capitalised)
  }

  /// Whether a participle stands before the noun that it describes (`armed men`, `a planned visit`).
  func modifiesNoun(_ index: Int, _ limit: Int, _ head: Int) -> Bool {
    guard head < 0 else { return false }
    var next = index + 1
    while next < limit, tags[next] == .adjective || tags[next] == .pastParticiple || tags[next] == .gerund {
      next += 1
    }
    return next < limit && (tags[next] == .noun || tags[next] == .nounPlural || tags[next] == .properNoun)
  }

  /// Whether a determiner is a group of its own (`both`, `this`): no noun follows.
  func isStandalone(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return true }
    switch tags[index + 1] {
    case .noun, .nounPlural, .properNoun, .adjective, .number, .pastParticiple, .gerund, .adverb, .determiner,
      .possessivePronoun:
      return false
    default: return true
    }
  }

  func isOwnersApostrophe(_ index: Int, _ limit: Int) -> Bool {
    let byte = text[Int(tokens[index].start)]
    let isApostrophe = byte == UInt8(ascii: "'") || (byte == 0xE2 && text[Int(tokens[index].end) - 1] == 0x99)
    guard isApostrophe, !tokens[index].shape.contains(.spaceBefore), index + 1 < limit else { return false }
    return tokens[index + 1].shape.contains(.spaceBefore)
      && (isNominal(tags[index + 1]) || tags[index + 1] == .pastParticiple || tags[index + 1] == .gerund)
  }

  @discardableResult
  func addGroup(
    _ parse: inout SentenceParse, start: Int, end: Int, possessor: Int32 = -1, isPronoun: Bool = false,
    isDate: Bool = false, isOwner: Bool = false
  ) -> Int32 {
    let number = Int32(parse.groups.count)
    let head = Int32(end - 1)
    var group = NounGroup(start: Int32(start), end: Int32(end), head: head)
    group.possessor = possessor
    group.isPronoun = isPronoun
    group.isDate = isDate
    let row = lexicon.row(tokens[Int(head)].word)
    group.lemma = row.nounLemma
    group.surface = tokens[Int(head)].word
    group.isSum =
      lexicon.lists.contains(.money, group.surface) || (start..<end).contains { beginsWithCurrency($0) }
    group.isPlural = tags[Int(head)] == .nounPlural || row.isPlural
    parse.groups.append(group)
    if !isOwner { parse.elements.append(element(.group, start, number)) }
    return number
  }
}
