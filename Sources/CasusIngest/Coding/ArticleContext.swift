import CasusModel

/// What the coder knows of the article while it goes through its sentences.
///
/// A class, because all steps look at one and the same: copies of so much cost more than some of the steps.
final class ArticleContext {
  let lexicon: Lexicon
  let text: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  var tags: [PartOfSpeech]
  /// The day by which names are resolved and relative dates counted, or nil where nothing is known.
  let day: Int32?
  /// When the article was written, as its fields and its body say.
  let times: PublicationTimes
  /// The date that the story's last sentences were about.
  var scene = StoryScene()
  /// What the story is about.
  let topic: StoryTopic
  /// The names of all sentences, in order, and where each sentence's begin.
  var names: [NameMatch] = []
  var nameStarts: [Int] = []
  /// Whether the article is nothing but a headline.
  var isHeadlineAlone = false
  /// What may be places, and which they may be; only while names are looked for.
  var places: [PlaceMention] = []
  var candidates: [PlaceCandidate] = []
  /// How often each party has been named so far.
  var mentioned = PartyCounts()
  /// People who may be meant by their surname alone, by the surname's hash.
  var surnames: [UInt32: Introduced] = [:]
  /// People whom the article itself has introduced (`Fijian foreign minister X`), by the surname's hash.
  var introduced: [UInt32: Introduced] = [:]
  /// The last person, the last single party and the last several parties that were subjects.
  var lastPerson: Who?
  var lastParty: Who?
  var lastSeveral: [Who] = []
  /// The last two different parties that stood together.
  var lastPair: [Who] = []
  /// Who accused a party last, by the accused's index.
  var accusers: [Int32: Who] = [:]
  /// The parties of the agreement that was spoken of last.
  var agreement: [Int32] = []
  /// Whose word the text last was.
  var lastSpeaker: Who?

  /// A person whom the article has named in full.
  struct Introduced {
    /// Remembers the first word of the full name.
    mutating func note(given: Token, _ text: UnsafeBufferPointer<UInt8>) {
      (self.given, initial) = (given.hash, text[Int(given.start)] | 32)
    }

    var person: Int32
    var party: Int32
    var sector: Sector?
    /// The hash of the first word of the full name, and its first letter; 0 where only the surname is known.
    var given: UInt32 = 0
    var initial: UInt8 = 0
  }

  /// A tagged article of which nothing is known yet.
  init(
    lexicon: Lexicon, text: UnsafeBufferPointer<UInt8>, tokens: [Token], tags: [PartOfSpeech],
    times: PublicationTimes
  ) {
    self.lexicon = lexicon
    self.text = text
    self.tokens = tokens
    self.tags = tags
    self.times = times
    day = times.published?.latest.map { Int32($0.number) }
    topic = StoryTopic(of: tokens, lexicon.lists)
    names.reserveCapacity(32)
    places.reserveCapacity(32)
    candidates.reserveCapacity(64)
  }

  func note(_ party: Int32) {
    if party >= 0 { mentioned.add(party) }
  }

  /// The state that the article is mostly about so far, or -1: named at least twice, and twice as often as any other.
  var focus: Int32 {
    var (best, second): ((Int32, Int), Int) = ((-1, 0), 0)
    for (party, count) in mentioned.counts where lexicon.names.parties[Int(party)].kind == .state {
      if count > best.1 || (count == best.1 && party < best.0) {
        (best, second) = ((party, count), best.1)
      } else {
        second = max(second, count)
      }
    }
    return best.1 >= 2 && best.1 >= second * 2 ? best.0 : -1
  }

  /// A party's row.
  func party(_ index: Int32) -> PartyRow? {
    index >= 0 ? lexicon.names.parties[Int(index)] : nil
  }

  /// Whether a word in capitals stands among others: a headline says nothing by its capitals.
  func isInCapitals(_ index: Int32) -> Bool { tokens.isInCapitals(Int(index)) }

  /// The words of a token range, as they stand in the text.
  func words(_ start: Int32, _ end: Int32) -> String {
    guard end > start else { return "" }
    let bytes = text[Int(tokens[Int(start)].start)..<Int(tokens[Int(end) - 1].end)]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How often each party has been named, by index: a list, since an article names few.
struct PartyCounts {
  private(set) var counts: [(party: Int32, count: Int)] = []

  /// How often a party has been named.
  subscript(party: Int32) -> Int {
    for entry in counts where entry.party == party { return entry.count }
    return 0
  }

  /// Counts a party once more.
  mutating func add(_ party: Int32) {
    if let place = counts.firstIndex(where: { $0.party == party }) {
      counts[place].count += 1
    } else {
      counts.append((party, 1))
    }
  }
}
