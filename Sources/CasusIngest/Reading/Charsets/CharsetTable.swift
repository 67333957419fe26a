/// The table of character sets, `Data/charsets.txt`.
struct CharsetTable: Sendable {
  /// The system's names by those found in headers.
  let labels: [String: String]
  private let profiles: [Profile]

  /// How text in a set without a label looks.
  fileprivate struct Profile: Sendable {
    let name: String
    let bounds: [ClosedRange<UInt32>]
    let expected: Set<UInt32>
  }

  static let standard = CharsetTable()

  private init() {
    var labels: [String: String] = [:]
    var profiles: [Profile] = []
    for line in ReadingData.lines(of: "charsets.txt") {
      let words = line.rest.split(separator: " ").map(String.init)
      switch line.keyword {
      case "label" where words.count == 3: labels[words[0]] = words[2]
      case "detect" where words.count == 3:
        let bounds = words[1].split(separator: ",").compactMap { range -> ClosedRange<UInt32>? in
          let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
          return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
        }
        let expected = Set(words[2].unicodeScalars.map(\.value))
        profiles.append(Profile(name: words[0], bounds: bounds, expected: expected))
      default: break
      }
    }
    (self.labels, self.profiles) = (labels, profiles)
  }

  /// The set in which bytes that are not UTF-8 read most like text; Windows-1252 where none does.
  func bestGuess(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset {
    let sample = interesting(bytes)
    var best: (name: String, score: Int)?
    for profile in profiles {
      guard let transcoder = Transcoder(from: profile.name) else { continue }
      let decoded = sample.withUnsafeBufferPointer { transcoder.decode($0, isLast: false) }
      let score = profile.score(String(decoding: decoded, as: UTF8.self), byteCount: sample.count)
      if score > best?.score ?? 0 { best = (profile.name, score) }
    }
    return Charset(name: best?.name ?? "WINDOWS-1252")
  }

  /// What tells sets apart: the lines with bytes above ASCII, up to some thousands of bytes of them.
  private func interesting(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var sample: [UInt8] = []
    for line in bytes.prefix(1 << 20).split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      sample += line.prefix(4096)
      sample.append(0x0A)
      if sample.count > 1 << 14 { break }
    }
    return sample
  }
}

extension CharsetTable.Profile {
  /// How much a text reads like one of this set, in thousandths: the share of its bytes above ASCII that make
  /// up expected characters, less those that make up impossible ones.
  fileprivate func score(_ text: String, byteCount: Int) -> Int {
    var (expectedCount, likely, unlikely) = (0, 0, 0)
    var before: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      defer { before = scalar.value }
      guard scalar.value >= 0x80 else { continue }
      if scalar.value == 0xFFFD || (scalar.value < 0xA0) {
        unlikely += 4
      } else if expected.contains(scalar.value) {
        // A capital within a word is how one Cyrillic set looks when it is read as the other.
        expectedCount += 1
      } else if bounds.contains(where: { $0.contains(scalar.value) }) {
        likely += 1
        if scalar.properties.isUppercase, isLowercase(before) { unlikely += 1 }
      } else {
        unlikely += 1
      }
    }
    let total = expectedCount + likely + unlikely
    guard total > 0 else { return 0 }
    return max(0, (1000 * expectedCount + 400 * likely - 1000 * unlikely) / total)
  }

  private func isLowercase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
