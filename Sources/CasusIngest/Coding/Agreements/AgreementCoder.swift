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
  /// Whether the article is a treaty's own text.
  var isTreaty = false
  /// When the article was published, or nil.
  var published: EDTFDate?
  /// The proposition asserted last, for somebody who avoids the word.
  var lastProposition = ""

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The parties of the agreement that the text spoke of last.
  var currentParties: [Int32] { states.indices.contains(current) ? states[current].parties : [] }

  /// What is known so far of an agreement.
  struct AgreementState {
    /// The treaty of the registry that it is, or -1.
    var treaty = -1
    var name: String
    var nameWeight: Int
    var kind: Agreement.Kind
    var parties: [Int32]
    var signed: EDTFDate?
    var stage: Agreement.Stage
    var span: TextSpan
  }

  /// A clause whose agreement has no id yet; -1 where the text names none.
  struct PendingClause {
    var agreement: Int
    var clause: Clause
    /// Whether the agreement's name alone says so: `a mutual defence pact`.
    var isBare = false
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
    let tokens = builder.context.tokens
    let hasDeedClaim = parse.verbs.contains { lexicon.agreements.claimVerbs.contains($0.lemma) }
    let isMarked = parse.range.contains { lexicon.agreements.markers.contains(tokens[$0].word) }
    guard isMarked || isInClauses || isTreaty || current >= 0 || hasDeedClaim else { return }
    let scene = AgreementScene(
      parse: parse, result: result, mentions: mentions, builder: builder, lexicon: lexicon, isTreaty: isTreaty
    )
    if isMarked {
      findAgreements(scene)
      findClauses(scene)
    } else if isInClauses || isTreaty {
      findClauses(scene)
    }
    if isTreaty { noteDone(scene) }
    let known = claims.count
    findClaims(scene)
    if hasDeedClaim { findDeedClaims(scene, besides: claims[known...].map(\.claim)) }
    isInClauses = scene.hasClause || (scene.group >= 0 && states.indices.contains(current))
  }

  /// Whether the article words the duty that an agreement's bare name hints at: `a defence pact … obliges each to help`.
  private func isSaidElsewhere(_ pending: PendingClause) -> Bool {
    pending.isBare
      && clauses.contains {
        !$0.isBare && $0.agreement == pending.agreement && $0.clause.obligation == pending.clause.obligation
      }
  }

  /// Gives everything its ids and puts it in the record.
  func finish(_ record: inout CodedArticle, _ context: ArticleContext) {
    let agreements = states.map { state in
      Agreement(
        name: state.name, kind: state.kind,
        parties: state.parties.compactMap { context.party($0)?.code }, signed: state.signed,
        stage: state.stage, span: state.span, reported: published)
    }
    record.agreements = agreements
    record.clauses = clauses.filter { !isSaidElsewhere($0) }.map { pending in
      let clause = pending.clause
      return Clause(
        agreement: pending.agreement >= 0 ? agreements[pending.agreement].id : nil,
        obligation: clause.obligation, force: clause.force,
        obligors: clause.obligors, beneficiaries: clause.beneficiaries, trigger: clause.trigger,
        immediacy: clause.immediacy, means: clause.means,
        status: pending.agreement >= 0
          ? ClauseStatus.status(of: clause.status, stage: agreements[pending.agreement].stage)
          : clause.status,
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
