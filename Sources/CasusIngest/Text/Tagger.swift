/// Gives each word of a sentence its part of speech, from left to right, by weights learned from a treebank.
///
/// A word that is nearly always the same part of speech gets it from a table. For any other, each fact about
/// it and its neighbours (``TaggerContext``) votes with a row of weights, one per tag, and the highest sum
/// wins; a row is three SIMD vectors. The weights are those of an averaged perceptron: see `docs/tagger.md`.
///
/// ```swift
/// let tagger = try Tagger(table: bytes)
/// let forms = words.map { word in word.withUnsafeBufferPointer { tagger.form(of: $0) } }  // lower case
/// var tags = [PartOfSpeech](repeating: .other, count: forms.count)
/// tags.withUnsafeMutableBufferPointer { tagger.tag(forms, shapes, into: $0) }
/// ```
package struct Tagger: Sendable {
  typealias Row = TagWeights

  /// What is known of a form.
  struct Form: Sendable {
    /// The slots in which the form has weights of its own, as bits, and the row of the first of them.
    var lowSlots: UInt64 = 0
    var highSlots: UInt32 = 0
    var firstRow: UInt32 = 0
    var kind = TaggerContext.unknownKind
    /// The tag it nearly always has, or ``TaggerContext/noTag``.
    var sureTag = TaggerContext.noTag
  }

  var vocabulary: TaggerVocabulary
  var forms: [Form]
  /// The last form that is an ending and not a word: a table has its endings before its words.
  var lastEnding: Int32
  /// A row for each role of each form, for each context and for each slot of a form.
  var weights = WeightTable()

  /// The form of a word, to be given to ``tag(_:_:into:)``: its own if it is known, or else its ending's.
  ///
  /// - Parameter word: The word's bytes in lower case, with `'` for any apostrophe.
  package func form(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    vocabulary.form(of: word)
  }

  /// The forms that each form inherits weights from, itself first, given the table's endings and words.
  package func ancestry(of texts: [[UInt8]]) -> [[Int32]] {
    var ancestry = (0..<Int32(TaggerVocabulary.firstFree)).map { [$0] }
    for text in texts {
      let form = Int32(truncatingIfNeeded: ancestry.count)
      let parent = Int(text.withUnsafeBufferPointer { vocabulary.ending(of: $0) })
      ancestry.append([form] + ancestry[parent])
      if form < lastEnding { ancestry.append([form + 1] + ancestry[parent + 1]) }
    }
    return ancestry
  }

  /// Asks for the rows of a form, which it needs for its own word and for those beside it.
  @inline(__always)
  func prefetch(_ form: Int32) {
    forms.prefetch(Int(form))
    weights.prefetch(rowsOfForm: Int(form))
  }

  /// Tags one sentence.
  ///
  /// - Parameters:
  ///   - forms: The form of each token, from ``form(of:)`` of this tagger.
  ///   - shapes: As many shapes; the first has ``TokenShape/first``.
  ///   - tags: As many tags, to be overwritten.
  package func tag(
    _ forms: [Int32], _ shapes: [TokenShape], into tags: UnsafeMutableBufferPointer<PartOfSpeech>
  ) {
    weights.withRows { formRows, contextRows, slotRows in
      walk(forms, shapes, into: tags) { context, _ in
        var sum = Row()
        context.forEachForm { form, role in
          sum &+= formRows[form * TaggerContext.Role.count + role.rawValue]
        }
        context.forEachRow { sum &+= contextRows[$0] }
        let form = self.forms[Int(context.form)]
        let slots = context.slots
        if let row = form.row(of: slots.tag) { sum &+= slotRows[row] }
        if let row = form.row(of: slots.capitals) { sum &+= slotRows[row] }
        if let row = form.row(of: slots.next) { sum &+= slotRows[row] }
        return Self.tag(of: sum.highest)
      }
    }
  }

  /// Goes through a sentence, gives sure words their tags, and asks `choose` for those of the others.
  @inline(__always)
  package func walk(
    _ sentence: [Int32], _ shapes: [TokenShape], into tags: UnsafeMutableBufferPointer<PartOfSpeech>,
    choose: (TaggerContext, Int) -> PartOfSpeech
  ) {
    let count = sentence.count
    precondition(shapes.count == count && tags.count == count)
    let mark: TokenShape = TokenShape.isHeadline(shapes) ? .headline : []
    var context = TaggerContext()
    var next = look(at: 0, sentence, shapes, mark)
    var secondNext = look(at: 1, sentence, shapes, mark)
    for index in 0..<count {
      context.before = context.form
      context.previousShape = context.shape
      context.form = next.form
      context.shape = next.shape
      context.kind = next.kind
      next = secondNext
      secondNext = look(at: index + 2, sentence, shapes, mark)
      context.after = next.form
      context.nextShape = next.shape
      context.nextKind = next.kind
      context.secondNextKind = secondNext.kind

      let sure = forms[Int(context.form)].sureTag
      let tag: PartOfSpeech =
        if sure != TaggerContext.noTag {
          Self.tag(of: sure)
        } else if context.kind <= TaggerContext.unknownNumberKind && context.shape.contains(.punctuation) {
          .punctuation
        } else {
          choose(context, index)
        }
      tags[index] = tag
      context.secondPreviousTag = context.previousTag
      context.previousTag = tag.rawValue
      if PartOfSpeech.modal.rawValue...PartOfSpeech.gerund.rawValue ~= tag.rawValue {
        context.verb = context.form
        context.verbKind = context.kind
      }
    }
  }

  /// What is known of a token before it is tagged: the form and kind of an unknown word depend on its shape.
  @inline(__always)
  private func look(
    at index: Int, _ sentence: [Int32], _ shapes: [TokenShape], _ mark: TokenShape
  ) -> (form: Int32, kind: UInt8, shape: TokenShape) {
    guard index < sentence.count else { return (TaggerVocabulary.boundary, TaggerContext.boundaryKind, []) }
    let shape = shapes[index].union(mark)
    var form = sentence[index]
    if form <= lastEnding {
      if shape.contains(.digit) { return (form, TaggerContext.unknownNumberKind, shape) }
      if shape.contains(.capitalised) && shape.isDisjoint(with: [.first, .headline]) { form |= 1 }
    }
    return (form, forms[Int(form)].kind, shape)
  }

  /// The tag with a raw value that is known to be one.
  @inline(__always)
  private static func tag(of rawValue: UInt8) -> PartOfSpeech {
    PartOfSpeech(rawValue: rawValue) ?? .other
  }
}

extension Tagger.Form {
  /// The row of the form's own weights in a slot, if it has any.
  @inline(__always)
  func row(of slot: TaggerContext.Slot) -> Int? {
    if slot < 64 {
      let bit: UInt64 = 1 << UInt64(slot)
      guard lowSlots & bit != 0 else { return nil }
      return Int(firstRow) + (lowSlots & (bit &- 1)).nonzeroBitCount
    }
    let bit: UInt32 = 1 << UInt32(slot & 31)
    guard highSlots & bit != 0 else { return nil }
    return Int(firstRow) + lowSlots.nonzeroBitCount + (highSlots & (bit &- 1)).nonzeroBitCount
  }
}
