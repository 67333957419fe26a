import CasusModel

/// One row of `composition.lex`: an operator, a pattern of complement codes, the result.
struct CompositionRule {
  var operation: Int32
  var complement: Complement
  /// The code of the whole, or ``unchanged``.
  var result: Int32
  var place: CompositionTable.Place

  /// The whole has the complement's own code.
  static let unchanged: Int32 = -2

  /// The codes that a rule is for.
  enum Complement {
    case any, cooperation, conflict
    case code(PackedCode)
    case prefix(PackedCode)
  }

  /// How specific the rule is for a code, or nil where it doesn't apply.
  func fit(_ code: PackedCode, isConflict: Bool) -> Int? {
    switch complement {
    case .any: 0
    case .cooperation: isConflict ? nil : 1
    case .conflict: isConflict ? 1 : nil
    case .prefix(let prefix): code.hasPrefix(prefix) ? 1 + prefix.count : nil
    case .code(let exact): code == exact ? 10 : nil
    }
  }
}

/// A CAMEO code of up to four digits as a number, so that prefixes compare at once.
struct PackedCode: Hashable {
  private var digits: UInt32 = 0
  let count: Int

  init(_ code: some StringProtocol) {
    count = code.utf8.count
    for (index, byte) in code.utf8.prefix(4).enumerated() { digits |= UInt32(byte) << UInt32(24 - 8 * index) }
  }

  @inline(__always)
  func hasPrefix(_ prefix: PackedCode) -> Bool {
    prefix.count == 0 || (digits ^ prefix.digits) >> UInt32(32 - 8 * min(prefix.count, 4)) == 0
  }
}

extension LexiconBuilder {
  /// Reads `composition.lex`: `OPERATOR | complement | result | note`. A result of `=` is the complement's own code.
  mutating func readComposition(_ reader: inout LexiconReader) {
    while let statement = reader.next() {
      line = statement.line
      let value = statement.key == nil ? statement.value : Slice(bytes: statement.value.bytes)
      let columns = value.split(UInt8(ascii: "|"))
      if columns.count == 1, inheritComposition(columns[0].string) { continue }
      guard columns.count >= 3 else {
        problem("a rule of composition is 'OPERATOR | complement | result'")
        continue
      }
      let name = (columns[0].hasPrefix("=") ? columns[0][1..<columns[0].bytes.count] : columns[0]).string
      guard let operation = operatorIndex[name] else {
        problem("there is no operator '\(name)' in operators.lex")
        continue
      }
      let isUnchanged = columns[2].string == "="
      guard
        let result = isUnchanged
          ? Int(CompositionRule.unchanged) : CameoTable.standard.index(of: columns[2].string)
      else {
        problem("there is no CAMEO code '\(columns[2].string)'")
        continue
      }
      for complement in columns[1].split(UInt8(ascii: ",")) {
        let text = String(
          decoding: complement.bytes.filter { $0 != 32 && $0 != UInt8(ascii: "*") }, as: UTF8.self)
        guard let codes = codes(text, isPrefix: complement.bytes.contains(UInt8(ascii: "*"))) else {
          problem("'\(text)' is neither a code, a beginning of codes with '*', nor any, coop or conflict")
          continue
        }
        compositionRules.append(
          CompositionRule(
            operation: operation, complement: codes, result: Int32(result),
            place: CompositionTable.Place(file: file, line: Int32(line))))
      }
    }
  }

  /// `OFFER as PROMISE`: the rules of one operator hold for another too, before its own.
  private mutating func inheritComposition(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, words[1] == "as", let own = operatorIndex[words[0]],
      let other = operatorIndex[words[2]]
    else { return false }
    compositionRules += compositionRules.filter { $0.operation == other }.map {
      CompositionRule(operation: own, complement: $0.complement, result: $0.result, place: $0.place)
    }
    return true
  }

  private func codes(_ text: String, isPrefix: Bool) -> CompositionRule.Complement? {
    switch text {
    case "any": return .any
    case "coop": return .cooperation
    case "conflict": return .conflict
    default:
      guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
      return isPrefix ? .prefix(PackedCode(text)) : .code(PackedCode(text))
    }
  }

  /// Works the rules out for every operator and code: the most specific rule counts, of equals the later.
  mutating func finishComposition() {
    let codes = CameoTable.standard.codes
    let packed = codes.map { (code: PackedCode($0.code), isConflict: $0.type.quad.isConflict) }
    let size = frames.operators.count * codes.count
    var results = [Int32](repeating: -1, count: size)
    var fits = [Int](repeating: -1, count: size)
    var origins = [Int32](repeating: -1, count: size)
    for (number, rule) in compositionRules.enumerated() {
      let row = Int(rule.operation) * codes.count
      for index in packed.indices {
        guard let fit = rule.fit(packed[index].code, isConflict: packed[index].isConflict),
          fit >= fits[row + index]
        else { continue }
        fits[row + index] = fit
        results[row + index] = rule.result == CompositionRule.unchanged ? Int32(index) : rule.result
        origins[row + index] = Int32(number)
      }
    }
    composition.rules = compositionRules.map(\.place)
    composition.results = frames.operators.indices.map {
      Array(results[$0 * codes.count..<($0 + 1) * codes.count])
    }
    composition.origins = frames.operators.indices.map {
      Array(origins[$0 * codes.count..<($0 + 1) * codes.count])
    }
  }
}
