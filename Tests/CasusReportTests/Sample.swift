import CasusModel
import Testing

/// A small coded record that has everything once.
enum Sample {
  static func record() throws -> CodedArticle {
    let korea = PartyReference(
      span: TextSpan(start: 0, end: 11, text: "South Korea"), party: "KOR", country: "KOR",
      sector: .government)
    let russia = PartyReference(
      span: TextSpan(start: 22, end: 28, text: "Russia"), party: "RUS", country: "RUS")
    let nobody = PartyReference(span: TextSpan(start: 40, end: 48, text: "Someone\u{1F600}"))
    var event = EventMention(
      type: .accuse, mode: "disapprove", contexts: ["military"], scale: -2, cameo: "111",
      date: EDTFDate("2024-06-20"), dateSource: .published, status: .actual, actors: [korea],
      recipients: [russia], isReciprocal: false, attributedTo: [], location: nil,
      sentence: TextSpan(start: 0, end: 50, text: "…"),
      trigger: TextSpan(start: 12, end: 21, text: "condemned"), rule: "condemn.v")
    event.id = ContentID(rawValue: 0x11)
    var meeting = EventMention(
      type: .consult, mode: nil, contexts: [], scale: 1, cameo: "040", date: nil, dateSource: .unknown,
      status: .planned, actors: [korea, russia], recipients: [korea, russia], isReciprocal: true,
      attributedTo: [nobody], location: EventMention.Location(text: "Seoul", country: "KOR"),
      sentence: TextSpan(start: 51, end: 90, text: "…"), trigger: TextSpan(start: 60, end: 64, text: "meet"),
      rule: "meet.v")
    meeting.id = ContentID(rawValue: 0x12)
    var agreement = Agreement(
      name: "pact", kind: .alliance, parties: ["RUS", "PRK"], signed: EDTFDate("2024-06"), stage: .signed,
      span: TextSpan(start: 70, end: 74, text: "pact"))
    agreement.id = ContentID(rawValue: 0x21)
    var clause = Clause(
      agreement: agreement.id, obligation: .defense, force: .shall, obligors: ["PRK", "RUS"],
      beneficiaries: ["PRK", "RUS"],
      trigger: Clause.Trigger(kind: .invasion, span: TextSpan(start: 80, end: 87, text: "invaded")),
      immediacy: .immediate, means: "all means", status: .inForce,
      span: TextSpan(start: 75, end: 120, text: "if invaded, \"all means\""))
    clause.id = ContentID(rawValue: 0x31)
    var claim = Claim(
      about: agreement.id, claimants: [korea], reportedBy: [nobody], stance: .condemns,
      proposition: "is absurd", span: TextSpan(start: 130, end: 140, text: "called it absurd"))
    claim.id = ContentID(rawValue: Int64.max)
    return CodedArticle(
      id: "seed", coder: CoderIdentity(version: "0.1.0", lexicon: "4f2c"),
      dates: [
        DateMention(
          span: TextSpan(start: 60, end: 67, text: "June 19"), value: try #require(EDTFDate("2024-06-19")),
          derived: "month-day before published")
      ],
      parties: [PartyMention(reference: korea, kind: .state, name: "South Korea")],
      events: [event, meeting], agreements: [agreement], clauses: [clause], claims: [claim])
  }

  static let recordLine = #"""
    {"id":"seed","status":"coded","coder":"casus 0.1.0+lexicon:4f2c","dates":[{"start":60,"end":67,\#
    "text":"June 19","value":"2024-06-19","derived":"month-day before published"}],\#
    "parties":[{"start":0,"end":11,"text":"South Korea","party":"KOR","kind":"state","country":"KOR",\#
    "sector":"GOV","name":"South Korea"}],"events":[{"id":"0000000000000011","type":"ACCUSE",\#
    "mode":"disapprove","contexts":["military"],"quad":3,"scale":-2.0,"cameo":"111",\#
    "date":"2024-06-20","date_source":"published","status":"actual","actors":[{"start":0,"end":11,\#
    "text":"South Korea","party":"KOR","country":"KOR","sector":"GOV"}],"recipients":[{"start":22,\#
    "end":28,"text":"Russia","party":"RUS","country":"RUS","sector":null}],"attributed_to":[],\#
    "location":null,"sentence":{"start":0,"end":50},"trigger":{"start":12,"end":21,\#
    "text":"condemned"},"rule":"condemn.v"},{"id":"0000000000000012","type":"CONSULT","mode":null,\#
    "contexts":[],"quad":1,"scale":1.0,"cameo":"040","date":null,"date_source":"unknown",\#
    "status":"planned","actors":[{"start":0,"end":11,"text":"South Korea","party":"KOR",\#
    "country":"KOR","sector":"GOV"},{"start":22,"end":28,"text":"Russia","party":"RUS",\#
    "country":"RUS","sector":null}],"recipients":[{"start":0,"end":11,"text":"South Korea",\#
    "party":"KOR","country":"KOR","sector":"GOV"},{"start":22,"end":28,"text":"Russia","party":"RUS",\#
    "country":"RUS","sector":null}],"reciprocal":true,"attributed_to":[{"start":40,"end":48,\#
    "text":"Someone\ud83d\ude00","party":null,"country":null,"sector":null}],\#
    "location":{"text":"Seoul","country":"KOR"},"sentence":{"start":51,"end":90},\#
    "trigger":{"start":60,"end":64,"text":"meet"},"rule":"meet.v"}],\#
    "agreements":[{"id":"0000000000000021","name":"pact","kind":"alliance","parties":["PRK","RUS"],\#
    "signed":"2024-06","stage":"signed","start":70,"end":74,"text":"pact"}],\#
    "clauses":[{"id":"0000000000000031","agreement":"0000000000000021","obligation":"defense",\#
    "force":"shall","obligors":["PRK","RUS"],"beneficiaries":["PRK","RUS"],\#
    "trigger":{"kind":"invasion","start":80,"end":87,"text":"invaded"},"immediacy":"immediate",\#
    "means":"all means","status":"in-force","start":75,"end":120,"text":"if invaded, \"all means\""}],\#
    "claims":[{"id":"7fffffffffffffff","about":"0000000000000021","claimants":[{"start":0,"end":11,\#
    "text":"South Korea","party":"KOR","country":"KOR","sector":"GOV"}],"reported_by":[{"start":40,\#
    "end":48,"text":"Someone\ud83d\ude00","party":null,"country":null,"sector":null}],\#
    "stance":"condemns","proposition":"is absurd","start":130,"end":140,"text":"called it absurd"}]}

    """#
}
