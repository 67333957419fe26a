import CasusModel
import GRDB

/// Writes claims and the articles' reports of them.
final class ClaimWriting {
  private let insert: Statement
  private let respell: Statement
  private let mention: Statement
  private let party: Statement

  init(_ database: Database) throws {
    insert = try database.prepared(
      "INSERT OR IGNORE INTO claim (id, about, stance, proposition) VALUES (?, ?, ?, ?)")
    // The proposition's case is no part of the claim's id; the smallest spelling is kept.
    respell = try database.prepared(
      "UPDATE claim SET proposition = ?1 WHERE id = ?2 AND ?1 < proposition")
    mention = try database.prepared("INSERT INTO claim_mention VALUES (?, ?, ?, ?, ?)")
    party = try database.prepared("INSERT INTO claim_party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Writes the claims that new articles report.
  func write(
    _ new: [NewArticle], _ counts: inout BatchCounts
  ) throws {
    for entry in new {
      let article = entry.article
      for (ordinal, claim) in entry.coded.claims.enumerated() {
        insert.bind(claim.id)
        insert.bind(claim.about)
        insert.bind(claim.stance.rawValue)
        insert.bind(claim.proposition)
        if try insert.run() {
          counts.claimsNew += 1
        } else {
          respell.bind(claim.proposition)
          respell.bind(claim.id)
          try respell.run()
        }
        mention.bind(article.key.id)
        mention.bind(ordinal)
        mention.bind(claim.id)
        mention.bind(claim.span.start)
        mention.bind(claim.span.end)
        try mention.run()
        try party.write(claim.claimants, side: 1, of: article.key.id, ordinal)
        try party.write(claim.reportedBy, side: 4, of: article.key.id, ordinal)
      }
    }
  }
}
