import CasusModel

/// Which event is reported in which article, and the orders in which the tables are filled.
///
/// An article reports what one country did in some weeks; an event that is reported several times stands in
/// neighbouring articles.
struct StorePlan {
  let articleCount: Int
  /// The numbers of the events, by id.
  let eventsByID: [Int32]
  /// The places of the articles, by id.
  let articlesByID: [Int32]

  /// The events of each article: those of article n stand from `starts[n]` to `starts[n + 1]`.
  private var starts: [Int32]
  private var reported: [Int32]
  /// Each event's first article.
  private var firstArticle: [Int32]
  /// Each article's day of publication.
  private var days: [Int32]

  init(world: World, events: Int, articles: Int) {
    articleCount = articles
    eventsByID = StorePlan.sorted(events) { Randomness.id(of: $0, kind: 5) }
    articlesByID = StorePlan.sorted(articles) { Randomness.id(of: $0, kind: 6) }
    // By country and day.
    let keys = (0..<events).map { number -> (UInt64, Int32) in
      let event = world.event(number)
      return (UInt64(event.actor) << 32 | UInt64(event.day ?? World.days.first), Int32(number))
    }.sorted { $0 < $1 }
    let perArticle = max(1, (events + articles - 1) / articles)
    var counts = [Int32](repeating: 0, count: articles + 1)
    firstArticle = [Int32](repeating: 0, count: events)
    days = [Int32](repeating: 0, count: articles)
    for (place, key) in keys.enumerated() {
      let article = min(place / perArticle, articles - 1)
      firstArticle[Int(key.1)] = Int32(article)
      days[article] = max(days[article], Int32(truncatingIfNeeded: key.0) + 1)
      for report in 0..<world.event(Int(key.1)).reports { counts[(article + report) % articles + 1] += 1 }
    }
    for article in 0..<articles { counts[article + 1] += counts[article] }
    starts = counts
    reported = [Int32](repeating: 0, count: Int(counts[articles]))
    for key in keys {
      let article = Int(firstArticle[Int(key.1)])
      for report in 0..<world.event(Int(key.1)).reports {
        let place = (article + report) % articles
        reported[Int(counts[place])] = key.1
        counts[place] += 1
      }
    }
  }

  private static func sorted(_ count: Int, by id: (Int) -> Int64) -> [Int32] {
    (0..<count).map { (id($0), Int32($0)) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  func eventID(_ number: Int) -> Int64 { Randomness.id(of: number, kind: 5) }
  func articleID(_ place: Int) -> Int64 { Randomness.id(of: place, kind: 6) }

  /// The events that an article reports.
  func mentions(of article: Int) -> ArraySlice<Int32> {
    reported[Int(starts[article])..<Int(starts[article + 1])]
  }

  /// Where an event is reported first.
  func firstMention(_ number: Int) -> (article: Int, ordinal: Int) {
    let article = Int(firstArticle[number])
    let mentions = mentions(of: article)
    let place = mentions.firstIndex(of: Int32(number)) ?? mentions.startIndex
    return (article, place - mentions.startIndex)
  }

  /// An article as it is written.
  func article(_ place: Int32, _ world: World) -> MadeArticle {
    var randomness = Randomness(of: Int(place), kind: 8)
    let title = world.sentence(&randomness, words: 8)
    let text = (0..<12).map { _ in world.sentence(&randomness, words: 13) }.joined(separator: " ")
    let id = articleID(Int(place))
    return MadeArticle(
      id: id, day: Int(days[Int(place)]), source: "Outlet \(randomness.below(400))",
      digest: ContentID(rawValue: id).description, title: title, text: text)
  }

  /// The lines of all timelines, in the order of the table.
  func lines(_ world: World) -> [Line] {
    let byCode = world.parties.indices.sorted { world.parties[$0] < world.parties[$1] }
    var ranks = [Int](repeating: 0, count: byCode.count)
    for (rank, party) in byCode.enumerated() { ranks[party] = rank }
    var lines: [Line] = []
    lines.reserveCapacity(eventsByID.count * 9 / 4)
    // Events come by id already, so that sorting by party and day alone, stably, gives the order of the key.
    for (place, number) in eventsByID.enumerated() {
      let event = world.event(Int(number))
      let day = event.date?.earliest ?? 2_932_897
      var sides: [(party: Int, sides: UInt8)] = [(event.actor, 1)]
      for recipient in event.recipients {
        if recipient == event.actor { sides[0].sides |= 2 } else { sides.append((recipient, 2)) }
      }
      for side in sides {
        lines.append(
          Line(
            key: UInt64(ranks[side.party]) << 54 | UInt64(day) << 30 | UInt64(place), event: number,
            party: UInt16(side.party), sides: side.sides))
      }
    }
    lines.sort { $0.key < $1.key }
    return lines
  }

  /// The articles by their numbers in the full text.
  func documents(_ world: World) -> [(number: Int64, article: Int32)] {
    (0..<articleCount).map { place in
      let low = articleID(place) & (1 << 41 - 1)
      return (Int64(Int(days[place]) + 719_163) << 41 + low, Int32(place))
    }.sorted { $0.0 < $1.0 }
  }

  /// A line of a timeline before it is written.
  struct Line {
    /// Party, day and event, as one number that sorts like the table's key.
    let key: UInt64
    let event: Int32
    let party: UInt16
    let sides: UInt8
  }
}

/// An article of the made-up world.
struct MadeArticle {
  let id: Int64
  let day: Int
  let source: String
  let digest: String
  let title: String
  let text: String
}
