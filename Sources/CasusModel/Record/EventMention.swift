/// One sentence's report of an event: a row of a coded record's `events`.
public struct EventMention: Hashable, Sendable {
  /// The id of the event that is reported: its date, type, mode and participants.
  public var id: ContentID
  /// The PLOVER type.
  public var type: PloverType
  /// The PLOVER mode, or nil.
  public var mode: String?
  /// The PLOVER contexts.
  public var contexts: [String]
  /// The conflict-cooperation value of the CAMEO code.
  public var scale: Double
  /// The finest CAMEO code that the evidence supports.
  public var cameo: String
  /// The event's date, or nil where neither the text nor the article has one.
  public var date: EDTFDate?
  /// Where the date comes from.
  public var dateSource: DateSource
  /// How real it is.
  public var status: EventStatus
  /// Who acts.
  public var actors: [PartyReference]
  /// Who is acted upon.
  public var recipients: [PartyReference]
  /// Whether both sides are actors and recipients at once.
  public var isReciprocal: Bool
  /// Whose word it is, where the text says.
  public var attributedTo: [PartyReference]
  /// Where it happened, or nil.
  public var location: Location?
  /// The sentence.
  public var sentence: TextSpan
  /// The words that triggered the rule.
  public var trigger: TextSpan
  /// The rule's id: the pattern's name in the lexicon.
  public var rule: String

  /// Where an event's date was found.
  public enum DateSource: String, CaseIterable, Hashable, Sendable {
    /// In the clause or sentence itself.
    case sentence
    /// In an earlier sentence of the story.
    case story
    /// The date of publication.
    case published
    /// Nowhere.
    case unknown
  }

  /// A place.
  public struct Location: Hashable, Sendable {
    /// As the text names it.
    public var text: String
    /// The country's code, or nil.
    public var country: String?

    /// A place.
    public init(text: String, country: String?) {
      self.text = text
      self.country = country
    }
  }

  /// A mention whose id is made from the rest.
  public init(
    type: PloverType, mode: String?, contexts: [String], scale: Double, cameo: String, date: EDTFDate?,
    dateSource: DateSource, status: EventStatus, actors: [PartyReference], recipients: [PartyReference],
    isReciprocal: Bool, attributedTo: [PartyReference], location: Location?, sentence: TextSpan,
    trigger: TextSpan, rule: String
  ) {
    self.type = type
    self.mode = mode
    self.contexts = contexts
    self.scale = scale
    self.cameo = cameo
    self.date = date
    self.dateSource = dateSource
    self.status = status
    self.actors = actors
    self.recipients = recipients
    self.isReciprocal = isReciprocal
    self.attributedTo = attributedTo
    self.location = location
    self.sentence = sentence
    self.trigger = trigger
    self.rule = rule
    self.id = EventMention.eventID(
      date: date, type: type, mode: mode, actors: actors, recipients: recipients)
  }

  /// The id of what mentions agree on. The order in which a text names participants does not matter.
  private static func eventID(
    date: EDTFDate?, type: PloverType, mode: String?, actors: [PartyReference], recipients: [PartyReference]
  ) -> ContentID {
    var hasher = ContentHasher()
    hasher.add("event")
    hasher.add(date?.description ?? "")
    hasher.add(type.rawValue)
    hasher.add(mode ?? "")
    addNames(of: actors, to: &hasher)
    addNames(of: recipients, to: &hasher)
    return hasher.finish()
  }

  private static func addNames(of side: [PartyReference], to hasher: inout ContentHasher) {
    guard side.count > 1 else {
      hasher.add(side.count)
      if let only = side.first { hasher.add(identityOf: only) }
      return
    }
    let names = side.map(\.identity).distinctAndSorted()
    hasher.add(names.count)
    for name in names { hasher.add(name) }
  }

  /// The id of this mention within an article: its words' place and what is said there.
  public func mentionID(in article: ContentID) -> ContentID {
    var hasher = ContentHasher()
    hasher.add("mention")
    hasher.add(article)
    hasher.add(String(trigger.start))
    hasher.add(String(trigger.end))
    hasher.add(id)
    hasher.add(status.rawValue)
    hasher.add(cameo)
    return hasher.finish()
  }
}
