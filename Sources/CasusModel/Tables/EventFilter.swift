/// Which events are wanted: what timelines, searches, counts and exports have in common.
///
/// A part that is empty or nil lets every event through; all parts together have to hold.
public struct EventFilter: Hashable, Sendable {
  /// Countries or parties, by code: one of them takes part.
  public var parties: [String] = []
  /// Countries or parties, by code: one of these takes part too.
  public var with: [String] = []
  /// The first day. An event is wanted where its date may lie on it or later: one of `2024` is part of June 2024.
  public var from: CivilDay?
  /// The last day. Events without a known day are wanted only where neither day is given.
  public var to: CivilDay?
  /// The types.
  public var types: Set<PloverType> = []
  /// The quad classes.
  public var quads: Set<QuadClass> = []
  /// The PLOVER modes.
  public var modes: Set<String> = []
  /// The PLOVER contexts: the event has one of them.
  public var contexts: Set<String> = []
  /// The statuses.
  public var statuses: Set<EventStatus> = []
  /// The sectors: someone of one of them takes part.
  public var sectors: Set<Sector> = []
  /// Whose word it is, by code: one of them.
  public var attributedTo: [String] = []
  /// Where it happened: the country's code or the place's name, in any case.
  public var places: [String] = []
  /// How many mentions report it at least.
  public var minimumReports = 0

  /// A filter that lets every event through.
  public init() {}

  /// Whether the filter asks for what only events have, so that agreements, clauses and claims are left out.
  public var asksForEvents: Bool {
    !types.isEmpty || !quads.isEmpty || !modes.isEmpty || !contexts.isEmpty || !statuses.isEmpty
      || !sectors.isEmpty || !attributedTo.isEmpty || !places.isEmpty || minimumReports > 1
  }

  /// The types that the types and quad classes of the filter allow together; nil where they allow all.
  public var allowedTypes: [PloverType]? {
    let allowed = PloverType.allCases.filter { type in
      (types.isEmpty || types.contains(type)) && (quads.isEmpty || quads.contains(type.quad))
    }
    return allowed.count == PloverType.allCases.count ? nil : allowed
  }
}
