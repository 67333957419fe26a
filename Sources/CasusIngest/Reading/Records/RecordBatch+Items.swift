import CasusModel

extension RecordBatch {
  /// Calls `body` with the articles and rejections of all records, in order.
  func forEachItem<Failure: Error>(
    using scanner: JSONLineScanner, _ body: (ReadItem) throws(Failure) -> Void
  ) throws(Failure) {
    for record in records {
      var items: [ReadItem] = []
      bytes.withUnsafeBufferPointer { all in
        items = read(UnsafeBufferPointer(rebasing: all[record.range]), record, scanner)
      }
      for item in items { try body(item) }
    }
  }

  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ record: Record, _ scanner: JSONLineScanner
  ) -> [ReadItem] {
    let line = record.line
    do throws(Rejection) {
      switch form {
      case .json:
        return [.article(try scanner.article(in: bytes, path: path, number: line), path: path, line: line)]
      case .row(let layout):
        guard
          let row = try layout.article(bytes, said: charset, options: scanner.options, path: path, line: line)
        else { return [] }
        return [.article(row, path: path, line: line)]
      case .reuters:
        let raw = ReutersRecord(Charset.decode(bytes, said: charset)).raw
        let article = try raw.article(
          scanner.options, path: path, line: line, missing: "the record has no text")
        return [.article(article, path: path, line: line)]
      case .warc:
        return WARCRecord(bytes, number: record.number).items(options: scanner.options, path: path)
      }
    } catch {
      return [.rejected(error)]
    }
  }
}
