import CasusModel
import CasusStore
import Testing

@Suite struct ItemTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item)])
  }

  @Test func anEventIsShownWithTheSentencesThatReportIt() throws {
    let id = Sample.pactElsewhere.coded.events[0].id
    guard case .event(let entry, let mentions, _)? = try store.item(id) else {
      Issue.record("the event is not found by its id")
      return
    }
    #expect(entry.id == id)
    #expect(mentions.map(\.report.published?.description) == ["2024-06-18", "2024-06-20", "2024-06-20"])
    #expect(Set(mentions.map(\.report.source)) == ["The Daily", "The Wire", "The Herald"])
    #expect(mentions.first?.report.text == Sample.pactElsewhere.article.text)
    #expect(mentions.first?.trigger == Sample.pactElsewhere.coded.events[0].trigger)
    #expect(mentions.first?.actors == Sample.pactElsewhere.coded.events[0].actors)
    #expect(mentions.first?.rule == "sign.v")
    #expect(mentions.first?.coder == Sample.coder.description)
  }

  @Test func anAgreementIsShownWithClausesAndClaims() throws {
    let agreement = Sample.pact.coded.agreements[0]
    guard case .agreement(let row, let clauses, let claims)? = try store.item(agreement.id) else {
      Issue.record("the agreement is not found by its id")
      return
    }
    #expect(row.parties == ["PRK", "RUS"])
    #expect(clauses.map(\.obligation) == [.defense])
    #expect(clauses.first?.trigger == "If either is attacked")
    #expect(clauses.first?.immediacy == .immediate)
    #expect(clauses.first?.obligors == ["PRK", "RUS"])
    #expect(claims.map(\.stance) == [.condemns])
    #expect(claims.first?.subject == .agreement("the comprehensive partnership treaty"))
    #expect(claims.first?.claimants.map(\.party) == ["KOR"])
    #expect(claims.first?.reports.first?.text == "Seoul called it absurd.")
  }

  @Test func anAgreementIsShownWholeByTheIdOfAnyOfItsReadings() throws {
    var vague = Sample.pactElsewhere
    vague.article.source = "The Gazette"
    vague.article.id = vague.article.contentID.description
    let reading = vague.coded.agreements[0]
    vague.coded.agreements = [
      Agreement(
        name: reading.name, kind: .treaty, parties: reading.parties, signed: nil, stage: .proposed,
        span: reading.span)
    ]
    let other = vague.coded.agreements[0].id
    try store.ingest([[vague.item]])
    #expect(other != Sample.pact.coded.agreements[0].id)
    let one = try store.item(Sample.pact.coded.agreements[0].id)
    let two = try store.item(other)
    guard case .agreement(let row, let clauses, let claims)? = two else {
      Issue.record("the agreement is not found by the id of a vague reading")
      return
    }
    #expect(one == two)
    #expect(row.kind == .alliance)
    #expect(row.reports.contains { $0.source == "The Gazette" })
    #expect(clauses.count == 1)
    #expect(claims.count == 1)
  }

  @Test func aClauseIsShownWithItsWordingAndReports() throws {
    let clause = Sample.pact.coded.clauses[0]
    guard case .clause(let row, let variants, _)? = try store.item(clause.id) else {
      Issue.record("the clause is not found by its id")
      return
    }
    #expect(row.wording == clause.span.text)
    #expect(row.reports.count == 2)
    #expect(row.reports.first?.text == clause.span.text)
    #expect(variants.isEmpty)
  }

  @Test func anArticleIsShownWithWhatWasCodedInIt() throws {
    let sample = Sample.pact
    guard
      case .article(let row, let events, let agreements, let clauses, let claims)? = try store.item(
        sample.key.id)
    else {
      Issue.record("the article is not found by its id")
      return
    }
    #expect(row.article == sample.article)
    #expect(row.path == "wire.jsonl")
    #expect(row.line == 1)
    #expect(events.map(\.id) == sample.coded.events.map(\.id))
    #expect(agreements.count == 1)
    #expect(clauses.count == 1)
    #expect(claims.count == 1)
  }

  @Test func anUnknownIdIsNothing() throws {
    #expect(try store.item(ContentID(rawValue: 42)) == nil)
  }

  @Test func clausesAndClaimsAreFoundByParty() throws {
    #expect(try store.clauses(party: "PRK").count == 1)
    #expect(try store.clauses(party: "KOR").isEmpty)
    #expect(try store.claims(party: "KOR").count == 1, "its own claim")
    #expect(try store.claims(party: "PRK").count == 1, "a claim about its agreement")
    #expect(try store.claims(party: "ISR").isEmpty)
    #expect(try store.agreements().count == 1)
  }

  @Test func statisticsCountRowsAndTypes() throws {
    let statistics = try store.statistics()
    #expect(statistics.tables.first?.count == 5)
    #expect(
      statistics.types.map(\.name) == ["SUPPORT", "ACCUSE", "THREATEN", "ASSAULT"],
      "in the order of the types")
    #expect(statistics.eventDays?.lowerBound == CivilDay(year: 2021, month: 5, day: 1))
    #expect(statistics.eventDays?.upperBound == CivilDay(year: 2024, month: 6, day: 20))
  }
}
