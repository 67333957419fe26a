/// The ids of the words that the grammar asks for one by one.
struct GrammarWords: Sendable {
  let that, who, by, of, between, among, with, the, a, an, this, each: WordID
  let `in`, `for`, under, against, both, either, neither, other, no: WordID
  let its, their, his, her, may, can, `as`, them, sides, assistance, would, must, to: WordID
  let from, through, after, now, on, ever: WordID
  let which, whereby, shall: WordID
  /// The operators that negation and the future apply, by index; -1 where the lexicon lacks them.
  let refuse, promise, threaten, demand, appeal, accuse, peacekeeping, together: Int32

  init(_ vocabulary: inout Vocabulary, operators: [String: Int32]) {
    refuse = operators["REFUSE"] ?? -1
    promise = operators["PROMISE"] ?? -1
    threaten = operators["THREATEN"] ?? -1
    demand = operators["DEMAND"] ?? -1
    appeal = operators["APPEAL"] ?? -1
    accuse = operators["ACCUSE"] ?? -1
    peacekeeping = operators["PEACEKEEPING"] ?? -1
    together = operators["TOGETHER"] ?? -1
    that = vocabulary.intern("that")
    who = vocabulary.intern("who")
    by = vocabulary.intern("by")
    of = vocabulary.intern("of")
    between = vocabulary.intern("between")
    among = vocabulary.intern("among")
    with = vocabulary.intern("with")
    the = vocabulary.intern("the")
    a = vocabulary.intern("a")
    an = vocabulary.intern("an")
    this = vocabulary.intern("this")
    each = vocabulary.intern("each")
    `in` = vocabulary.intern("in")
    `for` = vocabulary.intern("for")
    under = vocabulary.intern("under")
    against = vocabulary.intern("against")
    both = vocabulary.intern("both")
    either = vocabulary.intern("either")
    neither = vocabulary.intern("neither")
    other = vocabulary.intern("other")
    no = vocabulary.intern("no")
    which = vocabulary.intern("which")
    on = vocabulary.intern("on")
    whereby = vocabulary.intern("whereby")
    shall = vocabulary.intern("shall")
    from = vocabulary.intern("from")
    its = vocabulary.intern("its")
    their = vocabulary.intern("their")
    his = vocabulary.intern("his")
    her = vocabulary.intern("her")
    may = vocabulary.intern("may")
    can = vocabulary.intern("can")
    `as` = vocabulary.intern("as")
    them = vocabulary.intern("them")
    sides = vocabulary.intern("sides")
    assistance = vocabulary.intern("assistance")
    to = vocabulary.intern("to")
    must = vocabulary.intern("must")
    would = vocabulary.intern("would")
    through = vocabulary.intern("through")
    after = vocabulary.intern("after")
    ever = vocabulary.intern("ever")
    now = vocabulary.intern("now")
  }
}
