/// Someone's stance, as the store knows it.
public struct ClaimRow: Hashable, Sendable {
  /// The claim's id.
  public var id: ContentID
  /// The id of what it is about, or nil where the text leaves it open.
  public var about: ContentID?
  /// What the store knows under that id, or nil where it knows nothing.
  public var subject: Subject?
  /// Who takes the stance, in the words of the first report.
  public var claimants: [TimelineEntry.Participant]
  /// Who reports it, in the words of the first report.
  public var reportedBy: [TimelineEntry.Participant]
  /// The stance.
  public var stance: Claim.Stance
  /// What is claimed.
  public var proposition: String
  /// Where it stands, by date of publication and then article id; the text of each is the claim's wording.
  public var reports: [ReportRow]

  /// What a claim is about.
  public enum Subject: Hashable, Sendable {
    /// An agreement, by name.
    case agreement(String)
    /// A clause, by its obligation.
    case clause(Obligation)
    /// An event, by its type.
    case event(PloverType)
  }

  /// A row.
  public init(
    id: ContentID, about: ContentID?, subject: Subject?, claimants: [TimelineEntry.Participant],
    reportedBy: [TimelineEntry.Participant], stance: Claim.Stance, proposition: String, reports: [ReportRow]
  ) {
    self.id = id
    self.about = about
    self.subject = subject
    self.claimants = claimants
    self.reportedBy = reportedBy
    self.stance = stance
    self.proposition = proposition
    self.reports = reports
  }
}
