import CasusModel

/// What a verb or noun means where it stands: a code with its participants, before it becomes a mention.
struct Reading {
  /// The index of the CAMEO code, or -1 where only the operator is known.
  var code: Int32
  /// The pattern's index.
  var pattern: Int32
  /// The groups that act, each the first of its list.
  var actors: [Participant] = []
  var recipients: [Participant] = []
  var isReciprocal = false
  /// The token that triggered the pattern.
  var trigger: Int32
  /// The status that the words around give it, before dates are looked at.
  var status: EventStatus = .actual
  /// How much the pattern asked for.
  var specificity: Int32
  /// The verb group that the reading belongs to, or -1.
  var verb: Int32

  /// A noun group in a role.
  struct Participant: Hashable {
    /// The group, or -1 where only the adjective or owner inside of a group is meant.
    var group: Int32
    /// The tokens.
    var start: Int32
    var end: Int32
    var party: Int32
    var country: Int32
    var sector: Sector?
    var standing: UInt8
  }
}
