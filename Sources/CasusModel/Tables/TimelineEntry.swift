/// One line of a timeline: an event as the store knows it.
public struct TimelineEntry: Hashable, Sendable {
  /// The event's id.
  public var id: ContentID
  /// The event's date, or nil where it is unknown.
  public var date: EDTFDate?
  /// The PLOVER type.
  public var type: PloverType
  /// The PLOVER mode.
  public var mode: String?
  /// The finest CAMEO code of its mentions.
  public var cameo: String
  /// The conflict-cooperation value.
  public var scale: Double
  /// The PLOVER contexts of its mentions.
  public var contexts: [String]
  /// The highest status of its mentions.
  public var status: EventStatus
  /// Whether both sides are actors and recipients at once.
  public var isReciprocal: Bool
  /// The actors.
  public var actors: [Participant]
  /// The recipients.
  public var recipients: [Participant]
  /// Whose word it is: the codes or words of those to whom its mentions are attributed, sorted.
  public var attributedTo: [String]
  /// How many mentions report it.
  public var reports: Int
  /// In how many distinct texts.
  public var texts: Int
  /// By how many outlets.
  public var outlets: Int
  /// The sentence of the first report, by date of publication and then id.
  public var sentence: String?
  /// The outlet of the first report.
  public var source: String?

  /// A party to the event.
  public struct Participant: Hashable, Sendable {
    /// The party's code, or nil.
    public var party: String?
    /// The country's code, or nil.
    public var country: String?
    /// The sector, or nil.
    public var sector: Sector?
    /// The words by which the first report names it.
    public var text: String

    /// A party to the event.
    public init(party: String?, country: String?, sector: Sector?, text: String) {
      self.party = party
      self.country = country
      self.sector = sector
      self.text = text
    }
  }

  /// An entry.
  public init(
    id: ContentID, date: EDTFDate?, type: PloverType, mode: String?, cameo: String, scale: Double,
    contexts: [String], status: EventStatus, isReciprocal: Bool, actors: [Participant],
    recipients: [Participant], attributedTo: [String], reports: Int, texts: Int, outlets: Int,
    sentence: String?, source: String?
  ) {
    self.id = id
    self.date = date
    self.type = type
    self.mode = mode
    self.cameo = cameo
    self.scale = scale
    self.contexts = contexts
    self.status = status
    self.isReciprocal = isReciprocal
    self.actors = actors
    self.recipients = recipients
    self.attributedTo = attributedTo
    self.reports = reports
    self.texts = texts
    self.outlets = outlets
    self.sentence = sentence
    self.source = source
  }
}
