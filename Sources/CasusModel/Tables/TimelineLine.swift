/// A line of a timeline as the store has it in one place: codes and counts, without the words of any report.
///
/// Reading lines costs about a microsecond each, whatever the size of the store; `TimelineEntry` has more and
/// costs more.
public struct TimelineLine: Hashable, Sendable {
  /// The event's id.
  public var id: ContentID
  /// The first day that the date may mean, or nil where it is unknown.
  public var day: CivilDay?
  /// The date in EDTF, or nil where it is unknown.
  public var date: String?
  /// The PLOVER type.
  public var type: PloverType
  /// The PLOVER mode.
  public var mode: String?
  /// The finest CAMEO code of its mentions.
  public var cameo: String
  /// The conflict-cooperation value.
  public var scale: Double
  /// The highest status of its mentions.
  public var status: EventStatus
  /// Whether both sides are actors and recipients at once.
  public var isReciprocal: Bool
  /// The actors' codes, or their words in quotes, with `;` between them.
  public var actors: String
  /// The recipients likewise.
  public var recipients: String
  /// How many mentions report it.
  public var reports: Int
  /// In how many distinct texts.
  public var texts: Int
  /// By how many outlets.
  public var outlets: Int

  /// A line.
  public init(
    id: ContentID, day: CivilDay?, date: String?, type: PloverType, mode: String?, cameo: String,
    scale: Double,
    status: EventStatus, isReciprocal: Bool, actors: String, recipients: String, reports: Int, texts: Int,
    outlets: Int
  ) {
    self.id = id
    self.day = day
    self.date = date
    self.type = type
    self.mode = mode
    self.cameo = cameo
    self.scale = scale
    self.status = status
    self.isReciprocal = isReciprocal
    self.actors = actors
    self.recipients = recipients
    self.reports = reports
    self.texts = texts
    self.outlets = outlets
  }
}
