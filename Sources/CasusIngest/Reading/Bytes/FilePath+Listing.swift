import Glibc

/// What a path names.
enum FileKind {
  case file
  case directory
  /// A pipe, a socket, a device.
  case special

  /// Asks the system, which follows links.
  init(_ path: FilePath) throws(OpenFile.Failure) {
    var info = stat()
    let answer = path.withCString { stat($0, &info) }
    guard answer == 0 else { throw OpenFile.Failure(code: errno) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    default: self = .special
    }
  }
}

extension FilePath {
  /// The path of an entry of this directory.
  func appending(_ name: [UInt8]) -> FilePath {
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FilePath(bytes: bytes + separator + name)
  }

  /// The names in this directory, in order of their bytes, without those that begin with a dot.
  func entries() throws(OpenFile.Failure) -> [[UInt8]] {
    guard let directory = withCString({ opendir($0) }) else { throw OpenFile.Failure(code: errno) }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
          start in
          Array(
            UnsafeBufferPointer(
              start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw OpenFile.Failure(code: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The name without its folder.
  var lastComponent: String {
    String(decoding: bytes.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// The whole content of the file with this name.
  func content() throws(OpenFile.Failure) -> [UInt8] {
    let open = try OpenFile(self)
    var content: [UInt8] = []
    while try open.fill(&content, to: content.count + 1 << 20) {}
    return content
  }

  /// The size of a file, 0 where there is none, or nil where it is a pipe or the like.
  var size: Int? {
    var info = stat()
    guard withCString({ stat($0, &info) }) == 0 else { return 0 }
    return info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }

  /// What tells one directory from another, whatever path leads to it.
  var identity: [UInt64]? {
    var info = stat()
    guard withCString({ stat($0, &info) }) == 0 else { return nil }
    return [UInt64(info.st_dev), UInt64(info.st_ino)]
  }
}
