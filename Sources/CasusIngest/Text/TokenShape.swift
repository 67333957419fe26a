/// What a ``Tagger`` sees of a token that its lower-cased letters no longer show.
package struct TokenShape: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The first letter is upper case: *Iran*, *NATO*.
  package static let capitalised = TokenShape(rawValue: 1)
  /// It has two letters or more, all upper case: *NATO*, *U.S.*
  package static let allCapitals = TokenShape(rawValue: 2)
  /// It has a digit: *12*, *1990s*, *F-16*.
  package static let digit = TokenShape(rawValue: 4)
  /// It has neither letter nor digit.
  package static let punctuation = TokenShape(rawValue: 8)
  /// It has a hyphen between other characters: *two-day*.
  package static let hyphen = TokenShape(rawValue: 16)
  /// It is the first token of its sentence.
  package static let first = TokenShape(rawValue: 32)
  /// Its sentence is a headline, where capitals say nothing; ``Tagger`` sets this itself.
  static let headline = TokenShape(rawValue: 64)

  /// How many values there are, as rows of a table.
  package static let count = 128

  /// Whether the tokens read as a headline: nearly all words start with a capital.
  ///
  /// Headlines are written LIKE THIS or Like This, with small words in lower case; a sentence of normal text
  /// seldom has two capitalised words in three. Without this, every noun of a headline becomes a name.
  package static func isHeadline(_ shapes: [TokenShape]) -> Bool {
    var words = 0
    var capitalised = 0
    for shape in shapes {
      if shape.isDisjoint(with: [.punctuation, .digit]) { words += 1 }
      if shape.contains(.capitalised) { capitalised += 1 }
    }
    return words >= 4 && capitalised * 3 >= words * 2
  }
}
