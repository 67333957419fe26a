import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// Character sets, with and without something that names them.
@Suite struct CharsetTests {
  @Test(arguments: [
    ("korean.txt", "두 나라 외무장관이 서울에서 만났다"),
    ("russian-koi8.txt", "Министры двух стран встретились в Астане"),
    ("russian-1251.txt", "Министры двух стран встретились в Астане"),
    ("japanese-sjis.txt", "両国の外相が東京で会談した"), ("japanese-euc.txt", "両国の外相が東京で会談した"),
    ("chinese.txt", "两国外长在北京会晤"),
    ("french-1252.txt", "Les deux ministres se sont rencontrés à Genève"),
    ("french-utf16.txt", "Les deux ministres se sont rencontrés à Genève"),
    ("french-utf16be.txt", "Les deux ministres se sont rencontrés à Genève"),
  ])
  func aTextWithoutALabelIsReadInTheSetThatMakesSenseOfIt(name: String, title: String) {
    #expect(ReadingRun([ReadingRun.fixture("charsets/" + name)]).articles.map(\.title) == [title])
  }

  @Test func aPageIsReadInTheSetThatItNames() {
    let page = Array("<html><head><meta charset=\"ISO-8859-2\"></head><p>".utf8)
    let name: [UInt8] = [0xA3, 0xF3, 0x64, 0xBC]  // Łódź
    let decoded = (page + name).withUnsafeBufferPointer { bytes in
      Charset.decode(bytes, said: Charset(label: "ISO-8859-2"))
    }
    #expect(decoded.hasSuffix("Łódź"))
  }

  @Test func whatIsUTF8IsUTF8WhateverIsSaidOfIt() {
    let bytes = Array("Łódź".utf8)
    #expect(bytes.withUnsafeBufferPointer { Charset.decode($0, said: Charset(label: "latin1")) } == "Łódź")
  }

  @Test func aSetThatNobodyKnowsIsGuessedInstead() {
    let bytes: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
    #expect(bytes.withUnsafeBufferPointer { Charset.decode($0, said: Charset(label: "martian")) } == "café")
  }

  @Test func aCharacterThatIsCutInTwoIsPutTogether() throws {
    let transcoder = try #require(Transcoder(from: "CP932"))
    let bytes: [UInt8] = [0x93, 0x8C, 0x8B, 0x9E]  // 東京
    var result: [UInt8] = []
    for byte in bytes { result += [byte].withUnsafeBufferPointer { transcoder.decode($0, isLast: false) } }
    #expect(String(decoding: result, as: UTF8.self) == "東京")
    #expect(
      [UInt8](arrayLiteral: 0x93).withUnsafeBufferPointer { transcoder.decode($0) } == [0xEF, 0xBF, 0xBD])
  }
}
