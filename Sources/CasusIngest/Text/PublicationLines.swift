import CasusModel

/// Lines of an article's body that say when it was published: `Published: June 20, 2024`, `Updated 20 June 2024 14:05
/// GMT`, `By Mara Lind | June 20, 2024`, a date alone on its line.
///
/// They stand among the first lines of a body, those that begin with a word for publishing also among the last. Each
/// becomes a sentence of its own, so that no event is dated by it.
struct PublicationLines {
  /// The date of the first line of each kind, by precedence.
  private(set) var dates: [Kind: CivilDay] = [:]
  /// The first tokens of the lines.
  private(set) var starts: [Int] = []

  /// The kinds of line, those that count first before the others.
  enum Kind: Int, CaseIterable {
    case published, byline, dateAlone, updated
  }

  /// The day that counts, or nil where no line says.
  var day: CivilDay? { Kind.allCases.lazy.compactMap { dates[$0] }.first }

  /// Reads the lines of an article's tokens, and marks them as paragraphs.
  static func read(_ tokens: inout [Token], _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon)
    -> PublicationLines
  {
    var lines = PublicationLines()
    var candidates: [Range<Int>] = []
    var start = 0
    var count = 0
    while start < tokens.count, count < longestHead {
      var end = start + 1
      while end < tokens.count, !tokens[end].shape.contains(.lineBefore) { end += 1 }
      let isCandidate = (2...longestLine).contains(end - start) && mayBegin(tokens[start], lexicon)
      if isCandidate { candidates.append(start..<end) }
      start = end
      count += 1
    }
    guard !candidates.isEmpty else { return lines }
    let finder = DateFinder(lexicon: lexicon, tokens: tokens, tags: [], text: text, clock: StoryClock())
    for line in candidates {
      guard let (kind, day) = lines.read(line, finder) else { continue }
      lines.starts.append(line.lowerBound)
      if lines.dates[kind] == nil { lines.dates[kind] = day }
      tokens[line.lowerBound].shape.insert(.paragraphBefore)
      if line.upperBound < tokens.count { tokens[line.upperBound].shape.insert(.paragraphBefore) }
    }
    return lines
  }

  /// Whether a publication line may begin with a token: a word or figure of dates, or `by`.
  private static func mayBegin(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.shape.contains(.digits) || lexicon.row(token.word).dateWord != 0
      || token.word == lexicon.grammar.by
  }

  /// How many lines of the body are looked at, and how many tokens a line has at most.
  private static let longestHead = 12
  private static let longestLine = 26

  private func read(_ line: Range<Int>, _ finder: DateFinder) -> (Kind, CivilDay)? {
    var finder = finder
    finder.sentence = line
    let start = line.lowerBound
    let first = isOrdinalWord(start, finder) ? start + 1 : start
    if case .line(let number) = finder.row(first) {
      // `Published: June 20`, `Posted on June 20`, `Updated June 20`, but no sentence that begins so.
      guard isHeading(first + 1, finder),
        let found = firstDay(in: first + 1..<min(first + 6, line.upperBound), finder)
      else { return nil }
      return (number == 0 ? .published : .updated, found.day)
    }
    if finder.word(start) == finder.lexicon.grammar.by, let bar = separator(in: line, finder),
      let found = firstDay(in: bar + 1..<line.upperBound, finder)
    {
      return (.byline, found.day)
    }
    guard let found = day(at: start, finder), isRestOfTime(found.end..<line.upperBound, finder) else {
      return nil
    }
    return (.dateAlone, found.day)
  }

  /// `First published`, `Last updated`.
  private func isOrdinalWord(_ index: Int, _ finder: DateFinder) -> Bool {
    switch finder.row(index) {
    case .which(-1), .ordinal(1): true
    default: false
    }
  }

  /// Whether what follows the first word makes it a heading: a colon, `on`, or the date itself.
  private func isHeading(_ index: Int, _ finder: DateFinder) -> Bool {
    finder.mark(index) != 0 || finder.word(index) == finder.lexicon.grammar.on
      || day(at: index, finder) != nil
  }

  private func separator(in line: Range<Int>, _ finder: DateFinder) -> Int? {
    line.first {
      let byte = finder.mark($0)
      return byte == UInt8(ascii: "|") || byte == 0xC2 || byte == 0xE2
        || (byte == UInt8(ascii: "-") && finder.tokens[$0].shape.contains(.spaceBefore))
    }
  }

  private func firstDay(in range: Range<Int>, _ finder: DateFinder) -> (day: CivilDay, end: Int)? {
    range.lazy.compactMap { self.day(at: $0, finder) }.first
  }

  /// A day written out in full at a token.
  private func day(at index: Int, _ finder: DateFinder) -> (day: CivilDay, end: Int)? {
    guard index < finder.sentence.upperBound, finder.mayBegin(index), let date = finder.match(at: index),
      let day = date.value?.day
    else { return nil }
    return (day, date.tokens.upperBound)
  }

  /// Whether what follows a date on its line is a time of day, a time zone or punctuation.
  private func isRestOfTime(_ range: Range<Int>, _ finder: DateFinder) -> Bool {
    range.allSatisfy {
      let token = finder.tokens[$0]
      let isZone = token.shape.contains(.allCapitals) && token.end - token.start <= 4
      return !token.shape.isDisjoint(with: [.digits, .punctuation, .abbreviation]) || isZone
        || token.end - token.start <= 2
    }
  }
}

/// When an article was written, as far as its fields and its body say.
///
/// The field `published` counts where it is a day. Where it is missing, or a month or year that the line's day lies in,
/// a publication line of the body counts: `Published:` before a byline's date, before a date alone on its line, before
/// `Updated:`; else a dateline that has a year.
struct PublicationTimes {
  /// The date of publication.
  var published: EDTFDate?
  /// The day in the dateline, from which the story's own `today` counts: at most six days before publication.
  var dateline: CivilDay?
  /// The first tokens of the publication lines.
  var lines: [Int] = []
  /// Where the date of publication comes from.
  private var anchor: Derivation.Anchor = .published

  init(field: EDTFDate?, lines: PublicationLines) {
    published = field
    self.lines = lines.starts
    guard field?.day == nil, let day = lines.day else { return }
    if let field {
      guard let first = field.earliest, let last = field.latest, (first...max(first, last)).contains(day)
      else { return }
    }
    (published, anchor) = (EDTFDate(day), .line)
  }

  /// What the story's expressions count from.
  var today: ReferenceDay? {
    if let dateline { return ReferenceDay(EDTFDate(dateline), .dateline) }
    return ReferenceDay(published, anchor)
  }

  /// Takes the day of a dateline in.
  mutating func note(dateline day: CivilDay) {
    if let known = published?.day {
      guard (0...6).contains(known.number - day.number) else { return }
    } else if let first = published?.earliest, let last = published?.latest {
      guard (first...max(first, last)).contains(day) else { return }
      (published, anchor) = (EDTFDate(day), .dateline)
    } else {
      (published, anchor) = (EDTFDate(day), .dateline)
    }
    dateline = day
  }
}
