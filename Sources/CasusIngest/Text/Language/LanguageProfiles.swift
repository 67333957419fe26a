/// By what languages are known: frequent words and the letters of scripts, as `Data/language-profiles.txt` lists them.
struct LanguageProfiles: Sendable {
  /// The languages' BCP 47 tags; the first one is English.
  private(set) var tags: [String] = ["en"]
  /// For the hash of each frequent word, the languages that have it, by bit: an open-addressing table, in which the hash
  /// 0 is a free place. Every article asks it for dozens of words.
  private var words: [(hash: UInt64, languages: UInt64)] = []
  /// The scripts' ranges of letters, ascending.
  private var ranges: [(letters: ClosedRange<UInt32>, script: Int)] = []
  /// The scripts' default languages.
  private(set) var scriptTags: [String] = []

  /// The profiles that are compiled in.
  static let standard = LanguageProfiles(
    text: EmbeddedData.files.first { $0.name == "language-profiles.txt" }.map { String(describing: $0.text) }
      ?? "")

  /// Reads profiles; a line that is none is stepped over.
  init(text: String) {
    var languages: [UInt64: UInt64] = [:]
    var text = text
    text.withUTF8 { bytes in
      for line in Slice(bytes: bytes).pieces(10) {
        let fields = line.split(32)
        guard fields.count > 2 else { continue }
        if fields[0].equals("words") {
          add(fields[2...], of: fields[1].string, to: &languages)
        } else if fields[0].equals("script") {
          for range in fields.dropFirst(3) { add(range.string) }
          scriptTags.append(fields[2].string)
        }
      }
    }
    words = LanguageProfiles.table(languages)
    ranges.sort { $0.letters.lowerBound < $1.letters.lowerBound }
  }

  private mutating func add(
    _ words: ArraySlice<Slice>, of tag: String, to languages: inout [UInt64: UInt64]
  ) {
    let language: Int
    if let known = tags.firstIndex(of: tag) {
      language = known
    } else {
      language = tags.count
      tags.append(tag)
    }
    guard language < 64 else { return }
    for word in words { languages[LanguageProfiles.hash(word.bytes), default: 0] |= 1 << UInt64(language) }
  }

  private mutating func add(_ range: String) {
    let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
    guard ends.count == 2, ends[0] <= ends[1] else { return }
    ranges.append((ends[0]...ends[1], scriptTags.count))
  }

  /// The languages that have a word, by bit; 0 where none has.
  func languages(of word: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: word >> 32) & (words.count - 1)
    while words[slot].hash != word {
      if words[slot].hash == 0 { return 0 }
      slot = (slot + 1) & (words.count - 1)
    }
    return words[slot].languages
  }

  private static func table(_ languages: [UInt64: UInt64]) -> [(hash: UInt64, languages: UInt64)] {
    var size = 64
    while size < languages.count * 2 { size *= 2 }
    var table: [(hash: UInt64, languages: UInt64)] = Array(repeating: (0, 0), count: size)
    for (hash, bits) in languages {
      var slot = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
      while table[slot].hash != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = (hash, bits)
    }
    return table
  }

  /// The place in `scriptTags` of the script that a letter belongs to, or nil for Latin and for what is no letter.
  func script(of letter: UInt32) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].letters.upperBound < letter { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].letters.contains(letter) else { return nil }
    return ranges[low].script
  }

  /// The hash of a word, ASCII letters in lower case.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
