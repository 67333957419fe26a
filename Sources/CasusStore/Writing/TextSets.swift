import CasusModel

/// Sets of articles, each known by its smallest.
struct TextSets {
  private var parents: [ContentID: ContentID] = [:]
  /// How many pairs of sets were united.
  private(set) var unions = 0

  /// All that was added.
  var all: [ContentID] { parents.keys.sorted() }

  mutating func add(_ article: ContentID) {
    if parents[article] == nil { parents[article] = article }
  }

  mutating func root(of article: ContentID) -> ContentID {
    var root = article
    while let parent = parents[root], parent != root { root = parent }
    parents[article] = root
    return root
  }

  mutating func areOne(_ left: ContentID, _ right: ContentID) -> Bool {
    root(of: left) == root(of: right)
  }

  mutating func unite(_ left: ContentID, _ right: ContentID) {
    let (mine, theirs) = (root(of: left), root(of: right))
    guard mine != theirs else { return }
    parents[max(mine, theirs)] = min(mine, theirs)
    unions += 1
  }
}
