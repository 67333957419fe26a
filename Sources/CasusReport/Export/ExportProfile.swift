import CasusModel

/// Events under the columns of another project, in its order and by its conventions.
///
/// docs/exports.md says what is where, and where Casus differs. An actor and a recipient make a row; columns for
/// which Casus has nothing are empty.
public enum ExportProfile: String, CaseIterable, Hashable, Sendable {
  /// GDELT 1.0's daily event files: 58 columns, tab-separated, without a header.
  case gdelt
  /// POLECAT's weekly files: 40 columns, tab-separated.
  case polecat
  /// Phoenix, as the Open Event Data Alliance published it daily: 26 columns, tab-separated, without a header.
  case phoenix

  /// Whether the first row has the columns' names.
  public var hasHeader: Bool { self == .polecat }

  /// The columns.
  public var schema: TableSchema {
    TableSchema(
      name: rawValue, meaning: "Events under the columns of \(rawValue).",
      columns: columns.map { TableSchema.Column($0.name, .text, "") })
  }

  /// The rows of a row of `events`.
  public func rows(_ fields: RowFields) -> [[Field]] {
    fields.dyads.map { actor, recipient in
      let row = ProfileRow(fields: fields, actor: actor, recipient: recipient)
      return columns.map { $0.value(row) }
    }
  }

  typealias Column = (name: String, value: @Sendable (ProfileRow) -> Field)

  private var columns: [Column] {
    switch self {
    case .gdelt: ExportProfile.gdeltColumns
    case .polecat: ExportProfile.polecatColumns
    case .phoenix: ExportProfile.phoenixColumns
    }
  }
}

/// What the columns of profiles are made from: an event's row and one pair of its participants.
struct ProfileRow {
  let fields: RowFields
  let actor: EventSide?
  let recipient: EventSide?

  /// The digits of the first day, `20240620`, cut to a length; empty where the day is unknown.
  func day(_ length: Int) -> Field {
    guard let date = fields.text("date_earliest") else { return .null }
    return .text(String(date.filter { $0 != "-" }.prefix(length)))
  }

  /// The first day's month or day of the month, without a leading zero.
  func dayPart(_ place: Int) -> Field {
    guard let date = fields.text("date_earliest") else { return .null }
    let parts = date.split(separator: "-")
    return place < parts.count ? (Int(parts[place]).map { .integer($0) } ?? .null) : .null
  }

  /// The year with the part of it that has passed, as GDELT writes it: `2024.4658`.
  var fractionDate: Field {
    guard let date = fields.text("date_earliest"), let day = EDTFDate(date)?.day else { return .null }
    let (year, month, dayOfMonth) = day.calendarDate
    return .number(Double(year) + (Double(month * 30 + dayOfMonth) / 365 * 10_000).rounded() / 10_000)
  }

  /// The CAMEO code.
  var code: String { fields.text("cameo") ?? "" }

  /// The first digits of the CAMEO code.
  func code(_ length: Int) -> Field { Field(nonEmpty: String(code.prefix(length))) }

  /// A side as CAMEO writes actors: country and sector, `RUSMIL`.
  func cameoActor(_ side: EventSide?) -> Field {
    guard let side else { return .null }
    let base = side.country.isEmpty ? side.code : side.country
    return Field(nonEmpty: base + side.sector)
  }

  /// Where it happened.
  var point: Gazetteer.Point? {
    Gazetteer.standard.point(of: fields.text("placename"), in: fields.text("country"))
  }
}
