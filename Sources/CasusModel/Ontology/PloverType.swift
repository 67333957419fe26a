/// One of PLOVER's sixteen event types.
public enum PloverType: String, CaseIterable, Hashable, Sendable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// The quad class that the type belongs to.
  public var quad: QuadClass {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    }
  }
}

/// The fourfold division of events into verbal or material, cooperation or conflict.
public enum QuadClass: Int, CaseIterable, Hashable, Sendable {
  case verbalCooperation = 1
  case materialCooperation = 2
  case verbalConflict = 3
  case materialConflict = 4

  /// Whether the class is one of conflict.
  public var isConflict: Bool { rawValue >= 3 }
}
