/// Decides which readings of agreements, by different articles, are of one agreement.
///
/// They meet by parties, kind and time, never by name alone: the same parties, kinds that may be one, and dates of
/// signature that may be one. A reading without a date meets the only dated agreement that it may be; where it may be
/// several, it stays by itself and is listed as uncertain.
public struct AgreementMeeting: Sendable {
  /// What one reading says.
  public struct Reading: Hashable, Sendable {
    /// The reading's id.
    public var id: ContentID
    /// The kind.
    public var kind: Agreement.Kind
    /// The parties' codes, sorted.
    public var parties: [String]
    /// The first and last day on which it may have been signed, or nil.
    public var signed: ClosedRange<Int>?
    /// The first and last day on which it was reported, or nil.
    public var reported: ClosedRange<Int>?

    /// A reading.
    public init(
      id: ContentID, kind: Agreement.Kind, parties: [String], signed: ClosedRange<Int>?,
      reported: ClosedRange<Int>?
    ) {
      self.id = id
      self.kind = kind
      self.parties = parties
      self.signed = signed
      self.reported = reported
    }
  }

  /// The agreements: each the readings that are of it, the one that stands for all first.
  public private(set) var entities: [[ContentID]] = []
  /// Pairs of agreements that may be one, by the readings that stand for them.
  public private(set) var candidates: [(ContentID, ContentID)] = []

  /// How far apart two dates of one signature may be reported: stories date it by their own day.
  static let signingTolerance = 45
  /// How long after a report another of the same undated agreement may come.
  static let reportingTolerance = 400

  /// Brings readings together.
  public init(_ readings: [Reading]) {
    let groups = Dictionary(grouping: readings) { $0.parties }
    for parties in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      meet((groups[parties] ?? []).sorted(by: AgreementMeeting.comesFirst))
    }
  }

  private mutating func meet(_ readings: [Reading]) {
    var clusters: [[Reading]] = []
    for reading in readings {
      let fitting = clusters.indices.filter { index in
        AgreementMeeting.mayBeOne(clusters[index], reading)
      }
      if fitting.count == 1, let index = fitting.first {
        clusters[index].append(reading)
      } else {
        for index in fitting { candidates.append((clusters[index][0].id, reading.id)) }
        clusters.append([reading])
      }
    }
    entities += clusters.map { $0.map(\.id) }
    noteNear(clusters)
  }

  /// Agreements of the same parties whose kinds differ but whose time may be one are worth a look.
  private mutating func noteNear(_ clusters: [[Reading]]) {
    for (number, first) in clusters.enumerated() {
      for second in clusters[(number + 1)...] {
        guard let one = first.first, let other = second.first, !AgreementMeeting.fit(one.kind, other.kind),
          AgreementMeeting.isSameTime(one, other)
        else { continue }
        candidates.append((one.id, other.id))
      }
    }
  }

  /// Dated readings first, the most exact before the others; then by id, so that the order of reports doesn't matter.
  private static func comesFirst(_ left: Reading, _ right: Reading) -> Bool {
    let (a, b) = (left.signed.map(\.count) ?? Int.max, right.signed.map(\.count) ?? Int.max)
    return a == b ? (left.kind.isGeneral ? 1 : 0, left.id) < (right.kind.isGeneral ? 1 : 0, right.id) : a < b
  }

  /// Whether a reading may be of the agreement that others are of. Where some of these know the day of signature, it is their
  /// days that count: reports of one treaty may be years apart.
  private static func mayBeOne(_ cluster: [Reading], _ reading: Reading) -> Bool {
    let dated = cluster.filter { $0.signed != nil }
    return cluster.allSatisfy { fit($0.kind, reading.kind) }
      && (dated.isEmpty ? cluster : dated).allSatisfy { isSameTime($0, reading) }
  }

  private static func isSameTime(_ left: Reading, _ right: Reading) -> Bool {
    switch (left.signed, right.signed) {
    case (let one?, let other?):
      return one.lowerBound - signingTolerance <= other.upperBound
        && other.lowerBound - signingTolerance <= one.upperBound
    case (let one?, nil): return isReported(right, after: one)
    case (nil, let other?): return isReported(left, after: other)
    case (nil, nil):
      guard let one = left.reported, let other = right.reported else { return false }
      return one.lowerBound - reportingTolerance <= other.upperBound
        && other.lowerBound - reportingTolerance <= one.upperBound
    }
  }

  /// An agreement is spoken of from some months before it is signed.
  private static func isReported(_ reading: Reading, after signed: ClosedRange<Int>) -> Bool {
    guard let reported = reading.reported else { return false }
    return reported.upperBound >= signed.lowerBound - reportingTolerance
  }

  private static func fit(_ left: Agreement.Kind, _ right: Agreement.Kind) -> Bool {
    left == right || left.isGeneral || right.isGeneral
  }
}

extension Agreement.Kind {
  /// Whether the kind says no more than that there is an agreement, so that it may be any other.
  public var isGeneral: Bool { self == .accord || self == .treaty || self == .other }
}
