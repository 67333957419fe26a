import CasusModel

/// SQL that is put together from parts, each with the values of its parameters.
struct SQLQuery {
  /// The SQL, with `?` for every value.
  private(set) var sql = ""
  private var values: [Value] = []

  /// The value of a parameter.
  enum Value {
    case text(String)
    case integer(Int64)
  }

  init(_ sql: String = "", _ values: [Value] = []) {
    add(sql, values)
  }

  /// Adds SQL behind what is there.
  mutating func add(_ more: String, _ newValues: [Value] = []) {
    sql += more
    values += newValues
  }

  /// Adds another query behind what is there.
  mutating func add(_ other: SQLQuery) {
    add(other.sql, other.values)
  }

  /// Adds `condition IN (…)`.
  mutating func add(_ condition: String, in texts: [String]) {
    let marks = Array(repeating: "?", count: texts.count).joined(separator: ", ")
    add("\(condition) IN (\(marks))", texts.map(Value.text))
  }

  /// Gives the values as parameters.
  func bind(to statement: Statement) {
    for value in values {
      switch value {
      case .text(let text): statement.bind(text)
      case .integer(let integer): statement.bind(integer)
      }
    }
  }
}

extension SQLQuery.Value {
  static func day(_ day: CivilDay) -> SQLQuery.Value { .integer(Int64(day.number)) }
}
