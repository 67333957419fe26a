import CasusModel

/// Where a sentence speaks of an agreement.
extension ProvisionFinder {
  /// `Article 5: "…"`, `Point 3: "…"`: a number behind a noun for a part of a text, at the beginning.
  static func isPoint(_ scene: AgreementScene) -> Bool {
    let range = scene.parse.range
    let start = range.lowerBound
    guard range.count > 3, scene.sign(.point, at: start) != nil || scene.sign(.article, at: start) != nil
    else {
      return false
    }
    return scene.context.tokens[start + 1].shape.contains(.digits)
      && scene.context.tokens[start + 2].shape.contains(.punctuation)
  }

  mutating func findUnder() {
    let range = scene.parse.range
    for topic in scene.topics where !scene.isAbsent(topic) {
      let start = scene.start(of: scene.parse.groups[Int(topic)])
      for index in max(range.lowerBound, start - 5)..<max(start, range.lowerBound) {
        let strict = scene.sign(.under, at: index)
        guard let found = strict ?? scene.sign(.within, at: index), found.upperBound <= start,
          (found.upperBound..<start).allSatisfy({ isSkippable($0) })
        else { continue }
        under.append(
          Link(
            topic: topic, start: index, end: scene.range(topic).upperBound, isFronted: isFronted(index),
            isLoose: strict == nil))
        break
      }
      let end = scene.range(topic).upperBound
      for index in end..<max(end, min(end + 12, range.upperBound)) {
        guard scene.word(index) == lexicon.grammar.which || isWhereby(index), index > range.lowerBound else {
          continue
        }
        let isLed = isWhereby(index) || scene.context.tags[index - 1] == .preposition
        if isLed { under.append(Link(topic: topic, start: index, end: index + 1, isRelative: true)) }
        break
      }
    }
  }

  /// At the beginning of the sentence or of what somebody says.
  private func isFronted(_ index: Int) -> Bool {
    index <= scene.parse.range.lowerBound + 1
      || scene.parse.elements.contains {
        Int($0.token) == index - 1 && [.comma, .quote, .stop, .subordinator].contains($0.kind)
      } && !scene.parse.verbs.contains { $0.form == .finite && Int($0.start) < index && !isSaying($0) }
  }

  private func isSaying(_ verb: VerbGroup) -> Bool {
    scene.result.speakers.contains { scene.parse.verbs[Int($0.verb)].start == verb.start }
  }

  private func isWhereby(_ index: Int) -> Bool { scene.word(index) == lexicon.grammar.whereby }

  private func isSkippable(_ index: Int) -> Bool {
    let shape = scene.context.tokens[index].shape
    return shape.contains(.punctuation) || shape.contains(.digits) || scene.context.tags[index] == .determiner
      || scene.context.tags[index] == .adjective
  }

  /// The agreement under which a verb stands, or nil.
  func agreement(over verb: VerbGroup) -> Int32? {
    let start = Int(verb.start)
    if let relative = under.first(where: { $0.isRelative && $0.end <= start }) { return relative.topic }
    if let fronted = under.first(where: { $0.isFronted && !$0.isRelative && $0.end <= start }) {
      return fronted.topic
    }
    guard let behind = under.first(where: { !$0.isRelative && $0.start >= Int(verb.end) }) else { return nil }
    let isNearest = !scene.parse.verbs.contains {
      $0.form == .finite && $0.start > verb.start && Int($0.start) < behind.start
    }
    let binds = isProvisional(verb) || scene.has(.commits, verb.lemma)
    return isNearest && (!behind.isLoose || binds) ? behind.topic : nil
  }
}
