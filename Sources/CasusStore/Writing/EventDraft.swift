import CasusModel

/// An event of a batch before it is written: the join of the batch's mentions of it.
struct EventDraft {
  /// One of its mentions; date, type, mode and participants are the same in all of them.
  let mention: EventMention
  /// The article that the mention is from.
  let origin: IncomingArticle
  private(set) var join: EventJoin
  private(set) var first: FirstMention
  private(set) var reports = 1
  /// The groups of the texts; almost always one, so that a list is the fastest set.
  private(set) var texts: [ContentID]
  private(set) var outlets: [String]

  /// The event of one mention.
  init(_ mention: EventMention, _ place: FirstMention, origin: IncomingArticle, text: ContentID) {
    self.mention = mention
    self.origin = origin
    join = EventJoin(mention)
    first = place
    texts = [text]
    outlets = origin.article.source.map { [$0] } ?? []
  }

  /// Adds another mention of the batch.
  mutating func add(
    _ mention: EventMention, _ place: FirstMention, from article: IncomingArticle, text: ContentID
  ) {
    join.join(EventJoin(mention))
    first = min(first, place)
    reports += 1
    if !texts.contains(text) { texts.append(text) }
    if let outlet = article.article.source, !outlets.contains(outlet) { outlets.append(outlet) }
  }
}

/// The place of an event's first mention: by day of publication, then article, then place in the text.
struct FirstMention: Comparable {
  let day: Int
  let article: ContentID
  let ordinal: Int

  static func < (left: FirstMention, right: FirstMention) -> Bool {
    (left.day, left.article, left.ordinal) < (right.day, right.article, right.ordinal)
  }
}
