import CasusModel

/// Decides which of several places each name of an article means, from the whole article: what stands behind the name,
/// which countries and provinces the article names, where its other places lie, how great the places are, and where the
/// outlet sits. One name means one place throughout.
struct PlaceResolver {
  let lexicon: Lexicon
  /// The outlet's country, or -1.
  let outlet: Int32
  var groups: [Group] = []
  var groupOf: [Int] = []
  /// How often a country is named otherwise, and a division by itself or by its towns.
  var countries: [Int32: Float] = [:]
  var divisions: [Int32: Float] = [:]
  var anchors: [GazetteerPlace] = []
  /// The weight of the country that is named most.
  var most: Float = 1

  /// All mentions of one name.
  struct Group {
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
    /// What the name itself has added to its country's weight.
    var ownWeight: Float = 0
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
      for (number, group) in groups.enumerated() where !group.isSure && group.isClear {
        guard let place = group.place, place.division >= 0 else { continue }
        if anchors.count < 24 { anchors.append(place) }
        countries[place.party, default: 0] += 0.5
        groups[number].ownWeight += 0.5
      }
    }
    for number in groups.indices where groups[number].candidates.isEmpty { decideByKind(number, context) }
    for number in groups.indices { groups[number].isPlace = isPlace(groups[number], context) }
    merge(&context)
  }

  // MARK: Evidence

  mutating func makeGroups(_ context: ArticleContext) {
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
  mutating func weighNames(_ context: ArticleContext) {
    var contested: Set<Int32> = []
    for mention in context.places where mention.name >= 0 { contested.insert(mention.name) }
    for (number, name) in context.names.enumerated()
    where name.party >= 0 && !contested.contains(Int32(number)) {
      let kind = lexicon.names.parties[Int(name.party)].kind
      let country =
        kind == .state || kind == .territory
        ? name.party : lexicon.names.parties[Int(name.party)].country(on: context.day)
      guard country >= 0 else { continue }
      switch name.kind {
      case .name, .adjective, .people, .seat, .place: countries[country, default: 0] += 1
      default: countries[country, default: 0] += 0.5
      }
    }
  }

  /// What the words behind a name, or the lack of any other meaning, make certain.
  mutating func decideByText(_ number: Int, _ context: ArticleContext) {
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
  mutating func noteContainers(_ context: ArticleContext) {
    for mention in context.places {
      guard let (_, container) = held(mention, context), let container else { continue }
      for (number, group) in groups.enumerated() where !group.isSure {
        let same = group.candidates.contains { context.candidates[$0].place.offset == container.offset }
        if same, container.offset >= 0 { settle(number, container) }
      }
    }
  }

  mutating func settle(_ number: Int, _ place: GazetteerPlace) {
    groups[number].place = place
    groups[number].party = place.party
    groups[number].isSure = true
    groups[number].score = 20
    let weight = Float(groups[number].mentions.count)
    countries[place.party, default: 0] += weight
    groups[number].ownWeight += weight
    guard place.division >= 0 else { return }
    divisions[place.division, default: 0] += weight
    if place.kind != .division, anchors.count < 24 { anchors.append(place) }
  }

  /// The place that what stands behind a name picks out, and what stands there.
  func held(_ mention: PlaceMention, _ context: ArticleContext) -> (GazetteerPlace, GazetteerPlace?)? {
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
  func isState(_ mention: PlaceMention, _ context: ArticleContext) -> Bool {
    mention.name >= 0 && context.names[Int(mention.name)].kind == .name
  }

  func holds(_ holder: GazetteerPlace, _ candidate: PlaceCandidate) -> Bool {
    guard holder.party == candidate.place.party, holder.offset != candidate.place.offset else { return false }
    if holder.kind == .division { return holder.division == candidate.place.division }
    return candidate.hasPosition
      && holder.distance(to: candidate.place) < (holder.kind == .district ? 120 : 40)
  }
}
