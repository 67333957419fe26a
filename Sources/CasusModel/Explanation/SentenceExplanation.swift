/// Why a sentence was coded as it was, or why not: what `casus explain` prints.
public struct SentenceExplanation: Hashable, Sendable {
  /// The sentence.
  public var sentence: TextSpan
  /// Its words with their parts of speech.
  public var tokens: [Token] = []
  /// Its noun groups: who they denote, and why.
  public var groups: [Group] = []
  /// Its clauses, in order of their verbs.
  public var clauses: [Clause] = []
  /// The date expressions in it.
  public var dates: [DateMention] = []
  /// What its verbs and nouns were taken to mean, in order of their triggers.
  public var readings: [Reading] = []
  /// Why the sentence holds no event, or nil where it holds one.
  public var silence: String?

  /// An explanation of which nothing but the sentence is known yet.
  public init(sentence: TextSpan) {
    self.sentence = sentence
  }

  /// A word as the tagger saw it.
  public struct Token: Hashable, Sendable {
    /// The word.
    public var span: TextSpan
    /// Its part of speech.
    public var tag: String

    /// A word.
    public init(span: TextSpan, tag: String) {
      self.span = span
      self.tag = tag
    }
  }

  /// A noun group.
  public struct Group: Hashable, Sendable {
    /// Its words.
    public var span: TextSpan
    /// Who it was taken to be, or nil where it is a thing.
    public var party: PartyReference?
    /// Why.
    public var reason: String
    /// Where the party stands in the lexicon, or nil.
    public var source: Source?

    /// A group.
    public init(span: TextSpan, party: PartyReference?, reason: String, source: Source?) {
      self.span = span
      self.party = party
      self.reason = reason
      self.source = source
    }
  }

  /// A verb group with what the grammar found around it.
  public struct Clause: Hashable, Sendable {
    /// The verb group's words.
    public var span: TextSpan
    /// The main verb.
    public var main: TextSpan
    /// Its lemma.
    public var lemma: String
    /// Form, voice, tense, negation, modality: `finite`, `passive`, `negated` …
    public var features: [String]
    /// The subject, as written; of several in a list the first; or nil.
    public var subject: TextSpan?
    /// The arguments, each with the preposition that leads to it.
    public var arguments: [Argument]
    /// What it is to the clause that governs it: `root`, `complement`, `relative` …
    public var relation: String
    /// The place of the clause that governs it in the list of clauses, or nil.
    public var parent: Int?

    /// A clause.
    public init(
      span: TextSpan, main: TextSpan, lemma: String, features: [String], subject: TextSpan?,
      arguments: [Argument], relation: String, parent: Int?
    ) {
      self.span = span
      self.main = main
      self.lemma = lemma
      self.features = features
      self.subject = subject
      self.arguments = arguments
      self.relation = relation
      self.parent = parent
    }

    /// A noun group behind a verb.
    public struct Argument: Hashable, Sendable {
      /// The preposition, or nil for an object.
      public var preposition: String?
      /// The group.
      public var span: TextSpan

      /// An argument.
      public init(preposition: String?, span: TextSpan) {
        self.preposition = preposition
        self.span = span
      }
    }
  }

  /// A line of the lexicon.
  public struct Source: Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    public var file: String
    /// The line, from 1.
    public var line: Int

    /// A line.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// `states.lex:12`
    public var description: String { "\(file):\(line)" }
  }

  /// A pattern of the lexicon.
  public struct Rule: Hashable, Sendable {
    /// Its id, as it stands in records: `launch @ATTACK.v`.
    public var name: String
    /// The code it gives with its title, or the operator it is: `190 Use conventional military force`, `=PROMISE`.
    public var meaning: String
    /// Where it stands.
    public var source: Source

    /// A rule.
    public init(name: String, meaning: String, source: Source) {
      self.name = name
      self.meaning = meaning
      self.source = source
    }
  }

  /// What a verb or noun was taken to mean.
  public struct Reading: Hashable, Sendable {
    /// The words that triggered it.
    public var trigger: TextSpan
    /// The pattern that counted.
    public var rule: Rule
    /// How the meaning came about, step by step.
    public var steps: [Step]
    /// Other patterns that matched too, and asked for less.
    public var alternatives: [Rule]
    /// What became of it.
    public var outcome: Outcome

    /// A reading.
    public init(trigger: TextSpan, rule: Rule, steps: [Step], alternatives: [Rule], outcome: Outcome) {
      self.trigger = trigger
      self.rule = rule
      self.steps = steps
      self.alternatives = alternatives
      self.outcome = outcome
    }

    /// One step, with the line of the lexicon that it rests on.
    public struct Step: Hashable, Sendable {
      /// What was done, in words.
      public var text: String
      /// The line, or nil where the grammar decides.
      public var source: Source?

      /// A step.
      public init(_ text: String, source: Source? = nil) {
        self.text = text
        self.source = source
      }
    }

    /// What became of a reading.
    public enum Outcome: Hashable, Sendable {
      /// It is an event; how its date was found.
      case event(EventMention, date: String)
      /// It is none, for a reason.
      case rejected(String)
    }
  }
}

/// Why an article was coded as it was.
public struct ArticleExplanation: Hashable, Sendable {
  /// The record.
  public var record: CodedArticle
  /// The sentences, in order.
  public var sentences: [SentenceExplanation]

  /// An explanation.
  public init(record: CodedArticle, sentences: [SentenceExplanation]) {
    self.record = record
    self.sentences = sentences
  }
}
