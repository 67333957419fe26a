import CasusModel

/// The date that the last sentences of a paragraph were about: what an undated sentence goes on with.
///
/// `Gunmen attacked the village on Tuesday. They burned two houses.` Two sentences without a date of their own go on
/// with it as long as they tell what happened; a new paragraph, or a sentence in another tense, leaves it.
struct StoryScene {
  private(set) var date: EDTFDate?
  private var sentences = 0

  /// Takes in a sentence: the date of its main clause, and whether it tells what happened.
  mutating func pass(_ date: EDTFDate?, isPast: Bool) {
    sentences += 1
    if let date {
      (self.date, sentences) = (date, 0)
    } else if !isPast || sentences >= 2 {
      leave()
    }
  }

  mutating func leave() {
    (date, sentences) = (nil, 0)
  }
}
