import CasusModel

/// Which of several places a name means, where the text itself does not say.
extension PlaceResolver {
  mutating func decideByContext(_ number: Int, _ context: ArticleContext) {
    let group = groups[number]
    let isStateName = group.mentions.contains { isState(context.places[$0], context) }
    var best: (PlaceCandidate, score: Float)?
    var rival: Float = -1
    for index in group.candidates {
      let candidate = context.candidates[index]
      // `Georgia` is the state, unless the article has named a town of the division (Atlanta).
      var score = score(candidate, group, context)
      if isStateName, !candidate.isListed {
        guard candidate.place.kind == .division else { continue }
        if isDivision(group, candidate.place, context) {
          score += 4
        } else if divisions[candidate.place.division] == nil {
          continue
        }
      }
      if let known = best {
        if candidate.place.party == known.0.place.party {
          if score > known.score { best = (candidate, score) }
        } else if score > known.score {
          rival = max(rival, known.score)
          best = (candidate, score)
        } else {
          rival = max(rival, score)
        }
      } else {
        best = (candidate, score)
      }
    }
    guard let best else { return }
    groups[number].isClear = best.score - rival >= 1 && best.0.prior >= 4.5
    groups[number].place = best.0.place
    groups[number].score = best.score
    // Where two countries are as likely, it stays open.
    groups[number].party = best.score - rival < 0.2 && !best.0.isListed ? -1 : best.0.place.party
  }

  /// Whether the text takes the name of a state for that of a division: by who heads it, or beside other divisions of the
  /// same country (`Georgia, Florida and Ohio`).
  func isDivision(_ group: Group, _ division: GazetteerPlace, _ context: ArticleContext) -> Bool {
    group.mentions.contains { number in
      let mention = context.places[number]
      if mention.signs.contains(.division) { return true }
      return [number - 1, number + 1].contains { other in
        guard context.places.indices.contains(other),
          isListed(context.places[other], beside: mention, context)
        else { return false }
        // A capital beside it stands for a government.
        let name = context.places[other].name
        guard name < 0 || context.names[Int(name)].kind == .place else { return false }
        return groups[groupOf[other]].candidates.contains {
          let place = context.candidates[$0].place
          return place.kind == .division && place.party == division.party
        }
      }
    }
  }

  /// Whether only a comma or `and` stands between two places.
  func isListed(_ mention: PlaceMention, beside other: PlaceMention, _ context: ArticleContext) -> Bool {
    let (first, second) = mention.start < other.start ? (mention, other) : (other, mention)
    guard first.end < second.start, second.start - first.end <= 2 else { return false }
    return (first.end..<second.start).allSatisfy { index in
      let token = context.tokens[Int(index)]
      return lexicon.lists.contains(.and, token.word) || context.text[Int(token.start)] == UInt8(ascii: ",")
    }
  }

  /// A place that is not listed is where the place behind it is, or in the country that the article is about.
  mutating func decideByKind(_ number: Int, _ context: ArticleContext) {
    for mention in groups[number].mentions {
      let next = mention + 1
      guard next < context.places.count, context.places[next].start - context.places[mention].end <= 3 else {
        continue
      }
      groups[number].party = groups[groupOf[next]].party
    }
    if groups[number].party < 0 {
      let others = countries.filter { $0.value * 2 > most }
      if others.count == 1, let only = others.first { groups[number].party = only.key }
    }
    groups[number].score = 7
  }

  func score(_ candidate: PlaceCandidate, _ group: Group, _ context: ArticleContext) -> Float {
    let place = candidate.place
    var score = candidate.prior
    // A place that an article speaks of again and again is in a country that it names, or in its outlet's.
    let often = 0.4 * Float(min(group.mentions.count, 5) - 1)
    if let named = countries[place.party] {
      score += 1 + named / most + often
    } else if place.party == outlet {
      score += often
    }
    if place.division >= 0, divisions[place.division] != nil { score += 2 }
    if candidate.hasPosition {
      var nearest: Float = 9999
      for anchor in anchors where anchor.offset != place.offset {
        nearest = min(nearest, anchor.distance(to: place))
      }
      score += nearest < 60 ? 2.5 : nearest < 150 ? 1.5 : nearest < 400 ? 0.5 : 0
    }
    if place.party == outlet { score += 1.5 }
    let isDateline = group.mentions.contains { context.places[$0].signs.contains(.dateline) }
    if isDateline, candidate.isListed { score += 1 }
    return score
  }
}
