/// What `casus help TOPIC` explains: things that several commands share.
enum HelpTopic: String, CaseIterable {
  case countries, dates, filters, search, formats

  /// The topic that the arguments ask for, or nil where they ask for something else.
  ///
  /// - Throws: wrong usage where they ask for help on what is neither a topic nor a command.
  init?(arguments: some Collection<String>) throws {
    guard arguments.first == "help", let word = arguments.dropFirst().first, !word.hasPrefix("-") else {
      return nil
    }
    if arguments.count == 2, let topic = HelpTopic(rawValue: word) {
      self = topic
      return
    }
    let commands = Casus.configuration.subcommands.map { $0._commandName } + ["help"]
    guard commands.contains(word) else {
      let topics = HelpTopic.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure.usage(
        "there is no command and no topic \"\(word)\"; the topics are \(topics), `casus help` lists the commands."
      )
    }
    return nil
  }

  /// The text.
  var text: String {
    switch self {
    case .countries:
      """
      A country or party is named by

        its common name or another one   "North Korea", DPRK, Burma
        its demonym                      "north korean"
        its ISO 3166 code                PRK, KP, 408
        its COW or GW code               ROK, 731
        its seat, body or leader         Pyongyang, Kremlin

      in any case. What exists today comes before what has ended: RUS is Russia, SUN the Soviet Union. Organisations \
      and armed groups go by the registry's codes: NATO, UNO, HAMAS. A word that fits several parties is refused with \
      their codes, a word that fits none with the nearest names.
      """
    case .dates:
      """
      Dates are EDTF (ISO 8601-2), in and out:

        2024-06-20   a day          2024-W25     a week        2024-34      the second quarter
        2024-06      a month        2024         a year        199X         a decade
        2024-21      a spring       2024-06-20~  about then    XXXX-06-19   the year is unknown
        2024-06-01/2024-06-07       from one to the other

      --from and --to take a day, month or year. An event is in a range where its date may lie in it: one of 2024 is \
      part of June 2024. Undated events come last, and only where no range is given.
      """
    case .filters:
      """
      timeline, counts and export take the same filters. Each may be repeated, and then one of its values has to fit; \
      all filters together have to hold.

        --with COUNTRY         takes part too             --status STATUS         actual, planned, hypothetical …
        --from, --to DATE      days, months, years        --sector SECTOR         GOV, MIL, REB … takes part
        --type TYPE            AGREE … ASSAULT            --attributed-to PARTY   it is this one's word
        --quad N               1 to 4                     --place PLACE           a country or town
        --mode, --context      PLOVER's words             --min-reports N         so many mentions at least
      """
    case .search:
      """
      Words beside each other are all wanted, in the headline or the text, in any case and with any accents.

        missile test           both words                 missile OR rocket       one of them
        "joint drill"          these words in this order  missile NOT test        the first without the second
        missil*                words that begin so        (a OR b) c              brackets

      Any other punctuation is read over: U.S.-led finds what "us led" would. A search that begins with - comes behind \
      --, as in: casus search -- -test missile. Results come newest first.
      """
    case .formats:
      """
      table      for people: as wide as the terminal, paged by $CASUS_PAGER, $PAGER or less; --no-pager turns it off
      csv        RFC 4180: UTF-8, header, CR LF; a null is an empty field, an empty text is ""; lists have ; between \
      items
      tsv        the same with tabs; a tab, line end or backslash within a text is written \\t, \\n, \\r, \\\\
      json       one list of objects; jsonl: an object a line
      markdown   a table
      html       of a timeline: one page for a browser, with charts, sentences and filters; it loads nothing

      Ids are 16 hexadecimal digits and come from content. Colour is used on a terminal only, and never where NO_COLOR \
      is set.
      """
    }
  }
}
