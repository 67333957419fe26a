/// A feed's entries, as the articles that they are.
struct Feed {
  /// One entry.
  struct Entry {
    var article: RawArticle
    /// The line in the feed that it begins in, or nil.
    var line: Int?
    /// Why it can't be read, or nil.
    var problem: String?
  }

  var entries: [Entry] = []
}

/// Why a feed has no entries to read.
struct FeedProblem: Error {
  /// One sentence.
  let reason: String
}
