// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "casus",
  products: [
    .library(name: "Casus", targets: ["CasusModel", "CasusIngest", "CasusStore", "CasusReport"]),
    .executable(name: "casus", targets: ["casus"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CasusModel", exclude: ["Ontology/Data", "Places/Data"], plugins: ["EmbedData"]),
    .target(
      name: "CasusIngest", dependencies: ["CasusModel", "CLibxml2", "CMemory", "CZlib", "CZstd"],
      exclude: ["Lexicon/Data", "Lexicon/Suite", "Reading/Data", "Text/Data"], plugins: ["EmbedData"]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(
      name: "CasusStore",
      dependencies: ["CasusModel", .product(name: "GRDB", package: "GRDB.swift")],
      plugins: ["EmbedData"]),
    .target(
      name: "CasusReport", dependencies: ["CasusModel"], exclude: ["Page/Data"], plugins: ["EmbedData"]),
    .executableTarget(
      name: "casus",
      dependencies: [
        "CasusModel", "CasusIngest", "CasusStore", "CasusReport", "CMemory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "train-tagger", dependencies: ["CasusIngest"]),
    .executableTarget(name: "measure-grammar", dependencies: ["CasusIngest", "CasusModel"]),
    .executableTarget(name: "bench-coder", dependencies: ["CasusIngest", "CasusModel"]),
    .executableTarget(
      name: "bench-store",
      dependencies: [
        "CasusModel", "CasusIngest", "CasusStore", "CasusReport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .plugin(name: "EmbedData", capability: .buildTool(), dependencies: ["embed-data"]),
    .executableTarget(name: "embed-data"),
    .testTarget(name: "CasusModelTests", dependencies: ["CasusModel"]),
    .testTarget(name: "CasusIngestTests", dependencies: ["CasusIngest"]),
    .testTarget(name: "CasusStoreTests", dependencies: ["CasusStore", "CasusModel"]),
    .testTarget(name: "CasusReportTests", dependencies: ["CasusReport", "CasusModel"]),
    .testTarget(
      name: "CasusTests",
      dependencies: ["casus", "CasusModel", "CasusIngest", "CasusStore", "CasusReport"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` builds the readers and what feeds them with sanitizers; nothing else does.
if Context.environment["CASUS_FUZZ"] != nil {
  let sanitized: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]
  for target in package.targets where ["CasusModel", "CasusIngest"].contains(target.name) {
    target.swiftSettings = sanitized
  }
  package.targets.append(
    .executableTarget(
      name: "fuzz-readers", dependencies: ["CasusIngest"],
      swiftSettings: sanitized + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}
