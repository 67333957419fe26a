import CasusModel
import Testing

@Suite struct ContentIDTests {
  @Test(arguments: [0, 1, 15, 16, 0xDEAD_BEEF, 0x7FFF_FFFF_FFFF_FFFF, 0x0123_4567_89AB_CDEF])
  func anIDIsReadBackFromItsDigits(value: Int64) {
    let id = ContentID(rawValue: value)
    #expect(id.description.utf8.count == 16)
    #expect(ContentID(id.description) == id)
    #expect(ContentID(id.description.uppercased()) == id)
  }

  @Test func anIDIsWrittenAsSQLitesPrintfWritesIt() {
    #expect(ContentID(rawValue: 0).description == "0000000000000000")
    #expect(ContentID(rawValue: 0xA0F).description == "0000000000000a0f")
    #expect(ContentID(rawValue: .max).description == "7fffffffffffffff")
  }

  @Test func theSignBitIsNoPartOfAnID() {
    #expect(ContentID(rawValue: .min).rawValue == 0)
    #expect(ContentID(rawValue: -1).rawValue == .max)
  }

  @Test(arguments: [
    "", "0", "000000000000000", "00000000000000000", "000000000000000g", "+00000000000000a",
    "-00000000000000a",
    "8000000000000000", "ffffffffffffffff", " 00000000000000a", "00000000000000é",
  ])
  func whatIsNotSixteenDigitsOfSixtyThreeBitsIsNoID(text: String) {
    #expect(ContentID(text) == nil)
  }

  /// Made in Python from the documented form: each field behind its length as eight bytes, first byte lowest.
  @Test func anIDIsTheFirst63BitsOfTheHashOverItsFields() {
    #expect(ContentID(kind: "event", fields: ["a", "b"]).description == "4c902681fdd9e235")
  }

  @Test func fieldsAreKeptApart() {
    let lists = [["ab", ""], ["a", "b"], ["", "ab"], ["ab"], ["a", "b", ""], ["", "a", "b"], []]
    #expect(Set(lists.map { ContentID(kind: "x", fields: $0) }).count == lists.count)
    #expect(ContentID(kind: "x", fields: ["a"]) != ContentID(kind: "y", fields: ["a"]))
    #expect(ContentID(kind: "xa", fields: []) != ContentID(kind: "x", fields: ["a"]))
  }

  @Test func aNumberIsNotItsDigits() {
    var number = ContentHasher()
    number.add(7)
    var text = ContentHasher()
    text.add("7")
    #expect(number.finish() != text.finish())
  }

  @Test func idsAreOrderedByTheirDigits() {
    let ids = [5, 0xFF, 16, 0].map { ContentID(rawValue: $0) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }
}
