import CasusModel

/// A date expression: its tokens, its value, and how the value was reached.
struct FoundDate {
  var tokens: Range<Int>
  /// What it means, or nil where that can't be worked out: only the place is known (`during Ramadan`).
  var value: EDTFDate?
  var derivation: Derivation
  /// What in its sentence the expression dates.
  var scope: Scope = .clause

  /// What in its sentence an expression dates.
  enum Scope: Hashable {
    /// The clause that it stands in.
    case clause
    /// The noun before it or after it alone: `the 1990 invasion`, `Tuesday's vote`.
    case noun
    /// The clause that follows it: the meeting of `two days after they met`.
    case following
    /// What stands before it: the arrest of `was arrested two days after the vote`.
    case preceding
  }

  /// Whether only the place is known.
  var isOpen: Bool { value == nil }
}

/// How a date's value was reached, in few words: `weekday before published`, `date as written`.
struct Derivation: Hashable {
  /// What kind of expression it is.
  var form: String
  var relation: Relation
  var anchor: Anchor = .none

  enum Relation: String {
    case asWritten = "as written"
    case withoutYear = "without a year"
    case before, after
    case upTo = "up to"
    case of
    case countedFrom = "counted from"
    case countedBackFrom = "counted back from"
    case open = "left open"
  }

  /// The day that an expression counts from.
  enum Anchor: Hashable {
    case none
    /// The date of publication.
    case published
    /// The date in the dateline.
    case dateline
    /// A line of the body that says when it was published.
    case line
    /// The date that the story speaks of.
    case story(EDTFDate)
    /// The date of an event that the story has dated.
    case event(EDTFDate)
  }

  static func asWritten(_ form: String) -> Derivation { Derivation(form: form, relation: .asWritten) }
}

extension Derivation: CustomStringConvertible {
  var description: String {
    let words: String
    switch anchor {
    case .none: words = ""
    case .published: words = " published"
    case .dateline: words = " the dateline"
    case .line: words = " the publication line"
    case .story(let date): words = " the date before, \(date)"
    case .event(let date): words = " an event of \(date)"
    }
    return (form.isEmpty ? "" : form + " ") + relation.rawValue + words
  }
}
