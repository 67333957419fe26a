/// An agreement between parties: an entity with a name, parties and a life.
public struct Agreement: Hashable, Sendable {
  /// The id: kind and parties, and the year of signature, or where that isn't known of the report.
  public var id: ContentID
  /// As the text names it most fully.
  public var name: String
  /// What kind of agreement.
  public var kind: Kind
  /// The parties' codes, sorted.
  public var parties: [String]
  /// When it was signed, or nil.
  public var signed: EDTFDate?
  /// How far it has come.
  public var stage: Stage
  /// Where the text first speaks of it.
  public var span: TextSpan

  /// What kind of agreement.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case alliance, treaty, ceasefire, peace, trade, accord, basing, other
    case armsControl = "arms-control"
    case prisonerExchange = "prisoner-exchange"
  }

  /// The stages of an agreement's life.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case proposed, negotiating, initialled, signed, ratified, amended, suspended, withdrawn, terminated
    case inForce = "in-force"
  }

  /// An agreement whose id is made from the rest.
  ///
  /// - Parameter reported: when the report was published, so that what is said of undated agreements decades apart is not one.
  public init(
    name: String, kind: Kind, parties: [String], signed: EDTFDate?, stage: Stage, span: TextSpan,
    reported: EDTFDate? = nil
  ) {
    self.name = name
    self.kind = kind
    self.parties = parties.distinctAndSorted()
    self.signed = signed
    self.stage = stage
    self.span = span
    let year =
      signed?.start?.year.map(String.init) ?? reported?.start?.year.map { "reported \($0)" } ?? ""
    self.id = ContentID(
      kind: "agreement",
      fields: [kind.rawValue, year, self.parties.isEmpty ? name.lowercased() : ""] + self.parties)
  }
}

/// A duty under an agreement.
public struct Clause: Hashable, Sendable {
  /// The id: the agreement and what is owed by whom to whom under which trigger, and its words' place.
  public var id: ContentID
  /// The agreement's id, or nil where the text names none.
  public var agreement: ContentID?
  /// What is owed.
  public var obligation: Obligation
  /// How binding it is.
  public var force: Force
  /// The codes of those who owe.
  public var obligors: [String]
  /// The codes of those to whom it is owed.
  public var beneficiaries: [String]
  /// What calls the duty up, or nil where it always holds.
  public var trigger: Trigger?
  /// How soon, or nil.
  public var immediacy: Immediacy?
  /// With which means, in the text's words, or nil.
  public var means: String?
  /// How far it is in force.
  public var status: Status
  /// The wording.
  public var span: TextSpan

  /// How binding a clause is.
  public enum Force: String, CaseIterable, Hashable, Sendable {
    case shall, may
    case shallNot = "shall-not"
  }

  /// How soon a duty falls due.
  public enum Immediacy: String, CaseIterable, Hashable, Sendable {
    case immediate, deadline
  }

  /// How far a clause is in force.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case proposed, reported, denied, violated, suspended, past
    case inForce = "in-force"
  }

  /// What calls a duty up: the casus foederis.
  public struct Trigger: Hashable, Sendable {
    /// What kind of happening.
    public var kind: Kind
    /// Its words.
    public var span: TextSpan

    /// The kinds of trigger.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case invasion, war, threat, aggression, request, other
      case armedAttack = "armed-attack"
      case anyAttack = "any-attack"
    }

    /// A trigger.
    public init(kind: Kind, span: TextSpan) {
      self.kind = kind
      self.span = span
    }
  }

  /// A clause whose id is made from the rest.
  public init(
    agreement: ContentID?, obligation: Obligation, force: Force, obligors: [String], beneficiaries: [String],
    trigger: Trigger?, immediacy: Immediacy?, means: String?, status: Status, span: TextSpan
  ) {
    self.agreement = agreement
    self.obligation = obligation
    self.force = force
    self.obligors = obligors.distinctAndSorted()
    self.beneficiaries = beneficiaries.distinctAndSorted()
    self.trigger = trigger
    self.immediacy = immediacy
    self.means = means
    self.status = status
    self.span = span
    self.id = ContentID(
      kind: "clause",
      fields: [
        agreement?.description ?? "", obligation.rawValue, force.rawValue,
        self.obligors.joined(separator: ","), self.beneficiaries.joined(separator: ","),
        trigger?.kind.rawValue ?? "", immediacy?.rawValue ?? "", span.text,
      ])
  }
}

/// What a clause obliges to; the first five are ATOP's.
public enum Obligation: String, CaseIterable, Hashable, Sendable {
  case defense, offense, neutrality, nonaggression, consultation
  case militaryAid = "military-aid"
  case armsSupply = "arms-supply"
  case militaryCooperation = "military-cooperation"
  case basing, intelligence
  case armsControl = "arms-control"
  case ceasefire, withdrawal, peacekeeping, verification
  case prisonerExchange = "prisoner-exchange"
  case territory, recognition, nonrecognition
  case sanctionsRelief = "sanctions-relief"
  case trade, finance, energy, technology, nuclear, humanitarian, refugees
  case legalAssistance = "legal-assistance"
  case transit
  case politicalReform = "political-reform"
  case disputeSettlement = "dispute-settlement"
  case membership
  case entryIntoForce = "entry-into-force"
  case termination, other
}

/// Someone's stance about an agreement, a clause or an event. No winner is chosen between claims.
public struct Claim: Hashable, Sendable {
  /// The id: what it is about, who claims what.
  public var id: ContentID
  /// The id of the agreement, clause or event, or nil where the text leaves it open.
  public var about: ContentID?
  /// Who takes the stance.
  public var claimants: [PartyReference]
  /// Who reports it, where the text says.
  public var reportedBy: [PartyReference]
  /// The stance.
  public var stance: Stance
  /// What is claimed, in a few words.
  public var proposition: String
  /// The wording.
  public var span: TextSpan

  /// What a claimant does with a proposition.
  public enum Stance: String, CaseIterable, Hashable, Sendable {
    case asserts, denies, declines, condemns, supports, doubts
  }

  /// A claim whose id is made from the rest.
  public init(
    about: ContentID?, claimants: [PartyReference], reportedBy: [PartyReference], stance: Stance,
    proposition: String, span: TextSpan
  ) {
    self.about = about
    self.claimants = claimants
    self.reportedBy = reportedBy
    self.stance = stance
    self.proposition = proposition
    self.span = span
    let names = claimants.map(\.identity).distinctAndSorted().joined(separator: ",")
    self.id = ContentID(
      kind: "claim", fields: [about?.description ?? "", names, stance.rawValue, proposition.lowercased()])
  }
}
