import CasusModel

extension Store {
  /// The files that were read to their end under some options, by what they held: how many articles they gave and how
  /// many rejections.
  public func inputFiles(options: String) throws(StoreError) -> [FileFingerprint: InputFile] {
    try reading { connection in
      let find = try connection.prepared(
        "SELECT hash_high, hash_low, size, path, articles, rejected FROM input_file WHERE options = ?")
      find.bind(options)
      var files: [FileFingerprint: InputFile] = [:]
      while try find.step() {
        let fingerprint = FileFingerprint(size: find.int(2), high: find.int64(0), low: find.int64(1))
        files[fingerprint] = InputFile(
          fingerprint: fingerprint, options: options, path: find.text(3), articles: find.int(4),
          rejected: find.int(5))
      }
      return files
    }
  }
}
