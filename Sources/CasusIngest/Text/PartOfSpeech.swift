/// What a word does in its sentence: the Penn Treebank's tags, collapsed to what the clause grammar asks.
///
/// Kept apart is what changes who did what to whom: a finite past verb (`verbPast`) makes an event where a
/// past participle may make its subject the target; `possessive` turns a name into an owner. Merged is what
/// changes nothing here, such as comparatives with adjectives or `NNPS` with `NNP`.
///
/// The raw values are the columns of a ``Tagger``'s weights and the letters of its table (`A` is 0): add new
/// cases at the end, and train again.
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  /// A common noun in the singular or a mass noun (`NN`): *attack*, *oil*.
  case noun
  /// A common noun in the plural (`NNS`): *troops*.
  case nounPlural
  /// A name, singular or plural (`NNP`, `NNPS`): *Kenya*, *Houthis*.
  case properNoun
  /// A personal pronoun (`PRP`): *they*.
  case pronoun
  /// A possessive pronoun (`PRP$`): *their*.
  case possessivePronoun
  /// An article, demonstrative or predeterminer (`DT`, `PDT`): *the*, *those*, *all*.
  case determiner
  /// The clitic of possession (`POS`): the *'s* of *Iran's*.
  case possessive
  /// An adjective of any degree, or a free-standing prefix (`JJ`, `JJR`, `JJS`, `AFX`): *military*, *worse*.
  case adjective
  /// An adverb of any degree, and *not* (`RB`, `RBR`, `RBS`): *again*, *n't*.
  case adverb
  /// A preposition or subordinating conjunction (`IN`): *against*, *because*, the *to* of *flew to Doha*.
  case preposition
  /// The *to* of an infinitive (`TO`): *to attack*. The treebanks tag other uses of it `IN`.
  case to
  /// A modal verb (`MD`): *will*, *could*.
  case modal
  /// A verb's base form (`VB`): the *attack* of *will attack*.
  case verbBase
  /// A verb in the present tense (`VBP`, `VBZ`): *attacks*, *have*.
  case verbPresent
  /// A verb in the past tense (`VBD`): the *attacked* of *they attacked*.
  case verbPast
  /// A past participle (`VBN`): the *attacked* of *they were attacked*.
  case pastParticiple
  /// A gerund or present participle (`VBG`): *attacking*.
  case gerund
  /// A coordinating conjunction (`CC`): *and*, *but*.
  case conjunction
  /// A number in figures or words (`CD`): *12*, *seven*.
  case number
  /// A question word or relative (`WP`, `WP$`, `WDT`, `WRB`): *who*, *which*, *when*.
  case wh
  /// The *there* of *there is* (`EX`).
  case existential
  /// A particle of a phrasal verb (`RP`): the *up* of *blew up*.
  case particle
  /// A mark between words: stop, comma, quotation mark, bracket, dash.
  case punctuation
  /// What has no place in the grammar: foreign words, interjections, symbols, addresses.
  case other
}
