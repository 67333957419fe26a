import Testing

@testable import CasusModel

@Suite struct OntologyTests {
  private let table = CameoTable.standard

  @Test func everyLineOfTheTableThatIsNoCommentIsACode() throws {
    let file = try #require(EmbeddedData.files.first { $0.name == "cameo.tsv" })
    let lines = String(describing: file.text).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 283)
    #expect(table.codes.map(\.code) == lines.map { String($0.prefix { $0 != "\t" }) })
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = table.codes.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }

  @Test func aCodeIsFoundByItsDigits() throws {
    for (place, code) in table.codes.enumerated() {
      #expect(table[code.code] == code)
      #expect(table.index(of: code.code) == place)
    }
    #expect(table["010"] == nil)
    #expect(table["20"] == nil)
    #expect(table.index(of: "") == nil)
  }

  @Test func everyPloverTypeHasACode() {
    #expect(Set(table.codes.map(\.type)) == Set(PloverType.allCases))
  }

  @Test func everyRootThatMakesEventsIsThere() {
    let roots = (2...20).map { ($0 < 10 ? "0" : "") + String($0) }
    #expect(Set(table.codes.map { String($0.code.prefix(2)) }) == Set(roots))
    for root in roots { #expect(table[root + "0"] != nil, "\(root)0") }
  }

  @Test func everyFinerCodeHasItsCoarserOne() {
    for code in table.codes where code.code.count == 4 {
      #expect(table[String(code.code.prefix(3))] != nil, "\(code.code)")
    }
  }

  @Test func theScaleRunsFromMinusTenToTen() {
    #expect(table.codes.map(\.scale).min() == -10)
    #expect(table.codes.map(\.scale).max() == 10)
  }

  @Test func codesHaveTitlesAndNamedContexts() {
    for code in table.codes {
      #expect(!code.title.isEmpty, "\(code.code)")
      #expect(!code.contexts.contains(""), "\(code.code)")
      #expect(Set(code.contexts).count == code.contexts.count, "\(code.code)")
    }
  }

  @Test func theQuadClassesDivideTheTypes() {
    let counts = QuadClass.allCases.map { quad in PloverType.allCases.count { $0.quad == quad } }
    #expect(counts == [4, 3, 4, 5])
    #expect(QuadClass.allCases.map(\.isConflict) == [false, false, true, true])
  }

  @Test func aReportOfADeedOutranksEveryOtherStatus() {
    let order: [EventStatus] = [.denied, .hypothetical, .planned, .historical, .actual]
    #expect(order.sorted { $0.rank < $1.rank } == order)
    #expect(Set(EventStatus.allCases.map(\.rank)).count == order.count)
  }
}
