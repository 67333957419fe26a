import Foundation
import Testing

/// Headless Chromium, for one page at a time.
struct Browser {
  let folder: TemporaryFolder

  /// The browser, or nil where none is installed.
  static let path: String? = {
    let names =
      ProcessInfo.processInfo.environment["CHROMIUM"].map { [$0] } ?? [
        "/usr/bin/chromium", "/usr/bin/chromium-browser",
      ]
    return names.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// What a visit to a page came to.
  struct Visit {
    /// The document when its scripts had run.
    var dom: String
    /// What the console printed.
    var console: [Substring]
  }

  /// Opens a page.
  func visit(_ html: String) throws -> Visit {
    let name = UUID().uuidString
    let file = try folder.write(html, to: "\(name).html")
    let path = try #require(Browser.path)
    let run = try Program(folder: folder).shell(
      """
      timeout -k 5 120 '\(path)' --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
      --disable-background-networking --disable-component-update --disable-sync --disable-default-apps \
      --disable-extensions --user-data-dir='\(folder.file("profile"))' --enable-logging=stderr \
      --host-resolver-rules='MAP * ~NOTFOUND' --virtual-time-budget=20000 --dump-dom 'file://\(file)'
      """)
    #expect(run.code == 0, "the browser failed: \(run.errors.suffix(500))")
    let console = run.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }
    return Visit(dom: run.output, console: console)
  }

  /// Runs a script in a page and gives the object that it returns.
  ///
  /// The page's policy lets no script run but its own, so that the page is opened without the policy. `pause()` in the
  /// script waits until what it set off is done.
  func result(of script: String, on html: String) throws -> [String: Any] {
    let open = html.replacing(
      #/<meta http-equiv="Content-Security-Policy"[^>]*>/#, with: "", maxReplacements: 1)
    let probe = """
      <script type="module">
      const pause = () => new Promise((done) => setTimeout(done, 20));
      const run = async () => {
      \(script)
      };
      const say = (value) => document.documentElement.setAttribute('data-result', JSON.stringify(value));
      run().then(say, (error) => say({error: String(error)}));
      </script></body>
      """
    let visit = try visit(open.replacing("</body>", with: probe, maxReplacements: 1))
    let match = try #require(visit.dom.firstMatch(of: #/data-result="([^"]*)"/#), "the script had no result")
    let json = String(match.1).replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    let result = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(result["error"] == nil, "\(result)")
    return result
  }
}
