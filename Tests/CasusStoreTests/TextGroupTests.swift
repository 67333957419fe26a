import CasusModel
import CasusStore
import Testing

/// Copies of one text are articles of their own, but count as one text.
@Suite struct TextGroupTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let story =
    "Russia and North Korea signed a pact in Pyongyang on Wednesday that binds either side to help the other at once "
    + "if it is attacked, state media of both countries said. The text was read out on television in full. Officials "
    + "in Seoul called it absurd and said they would review what they send to Kyiv. Diplomats at the headquarters of "
    + "the alliance in Brussels said that the wording left open what kind of help was meant and who would decide."

  /// The story as an outlet prints it.
  private func copy(_ text: String, by outlet: String, published: String? = "2024-06-20") -> Sample {
    var sample = Sample(text, published: published, source: outlet)
    let russia = sample.party("Russia", "RUS")
    let north = sample.party("North Korea", "PRK")
    sample.coded.events = [
      sample.event(
        "057", "signed", date: "2024-06-19", actors: [russia, north], recipients: [russia, north],
        reciprocal: true)
    ]
    return sample
  }

  private func texts(_ store: Store) throws -> Int? {
    try store.timeline(TimelineQuery(parties: ["PRK"])).first?.texts
  }

  @Test func copiesWithSmallEditsCountAsOneText() throws {
    let store = try folder.store([
      [
        copy(Self.story, by: "The Wire").item, copy("PYONGYANG (Wire) - " + Self.story, by: "The Daily").item,
        copy(Self.story.replacing("absurd", with: "grotesque"), by: "The Herald").item,
      ]
    ])
    let event = try #require(try store.timeline(TimelineQuery(parties: ["PRK"])).first)
    #expect(event.reports == 3)
    #expect(event.texts == 1)
    #expect(event.outlets == 3)
  }

  @Test func copiesAreCounted() throws {
    let store = try Store.open(path: folder.file("counted.casus"), access: .create)
    let first = try store.ingest([[copy(Self.story, by: "The Wire").item]])
    #expect(first.copies == 0)
    let second = try store.ingest([
      [copy(Self.story, by: "The Daily").item], [copy("By A. Field. " + Self.story, by: "The Herald").item],
    ])
    #expect(second.copies == 2)
  }

  @Test func anArticleThatLinksTwoGroupsJoinsThem() throws {
    let words = Self.story.split(separator: " ")
    let end =
      "a spokesman added late that evening how three more rounds of talks had failed over money for two ports"
    let start =
      "Russia, North Korea signed what had been on every table here since an early morning call between aides: "
    let left = words.dropLast(18).joined(separator: " ") + " " + end
    let right = start + words.dropFirst(18).joined(separator: " ")
    for (name, order) in [("a", [left, right]), ("b", [right, left])] {
      let store = try folder.store(order.map { [copy($0, by: "The Wire").item] }, named: name)
      #expect(try texts(store) == 2)
      let counts = try store.ingest([[copy(Self.story, by: "The Daily").item]])
      #expect(counts.copies == 2)
      #expect(try texts(store) == 1, "the event of the articles that were there is counted anew")
    }
  }

  @Test func theOrderOfArticlesAndBatchesDoesNotMatter() throws {
    let cut = Self.story.split(separator: " ").prefix(60).joined(separator: " ")
    let samples = [
      copy(Self.story, by: "The Wire"), copy(cut, by: "The Daily"),
      copy("PYONGYANG - " + cut, by: "The Herald"),
      copy("By A. Field. " + Self.story, by: "The Echo", published: "2024-07-20"),
      copy(cut, by: "The Post", published: nil),
      copy("By our staff. " + Self.story, by: "The Sun", published: "2024-06-22"), .pactElsewhere, .strike,
      .undated,
    ]
    let forward = try folder.store(samples.map { [$0.item] }, named: "forward.casus")
    let backward = try folder.store(samples.reversed().map { [$0.item] }, named: "backward.casus")
    let atOnce = try folder.store([samples.map(\.item)], named: "once.casus")
    let halves = try folder.store(
      [samples[3...].map(\.item), samples[..<3].map(\.item)], named: "halves.casus")
    let expected = try forward.exported()
    for store in [backward, atOnce, halves] { #expect(try store.exported() == expected) }
    #expect(
      try texts(forward) == 3, "the copies of these days, the edited one a month later, and another story")
  }

  @Test func theSameTextIsOneTextAtAnyTime() throws {
    let store = try folder.store([
      [copy(Self.story, by: "The Wire").item],
      [copy(Self.story, by: "The Daily", published: "2025-01-01").item],
    ])
    #expect(try texts(store) == 1)
  }

  @Test func copiesMeetAcrossAnyDaysThatCountAndAnUndatedOneMeetsThoseOfAllTimes() throws {
    for first in ["1969-12-29", "1969-12-30", "2024-06-17", "2024-06-18", "2024-06-19", "2024-06-20"] {
      let day = try #require(EDTFDate(first)?.earliest)
      for later in [1, 2] {
        let second = "\(CivilDay(number: day.number + later))"
        let samples = [
          copy(Self.story, by: "The Wire", published: first),
          copy("By A. Field. " + Self.story, by: "The Daily", published: second),
          copy("PYONGYANG - " + Self.story, by: "The Post", published: nil),
          copy("SEOUL - " + Self.story, by: "The Sun", published: "2003-02-01"),
        ]
        for (name, order) in [("f", samples), ("b", samples.reversed())] {
          let store = try folder.store(order.map { [$0.item] }, named: "\(name)\(first)\(later)")
          #expect(try texts(store) == 1, "the undated print links the others")
          let dated = try folder.store(
            order.filter { $0.article.published != nil }.map { [$0.item] }, named: "d\(name)\(first)\(later)")
          #expect(try texts(dated) == 2)
        }
      }
    }
  }

  @Test func articlesWithoutATextAreNoCopiesOfEachOther() throws {
    let store = try Store.open(path: folder.file("headlines.casus"), access: .create)
    let counts = try store.ingest([
      ["", "  \n"].enumerated().map { Sample($1, published: "2024-06-20", source: "Wire \($0)").item },
      [Sample("", published: "2024-06-21", source: "The Daily").item],
    ])
    #expect(counts.articlesNew == 3)
    #expect(counts.copies == 0)
  }

  @Test func aForeignArticleIsKeptAsSuch() throws {
    var sample = copy(Self.story, by: "The Wire")
    sample.coded.events = []
    sample.coded.foreignLanguage = "de"
    let store = try folder.store([[sample.item]])
    let articles = try store.exported()
    #expect(articles.contains("|de|not English|"))
  }
}
