import CasusIngest
import Glibc

/// A file without a name, for the readers to read.
private let scratch: Int32 = {
  let path = "/tmp/casus-fuzz-\(getpid())"
  let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
  unlink(path)
  return descriptor
}()

/// What libFuzzer calls with each input it makes: the readers must come to an end, whatever it holds.
///
/// A last byte that no text ends with says what form the input is said to have. Inputs of odd length are taken
/// in small pieces.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 0 else { return 0 }
  let forms = ReadOptions.Form.allCases
  let last = Int(data[size - 1]) - 0xF0
  let form = forms.indices.contains(last) ? forms[last] : nil
  let descriptor = scratch
  guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0,
    write(descriptor, data, size) == size, lseek(descriptor, 0, SEEK_SET) == 0
  else { return 0 }
  let options = ReadOptions(form: form, sizeLimit: 1 << 16)
  var reader = ArticleReader(paths: ["-"], options: options, standardInput: descriptor)
  while let batch = reader.nextBatch(minimumBytes: size % 2 == 0 ? 1 << 20 : 1) {
    batch.forEachItem { item in
      if case .rejected(let rejection) = item { precondition(!rejection.reason.isEmpty) }
    }
  }
  return 0
}

/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Where the program begins, by the name that SwiftPM gives an executable's entry.
@_cdecl("fuzz_readers_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments) { readAnything($0, $1) }
}
