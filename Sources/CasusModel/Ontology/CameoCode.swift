/// A CAMEO code with what it becomes in PLOVER: one row of `cameo.tsv`.
public struct CameoCode: Hashable, Sendable {
  /// The code as text, two to four digits with its leading zero, such as `"0872"`.
  public let code: String
  /// The codebook's name of the code.
  public let title: String
  /// The PLOVER type.
  public let type: PloverType
  /// The PLOVER mode, or nil where the code has none.
  public let mode: String?
  /// The PLOVER contexts that the code implies, in the table's order.
  public let contexts: [String]
  /// The published conflict-cooperation value, −10.0 to 10.0.
  public let scale: Double
}

/// The table of CAMEO codes, by code.
public struct CameoTable: Sendable {
  /// All codes that make events, in the order of the codes.
  public let codes: [CameoCode]
  private let positions: [String: Int]

  /// The table that is compiled in.
  public static let standard = CameoTable(text: EmbeddedData.files.first { $0.name == "cameo.tsv" }?.text)

  /// The row of a code.
  public subscript(code: String) -> CameoCode? {
    positions[code].map { codes[$0] }
  }

  /// The place of a code in `codes`.
  public func index(of code: String) -> Int? {
    positions[code]
  }

  private init(text: StaticString?) {
    let bytes = text.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }
    var codes: [CameoCode] = []
    for line in bytes?.split(separator: UInt8(ascii: "\n")) ?? [] where line.first != UInt8(ascii: "#") {
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard columns.count == 6, let type = PloverType(rawValue: columns[2]), let scale = Double(columns[5])
      else { continue }
      codes.append(
        CameoCode(
          code: columns[0], title: columns[1], type: type, mode: columns[3].isEmpty ? nil : columns[3],
          contexts: columns[4].isEmpty ? [] : columns[4].split(separator: "|").map(String.init), scale: scale)
      )
    }
    self.codes = codes
    self.positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1.code, $0) })
  }
}
