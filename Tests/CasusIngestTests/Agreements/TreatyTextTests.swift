import CasusModel
import Testing

@testable import CasusIngest

/// A treaty's own text is known by its form.
@Suite struct TreatyTextTests {
  private func record(_ text: String, title: String? = nil, kind: Article.Kind? = nil) -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    var article = Article(id: "t", text: text, title: title, published: EDTFDate("1958-03-01"))
    article.kind = kind
    return coder.code(article)
  }

  private func obligations(_ record: CodedArticle) -> Set<Obligation> {
    Set(record.clauses.map(\.obligation))
  }

  @Test func theTitleNamesThePartiesAndEachArticleADuty() throws {
    let record = record(
      "Each Party shall come to the aid of the other Party if it is the victim of an armed attack.",
      title: "Treaty of Mutual Assistance between Kenya and Ethiopia")
    let clause = try #require(record.clauses.first)
    #expect(clause.obligation == .defense)
    #expect(clause.obligors == ["ETH", "KEN"])
    #expect(clause.beneficiaries == ["ETH", "KEN"])
    #expect(clause.trigger?.kind == .armedAttack)
    #expect(record.agreements.map(\.parties) == [["ETH", "KEN"]])
  }

  @Test func theContractingPartiesUndertakeWithoutAHeadline() {
    let record = record(
      """
      The Government of Peru and the Government of Chile, hereinafter called the Contracting Parties, have agreed as follows:

      Article 1
      The Contracting Parties undertake to refrain from the threat or use of force against each other.

      Article 2
      The Contracting Parties shall consult whenever the security of either is threatened.
      """)
    #expect(obligations(record).isSuperset(of: [.nonaggression, .consultation]))
  }

  @Test func aReportAboutATreatyIsNone() {
    let record = record(
      "Chile signed the treaty on Monday. Peru said it would study the text.",
      title: "Chile signs peace treaty with Peru")
    #expect(record.clauses.isEmpty)
  }

  @Test func whoeverSaysThatItIsATreatyIsBelieved() {
    let text = "The parties will consult in case of war."
    #expect(obligations(record(text, kind: .treaty)).contains(.consultation))
  }
}
