import Testing

@testable import CasusModel

/// The vectors are those that FIPS 180-4 and its examples publish.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func publishedMessagesHaveTheirPublishedDigests(message: String, digest: String) {
    #expect(hexadecimal(digestOf(Array(message.utf8))) == digest)
  }

  @Test func aMillionLettersHaveTheirPublishedDigest() {
    let digest = hexadecimal(digestOf(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)))
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The expected digest is Python's: `hashlib` over the digests of the same messages.
  @Test func messagesOfEveryLengthAroundTheBlockSizeHaveTheRightDigest() {
    var all: [UInt8] = []
    for length in 0...200 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
      all += bytes(digestOf(message))
    }
    #expect(hexadecimal(digestOf(all)) == "e673d33f6940a6d3856d0d305fd88363ae0ba3b96e2411d8ddd5e0dd443f4525")
  }

  @Test func piecesHashLikeTheWholeMessage() {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 31) }
    let whole = digestOf(message)
    for size in [1, 3, 8, 55, 56, 63, 64, 65, 127, 128, 129] {
      var hash = SHA256()
      for start in stride(from: 0, to: message.count, by: size) {
        message[start..<min(start + size, message.count)].withUnsafeBytes { hash.update($0) }
      }
      #expect(hash.finish() == whole, "in pieces of \(size)")
    }
  }

  private func digestOf(_ message: [UInt8]) -> SHA256.Digest {
    var hash = SHA256()
    message.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  private func bytes(_ digest: SHA256.Digest) -> [UInt8] {
    digest.indices.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: digest[word] >> $0) }
    }
  }

  private func hexadecimal(_ digest: SHA256.Digest) -> String {
    bytes(digest).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
