import CasusModel

/// A place as the text names it, before it is decided which of several places it is.
struct PlaceMention {
  var start: Int32
  var end: Int32
  /// The hash of the name: one name means one place throughout an article.
  var key: UInt64
  /// The lexicon's match at the same words, by its number among the article's names, or -1.
  var name: Int32
  /// What it may be, as a range of the article's candidates.
  var candidates: Range<Int>
  /// What stands behind it and holds it: `Paris, Texas`.
  var container = PlaceContainer()
  var signs: Signs = []

  /// What speaks for a place, or against one.
  struct Signs: OptionSet {
    let rawValue: UInt16

    /// `in X`, `near X`.
    static let inside = Signs(rawValue: 1)
    /// `from X`, `to X`.
    static let toward = Signs(rawValue: 2)
    /// `the city of X`, `X County`, `Mayor of X`.
    static let kind = Signs(rawValue: 4)
    /// Between commas or `and`, beside another place.
    static let listed = Signs(rawValue: 8)
    /// At the head of a story, before its dash.
    static let dateline = Signs(rawValue: 16)
    /// A given name or an unknown name stands directly before it: `Jack London`.
    static let inName = Signs(rawValue: 32)
    /// A capitalised word that is no kind of place follows directly: `Houston Natural Gas`.
    static let modifies = Signs(rawValue: 64)
    /// The words are common ones that are capitalised here for another reason.
    static let common = Signs(rawValue: 128)
    /// The lexicon takes the words for somebody or something else, so that only the text itself can make them a place.
    static let replaces = Signs(rawValue: 256)
    /// Part of a company's name.
    static let company = Signs(rawValue: 512)
    /// `the governor of X`: the state of a federation.
    static let division = Signs(rawValue: 1024)
    /// Where the thing would stand that has the state's name: `Turkey prices`.
    static let thing = Signs(rawValue: 2048)
  }
}

/// The larger place that the text puts behind a place's name.
struct PlaceContainer {
  /// Its divisions and districts, as a range of the article's candidates.
  var candidates = 0..<0
  /// The country, where it is one, else -1.
  var party: Int32 = -1
  /// The first token behind it.
  var end: Int32 = 0

  var isKnown: Bool { party >= 0 || !candidates.isEmpty }
}

/// One of the places that a name may mean.
struct PlaceCandidate {
  var place: GazetteerPlace
  /// How likely it is before the article is read: about the logarithm of how many people live there.
  var prior: Float
  /// Whether the lexicon lists it by hand.
  var isListed = false
  /// Whether the gazetteer says where it is.
  var hasPosition = true
}
