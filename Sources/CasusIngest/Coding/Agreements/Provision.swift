import CasusModel

/// A place where a sentence says that somebody owes something.
struct Provision {
  /// The tokens that say what is owed.
  var content: Range<Int>
  /// The tokens that name those who gain, where that isn't the content.
  var partyContent: Range<Int>?
  /// The tokens of the whole wording.
  var wording: Range<Int>
  /// The groups that name those who owe; empty where it is all parties, or nobody in particular.
  var obligors: [Int32] = []
  var force: Clause.Force = .shall
  /// The verb that says so, or -1.
  var verb: Int32 = -1
  var basis: Basis
  /// The group that names the agreement, or -1.
  var topic: Int32 = -1
  /// Whether it is said to be broken by what the sentence reports.
  var isBroken = false
  /// Whether the other side owes it, in return for what the provision before says.
  var isReturn = false

  /// Whether the agreement's name alone names the duty.
  var isBare = false

  /// Why the sentence is read as a duty.
  enum Basis {
    /// The agreement itself says so.
    case agreement
    /// Somebody binds itself.
    case commitment
    /// A modal says so, where an agreement is spoken of.
    case modal
    /// A noun names the duty.
    case noun
  }
}
