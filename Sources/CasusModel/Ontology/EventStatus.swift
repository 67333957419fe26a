/// How real a reported event is.
public enum EventStatus: String, CaseIterable, Hashable, Sendable {
  /// Reported as having happened, or as said or done now.
  case actual
  /// Announced or scheduled, not yet done.
  case planned
  /// Conditional, possible or feared.
  case hypothetical
  /// Reported as not having happened.
  case denied
  /// Background: it happened well before the story.
  case historical

  /// How much the status says about the event; where reports of one event differ, the highest counts.
  public var rank: Int {
    switch self {
    case .denied: 0
    case .hypothetical: 1
    case .planned: 2
    case .historical: 3
    case .actual: 4
    }
  }
}

/// A PLOVER actor sector: which part of a society a party acts as.
public enum Sector: String, CaseIterable, Hashable, Sendable {
  case government = "GOV"
  case military = "MIL"
  case legislature = "LEG"
  case judiciary = "JUD"
  case police = "COP"
  case intelligence = "SPY"
  case opposition = "OPP"
  case rebels = "REB"
  case unaffiliatedArmed = "UAF"
  case civilians = "CIV"
  case criminals = "CRM"
  case refugees = "REF"
  case labour = "LAB"
  case education = "EDU"
  case religion = "REL"
  case media = "MED"
  case business = "BUS"
  case nongovernmental = "NGO"
  case intergovernmental = "IGO"
  case health = "HLH"
  case agriculture = "AGR"
  case elites = "ELI"
  case political = "PTY"
}
