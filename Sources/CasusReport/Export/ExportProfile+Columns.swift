import CasusModel

// The columns of the profiles; docs/exports.md has them with their meaning.
extension ExportProfile {
  static let gdeltColumns: [Column] = [
    ("GLOBALEVENTID", { $0.fields["event_id"] }),
    ("SQLDATE", { $0.day(8) }),
    ("MonthYear", { $0.day(6) }),
    ("Year", { $0.day(4) }),
    ("FractionDate", { $0.fractionDate }),
    ("Actor1Code", { $0.cameoActor($0.actor) }),
    ("Actor1Name", { Field(nonEmpty: $0.actor?.name) }),
    ("Actor1CountryCode", { Field(nonEmpty: $0.actor?.country) }),
    ("Actor1KnownGroupCode", { Field(nonEmpty: $0.actor.flatMap { $0.code == $0.country ? nil : $0.code }) }),
    ("Actor1EthnicCode", { _ in .null }),
    ("Actor1Religion1Code", { _ in .null }),
    ("Actor1Religion2Code", { _ in .null }),
    ("Actor1Type1Code", { Field(nonEmpty: $0.actor?.sector) }),
    ("Actor1Type2Code", { _ in .null }),
    ("Actor1Type3Code", { _ in .null }),
    ("Actor2Code", { $0.cameoActor($0.recipient) }),
    ("Actor2Name", { Field(nonEmpty: $0.recipient?.name) }),
    ("Actor2CountryCode", { Field(nonEmpty: $0.recipient?.country) }),
    (
      "Actor2KnownGroupCode",
      { Field(nonEmpty: $0.recipient.flatMap { $0.code == $0.country ? nil : $0.code }) }
    ),
    ("Actor2EthnicCode", { _ in .null }),
    ("Actor2Religion1Code", { _ in .null }),
    ("Actor2Religion2Code", { _ in .null }),
    ("Actor2Type1Code", { Field(nonEmpty: $0.recipient?.sector) }),
    ("Actor2Type2Code", { _ in .null }),
    ("Actor2Type3Code", { _ in .null }),
    ("IsRootEvent", { _ in .null }),
    ("EventCode", { $0.code(4) }),
    ("EventBaseCode", { $0.code(3) }),
    ("EventRootCode", { $0.code(2) }),
    ("QuadClass", { ExportProfile.cameoQuad($0) }),
    ("GoldsteinScale", { $0.fields["scale"] }),
    ("NumMentions", { $0.fields["reports"] }),
    ("NumSources", { $0.fields["outlets"] }),
    ("NumArticles", { $0.fields["texts"] }),
    ("AvgTone", { _ in .null }),
    ("Actor1Geo_Type", { _ in .null }),
    ("Actor1Geo_FullName", { _ in .null }),
    ("Actor1Geo_CountryCode", { _ in .null }),
    ("Actor1Geo_ADM1Code", { _ in .null }),
    ("Actor1Geo_Lat", { _ in .null }),
    ("Actor1Geo_Long", { _ in .null }),
    ("Actor1Geo_FeatureID", { _ in .null }),
    ("Actor2Geo_Type", { _ in .null }),
    ("Actor2Geo_FullName", { _ in .null }),
    ("Actor2Geo_CountryCode", { _ in .null }),
    ("Actor2Geo_ADM1Code", { _ in .null }),
    ("Actor2Geo_Lat", { _ in .null }),
    ("Actor2Geo_Long", { _ in .null }),
    ("Actor2Geo_FeatureID", { _ in .null }),
    ("ActionGeo_Type", { .integer($0.point.map { $0.isCountry ? 1 : 4 } ?? 0) }),
    ("ActionGeo_FullName", { $0.fields["placename"] }),
    ("ActionGeo_CountryCode", { $0.fields["country"] }),
    ("ActionGeo_ADM1Code", { _ in .null }),
    ("ActionGeo_Lat", { $0.point.map { .number($0.latitude) } ?? .null }),
    ("ActionGeo_Long", { $0.point.map { .number($0.longitude) } ?? .null }),
    ("ActionGeo_FeatureID", { _ in .null }),
    ("DATEADDED", { _ in .null }),
    ("SOURCEURL", { $0.fields["url"] }),
  ]

  static let polecatColumns: [Column] = [
    ("Event ID", { $0.fields["event_id"] }),
    ("Event Date", { $0.fields["date_earliest"] }),
    ("Event Type", { $0.fields["event_type"] }),
    ("Event Mode", { $0.fields["event_mode"] }),
    ("Intensity", { $0.fields["scale"] }),
    ("Quad Code", { $0.fields["quad_code"] }),
    ("Contexts", { Field(nonEmpty: $0.fields.text("contexts")) }),
    ("Actor Name", { Field(nonEmpty: $0.actor?.name) }),
    ("Actor Country", { Field(nonEmpty: $0.actor?.country) }),
    ("Actor COW", { _ in .null }),
    ("Primary Actor Sector", { Field(nonEmpty: $0.actor?.sector) }),
    ("Actor Sectors", { Field(nonEmpty: $0.actor?.sector) }),
    ("Actor Title", { _ in .null }),
    ("Actor Name Raw", { _ in .null }),
    ("Wikipedia Actor ID", { _ in .null }),
    ("Recipient Name", { Field(nonEmpty: $0.recipient?.name) }),
    ("Recipient Country", { Field(nonEmpty: $0.recipient?.country) }),
    ("Recipient COW", { _ in .null }),
    ("Primary Recipient Sector", { Field(nonEmpty: $0.recipient?.sector) }),
    ("Recipient Sectors", { Field(nonEmpty: $0.recipient?.sector) }),
    ("Recipient Title", { _ in .null }),
    ("Recipient Name Raw", { _ in .null }),
    ("Wikipedia Recipient ID", { _ in .null }),
    ("Placename", { $0.fields["placename"] }),
    ("City", { _ in .null }),
    ("District", { _ in .null }),
    ("Province", { _ in .null }),
    ("Country", { $0.fields["country"] }),
    ("Latitude", { $0.point.map { .number($0.latitude) } ?? .null }),
    ("Longitude", { $0.point.map { .number($0.longitude) } ?? .null }),
    ("GeoNames ID", { _ in .null }),
    ("Raw Placename", { $0.fields["placename"] }),
    ("Feature Type", { _ in .null }),
    ("Source", { $0.fields["publisher"] }),
    ("Publication Date", { $0.fields["publication_date"] }),
    ("Story People", { _ in .null }),
    ("Story Organizations", { _ in .null }),
    ("Story Locations", { _ in .null }),
    ("Language", { _ in .text("English") }),
    ("Version", { _ in .text("casus") }),
  ]

  static let phoenixColumns: [Column] = [
    ("EventID", { $0.fields["event_id"] }),
    ("Date", { $0.day(8) }),
    ("Year", { $0.day(4) }),
    ("Month", { $0.dayPart(1) }),
    ("Day", { $0.dayPart(2) }),
    ("SourceActorFull", { $0.cameoActor($0.actor) }),
    ("SourceActorEntity", { Field(nonEmpty: $0.actor.map { $0.country.isEmpty ? $0.code : $0.country }) }),
    ("SourceActorRole", { Field(nonEmpty: $0.actor?.sector) }),
    ("SourceActorAttribute", { _ in .null }),
    ("TargetActorFull", { $0.cameoActor($0.recipient) }),
    (
      "TargetActorEntity", { Field(nonEmpty: $0.recipient.map { $0.country.isEmpty ? $0.code : $0.country }) }
    ),
    ("TargetActorRole", { Field(nonEmpty: $0.recipient?.sector) }),
    ("TargetActorAttribute", { _ in .null }),
    ("EventCode", { $0.code(4) }),
    ("EventRootCode", { $0.code(2) }),
    ("QuadClass", { ExportProfile.phoenixQuad($0) }),
    ("GoldsteinScore", { $0.fields["scale"] }),
    ("Issues", { Field(nonEmpty: $0.fields.text("contexts")) }),
    ("Lat", { $0.point.map { .number($0.latitude) } ?? .null }),
    ("Lon", { $0.point.map { .number($0.longitude) } ?? .null }),
    ("LocationName", { $0.fields["placename"] }),
    ("StateName", { _ in .null }),
    ("CountryCode", { $0.fields["country"] }),
    ("SentenceID", { _ in .null }),
    ("URLs", { $0.fields["url"] }),
    ("NewsSources", { $0.fields["publisher"] }),
  ]

  /// The quad class by the root of the CAMEO code, as GDELT and Phoenix have it: 1 verbal cooperation for roots to
  /// 05, 2 material cooperation to 08, 3 verbal conflict to 13, 4 material conflict. PLOVER's classes, which Casus
  /// has elsewhere, differ for requests.
  static func cameoQuad(_ row: ProfileRow) -> Field {
    guard let root = Int(row.code.prefix(2)) else { return .null }
    switch root {
    case ...5: return .integer(1)
    case ...8: return .integer(2)
    case ...13: return .integer(3)
    default: return .integer(4)
    }
  }

  /// Phoenix's quad classes, which have 0 for statements (root 01).
  static func phoenixQuad(_ row: ProfileRow) -> Field {
    row.code.hasPrefix("01") ? .integer(0) : cameoQuad(row)
  }
}
