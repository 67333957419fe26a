import GRDB

/// The migrations of `schema/`, in the order of their numbers, as they are compiled in.
enum Migrations {
  /// What this program's stores say in SQLite's `application_id`: 'CASU'.
  static let applicationID = 0x4341_5355

  /// The schema version that this program writes: the number of migrations.
  static var version: Int { EmbeddedData.files.count }

  /// A migrator that brings a store to a version.
  ///
  /// Each migration runs in a transaction of its own, together with the step of `user_version`.
  ///
  /// - Parameter target: the version, this program's where nil.
  static func migrator(to target: Int? = nil) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, file) in EmbeddedData.files.prefix(target ?? version).enumerated() {
      let sql = String(describing: file.text)
      migrator.registerMigration(file.name) { database in
        try database.execute(sql: sql)
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }
}
