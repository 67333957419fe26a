import CasusModel

/// Follows the agreements, clauses and claims of an article from sentence to sentence.
///
/// Ids are made at the end, when an agreement's kind and parties are known: until then clauses and claims refer to
/// agreements by their place in `states`.
struct AgreementCoder {
  let lexicon: Lexicon
  var states: [AgreementState] = []
  var clauses: [PendingClause] = []
  var claims: [PendingClaim] = []
  /// The agreement that the text spoke of last, or -1.
  var current = -1
  /// Whether the sentence before spoke of an agreement's content.
  var isInClauses = false
  /// The proposition asserted last, for somebody who avoids the word.
  var lastProposition = ""

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The parties of the agreement that the text spoke of last.
  var currentParties: [Int32] { states.indices.contains(current) ? states[current].parties : [] }

  /// What is known so far of an agreement.
  struct AgreementState {
    var name: String
    var nameWeight: Int
    var kind: Agreement.Kind
    var parties: [Int32]
    var signed: EDTFDate?
    var stage: Agreement.Stage
    var span: TextSpan
  }

  /// A clause whose agreement has no id yet.
  struct PendingClause {
    var agreement: Int
    var clause: Clause
  }

  /// A claim whose agreement has no id yet; -1 where it is about no agreement.
  struct PendingClaim {
    var agreement: Int
    var claim: Claim
  }

  /// Reads one sentence.
  mutating func read(
    _ parse: SentenceParse, _ result: ClauseReader.Result, _ mentions: [EventMention], _ builder: EventBuilder
  ) {
    // Clauses and claims are about an agreement that the text has named, here or before.
    guard current >= 0 || parse.groups.contains(where: { lexicon.agreements.isNoun($0.lemma) }) else {
      return
    }
    var scene = AgreementScene(
      parse: parse, result: result, mentions: mentions, builder: builder, lexicon: lexicon)
    findAgreements(&scene)
    if current >= 0 { findClauses(&scene) }
    findClaims(scene)
    isInClauses = scene.hasClause || (scene.group >= 0 && states.indices.contains(current))
  }

  /// Gives everything its ids and puts it in the record.
  func finish(_ record: inout CodedArticle, _ context: ArticleContext) {
    let agreements = states.map { state in
      Agreement(
        name: state.name, kind: state.kind,
        parties: state.parties.compactMap { context.party($0)?.code }, signed: state.signed,
        stage: state.stage,
        span: state.span)
    }
    record.agreements = agreements
    record.clauses = clauses.map { pending in
      let clause = pending.clause
      return Clause(
        agreement: agreements[pending.agreement].id, obligation: clause.obligation, force: clause.force,
        obligors: clause.obligors, beneficiaries: clause.beneficiaries, trigger: clause.trigger,
        immediacy: clause.immediacy, means: clause.means,
        status: ClauseStatus.status(of: clause.status, stage: agreements[pending.agreement].stage),
        span: clause.span)
    }
    record.claims = claims.map { pending in
      let claim = pending.claim
      return Claim(
        about: pending.agreement >= 0 ? agreements[pending.agreement].id : claim.about,
        claimants: claim.claimants,
        reportedBy: claim.reportedBy, stance: claim.stance, proposition: claim.proposition, span: claim.span)
    }
  }
}

/// A sentence as the agreement coder looks at it.
struct AgreementScene {
  let parse: SentenceParse
  let result: ClauseReader.Result
  let mentions: [EventMention]
  let builder: EventBuilder
  let lexicon: Lexicon
  /// The group that names the current agreement here, or -1.
  var group: Int32 = -1
  var hasClause = false

  var context: ArticleContext { builder.context }
  var search: PhraseSearch { PhraseSearch(lexicon: lexicon, tokens: builder.context.tokens) }

  /// The parties of a group and of the groups joined to it, by index.
  func parties(_ group: Int32) -> [Int32] {
    guard group >= 0 else { return [] }
    return builder.roles.participants(group, parse).filter { $0.isActor && $0.party >= 0 }.map(\.party)
  }

  /// The group a verb acts on, and the groups behind a preposition of it.
  func arguments(_ verb: VerbGroup) -> ArraySlice<Argument> {
    parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)]
  }
}

/// How a clause's status follows from its agreement's stage.
enum ClauseStatus {
  static func status(of status: Clause.Status, stage: Agreement.Stage) -> Clause.Status {
    guard status == .reported else { return status }
    switch stage {
    case .signed, .ratified, .inForce, .amended: return .inForce
    case .proposed, .negotiating, .initialled: return .proposed
    case .suspended: return .suspended
    case .withdrawn, .terminated: return .past
    }
  }
}
