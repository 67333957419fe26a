import CasusModel

/// Decides which of several places each name of an article means, from the whole article: what stands behind the name,
/// which countries and provinces the article names, where its other places lie, how great the places are, and where the
/// outlet sits. One name means one place throughout.
struct PlaceResolver {
  let lexicon: Lexicon
  /// The outlet's country, or -1.
  let outlet: Int32
  private var groups: [Group] = []
  private var groupOf: [Int] = []
  /// How often a country is named otherwise, and a division by itself or by its towns.
  private var countries: [Int32: Float] = [:]
  private var divisions: [Int32: Float] = [:]
  private var anchors: [GazetteerPlace] = []
  /// The weight of the country that is named most.
  private var most: Float = 1

  /// All mentions of one name.
  private struct Group {
    var mentions: [Int] = []
    var candidates: Range<Int>
    var place: GazetteerPlace?
    var party: Int32 = -1
    var score: Float = 0
    /// Whether the text itself says which place it is, or there is only one.
    var isSure = false
    /// Whether no other country's place comes near.
    var isClear = false
    /// Whether one of the mentions can be nothing but a place.
    var isPlace = false
  }

  init(lexicon: Lexicon, outlet: Int32) {
    self.lexicon = lexicon
    self.outlet = outlet
  }

  /// Decides the places of an article and puts them among its names.
  mutating func resolve(_ context: inout ArticleContext) {
    guard !context.places.isEmpty else { return }
    makeGroups(context)
    weighNames(context)
    for number in groups.indices { decideByText(number, context) }
    noteContainers(context)
    // The first round goes by what is sure; the second also by what the first made likely.
    for _ in 0..<2 {
      most = max(1, countries.values.max() ?? 1)
      for number in groups.indices where !groups[number].isSure { decideByContext(number, context) }
      for group in groups where !group.isSure && group.isClear {
        guard let place = group.place, place.division >= 0 else { continue }
        if anchors.count < 24 { anchors.append(place) }
        countries[place.party, default: 0] += 0.5
      }
    }
    for number in groups.indices where groups[number].candidates.isEmpty { decideByKind(number, context) }
    for number in groups.indices { groups[number].isPlace = isPlace(groups[number], context) }
    merge(&context)
  }

  // MARK: Evidence

  private mutating func makeGroups(_ context: ArticleContext) {
    var known: [UInt64: Int] = [:]
    for (number, mention) in context.places.enumerated() {
      if let group = known[mention.key] {
        groups[group].mentions.append(number)
        if mention.candidates.count > groups[group].candidates.count {
          groups[group].candidates = mention.candidates
        }
        groupOf.append(group)
      } else {
        known[mention.key] = groups.count
        groupOf.append(groups.count)
        groups.append(Group(mentions: [number], candidates: mention.candidates))
      }
    }
  }

  /// Counts the countries by the names that are no contested places themselves.
  private mutating func weighNames(_ context: ArticleContext) {
    var contested: Set<Int32> = []
    for mention in context.places where mention.name >= 0 { contested.insert(mention.name) }
    for (number, name) in context.names.enumerated()
    where name.party >= 0 && !contested.contains(Int32(number)) {
      let row = lexicon.names.parties[Int(name.party)]
      let country = row.kind == .state || row.kind == .territory ? name.party : row.country(on: context.day)
      guard country >= 0 else { continue }
      switch name.kind {
      case .name, .adjective, .people, .seat, .place: countries[country, default: 0] += 1
      default: countries[country, default: 0] += 0.5
      }
    }
  }

  /// What the words behind a name, or the lack of any other meaning, make certain.
  private mutating func decideByText(_ number: Int, _ context: ArticleContext) {
    let group = groups[number]
    if group.candidates.isEmpty { return }
    for mention in group.mentions {
      guard let (place, _) = held(context.places[mention], context) else { continue }
      settle(number, place)
      return
    }
    let places = group.candidates.map { context.candidates[$0] }
    guard let best = places.max(by: { $0.prior < $1.prior }), best.isListed else { return }
    if places.allSatisfy({ $0.place.party == best.place.party }) { settle(number, best.place) }
  }

  /// Counts what stands behind a name as named: `Paris, Texas` names Texas.
  private mutating func noteContainers(_ context: ArticleContext) {
    for mention in context.places {
      guard let (_, container) = held(mention, context), let container else { continue }
      for (number, group) in groups.enumerated() where !group.isSure {
        let same = group.candidates.contains { context.candidates[$0].place.offset == container.offset }
        if same, container.offset >= 0 { settle(number, container) }
      }
    }
  }

  private mutating func settle(_ number: Int, _ place: GazetteerPlace) {
    groups[number].place = place
    groups[number].party = place.party
    groups[number].isSure = true
    groups[number].score = 20
    let weight = Float(groups[number].mentions.count)
    countries[place.party, default: 0] += weight
    guard place.division >= 0 else { return }
    divisions[place.division, default: 0] += weight
    if place.kind != .division, anchors.count < 24 { anchors.append(place) }
  }

  /// The place that what stands behind a name picks out, and what stands there.
  private func held(_ mention: PlaceMention, _ context: ArticleContext) -> (GazetteerPlace, GazetteerPlace?)?
  {
    guard mention.container.isKnown, !mention.signs.contains(.inName) else { return nil }
    var best: (place: PlaceCandidate, container: GazetteerPlace?, prior: Float)?
    for index in mention.candidates {
      let candidate = context.candidates[index]
      guard candidate.place.kind != .division || candidate.place.offset < 0 else { continue }
      for holder in mention.container.candidates.map({ context.candidates[$0].place }) {
        let prior = candidate.prior + (holder.kind == .division ? 3 : 0)
        if holds(holder, candidate), prior > best?.prior ?? 0 { best = (candidate, holder, prior) }
      }
      if candidate.place.party == mention.container.party, !isState(mention, context),
        candidate.prior > best?.prior ?? 0
      {
        best = (candidate, nil, candidate.prior)
      }
    }
    if let best { return (best.place.place, best.container) }
    // A town that the gazetteer doesn't have, in a division that can be no other.
    guard mention.container.party < 0, let first = mention.container.candidates.first,
      context.candidates[first].place.offset < 0
    else { return nil }
    let container = context.candidates[first].place
    return (GazetteerPlace(offset: -1, division: container.division, party: container.party), container)
  }

  /// Whether the lexicon takes the name for a state's or territory's.
  private func isState(_ mention: PlaceMention, _ context: ArticleContext) -> Bool {
    mention.name >= 0 && context.names[Int(mention.name)].kind == .name
  }

  private func holds(_ holder: GazetteerPlace, _ candidate: PlaceCandidate) -> Bool {
    guard holder.party == candidate.place.party, holder.offset != candidate.place.offset else { return false }
    if holder.kind == .division { return holder.division == candidate.place.division }
    return candidate.hasPosition
      && holder.distance(to: candidate.place) < (holder.kind == .district ? 120 : 40)
  }

  // MARK: Choice

  private mutating func decideByContext(_ number: Int, _ context: ArticleContext) {
    let group = groups[number]
    let isStateName = group.mentions.contains { isState(context.places[$0], context) }
    var best: (PlaceCandidate, score: Float)?
    var rival: Float = -1
    for index in group.candidates {
      let candidate = context.candidates[index]
      // `Georgia` is the state, unless the article has named a town of the division (Atlanta).
      if isStateName, !candidate.isListed,
        candidate.place.kind != .division || divisions[candidate.place.division] == nil
      {
        continue
      }
      let score = score(candidate, group, context)
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

  /// A place that is not listed is where the place behind it is, or in the country that the article is about.
  private mutating func decideByKind(_ number: Int, _ context: ArticleContext) {
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

  private func score(_ candidate: PlaceCandidate, _ group: Group, _ context: ArticleContext) -> Float {
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
      let nearest = anchors.filter { $0.offset != place.offset }.map { $0.distance(to: place) }.min() ?? 9999
      score += nearest < 60 ? 2.5 : nearest < 150 ? 1.5 : nearest < 400 ? 0.5 : 0
    }
    if place.party == outlet { score += 1.5 }
    let isDateline = group.mentions.contains { context.places[$0].signs.contains(.dateline) }
    if isDateline, candidate.isListed { score += 1 }
    return score
  }

  // MARK: Acceptance

  /// Whether one of the mentions can only be a place.
  private func isPlace(_ group: Group, _ context: ArticleContext) -> Bool {
    group.party >= 0
      && group.mentions.contains { number in
        let mention = context.places[number]
        // `to X` and `of X` are said of companies and people too.
        let signs: PlaceMention.Signs = [.inside, .kind, .dateline]
        let isClear = mention.name >= 0 || group.isSure || !mention.signs.isDisjoint(with: signs)
        return isClear && mention.signs.isDisjoint(with: [.inName, .company]) && strength(mention, group) >= 6
      }
  }

  private func strength(_ mention: PlaceMention, _ group: Group) -> Float {
    let signs = mention.signs
    var strength = group.score
    if signs.contains(.dateline) {
      strength += 2
    } else if signs.contains(.inside) {
      strength += 1
    } else if signs.contains(.kind) {
      strength += 0.7
    } else if signs.contains(.listed) {
      strength -= 0.5
    } else if signs.isDisjoint(with: [.toward]) {
      strength -= 1.5
    }
    if signs.contains(.modifies) { strength -= 1.5 }
    if signs.contains(.common) { strength -= 2 }
    return strength
  }

  private func isAccepted(_ mention: PlaceMention, _ group: Group, _ context: ArticleContext) -> Bool {
    if mention.signs.contains(.inName) || mention.signs.contains(.company) { return false }
    if mention.signs.contains(.replaces) { return group.isSure && mention.container.isKnown }
    if mention.name >= 0, context.names[Int(mention.name)].party >= 0 {
      return !context.names[Int(mention.name)].isDoubtful || group.isPlace || countries[group.party] != nil
    }
    guard group.isPlace else { return false }
    return group.isSure
      ? !mention.signs.contains(.common) || strength(mention, group) >= 6 : strength(mention, group) >= 3
  }

  // MARK: Names

  /// Puts the decided places among the article's names, in place of what the lexicon found there.
  private func merge(_ context: inout ArticleContext) {
    var merged: [NameMatch] = []
    merged.reserveCapacity(context.names.count + context.places.count)
    var next = 0
    for (number, mention) in context.places.enumerated() {
      while next < context.names.count, context.names[next].start < mention.start {
        merged.append(context.names[next])
        next += 1
      }
      let group = groups[groupOf[number]]
      let own = mention.name >= 0 ? context.names[Int(mention.name)] : nil
      let accepted = isAccepted(mention, group, context)
      if accepted || mention.name >= 0 {
        while next < context.names.count, context.names[next].start < mention.end { next += 1 }
      }
      if accepted { merged.append(match(mention, group, own)) }
    }
    merged.append(contentsOf: context.names[next...])
    context.names = merged
  }

  private func match(_ mention: PlaceMention, _ group: Group, _ own: NameMatch?) -> NameMatch {
    // A capital that is where the lexicon has it stands for its government; another town of that name doesn't.
    if let own, own.party == group.party || group.party < 0 { return own }
    if let own, own.kind == .short, mention.signs.isDisjoint(with: [.inside, .dateline]) { return own }
    return NameMatch(
      start: mention.start, end: mention.end, kind: .place, party: group.party, person: -1, sector: nil,
      isSite: own == nil)
  }
}
