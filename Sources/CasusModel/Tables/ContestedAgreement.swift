/// An agreement whose character is contested: its claimants stand to it differently, or call it different things.
///
/// No winner is chosen; the claims are kept side by side, each with its claimants and reporters.
public struct ContestedAgreement: Hashable, Sendable {
  /// The agreement's id.
  public var agreement: ContentID
  /// The agreement's name.
  public var name: String
  /// The claims about it, in their order.
  public var claims: [ClaimRow]

  /// The contested agreements among claims, in the order of their first claim.
  public static func all(in claims: [ClaimRow]) -> [ContestedAgreement] {
    var found: [ContestedAgreement] = []
    for claim in claims {
      guard let agreement = claim.about, case .agreement(let name)? = claim.subject else { continue }
      if let known = found.firstIndex(where: { $0.agreement == agreement }) {
        found[known].claims.append(claim)
      } else {
        found.append(ContestedAgreement(agreement: agreement, name: name, claims: [claim]))
      }
    }
    return found.filter(\.isContested)
  }

  /// Whether two claimants differ in their stance or in their words.
  private var isContested: Bool {
    claims.contains { one in
      claims.contains { other in
        Self.who(one) != Self.who(other)
          && (one.stance != other.stance || one.proposition != other.proposition)
      }
    }
  }

  private static func who(_ claim: ClaimRow) -> Set<String> {
    Set(claim.claimants.map { $0.party ?? $0.country ?? $0.text })
  }
}
