/// Finds where the records of an input begin and end, without looking into them.
///
/// A cutter is asked again with more bytes where it needs them; it sees a record from its beginning then.
protocol RecordCutter {
  /// What a record is called in messages.
  var noun: String { get }

  /// Whether an input without any record is not what it seemed.
  var mustFindSome: Bool { get }

  /// The next record in the bytes from a position on.
  ///
  /// - Parameter isAtEnd: whether no more bytes will come.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>, from position: Int, isAtEnd: Bool) -> RecordCut

  /// Where to go on in the bytes behind a record that is too long, or nil where nobody can know.
  mutating func resume(in bytes: UnsafeBufferPointer<UInt8>, after position: Int) -> Int?
}

extension RecordCutter {
  var mustFindSome: Bool { true }
}

/// What a cutter found.
enum RecordCut {
  /// A record, and where to go on.
  case record(Range<Int>, next: Int)
  /// Nothing up to a position, which may lie behind the bytes there are.
  case nothing(next: Int)
  /// The bytes end before the record does.
  case needsMore
  /// Something that is no record, and where to go on; nil where nothing can follow.
  case damaged(String, next: Int?)
  /// There are no more records.
  case end
}

/// What the records of an input are.
enum RecordForm: Sendable {
  /// JSON objects.
  case json
  /// Rows, with the fields that their columns are.
  case row(CSVLayout)
  /// Reuters-21578's `<REUTERS>` elements.
  case reuters
  /// Records of a web archive.
  case warc
}

/// Complete records of one input, as bytes: a worker turns them into articles.
struct RecordBatch: Sendable {
  /// One record.
  struct Record: Sendable {
    let range: Range<Int>
    /// The line in the input that it begins in, from 1.
    let line: Int
    /// The record's number, from 1.
    let number: Int
  }

  var bytes: [UInt8] = []
  var records: [Record] = []
  let form: RecordForm
  let path: String?
  /// The character set of the input, where it is not UTF-8.
  let charset: Charset?
}
