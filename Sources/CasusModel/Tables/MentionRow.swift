/// One sentence's report of an event, as the store knows it.
public struct MentionRow: Hashable, Sendable {
  /// The mention's id.
  public var id: ContentID
  /// The event's id.
  public var event: ContentID
  /// The article and the sentence.
  public var report: ReportRow
  /// The words that triggered the rule, with their place in the article's text.
  public var trigger: TextSpan
  /// The rule's id.
  public var rule: String
  /// The finest CAMEO code that this sentence supports.
  public var cameo: String
  /// How real this sentence says it is.
  public var status: EventStatus
  /// Where the event's date was found.
  public var dateSource: EventMention.DateSource
  /// Where it happened, or nil.
  public var location: EventMention.Location?
  /// Who acts.
  public var actors: [PartyReference]
  /// Who is acted upon.
  public var recipients: [PartyReference]
  /// Whose word it is.
  public var attributedTo: [PartyReference]
  /// The coder that made it, as in `casus 0.1.0+lexicon:4f2c…`.
  public var coder: String

  /// A row.
  public init(
    id: ContentID, event: ContentID, report: ReportRow, trigger: TextSpan, rule: String, cameo: String,
    status: EventStatus, dateSource: EventMention.DateSource, location: EventMention.Location?,
    actors: [PartyReference], recipients: [PartyReference], attributedTo: [PartyReference], coder: String
  ) {
    self.id = id
    self.event = event
    self.report = report
    self.trigger = trigger
    self.rule = rule
    self.cameo = cameo
    self.status = status
    self.dateSource = dateSource
    self.location = location
    self.actors = actors
    self.recipients = recipients
    self.attributedTo = attributedTo
    self.coder = coder
  }
}
