import Foundation
import PackagePlugin

/// Compiles data files into their target: every file under a folder named `Data` of the target, suites (`.suite`), and for
/// `CasusStore` the migrations in `schema/`, becomes one raw `StaticString` literal in a generated Swift file.
///
/// SwiftPM's `.embedInCode` writes an array literal of bytes, which takes minutes to compile for the size of
/// a lexicon; a string literal takes seconds.
@main
struct EmbedData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let folder =
      module.name == "CasusStore"
      ? context.package.directoryURL.appending(path: "schema")
      : module.directoryURL
    let files = try dataFiles(in: folder, onlyDataFolders: module.name != "CasusStore")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) data files in \(module.name)",
        executable: try context.tool(named: "embed-data").url,
        arguments: [output.path(percentEncoded: false)] + files.map { $0.path(percentEncoded: false) },
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  private func dataFiles(in folder: URL, onlyDataFolders: Bool) throws -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [URL] = []
    while let file = walk?.nextObject() as? URL {
      let extensionName = file.pathExtension
      let wanted = onlyDataFolders ? isData(file) : extensionName == "sql"
      if wanted && ["lex", "tsv", "suite", "sql", "txt", "html", "css", "js"].contains(extensionName) {
        files.append(file)
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  private func isData(_ file: URL) -> Bool {
    file.pathComponents.contains("Data") || file.pathExtension == "suite"
  }
}

extension Target {
  /// The target as a Swift module with a folder of its own, or nil for other kinds of target.
  fileprivate var sourceModule: (any SourceModuleTarget)? { self as? any SourceModuleTarget }
}
