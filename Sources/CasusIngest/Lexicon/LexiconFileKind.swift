/// What a lexicon file holds, which the beginning of its name says: `states.lex`, `frames-conflict.lex`.
enum LexiconFileKind: String, CaseIterable {
  case words, dates, states, territories, organisations, groups, ethnic, people, agents, places, classes,
    operators
  case frames, evidence, composition, agreements, treaties, tagger, gazetteer

  /// The kind of the file with this name, or nil where the name says none.
  init?(fileName: String) {
    guard let kind = LexiconFileKind.allCases.first(where: { fileName.hasPrefix($0.rawValue) }) else {
      return nil
    }
    self = kind
  }

  /// Whether its entries are parties.
  var isParties: Bool {
    switch self {
    case .states, .territories, .organisations, .groups, .ethnic: true
    default: false
    }
  }

  /// When the file is read: what others refer to comes before them.
  var stage: Int {
    switch self {
    case .words, .dates: 0
    case .states: 1
    case .territories: 2
    case .organisations, .groups, .ethnic: 3
    case .people: 4
    case .agents, .places: 5
    case .classes: 6
    case .operators: 7
    case .frames: 8
    case .composition, .evidence: 9
    case .agreements, .treaties, .tagger, .gazetteer: LexiconFileKind.lastStage
    }
  }

  /// The last stage.
  static let lastStage = 10
}
