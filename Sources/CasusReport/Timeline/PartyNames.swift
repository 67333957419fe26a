import CasusModel

/// How parties are called in a report for people.
public struct PartyNames {
  private let lookup: (String) -> String?

  /// Names from a registry.
  ///
  /// - Parameter lookup: the common name of a party's code, or nil where it is unknown; then the code stands.
  public init(_ lookup: @escaping (String) -> String? = { _ in nil }) {
    self.lookup = lookup
  }

  /// The name of a code.
  public func name(of code: String) -> String { lookup(code) ?? code }

  /// The names of codes, as in `Russia and North Korea`.
  public func list(_ codes: [String]) -> String {
    PartyNames.joined(codes.map(name(of:)))
  }

  /// The name of a participant: of its party, or its country, or its own words in quotes; and its sector
  /// where it isn't the government.
  func name(of participant: TimelineEntry.Participant) -> String {
    name(party: participant.party, country: participant.country, sector: participant.sector, participant.text)
  }

  private func name(party: String?, country: String?, sector: Sector?, _ words: String) -> String {
    guard let code = party ?? country else { return "“\(DisplayText.line(words))”" }
    guard let sector, sector != .government, sector != .intergovernmental else { return name(of: code) }
    return "\(name(of: code)) (\(sector.rawValue))"
  }

  /// Several names as an enumeration.
  static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
