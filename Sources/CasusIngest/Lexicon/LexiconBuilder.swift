import CasusModel

/// Turns lexicon files into the compiled lexicon, and collects what is wrong with them.
///
/// The work is divided by kind of file: `LexiconBuilder+Words`, `+Parties`, `+Agents`, `+Frames`, `+Composition`.
struct LexiconBuilder {
  var vocabulary = Vocabulary(capacity: 60_000)
  var rows: [WordRow] = []
  var lists = WordLists()
  var names = NameTable()
  var frames = FrameTable()
  var composition = CompositionTable()
  var agreements = AgreementLexicon()
  var morphology = Morphology()
  var problems: [LexiconProblem] = []
  var tagger: Tagger?
  var gazetteer = Gazetteer()
  /// Abbreviations of divisions: country, name, abbreviation, and where they stand.
  var abbreviations: [DivisionAbbreviation] = []
  /// The meanings of date words; the first is that of all other words.
  var dateWords: [DateWord] = [.none]

  /// Where the current statement stands: the file's place among the texts, its name, and the line.
  var text = 0
  var file = ""
  var line = 0
  /// How many of the texts are built in; the files behind them are a user's, which override.
  var builtInCount = Int.max
  /// For each of `problems`, the place of its file among the texts.
  private(set) var problemTexts: [Int] = []

  /// The senses found so far, each with the number of its phrase: sorted by phrase at the end.
  var phraseSenses: [(phrase: Int32, sense: Sense)] = []
  /// How many phrases there are.
  var phraseCount = 0
  /// The classes by name: a class's number is one less than its name's id.
  var classNames = Vocabulary(capacity: 6_000)
  /// The classes that stand under a header, by number, with the place of the header.
  var classHeaders: [Int32: (text: Int, line: Int)] = [:]
  /// The classes that a pattern asks for, by number.
  var usedClasses = WordSet()
  /// The operators by name.
  var operatorIndex: [String: Int32] = [:]
  /// Rules of composition as read, in order.
  var compositionRules: [CompositionRule] = []
  /// How many of the classes have a name.
  var namedClasses = 0
  /// The members by which nouns are found to be in a class.
  var classWords: [ClassTable.Member] = []
  /// The members of each class, with the words around them.
  var classMembers: [[(WordID, Company)]] = []
  /// The classes that ask what a noun group is, by number.
  var classKinds: [(index: Int32, kind: GroupKind)] = []
  /// The verb, noun and adjective patterns so far.
  var registers = PatternKind.allCases.map { _ in PatternRegister() }
  /// The kinds of events that single words may speak of.
  var evidence: [EvidenceKind] = []
  /// Parties defined so far, by code: where.
  var partyPlaces: [String: (text: Int, line: Int)] = [:]
  /// The built-in people that a user's file replaces: the party's code and the name.
  var replacedPeople: Set<String> = []
  /// The ids of the prepositions that may stand behind a noun.
  var prepositions = WordSet()
  private var scratch: [Token] = []

  /// Compiles the built-in files and a user's. Later files add to, or replace, what earlier ones say.
  mutating func build(_ builtIn: [LexiconText], adding users: [LexiconText] = []) -> Lexicon {
    let texts = builtIn + users
    builtInCount = builtIn.count
    let tagger = texts.last { $0.name == "tagger.tsv" }.map { text in
      Ahead { Result { () throws(TaggerTableError) in try Tagger(table: text.bytes) } }
    }
    var gazetteer: Ahead<(Gazetteer, mistake: Int?)>?
    _ = vocabulary.intern("-")
    for word in LexiconBuilder.prepositions { prepositions.insert(vocabulary.intern(word)) }
    internAbbreviations(texts)
    // Words first: the others need inflection. Classes before the frames that use them.
    let kinds = texts.map { LexiconFileKind(fileName: $0.name) }
    for stage in 0...LexiconFileKind.lastStage {
      // All parties are known by now.
      if stage == LexiconFileKind.classes.stage { gazetteer = gazetteerAhead(texts) }
      for (index, kind) in kinds.enumerated() where kind?.stage == stage {
        text = index
        file = texts[index].name
        read(texts[index], kind)
      }
    }
    finishNames()
    finishFrames()
    finishEvidence()
    finishComposition()
    let grammar = GrammarWords(&vocabulary, operators: operatorIndex)
    growRows()
    finishAgreements()
    loadTagger(texts, tagger?.take())
    loadGazetteer(texts, gazetteer?.take())
    return Lexicon(self, grammar: grammar, hash: TextDigest(of: texts).description, texts: texts)
  }

  private mutating func loadTagger(_ texts: [LexiconText], _ made: Result<Tagger, TaggerTableError>?) {
    guard let made else { return }
    do {
      let loaded = try made.get()
      for word in 1..<Int32(vocabulary.count) {
        vocabulary.withBytes(word) { rows[Int(word)].taggerWord = loaded.form(of: $0) }
      }
      tagger = loaded
    } catch {
      let number = texts.lastIndex { $0.name == "tagger.tsv" } ?? 0
      (text, file, line) = (number, texts[number].name, 1)
      problem("\(error)")
    }
  }

  private mutating func read(_ text: LexiconText, _ kind: LexiconFileKind?) {
    var reader = LexiconReader(text)
    switch kind {
    case .words: readWords(&reader)
    case .dates: readDates(&reader)
    case .states, .territories, .organisations, .groups, .ethnic: readParties(&reader)
    case .people: readPeople(&reader)
    case .agents: readAgents(&reader)
    case .places: readPlaces(&reader)
    case .classes: readClasses(&reader)
    case .operators, .frames: readFrames(&reader)
    case .evidence: readEvidence(&reader)
    case .composition: readComposition(&reader)
    case .agreements: readAgreements(&reader)
    case .treaties: readTreaties(&reader)
    case .tagger, .gazetteer, nil: break
    }
  }

  /// Whether the current statement stands in a user's file.
  var isUsers: Bool { text >= builtInCount }

  /// Records a problem at the current statement.
  mutating func problem(_ message: String, isWarning: Bool = false) {
    problems.append(LexiconProblem(file: file, line: line, message: message, isWarning: isWarning))
    problemTexts.append(text)
  }

  /// The problems in a user's files alone.
  var usersProblems: [LexiconProblem] {
    zip(problems, problemTexts).filter { $0.1 >= builtInCount }.map(\.0)
  }

  /// The row of a word, which can be changed.
  mutating func withRow(_ word: WordID, _ change: (inout WordRow) -> Void) {
    growRows()
    change(&rows[Int(word)])
  }

  mutating func growRows() {
    if rows.count < vocabulary.count {
      rows.append(contentsOf: repeatElement(WordRow(), count: vocabulary.count - rows.count))
    }
  }

  /// Words with a full stop must be known before any form is cut into tokens: the tokenizer asks the vocabulary
  /// whether a stop belongs to a word.
  private mutating func internAbbreviations(_ texts: [LexiconText]) {
    for text in texts where text.name.hasSuffix(".lex") && !text.name.hasPrefix("frames") {
      let bytes = text.bytes
      var position = 0
      while let stop = ByteScan.first(UInt8(ascii: "."), in: bytes, from: position) {
        position = stop + 1
        guard let start = LexiconBuilder.abbreviation(in: bytes, stop: stop) else { continue }
        var line = start
        while line > 0, bytes[line - 1] != 10 { line -= 1 }
        let before = LexiconReader.withoutComment(Slice(bytes: bytes)[line..<stop + 1])
        guard before.bytes.count == stop + 1 - line else { continue }
        _ = intern(Slice(bytes: bytes)[start..<stop + 1])
      }
    }
  }

  /// Where the word of two to seven letters begins that ends in the stop at a position, or nil where none does.
  private static func abbreviation(in bytes: UnsafeBufferPointer<UInt8>, stop: Int) -> Int? {
    func ends(_ index: Int) -> Bool {
      index < 0 || index >= bytes.count || bytes[index] <= 32 || bytes[index] == UInt8(ascii: ";")
        || bytes[index] == UInt8(ascii: "/")
    }
    guard ends(stop + 1), stop >= 2, bytes[stop - 1] != UInt8(ascii: ".") else { return nil }
    var start = stop
    while !ends(start - 1), stop - start < 8 { start -= 1 }
    let isWord = (2...7).contains(stop - start) && (97...122).contains(bytes[start] | 32)
    return isWord ? start : nil
  }

  /// The id of a word as written, in lower case.
  mutating func intern(_ slice: Slice) -> WordID {
    vocabulary.intern(lowering: slice.bytes)
  }

  /// A form cut into words as the tokenizer would cut it in a text, each interned, with the words that are capitalised.
  mutating func phrase(_ slice: Slice) -> (words: [WordID], capitals: UInt16, allCapitals: Bool) {
    if let phrase = plainPhrase(slice) { return phrase }
    scratch.removeAll(keepingCapacity: true)
    // A combining form (`Sino-`) is two tokens in a text: the name and the hyphen that joins it to the next.
    let isCombining = slice.bytes.last == UInt8(ascii: "-")
    let whole = isCombining ? 0 : intern(slice, ifWord: true)
    Tokenizer.tokenize(slice.bytes, vocabulary: vocabulary, into: &scratch)
    var words: [WordID] = []
    var capitals: UInt16 = 0
    var letters = 0
    for (index, token) in scratch.enumerated() {
      words.append(token.word != 0 ? token.word : intern(slice[Int(token.start)..<Int(token.end)]))
      if token.shape.contains(.capitalised), index < 16 { capitals |= 1 << UInt16(index) }
      letters += Int(token.end - token.start)
    }
    let isAbbreviation = scratch.count == 1 && scratch[0].shape.contains(.allCapitals) && letters <= 6
    if words.count > 1, whole != 0 { words = [whole] }
    return (words, capitals, isAbbreviation)
  }

  /// The same for a form of plain letters and spaces, in which the tokenizer would find nothing else; nil for others.
  private mutating func plainPhrase(
    _ slice: Slice
  ) -> (words: [WordID], capitals: UInt16, allCapitals: Bool)? {
    var (spaces, lower) = (0, 0)
    for byte in slice.bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case 32: spaces += 1
      default: return nil
      }
    }
    var words: [WordID] = []
    words.reserveCapacity(spaces + 1)
    var capitals: UInt16 = 0
    var start = 0
    for index in 0...slice.bytes.count where index == slice.bytes.count || slice.bytes[index] == 32 {
      if index > start {
        if slice.bytes[start] < 97, words.count < 16 { capitals |= 1 << UInt16(words.count) }
        words.append(intern(slice[start..<index]))
      }
      start = index + 1
    }
    return (words, capitals, words.count == 1 && lower == 0 && slice.bytes.count - spaces <= 6)
  }

  /// A hyphenated form of one piece is a word of the vocabulary, so that the tokenizer leaves it whole.
  private mutating func intern(_ slice: Slice, ifWord: Bool) -> WordID {
    guard slice.bytes.contains(UInt8(ascii: "-")), !slice.bytes.contains(32), slice.bytes.count < 32 else {
      return 0
    }
    return intern(slice)
  }

  /// Adds what a form may denote.
  mutating func add(_ sense: Sense, for words: [WordID]) {
    let node = names.trie.insert(words)
    var value = Int(names.trie.value(node))
    if value < 0 {
      value = phraseCount
      phraseCount += 1
      names.trie.setValue(node, Int32(value))
    }
    phraseSenses.append((Int32(value), sense))
  }

  private mutating func finishNames() {
    let (order, ranges) = groups(phraseSenses.map { Int($0.phrase) }, count: phraseCount)
    names.senses = order.map { phraseSenses[Int($0)].sense }
    names.senseRanges = ranges
  }
}
