import CasusModel
import GRDB

/// Notes which files were read to their end.
final class InputFileWriting {
  private let insert: Statement
  private let run: Int64

  init(_ database: Database, run: Int64) throws {
    self.run = run
    insert = try database.prepared("INSERT OR IGNORE INTO input_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func write(_ file: InputFile) throws {
    insert.bind(file.fingerprint.high)
    insert.bind(file.fingerprint.low)
    insert.bind(file.fingerprint.size)
    insert.bind(file.options)
    insert.bind(file.path)
    insert.bind(file.articles)
    insert.bind(file.rejected)
    insert.bind(run)
    try insert.run()
  }
}
