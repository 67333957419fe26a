import CasusModel
import Testing

@Suite struct ArticleIdentityTests {
  @Test(arguments: [
    "One.\r\n\r\nTwo.", "  One.\n\nTwo.\n", "One. \t\n \nTwo.  ", "\n\tOne.\r\r\n\nTwo.\r\n\u{0B}",
  ])
  func lineEndsAndSpaceAtEndsDoNotMatter(text: String) {
    #expect(article(text).textDigest == article("One.\n\nTwo.").textDigest)
  }

  @Test(arguments: ["One.\nTwo.", "One.\n\n Two.", "One.  Two.", "One.\r\rTwo.", "one.\n\nTwo.", ""])
  func allElseMatters(text: String) {
    #expect(article(text).textDigest != article("One.\n\nTwo.").textDigest)
  }

  /// Made in Python from the documented form.
  @Test func anArticlesIDsStayWhatTheyAre() {
    var known = article("One.\n\nTwo.")
    known.source = "Reuters"
    known.published = EDTFDate("2024-06-20")
    #expect(known.textDigest == "8873ebf5aef8d9c4ef4565771c2e6034d85c8432c7bda9a043fbc78416e14b48")
    #expect(known.contentID.description == "608b1963d5e93247")
  }

  @Test func theKeyIsTheContentIDAndTheDigest() {
    let one = article("One.")
    #expect(ArticleKey(one) == ArticleKey(id: one.contentID, textDigest: one.textDigest, sketch: TextSketch(one.text)))
  }

  @Test func sourceDateAndTitleTellCopiesOfOneTextApart() {
    var copies = [article("One."), article("One."), article("One."), article("One.")]
    copies[1].source = "Reuters"
    copies[2].published = EDTFDate("2024-06-20")
    copies[3].title = "Reuters"
    #expect(Set(copies.map(\.contentID)).count == 4)
    #expect(Set(copies.map(\.textDigest)).count == 1)
  }

  @Test func theCallersIDAddressAndLanguageDoNotMatter() {
    var other = article("One.")
    other.id = "other"
    other.url = "https://example.org/one"
    other.language = "en"
    #expect(other.contentID == article("One.").contentID)
  }

  @Test func anyTextHasTheDigestOfItsPlainlyMadeNormalForm() {
    var random = Random(state: 11)
    let pieces = ["a", "word", " ", "\n", "\t", "\r\n", "  \n", "\r", "é", "\u{0B}", "", "\u{1}", "x \n\n"]
    for length in 0..<400 {
      let text = (0..<length % 60).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
        .joined()
      var hasher = ContentHasher()
      hasher.add(plainlyNormalised(text))
      #expect(article(text).textDigest == hasher.finishText(), "\(text.debugDescription)")
    }
  }

  private func article(_ text: String) -> Article {
    Article(id: "a", text: text)
  }

  /// The normal form, made byte by byte.
  private func plainlyNormalised(_ text: String) -> String {
    var normal: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A {
        while let last = normal.last, [0x20, 0x09, 0x0D].contains(last) { normal.removeLast() }
      }
      if !normal.isEmpty || byte > 0x20 { normal.append(byte) }
    }
    while let last = normal.last, last <= 0x20 { normal.removeLast() }
    return String(decoding: normal, as: UTF8.self)
  }
}

/// Random numbers that are the same in every run.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
