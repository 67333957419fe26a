/// The ids of the words that the grammar asks for one by one.
struct GrammarWords: Sendable {
  let that, who, which, by, of, to, between, among, with, and, the, a, an, this, each: WordID
  let on, against, from, `in`, into, `for`, at, about, over, under, both, either, neither, other, not,
    no: WordID
  let its, their, his, her, own, may, can, `as`, them: WordID
  /// The operators that negation and the future apply, by index; -1 where the lexicon lacks them.
  let refuse, promise, threaten: Int32

  init(_ vocabulary: inout Vocabulary, operators: [String: Int32]) {
    refuse = operators["REFUSE"] ?? -1
    promise = operators["PROMISE"] ?? -1
    threaten = operators["THREATEN"] ?? -1
    that = vocabulary.intern("that")
    who = vocabulary.intern("who")
    which = vocabulary.intern("which")
    by = vocabulary.intern("by")
    of = vocabulary.intern("of")
    to = vocabulary.intern("to")
    between = vocabulary.intern("between")
    among = vocabulary.intern("among")
    with = vocabulary.intern("with")
    and = vocabulary.intern("and")
    the = vocabulary.intern("the")
    a = vocabulary.intern("a")
    an = vocabulary.intern("an")
    this = vocabulary.intern("this")
    each = vocabulary.intern("each")
    on = vocabulary.intern("on")
    against = vocabulary.intern("against")
    from = vocabulary.intern("from")
    `in` = vocabulary.intern("in")
    into = vocabulary.intern("into")
    `for` = vocabulary.intern("for")
    at = vocabulary.intern("at")
    about = vocabulary.intern("about")
    over = vocabulary.intern("over")
    under = vocabulary.intern("under")
    both = vocabulary.intern("both")
    either = vocabulary.intern("either")
    neither = vocabulary.intern("neither")
    other = vocabulary.intern("other")
    not = vocabulary.intern("not")
    no = vocabulary.intern("no")
    its = vocabulary.intern("its")
    their = vocabulary.intern("their")
    his = vocabulary.intern("his")
    her = vocabulary.intern("her")
    own = vocabulary.intern("own")
    may = vocabulary.intern("may")
    can = vocabulary.intern("can")
    `as` = vocabulary.intern("as")
    them = vocabulary.intern("them")
  }
}
