import CasusModel

/// Reads where an agreement, a clause or a claim is reported.
struct ReportReader {
  private let statement: Statement

  /// A table of mentions that has the offsets of its wording.
  enum Table: String {
    case agreement, clause, claim
  }

  init(_ connection: ReadConnection, _ table: Table) throws {
    let name = table.rawValue
    statement = try connection.prepared(
      """
      SELECT a.id, a.title, a.published, a.source, a.url, m.start, m."end",
        substr(a.text, m.start + 1, m."end" - m.start)
      FROM \(name)_mention m CROSS JOIN article a ON a.id = m.article
      WHERE m.\(name) = ?
      ORDER BY ifnull(a.day_earliest, \(UnknownDay.number)), a.id, m.ordinal
      """)
  }

  /// The reports, by date of publication, article id and place.
  func reports(of id: ContentID) throws -> [ReportRow] {
    var rows: [ReportRow] = []
    statement.bind(id)
    while try statement.step() { rows.append(statement.report(from: 0)) }
    return rows
  }
}

extension Statement {
  /// Reads a report from eight columns: article id, title, published, source, url, start, end, text.
  func report(from column: Int) -> ReportRow {
    ReportRow(
      article: id(column), title: optionalText(column + 1), published: date(column + 2),
      source: optionalText(column + 3), url: optionalText(column + 4), start: int(column + 5),
      end: int(column + 6), text: optionalText(column + 7))
  }
}
