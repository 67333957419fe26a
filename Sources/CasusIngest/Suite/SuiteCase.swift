import CasusModel

/// One case of a validation suite: a text, and what the coder should find in it.
///
///     Kenya's president arrived in Kampala on Monday for talks with his Ugandan counterpart.
///       published 2004-05-04
///       event 042 KEN > UGA actual 2004-05-03
public struct SuiteCase: Hashable, Sendable {
  /// The name of the file it stands in, without the ending.
  public var file: String
  /// The line of its text, from 1.
  public var line: Int
  /// One sentence or several.
  public var text: String
  /// When the text was published, or nil.
  public var published: EDTFDate?
  /// The headline, or nil.
  public var title: String?
  /// What has to be found.
  public var expectations: [SuiteExpectation] = []
  /// The kinds of which the text has none.
  public var absent: Set<SuiteExpectation.Kind> = []
  /// Whether more may be found than is listed.
  public var allowsOthers = false

  /// The kinds that the case says something about; it doesn't look at others.
  public var kinds: Set<SuiteExpectation.Kind> { absent.union(expectations.map(\.kind)) }

  /// The case as an article.
  public var article: Article {
    Article(id: "\(file):\(line)", text: text, title: title, published: published)
  }
}

/// Something that a case expects, as its line says it.
public enum SuiteExpectation: Hashable, Sendable {
  case event(ExpectedEvent)
  case agreement(ExpectedAgreement)
  case clause(ExpectedClause)
  case claim(ExpectedClaim)

  /// What is expected.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case event, agreement, clause, claim
  }

  /// The first word of its line.
  public var kind: Kind {
    switch self {
    case .event: .event
    case .agreement: .agreement
    case .clause: .clause
    case .claim: .claim
    }
  }
}

/// A party in a suite: its code, or `?` for somebody without one, and its sector where that matters.
public struct ExpectedParty: Hashable, Sendable {
  /// The code, or nil for a participant whose party the text leaves open.
  public var party: String?
  /// The sector, or nil where any will do.
  public var sector: Sector?
}

/// `event 042 KEN > UGA actual 2004-05-03 by KEN`
public struct ExpectedEvent: Hashable, Sendable {
  /// The code or PLOVER type, which holds for all finer codes under it.
  public var code: Code
  /// Who acts; of a reciprocal event the one side.
  public var actors: [ExpectedParty]
  /// Who is acted upon; of a reciprocal event the other side.
  public var recipients: [ExpectedParty]
  /// Whether both sides are both.
  public var isReciprocal: Bool
  /// How real it is.
  public var status: EventStatus
  /// When it happened, or nil where that doesn't matter.
  public var date: EDTFDate?
  /// Whose word it is; empty where that doesn't matter.
  public var attributedTo: [ExpectedParty]

  /// What happened.
  public enum Code: Hashable, Sendable {
    /// A CAMEO code, or the beginning of one.
    case cameo(String)
    /// A PLOVER type.
    case type(PloverType)
  }
}

/// `agreement alliance signed PRK,RUS "strategic partnership" 2024-06`
public struct ExpectedAgreement: Hashable, Sendable {
  /// What kind of agreement.
  public var kind: Agreement.Kind
  /// How far it has come.
  public var stage: Agreement.Stage
  /// The parties' codes, sorted.
  public var parties: [String]
  /// Words of its name, or nil where the name doesn't matter.
  public var name: String?
  /// When it was signed, or nil where that doesn't matter.
  public var signed: EDTFDate?
}

/// `clause defense shall IRN,OMN > IRN,OMN in-force trigger any-attack "if it is attacked" immediate`
public struct ExpectedClause: Hashable, Sendable {
  /// What is owed.
  public var obligation: Obligation
  /// How binding it is.
  public var force: Clause.Force
  /// The codes of those who owe, sorted.
  public var obligors: [String]
  /// The codes of those to whom it is owed, sorted.
  public var beneficiaries: [String]
  /// How far it is in force.
  public var status: Clause.Status
  /// What calls the duty up, or nil where it always holds.
  public var trigger: Trigger?
  /// How soon it falls due, or nil.
  public var immediacy: Clause.Immediacy?
  /// Words of the means, or nil where they don't matter.
  public var means: String?

  /// What calls a duty up.
  public struct Trigger: Hashable, Sendable {
    /// The kind, or nil where any will do.
    public var kind: Clause.Trigger.Kind?
    /// Words of it, or nil where they don't matter.
    public var words: String?
  }
}

/// `claim denies RUS "is an alliance" by KOR`
public struct ExpectedClaim: Hashable, Sendable {
  /// The stance.
  public var stance: Claim.Stance
  /// Who takes it.
  public var claimants: [ExpectedParty]
  /// Words of the proposition, or nil where they don't matter.
  public var proposition: String?
  /// Who reports it; empty where that doesn't matter.
  public var reportedBy: [ExpectedParty]
}

extension SuiteCase {
  /// Whether the file's name, the text or a line of expectation has some words in it, without regard to case.
  public func mentions(_ words: String) -> Bool {
    let words = words.lowercased()
    let lines = [file, text] + expectations.map(SuiteNotation.line)
    return lines.contains { $0.lowercased().contains(words) }
  }
}
