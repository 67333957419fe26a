import CasusModel

/// A small party registry.
enum Registry {
  static let entries = [
    state("RUS", "Russia", "RU", "RUS", adjective: "Russian", seat: "the Kremlin"),
    state(
      "PRK", "North Korea", "KP", "PRK", adjective: "North Korean", seat: "Pyongyang", short: "the North"),
    state("KOR", "South Korea", "KR", "ROK", adjective: "South Korean", seat: "Seoul"),
    state("AUS", "Australia", "AU", "AUL", adjective: "Australian", seat: "Canberra"),
    state("AUT", "Austria", "AT", "AUS", adjective: "Austrian", seat: "Vienna"),
    state("CIV", "Côte d’Ivoire", "CI", "CDI", adjective: "Ivorian", seat: "Abidjan"),
    state("COD", "DR Congo", "CD", "DRC", adjective: "Congolese", seat: "Kinshasa"),
    state("COG", "Congo Republic", "CG", "CON", adjective: "Congolese", seat: "Brazzaville"),
    PartyEntry(
      code: "SUN", kind: .state, name: "Soviet Union", existence: interval("1922-12-30", "1991-12-26"),
      country: "SUN",
      names: [
        PartyEntry.Name(text: "Soviet Union", kind: .name), PartyEntry.Name(text: "Russia", kind: .alias),
        PartyEntry.Name(text: "the Kremlin", kind: .seat, interval: interval("1922", "1991")),
      ], codes: [PartyEntry.Code(system: "cow", value: "RUS", interval: interval("1922", "1991"))]),
    PartyEntry(
      code: "NATO", kind: .organisation, name: "NATO", sector: .intergovernmental,
      names: [PartyEntry.Name(text: "North Atlantic Treaty Organization", kind: .alias)],
      members: [PartyEntry.Member(party: "USA", interval: interval("1949-04-04", nil))]),
  ]

  private static func interval(_ start: String?, _ end: String?) -> PartyEntry.Interval {
    PartyEntry.Interval(
      start: start.flatMap { EDTFDate($0)?.start }, end: end.flatMap { EDTFDate($0)?.start })
  }

  private static func state(
    _ code: String, _ name: String, _ iso2: String, _ cow: String, adjective: String, seat: String,
    short: String? = nil
  ) -> PartyEntry {
    var names = [
      PartyEntry.Name(text: name, kind: .name), PartyEntry.Name(text: adjective, kind: .adjective),
      PartyEntry.Name(text: seat, kind: .seat),
    ]
    if let short { names.append(PartyEntry.Name(text: short, kind: .short)) }
    return PartyEntry(
      code: code, kind: .state, name: name, country: code, names: names,
      codes: [
        PartyEntry.Code(system: "iso3", value: code), PartyEntry.Code(system: "iso2", value: iso2),
        PartyEntry.Code(system: "cow", value: cow),
      ])
  }
}
