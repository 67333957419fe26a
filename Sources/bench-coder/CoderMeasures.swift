import CasusIngest
import CasusModel
import Foundation

/// Reads the articles that are measured with.
enum Articles {
  /// The articles of a file of JSON Lines that have a text.
  static func read(_ path: String) throws -> [Article] {
    struct Line: Decodable {
      var id: String
      var text: String
      var published: String?
      var url: String?
      var source: String?
    }
    let decoder = JSONDecoder()
    let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 10)
    return try lines.compactMap { data in
      let line = try decoder.decode(Line.self, from: data)
      guard !line.text.isEmpty else { return nil }
      return Article(
        id: line.id, text: line.text, published: line.published.flatMap { EDTFDate($0) }, source: line.source,
        url: line.url)
    }
  }
}

/// How long each stage takes for all articles, the best of several passes.
struct CoderMeasures {
  private let articles: [Article]
  private let size: Int
  private var coder = Coder(lexicon: .builtIn())
  private var stages: [Coder.MentionStage: Duration] = [:]
  private var mentions: Duration?
  private var coding: Duration?
  private var found = 0

  init(articles: [Article]) {
    self.articles = articles
    size = articles.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// One pass without clocks between the stages, one with them, and one of coding whole records.
  mutating func pass() {
    let clock = ContinuousClock()
    let together = clock.measure {
      found = articles.reduce(0) { $0 + coder.findMentions(in: $1) { _ in } }
    }
    mentions = mentions.map { min($0, together) } ?? together
    note(timedStages())
    let whole = clock.measure { for article in articles { _ = coder.code(article) } }
    coding = coding.map { min($0, whole) } ?? whole
  }

  private mutating func timedStages() -> [Coder.MentionStage: Duration] {
    let clock = ContinuousClock()
    var durations: [Coder.MentionStage: Duration] = [:]
    var last = clock.now
    for article in articles {
      last = clock.now
      _ = coder.findMentions(in: article) { stage in
        let now = clock.now
        durations[stage, default: .zero] += now - last
        last = now
      }
    }
    return durations
  }

  private mutating func note(_ durations: [Coder.MentionStage: Duration]) {
    for (stage, duration) in durations {
      stages[stage] = stages[stage].map { min($0, duration) } ?? duration
    }
  }

  /// A line for each stage, in megabytes of text a second.
  var report: String {
    var lines = ["\(articles.count) articles, \(size) bytes of text, \(found) parties, places and dates"]
    for stage in Coder.MentionStage.allCases {
      if let duration = stages[stage] { lines.append(line(stage.rawValue, duration)) }
    }
    if let mentions { lines.append(line("parties, places and dates together", mentions)) }
    if let coding { lines.append(line("whole records", coding)) }
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    let speed = (Double(size) / 1e6 / seconds * 10).rounded() / 10
    let time = (seconds * 1e4).rounded() / 10
    return "  \(name.padding(toLength: 40, withPad: " ", startingAt: 0)) \(speed) MB/s, \(time) ms"
  }
}
