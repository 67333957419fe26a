import CasusModel
import Testing

/// Which texts pass for copies of one another.
@Suite struct TextSketchTests {
  /// A story of 100 words in short sentences.
  static let story = """
    The foreign ministers of the two neighbours met on the bridge between their capitals on Tuesday and agreed to \
    reopen the railway that the war had cut eleven years ago. Trains will carry grain at first and passengers from \
    next spring, a joint statement said. Engineers from both armies have begun to clear mines along forty kilometres \
    of track. The opposition in the southern parliament called the accord a surrender and walked out of the chamber. \
    Brokers from the river commission, who had hosted five rounds of talks since January, said that customs posts and \
    a common timetable were still to be settled before the first train could leave.
    """

  private static let day = 19_894

  private func areCopies(_ left: String, _ right: String, daysApart: Int? = 0) -> Bool {
    let (one, other) = (TextSketch(left), TextSketch(right))
    let isRule = CopyRule.areCopies(one, Self.day, other, daysApart.map { Self.day + $0 })
    // Copies that no key leads to are never compared.
    if isRule { #expect(!Set(one.keys).isDisjoint(with: other.keys)) }
    return isRule
  }

  @Test func layoutQuotesAndCaseDoNotCount() {
    let other = Self.story.replacing(". ", with: ".\n\n   ").uppercased()
    #expect(TextSketch(other) == TextSketch(Self.story))
    #expect(
      TextSketch("“Never”, he said — " + Self.story).runs
        == TextSketch("\"Never,\" he said - " + Self.story).runs)
  }

  @Test func aDatelineOrABylineMoreIsACopy() {
    #expect(areCopies(Self.story, "RIVERTON, June 20 (Northern Wire) - " + Self.story))
    #expect(areCopies(Self.story, "By Anna Field and our staff in Riverton\n\n" + Self.story))
  }

  @Test func aCutTailIsACopy() {
    let words = Self.story.split(separator: " ")
    #expect(areCopies(Self.story, words.prefix(75).joined(separator: " ")))
    #expect(
      areCopies(Self.story, Self.story + " Neither government would say what the works cost. " + Self.story))
  }

  @Test func aFewWordsRewrittenIsACopy() {
    let rewritten = Self.story.replacing("on Tuesday and agreed", with: "yesterday and decided")
      .replacing("called the accord a surrender", with: "denounced the deal as a surrender")
    #expect(areCopies(Self.story, rewritten))
  }

  @Test func anotherStoryWithTheSameBackgroundIsNoCopy() {
    let background = Self.story.split(separator: ". ").suffix(2).joined(separator: ". ")
    let one =
      "Two soldiers were hurt on Thursday when a mine went off beside the old station, the defence ministry said. "
      + "Both are in hospital, and the work was stopped until a team with dogs has gone over the ground again. "
    let other =
      "The central bank of the north said it would lend half of the money for new engines at a fixed rate. "
      + "A tender is to be published in the spring; three makers from abroad have asked for the papers so far. "
    #expect(!areCopies(one + background, other + background))
  }

  @Test func aReportInTheSameWordsAWeekLaterIsNoCopy() {
    func report(_ number: Int) -> String {
      "The grain office said that \(number) tonnes of wheat were shipped through the strait in the past week under "
        + "the corridor agreement, and that inspectors of both sides had boarded every vessel before it left the port."
    }
    #expect(areCopies(report(410), report(410), daysApart: 1))
    #expect(!areCopies(report(410), report(410) + " Ships wait.", daysApart: 7))
  }

  @Test func aReportOfTheNextDayWithOtherNumbersIsNoCopy() {
    func report(_ sum: String, _ rate: String) -> String {
      "The central bank entered the market to arrange \(sum) of overnight loans for its customers, a spokesman said. "
        + "Dealers said the notes were trading at \(rate) when the bank began to take reserves out of the system. "
        + "It gave no reason for the step, which nobody had expected before the end of the month."
    }
    let (monday, tuesday) = (report("1.5 billion", "6.18 percent"), report("2 billion", "6.31 percent"))
    #expect(!areCopies(monday, tuesday, daysApart: 1))
    #expect(areCopies(monday, tuesday, daysApart: 0), "within a day it is a correction")
    #expect(areCopies(monday, "RIVERTON, June 21 (Wire) - " + monday, daysApart: 1))
    #expect(areCopies(monday.replacing("overnight loans", with: "short loans"), monday, daysApart: 1))
  }

  @Test func aFormWithAnotherNameOrNumberInItIsNoCopy() {
    func dividend(_ company: String, _ sum: String) -> String {
      "\(company) said its board declared a dividend of \(sum) cents per share, payable on March 26 to holders of "
        + "record on March 12."
    }
    #expect(!areCopies(dividend("Harbour Mills Inc", "10"), dividend("Lagoon Freight Corp", "10")))
    #expect(!areCopies(dividend("Harbour Mills Inc", "10"), dividend("Harbour Mills Inc", "15")))
    let line = "RIVERTON, June 20 (Northern Wire) - "
    #expect(areCopies(dividend("Harbour Mills Inc", "10"), line + dividend("Harbour Mills Inc", "10")))
  }

  @Test func withoutADateMoreMustBeShared() {
    let cut = Self.story.split(separator: " ").prefix(75).joined(separator: " ")
    #expect(!areCopies(Self.story, cut, daysApart: nil))
    #expect(areCopies(Self.story, "RIVERTON (Wire) - " + Self.story, daysApart: nil))
  }

  @Test func aTextOfAFewWordsHasNoCopiesButItself() {
    #expect(TextSketch("Russia attacked Ukraine on Monday.").keys.isEmpty)
    #expect(TextSketch("").runs.isEmpty)
  }
}

/// What tells one file's content from another's.
@Suite struct FingerprintTests {
  private func fingerprint(_ bytes: [UInt8], pieces: Int = 1 << 20) -> FileFingerprint {
    var hasher = FingerprintHasher()
    bytes.withUnsafeBytes { all in
      var start = 0
      repeat {
        let end = min(start + pieces, all.count)
        hasher.add(UnsafeRawBufferPointer(rebasing: all[start..<end]))
        start = end
      } while start < all.count
    }
    return FileFingerprint(hasher)
  }

  @Test func theSizeOfThePiecesDoesNotMatter() {
    let bytes = (0..<5_003).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
    #expect(fingerprint(bytes, pieces: 16) == fingerprint(bytes))
    #expect(fingerprint(bytes, pieces: 4_096) == fingerprint(bytes))
  }

  @Test func oneBitAnywhereMakesAnotherFingerprint() {
    var bytes = [UInt8](repeating: 0, count: 77)
    var seen: Set<FileFingerprint> = [fingerprint(bytes)]
    for bit in 0..<(77 * 8) {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(seen.insert(fingerprint(bytes)).inserted)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }

  @Test func zerosAtTheEndCount() {
    let lengths = (0..<70).map { fingerprint([UInt8](repeating: 0, count: $0)) }
    #expect(Set(lengths).count == 70)
    #expect(Set(lengths.map(\.high)).count == 70)
    #expect(Set(lengths.map(\.low)).count == 70)
  }

  @Test func partsThatChangePlacesMakeAnotherFingerprint() {
    let (one, other) = ([UInt8](repeating: 1, count: 16), [UInt8](repeating: 2, count: 16))
    #expect(fingerprint(one + other) != fingerprint(other + one))
  }
}
