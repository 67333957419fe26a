import ArgumentParser
import CasusModel
import CasusStore

/// Which events a command looks at; the same for timelines, counts and exports.
struct EventFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only events in which this one takes part too.", valueName: "country"))
  var with: [String] = []

  @OptionGroup var days: DayRangeOptions

  @Option(help: ArgumentHelp("Only events of this PLOVER type, such as THREATEN.", valueName: "type"))
  var type: [PloverType] = []

  @Option(
    help: ArgumentHelp(
      "Only events of this class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.",
      valueName: "quad"))
  var quad: [QuadClass] = []

  @Option(help: ArgumentHelp("Only events of this PLOVER mode, such as visit.", valueName: "mode"))
  var mode: [String] = []

  @Option(help: ArgumentHelp("Only events with this PLOVER context, such as military.", valueName: "context"))
  var context: [String] = []

  @Option(help: "Only events of this status.")
  var status: [EventStatus] = []

  @Option(
    help: ArgumentHelp(
      "Only events in which someone of this sector takes part, such as MIL.", valueName: "sector"))
  var sector: [Sector] = []

  @Option(
    name: .customLong("attributed-to"),
    help: ArgumentHelp("Only events that are reported as this one's word.", valueName: "country"))
  var attributedTo: [String] = []

  @Option(help: ArgumentHelp("Only events in this country or at this place.", valueName: "place"))
  var place: [String] = []

  @Option(
    name: .customLong("min-reports"),
    help: ArgumentHelp("Only events with so many reports at least.", valueName: "n"))
  var minimumReports = 1

  func validate() throws {
    if minimumReports < 1 { throw ValidationError("--min-reports takes a number from 1.") }
  }

  /// The filter.
  ///
  /// - Parameters:
  ///   - countries: who takes part, as the user named them.
  ///   - store: where names of countries are looked up.
  func filter(countries: [String], in store: Store) throws -> EventFilter {
    var filter = EventFilter()
    filter.parties = try store.codes(of: countries)
    filter.with = try store.codes(of: with)
    (filter.from, filter.to) = try days.range()
    filter.types = Set(type)
    filter.quads = Set(quad)
    filter.modes = Set(mode.map { $0.lowercased() })
    filter.contexts = Set(context.map { $0.lowercased() })
    filter.statuses = Set(status)
    filter.sectors = Set(sector)
    filter.attributedTo = try store.codes(of: attributedTo)
    // A place may be a country, by any of its names, or a town that no registry has.
    filter.places = try place.flatMap { word -> [String] in
      if case .found(let code, _) = try store.party(matching: word) { return [code, word] }
      return [word]
    }
    filter.minimumReports = minimumReports
    return filter
  }
}

extension EventFilterOptions {
  /// What the options restrict events to, in words.
  ///
  /// - Parameter with: the names of those who have to take part too.
  func restrictions(with names: String) -> [String] {
    let lists: [(String, [String])] = [
      ("type", type.map(\.rawValue)), ("class", quad.map { String($0.rawValue) }), ("mode", mode),
      ("context", context), ("status", status.map(\.rawValue)), ("sector", sector.map(\.rawValue)),
      ("attributed to", attributedTo), ("place", place),
    ]
    var restrictions = with.isEmpty ? [] : ["with \(names)"]
    if let from = days.from { restrictions.append("from \(from)") }
    if let to = days.to { restrictions.append("to \(to)") }
    restrictions += lists.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: " or "))" }
    if minimumReports > 1 { restrictions.append("with \(minimumReports) reports or more") }
    return restrictions
  }
}

/// A range of days.
struct DayRangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only what is on or after this day, month or year.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only what is on or before this day, month or year.", valueName: "date"))
  var to: String?

  func validate() throws {
    _ = try range()
  }

  /// The first and the last day.
  func range() throws -> (from: CivilDay?, to: CivilDay?) {
    let first = try from.map { try DateArgument.date($0, option: "--from") }
    let last = try to.map { try DateArgument.date($0, option: "--to") }
    if let start = first?.earliest, let end = last?.latest, end < start {
      throw ValidationError("--to comes before --from.")
    }
    return (first?.earliest, last?.latest)
  }
}

extension PloverType: ExpressibleByArgument {
  /// Reads a type's name, in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}

extension QuadClass: ExpressibleByArgument {
  /// Reads a class's number.
  public init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  /// The numbers, for the help.
  public static var allValueStrings: [String] { allCases.map { String($0.rawValue) } }
  /// The number, for the help.
  public var defaultValueDescription: String { String(rawValue) }
}

extension EventStatus: ExpressibleByArgument {}

extension Sector: ExpressibleByArgument {
  /// Reads a sector's code, in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}
