import CasusIngest
import CasusStore
import Foundation

/// The lexicon of an ingest, loaded when the first article is to be coded: where all input is known, it never is.
///
/// When it is there, the store's party registry is brought up to date, while the workers begin to code.
final class LexiconSource: @unchecked Sendable {
  // `lock` guards `loaded` and `registry`.
  private let lock = NSLock()
  private var loaded: Lexicon?
  private var registry: Eventually<Result<Void, StoreError>>?
  private let store: Store
  private let make: @Sendable () -> Lexicon

  /// A source.
  ///
  /// - Parameters:
  ///   - store: whose party registry follows the lexicon.
  ///   - make: loads the lexicon; called once, or never.
  init(store: Store, _ make: @escaping @Sendable () -> Lexicon) {
    self.store = store
    self.make = make
  }

  /// The lexicon.
  var lexicon: Lexicon {
    lock.withLock {
      if let loaded { return loaded }
      let lexicon = make()
      loaded = lexicon
      registry = Eventually { [store] in
        Result { () throws(StoreError) in
          _ = try store.replaceParties(lexicon: lexicon.hash) { lexicon.partyEntries() }
        }
      }
      return lexicon
    }
  }

  /// Waits until the store's party registry is that of the lexicon.
  ///
  /// - Throws: where it could not be written.
  func waitForRegistry() throws(StoreError) {
    _ = lexicon
    try lock.withLock { registry }?.value.get()
  }
}
