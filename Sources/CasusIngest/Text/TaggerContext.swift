/// All that one decision of a ``Tagger`` rests on: the word, its neighbours, and the two tags just given.
///
/// Both the tagger and its trainer ask a context for the rows of weights to add up, so they can't differ in
/// what they look at.
package struct TaggerContext: Sendable {
  /// The form of the word to tag, of the words beside it, and of the last verb before it.
  ///
  /// The last verb, however far back, tells *were … attacked* from *… attacked*.
  package var form = TaggerVocabulary.boundary
  var before = TaggerVocabulary.boundary
  var after = TaggerVocabulary.boundary
  var verb = TaggerVocabulary.boundary
  /// The kinds of the word, of the two words after it, and of the last verb.
  ///
  /// A kind is a set of tags that forms share, such as "noun or base verb": it says of a word not tagged yet
  /// what its tag may be.
  var kind = boundaryKind
  var nextKind = boundaryKind
  var secondNextKind = boundaryKind
  var verbKind = boundaryKind
  /// The tags of the two words before, or ``noTag`` before the sentence.
  var previousTag = noTag
  var secondPreviousTag = noTag
  var shape: TokenShape = []
  var previousShape: TokenShape = []
  var nextShape: TokenShape = []

  /// Stands for the tag of what precedes a sentence.
  static let noTag = UInt8(PartOfSpeech.allCases.count)
  /// Kinds with a fixed meaning; tables give the others theirs.
  package static let unknownKind: UInt8 = 0
  package static let boundaryKind: UInt8 = 1
  package static let unknownNameKind: UInt8 = 2
  static let unknownNumberKind: UInt8 = 3
  /// The first kind that a table may give to its forms, and the number of all kinds.
  package static let firstFreeKind: UInt8 = 4
  package static let kindCount = 64

  /// How many tags there can be, as rows of a table.
  private static let tagCount = 32

  /// In what place a form votes for the word's tag; a form has a row of weights for each.
  package enum Role: Int, CaseIterable, Sendable {
    case itself, before, after, verb

    package static let count = 4
  }

  /// Calls `body` with each form that votes, and its role.
  @inline(__always)
  package func forEachForm(_ body: (Int, Role) -> Void) {
    body(Int(form), .itself)
    body(Int(before), .before)
    body(Int(after), .after)
    body(Int(verb), .verb)
  }

  /// What a context row pairs: two small numbers, the second below `width`.
  ///
  /// The raw value is the template's letter in the table.
  package enum Template: UInt8, CaseIterable, Sendable {
    /// The two tags before.
    case tags = 0x61
    /// The tag before and the word's kind.
    case tagAndKind
    /// The word's kind and the next one's.
    case kinds
    /// The tag before and the next word's kind.
    case tagAndNextKind
    /// The kinds of the two next words.
    case nextKinds
    /// The word's shape and its kind.
    case shapeAndKind
    /// The shapes of the words beside it, as far as their capitals go, and the word's kind.
    case capitalsAndKind
    /// The tag before and the word's shape.
    case tagAndShape
    /// The kinds of the last verb and of the word.
    case verbAndKind

    /// The number of values of the second of the pair, and of the first.
    fileprivate var width: Int {
      switch self {
      case .tags: tagCount
      case .tagAndShape: TokenShape.count
      default: kindCount
      }
    }
    fileprivate var height: Int {
      switch self {
      case .tags, .tagAndKind, .tagAndNextKind, .tagAndShape: tagCount
      case .kinds, .nextKinds, .capitalsAndKind, .verbAndKind: kindCount
      case .shapeAndKind: TokenShape.count
      }
    }

    /// The place of the template's first row.
    fileprivate var base: Int {
      switch self {
      case .tags: 0
      case .tagAndKind: 1024
      case .kinds: 3072
      case .tagAndNextKind: 7168
      case .nextKinds: 9216
      case .shapeAndKind: 13312
      case .capitalsAndKind: 21504
      case .tagAndShape: 25600
      case .verbAndKind: 29696
      }
    }

    /// The row of a pair, or nil where a number is out of range.
    package func row(_ first: Int, _ second: Int) -> Int? {
      guard 0..<height ~= first, 0..<width ~= second else { return nil }
      return base + first * width + second
    }
  }

  /// The number of context rows.
  package static let rowCount = 33792

  /// Calls `body` with each context row that holds here.
  @inline(__always)
  package func forEachRow(_ body: (Int) -> Void) {
    let previous = Int(previousTag)
    let kind = Int(kind)
    let next = Int(nextKind)
    let second = Int(secondNextKind)
    let beside = Int(previousShape.rawValue & 3) << 2 | Int(nextShape.rawValue & 3)
    let capitals = beside | Int(shape.rawValue & 1) << 4 | Int(shape.rawValue & 64) >> 1
    body(Template.tags.base + Int(secondPreviousTag) * Self.tagCount + previous)
    body(Template.tagAndKind.base + previous * Self.kindCount + kind)
    body(Template.kinds.base + kind * Self.kindCount + next)
    body(Template.tagAndNextKind.base + previous * Self.kindCount + next)
    body(Template.nextKinds.base + next * Self.kindCount + second)
    body(Template.shapeAndKind.base + Int(shape.rawValue) * Self.kindCount + kind)
    body(Template.capitalsAndKind.base + capitals * Self.kindCount + kind)
    body(Template.tagAndShape.base + previous * TokenShape.count + Int(shape.rawValue))
    body(Template.verbAndKind.base + Int(verbKind) * Self.kindCount + kind)
  }

  /// The company in which a word may have weights of its own: 0 to 31 for the tag before or the word's
  /// capitals, 32 to 95 for the next word's kind.
  package typealias Slot = UInt8

  package static let slotCount = 32 + kindCount

  /// The slots that hold here: one for the tag before, one for capitals, one for the next word's kind.
  package var slots: (tag: Slot, capitals: Slot, next: Slot) {
    let capitals: Slot =
      if shape.contains(.headline) {
        28
      } else if shape.contains(.capitalised) {
        shape.contains(.first) ? 29 : shape.contains(.allCapitals) ? 30 : 31
      } else {
        27
      }
    return (previousTag, capitals, 32 + nextKind)
  }
}
