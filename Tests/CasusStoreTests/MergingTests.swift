import CasusModel
import CasusStore
import Testing

@Suite struct MergingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func mention(of sample: Sample, _ change: (inout EventMention) -> Void) -> Sample {
    var sample = sample
    change(&sample.coded.events[0])
    return sample
  }

  @Test func theHighestStatusOfTheMentionsCounts() throws {
    for (name, batches) in [
      ("a", [[Sample.pactElsewhere.item], [Sample.pact.item]]),
      ("b", [[Sample.pact.item], [Sample.pactElsewhere.item]]),
      ("c", [[Sample.pact.item, Sample.pactElsewhere.item]]),
    ] {
      let store = try folder.store(batches, named: name)
      let signing = try #require(try store.timeline(TimelineQuery(parties: ["PRK"])).first)
      #expect(signing.status == .actual)
      #expect(signing.contexts == ["diplomatic", "military"])
      #expect(signing.source == "The Daily", "the earlier publication is the first report")
    }
  }

  @Test func theMostSpecificCodeCountsAndItsValueWithIt() throws {
    let vague = mention(of: .pactElsewhere) {
      $0.cameo = "05"
      $0.scale = 1
    }
    let store = try folder.store([[vague.item], [Sample.pact.item]])
    let signing = try #require(try store.timeline(TimelineQuery(parties: ["RUS"])).first)
    #expect(signing.cameo == "057")
    #expect(signing.scale == CameoTable.standard["057"]?.scale)
  }

  @Test func ofEquallySpecificCodesTheSmallerCounts() throws {
    let other = mention(of: .pactElsewhere) { $0.cameo = "050" }
    for (name, batches) in [
      ("a", [[other.item], [Sample.pact.item]]), ("b", [[Sample.pact.item], [other.item]]),
    ] {
      let store = try folder.store(batches, named: name)
      #expect(try store.timeline(TimelineQuery(parties: ["RUS"])).first?.cameo == "050")
    }
  }

  @Test func wireCopiesAreReportsButNotTexts() throws {
    let store = try folder.store([[Sample.pact.item], [Sample.pactCopy.item, Sample.pactElsewhere.item]])
    let signing = try #require(try store.timeline(TimelineQuery(parties: ["PRK"])).first)
    #expect(signing.reports == 3)
    #expect(signing.texts == 2)
    #expect(signing.outlets == 3)
  }

  @Test func anAgreementTakesTheFullestNameAndTheMostExactDate() throws {
    let store = try folder.store([[Sample.pactElsewhere.item], [Sample.pact.item]])
    let agreement = try #require(try store.agreements(party: "PRK").first)
    #expect(agreement.name == "the comprehensive partnership treaty")
    #expect(agreement.names == ["a pact", "the comprehensive partnership treaty"])
    #expect(agreement.signed == EDTFDate("2024-06-19"))
    #expect(agreement.stage == .signed)
    #expect(agreement.clauses == 1)
    #expect(agreement.reports.map(\.source) == ["The Daily", "The Wire"])
  }
}
