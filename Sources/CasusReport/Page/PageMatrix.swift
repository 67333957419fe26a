import CasusModel

/// Who does how much to whom: a table of those who are in most events.
struct PageMatrix {
  private var sums: [String: [String: (events: Int, tenths: Int)]] = [:]
  private var totals: [String: Int] = [:]
  private let names: PartyNames

  /// Rows and columns beyond so many would be too many to read.
  private static let most = 12

  init(items: [PageItem], names: PartyNames) {
    self.names = names
    for item in items {
      guard let event = item.event else { continue }
      let pairs = item.pairs
      for (actor, recipient) in pairs {
        var sum = sums[actor]?[recipient] ?? (0, 0)
        sum.events += 1
        sum.tenths += Int((event.scale * 10).rounded())
        sums[actor, default: [:]][recipient] = sum
      }
      for code in Set(pairs.flatMap { [$0.actor, $0.recipient] }) { totals[code, default: 0] += 1 }
    }
  }

  /// The table, and how many parties have no row.
  var html: String {
    let ranked = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    guard !ranked.isEmpty else {
      return "<p class=\"note\">No event here has both an actor and a recipient that are known.</p>"
    }
    let shown = Array(ranked.prefix(PageMatrix.most))
    let actors = shown.filter { actor in shown.contains { sums[actor]?[$0] != nil } }
    let recipients = shown.filter { recipient in actors.contains { sums[$0]?[recipient] != nil } }
    var rows = ""
    for actor in actors {
      rows +=
        "<tr><th scope=\"row\">\(name(actor)) <span class=\"cite\">\(HTMLText.escaped(actor))</span></th>"
      for recipient in recipients { rows += cell(actor, recipient) }
      rows += "</tr>\n"
    }
    let columns = recipients.map { code in
      "<th scope=\"col\"><abbr title=\"\(name(code))\">\(HTMLText.escaped(code))</abbr></th>"
    }.joined()
    let rest = ranked.count - shown.count
    let others =
      rest == 0
      ? ""
      : " \(HTMLText.count(rest, "other party is", "other parties are")) in fewer events and left out here; <code>casus counts --by dyad</code> has all."
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="Matrix of dyads"><table class="matrix">
      <caption>How many events have the row as actor and the column as recipient. The colour is the mean of the \
      conflict-cooperation scale.\(others)</caption>
      <thead><tr><td class="corner"></td>\(columns)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      <ul class="key" aria-label="Colours of the matrix">\(PageMatrix.key)</ul>
      """
  }

  private func cell(_ actor: String, _ recipient: String) -> String {
    let pair = HTMLText.escaped("\(actor) \(recipient)")
    guard let sum = sums[actor]?[recipient] else {
      return "<td class=\"h0\" data-pair=\"\(pair)\"><span>·</span></td>"
    }
    let mean = Double(sum.tenths) / Double(sum.events) / 10
    return """
      <td class="\(PageMatrix.shade(mean))" data-pair="\(pair)" data-open="\(name(actor)) to \(name(recipient))">\
      <span>\(HTMLText.grouped(sum.events))</span></td>
      """
  }

  private func name(_ code: String) -> String { HTMLText.escaped(names.name(of: code)) }

  /// The class of a cell by the mean of its events' scale; timeline.js has the same steps.
  private static func shade(_ mean: Double) -> String {
    let size = abs(mean) < 0.5 ? 0 : abs(mean) < 2 ? 1 : abs(mean) < 5 ? 2 : 3
    return size == 0 ? "z" : "\(mean > 0 ? "c" : "h")\(size)"
  }

  private static let key: String = {
    let steps = [
      ("h3", "−5 and below"), ("h2", "−5 to −2"), ("h1", "−2 to −0.5"), ("z", "near 0"), ("c1", "0.5 to 2"),
      ("c2", "2 to 5"), ("c3", "5 and above"),
    ]
    return steps.map { "<li><i class=\"swatch \($0.0)\"></i>\($0.1)</li>" }.joined()
  }()
}
