import Foundation
import Testing

@testable import CasusIngest

@Suite("Parts of speech")
struct TaggerTests {
  @Test("'attack' is a noun after a determiner and a verb after a modal")
  func nounOrVerb() throws {
    #expect(try tags("The attack killed three people .")[1] == .noun)
    #expect(try tags("Rebels will attack the airport .")[2] == .verbBase)
    #expect(try tags("The army began to attack the port .")[4] == .verbBase)
  }

  @Test("a past tense is finite, a participle after a form of 'be' or 'have' is not")
  func pastOrParticiple() throws {
    #expect(try tags("The soldiers attacked the village .")[2] == .verbPast)
    #expect(try tags("The village was attacked by soldiers .")[3] == .pastParticiple)
    #expect(try tags("Troops have seized the town .")[2] == .pastParticiple)
    #expect(try tags("Two men were later arrested in Lyon .")[4] == .pastParticiple)
  }

  @Test("'s is a possessive after a name that owns, and a verb after a pronoun")
  func clitic() throws {
    #expect(try tags("Iran 's president met his guest .")[1] == .possessive)
    #expect(try tags("He 's in Geneva .")[1] == .verbPresent)
  }

  @Test("'to' before a verb is not the 'to' before a place")
  func infinitive() throws {
    #expect(try tags("They agreed to withdraw .")[2] == .to)
    #expect(try tags("The envoy flew to Doha .")[3] == .preposition)
  }

  @Test("an unknown word is judged by its ending and capitals")
  func unknownWords() throws {
    let tags = try tags("Colonel Zbrovnik quixled 47 drabbling frobs .")
    #expect(tags[1] == .properNoun)
    #expect(tags[2] == .verbPast)
    #expect(tags[3] == .number)
    #expect(tags[5] == .nounPlural)
  }

  @Test("capitals make no names of the verbs of a headline")
  func headline() throws {
    #expect(try tags("TROOPS ATTACKED THE CITY AFTER THE PRESIDENT REJECTED TALKS")[1] == .verbPast)
    #expect(try tags("The Soldiers Were Killed in the Attack")[3] == .pastParticiple)
  }

  @Test("a mark the table doesn't list is punctuation")
  func marks() throws {
    #expect(try tags("Stop ¶ now")[1] == .punctuation)
  }

  @Test("sentences of no and of one token have as many tags")
  func shortSentences() throws {
    #expect(try tags("").isEmpty)
    #expect(try tags("Ceasefire").count == 1)
  }

  @Test("a damaged table is refused with the number of its line")
  func damagedTable() {
    for (text, line) in [
      ("# fine\nx\n", 2), ("w\tword\t900\t-\t\t\t\t\n", 1), ("ca\t1\t1\tZ9\n", 1), ("w\ta", 1),
    ] {
      #expect(throws: TaggerTableError(line: line)) {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in _ = try Tagger(table: bytes) }
      }
    }
  }

  /// The tags of a sentence whose tokens are separated by spaces.
  private func tags(_ sentence: String) throws -> [PartOfSpeech] {
    let tagger = try Self.tagger.get()
    let tokens = sentence.split(separator: " ")
    let forms = tokens.map { token in
      let bytes = Array(token.lowercased().utf8)
      return bytes.withUnsafeBufferPointer { tagger.form(of: $0) }
    }
    let shapes = tokens.enumerated().map { index, token in Self.shape(of: token, isFirst: index == 0) }
    var tags = [PartOfSpeech](repeating: .other, count: tokens.count)
    tags.withUnsafeMutableBufferPointer { tagger.tag(forms, shapes, into: $0) }
    return tags
  }

  private static func shape(of token: Substring, isFirst: Bool) -> TokenShape {
    var shape: TokenShape = isFirst ? .first : []
    let letters = token.filter(\.isLetter)
    if token.first?.isUppercase == true { shape.insert(.capitalised) }
    if letters.count > 1 && letters.allSatisfy(\.isUppercase) { shape.insert(.allCapitals) }
    if token.contains(where: \.isNumber) { shape.insert(.digit) }
    if !token.contains(where: { $0.isLetter || $0.isNumber }) { shape.insert(.punctuation) }
    if token.dropFirst().dropLast().contains("-") { shape.insert(.hyphen) }
    return shape
  }

  /// The tagger of the table in the source tree.
  private static let tagger = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let table = try Data(contentsOf: root.appending(path: "Sources/CasusIngest/Lexicon/Data/tagger.tsv"))
    return try Array(table).withUnsafeBufferPointer { bytes in try Tagger(table: bytes) }
  }
}
