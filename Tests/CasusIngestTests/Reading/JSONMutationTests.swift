import CasusModel
import Foundation
import Testing

@testable import CasusIngest

/// Compares the scanner with Foundation's parser on lines that were damaged at random.
@Suite struct JSONMutationTests {
  private static let seeds = [
    #"{"id":"1","text":"Kim said \"no\".\nThen \u00e9\ud83d\ude00 left.","title":"T\\/","n":[1,-2.5e3,true,null,{}]}"#,
    #"{"id" : "b" , "x":{"y":[[],[{"z":"ü"}]]}, "text":"Übung macht 中文 den Meister 😀", "e":0.1E-2}"#,
    #"{"text":"","id":"","authors":["a","b"],"k":false}"#,
    #" { "id":"5","text":"plain words without any escape at all, long enough for words of eight","v":-0 } "#,
  ]

  /// A generator with a fixed seed, so that a failure can be repeated.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ mixed >> 29
    }
  }

  private static let tokens: [[UInt8]] =
    [
      "\"", "\\", "\\u", "\\ud83d", "\\ude00", "{", "}", "[", "]", ",", ":", "e", "-", "0", "1.", "null", " ",
      "\t",
      "\u{1}", "é", "😀", "\\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  private static func mutate(_ line: [UInt8], _ random: inout Random) -> [UInt8] {
    var line = line
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard !line.isEmpty else { break }
      let position = Int.random(in: 0..<line.count, using: &random)
      let token = tokens[Int.random(in: 0..<tokens.count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: line.remove(at: position)
      case 1: line.replaceSubrange(position...position, with: token)
      case 2: line.insert(contentsOf: token, at: position)
      default:
        line.removeSubrange(position..<min(line.count, position + Int.random(in: 1...9, using: &random)))
      }
    }
    return line
  }

  /// Whether Foundation takes the line too, and with which text; nil where the two may differ by design.
  private static func foundation(_ line: [UInt8]) -> (isJSON: Bool, text: String?)? {
    let value = try? JSONSerialization.jsonObject(with: Data(line), options: [.fragmentsAllowed])
    guard let value else { return (false, nil) }
    guard let object = value as? [String: Any] else { return (true, nil) }
    return (true, object["text"] as? String)
  }

  /// Whether Foundation is known to be of another opinion about such a line.
  private static func isExempt(_ line: [UInt8]) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let withoutPairs = text.replacing(#"\\"#, with: "").replacing(
      #/\\u[dD][89abAB]..\\u[dD][c-fC-F]../#, with: "")
    // Foundation refuses lone surrogates, which are repaired here, and takes commas before a closing bracket,
    // which RFC 8259 doesn't; which of two equal keys it keeps and what a NUL means to it is its own affair.
    return withoutPairs.contains(#/\\u[dD][89a-fA-F]/#) || text.contains(#/,\s*[}\]]/#)
      || text.split(separator: "\"text\"", omittingEmptySubsequences: false).count > 2 || line.contains(0)
  }

  @Test(arguments: 0..<8)
  func damagedLinesAreJudgedAsFoundationJudgesThem(shard: Int) {
    var random = Random(state: UInt64(shard) &* 77 &+ 5)
    var accepted = 0
    for round in 0..<2_500 {
      let line = Self.mutate(Array(Self.seeds[round % Self.seeds.count].utf8), &random)
      let scanner = JSONLineScanner(options: ReadOptions(ids: .givenOrContent))
      let result = line.withUnsafeBufferPointer { bytes in
        Result { () throws(Rejection) in try scanner.article(in: bytes) }
      }
      guard !Self.isExempt(line), let expected = Self.foundation(line) else { continue }
      let shown = String(decoding: line, as: UTF8.self)
      switch result {
      case .success(let article):
        accepted += 1
        #expect(expected.isJSON, "only the scanner takes \(shown)")
        if let text = expected.text { #expect(article.text == text, "\(shown)") }
      case .failure(let rejection):
        let isSyntax = rejection.reason.hasPrefix("not JSON")
        #expect(!isSyntax || !expected.isJSON, "only Foundation takes \(shown): \(rejection.reason)")
        #expect(isSyntax || expected.isJSON, "\(shown): \(rejection.reason)")
      }
    }
    #expect(accepted > 50)
  }

  @Test func noBytesAtAllMakeTheScannerTrap() {
    var random = Random(state: 99)
    for length in 0..<600 {
      let line = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      for prefix in ["", "{", "{\"text\":\"", "{\"text\":\"\\u", "[[["] {
        (Array(prefix.utf8) + line).withUnsafeBufferPointer { bytes in
          let result = Result { () throws(Rejection) in try JSONLineScanner().article(in: bytes) }
          if case .success = result { Issue.record("noise was read: \(prefix)") }
        }
      }
    }
  }
}
