import CasusModel

/// The parts of a coded record.
extension JSONText {
  /// A date in the text.
  mutating func append(_ mention: DateMention) {
    beginObject()
    span(mention.span)
    key("value")
    date(mention.value)
    key("derived")
    string(mention.derived)
    endObject()
  }

  /// A party in the text.
  mutating func append(_ mention: PartyMention) {
    let reference = mention.reference
    beginObject()
    span(reference.span)
    key("party")
    string(reference.party)
    key("kind")
    string(mention.kind?.rawValue)
    key("country")
    string(reference.country)
    key("sector")
    string(reference.sector?.rawValue)
    key("name")
    string(mention.name)
    endObject()
  }

  /// An event's report.
  mutating func append(_ event: EventMention) {
    beginObject()
    key("id")
    id(event.id)
    key("type")
    string(event.type.rawValue)
    key("mode")
    string(event.mode)
    key("contexts")
    strings(event.contexts)
    key("quad")
    integer(event.type.quad.rawValue)
    key("scale")
    number(event.scale)
    key("cameo")
    string(event.cameo)
    key("date")
    date(event.date)
    key("date_source")
    string(event.dateSource.rawValue)
    key("status")
    string(event.status.rawValue)
    key("actors")
    references(event.actors)
    key("recipients")
    references(event.recipients)
    if event.isReciprocal {
      key("reciprocal")
      boolean(true)
    }
    key("attributed_to")
    references(event.attributedTo)
    key("location")
    if let location = event.location {
      beginObject()
      key("text")
      string(location.text)
      key("country")
      string(location.country)
      endObject()
    } else {
      null()
    }
    key("sentence")
    beginObject()
    offsets(event.sentence)
    endObject()
    key("trigger")
    beginObject()
    span(event.trigger)
    endObject()
    key("rule")
    string(event.rule)
    endObject()
  }

  /// An agreement.
  mutating func append(_ agreement: Agreement) {
    beginObject()
    key("id")
    id(agreement.id)
    key("name")
    string(agreement.name)
    key("kind")
    string(agreement.kind.rawValue)
    key("parties")
    strings(agreement.parties)
    key("signed")
    date(agreement.signed)
    key("stage")
    string(agreement.stage.rawValue)
    span(agreement.span)
    endObject()
  }

  /// A duty.
  mutating func append(_ clause: Clause) {
    beginObject()
    key("id")
    id(clause.id)
    key("agreement")
    id(clause.agreement)
    key("obligation")
    string(clause.obligation.rawValue)
    key("force")
    string(clause.force.rawValue)
    key("obligors")
    strings(clause.obligors)
    key("beneficiaries")
    strings(clause.beneficiaries)
    key("trigger")
    if let trigger = clause.trigger {
      beginObject()
      key("kind")
      string(trigger.kind.rawValue)
      span(trigger.span)
      endObject()
    } else {
      null()
    }
    key("immediacy")
    string(clause.immediacy?.rawValue)
    key("means")
    string(clause.means)
    key("status")
    string(clause.status.rawValue)
    span(clause.span)
    endObject()
  }

  /// A stance.
  mutating func append(_ claim: Claim) {
    beginObject()
    key("id")
    id(claim.id)
    key("about")
    id(claim.about)
    key("claimants")
    references(claim.claimants)
    key("reported_by")
    references(claim.reportedBy)
    key("stance")
    string(claim.stance.rawValue)
    key("proposition")
    string(claim.proposition)
    span(claim.span)
    endObject()
  }

  private mutating func references(_ references: [PartyReference]) {
    beginList()
    for reference in references {
      beginObject()
      span(reference.span)
      key("party")
      string(reference.party)
      key("country")
      string(reference.country)
      key("sector")
      string(reference.sector?.rawValue)
      endObject()
    }
    endList()
  }

  private mutating func id(_ value: ContentID?) {
    if let value { id(value) } else { null() }
  }

  @inline(__always)
  private mutating func offsets(_ span: TextSpan) {
    key("start")
    integer(span.start)
    key("end")
    integer(span.end)
  }

  @inline(__always)
  mutating func span(_ span: TextSpan) {
    offsets(span)
    key("text")
    string(span.text)
  }
}
