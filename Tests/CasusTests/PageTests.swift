import Foundation
import Testing

/// A timeline's page in a real browser: Debian's `chromium`, or whatever `CHROMIUM` names.
@Suite(.serialized, .enabled(if: Browser.path != nil, "no Chromium is installed (apt-get install chromium)"))
struct PageTests {
  let program: Program
  let browser: Browser

  init() throws {
    program = Program(folder: try TemporaryFolder())
    browser = Browser(folder: program.folder)
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.file("Fixtures"), withDestinationPath: Program.package + "/Fixtures")
    _ = try program.run("ingest", "Fixtures/articles", "--quiet")
  }

  private func page(_ arguments: String...) throws -> String {
    let run = try program.run(["timeline"] + arguments + ["--format", "html"])
    #expect(run.code == 0)
    return run.output
  }

  @Test func thePageRunsWithoutErrorsAndLoadsNothing() throws {
    let visit = try browser.visit(try page("RUS"))
    #expect(visit.dom.contains("All "), "the script has not run: the policy may not name its hash")
    #expect(visit.console.isEmpty, "\(visit.console)")
    // Even without the policy, which would stop it, the page asks for nothing.
    let result = try browser.result(
      of: "return {asked: performance.getEntriesByType('resource').map((entry) => entry.name)};",
      on: try page("RUS"))
    #expect(result["asked"] as? [String] == [])
  }

  @Test func filtersHideItemsMarksAndCounts() throws {
    let result = try browser.result(
      of: """
        const shown = () => document.querySelectorAll('.item:not([hidden])').length;
        const marks = () => document.querySelectorAll('#chart a:not(.off)').length;
        const bars = () => [...document.querySelectorAll('rect[data-period]')]
          .filter((bar) => Number(bar.getAttribute('height')) > 0).map((bar) => bar.dataset.quad);
        const form = document.getElementById('filters');
        const set = (name, value) => {
          form.elements.namedItem(name).value = value;
          form.dispatchEvent(new Event('input', {bubbles: true}));
        };
        const all = shown();
        form.querySelector('input[name=quad][value="4"]').click();
        const conflict = [shown(), marks(), new Set(bars()).size, bars()[0]];
        form.reset(); await pause();
        set('type', 'THREATEN');
        const threats = [shown(), document.querySelectorAll('.item:not([hidden])[data-t=THREATEN]').length];
        form.reset(); await pause();
        set('words', 'no such words anywhere');
        const nothing = [shown(), document.getElementById('nothing').hidden,
          document.querySelectorAll('.month:not([hidden])').length];
        form.reset(); await pause();
        set('from', '2024-01-01');
        const late = [...document.querySelectorAll('.item:not([hidden])')].every((item) => item.dataset.e >= '2024-01-01');
        form.reset(); await pause();
        const cell = document.querySelector('.matrix button');
        const count = Number(cell.textContent);
        cell.click();
        const dyad = [shown() === count, cell.getAttribute('aria-pressed')];
        cell.click();
        return {all, back: shown(), conflict, threats, nothing, late, dyad};
        """, on: try page("RUS"))
    let all = try #require(result["all"] as? Int)
    #expect(all > 10)
    #expect(result["back"] as? Int == all)
    let conflict = try #require(result["conflict"] as? [Any])
    let shown = try #require(conflict[0] as? Int)
    #expect(shown > 0 && shown < all)
    #expect(conflict[1] as? Int == shown)
    #expect(conflict[2] as? Int == 1)
    #expect(conflict[3] as? String == "4")
    let threats = try #require(result["threats"] as? [Int])
    #expect(threats[0] == threats[1] && threats[0] > 0)
    let nothing = try #require(result["nothing"] as? [Any])
    #expect(nothing[0] as? Int == 0)
    #expect(nothing[1] as? Bool == false)
    #expect(nothing[2] as? Int == 0)
    #expect(result["late"] as? Bool == true)
    let dyad = try #require(result["dyad"] as? [Any])
    #expect(dyad[0] as? Bool == true)
    #expect(dyad[1] as? String == "true")
  }

  @Test func marksAreStepsForTheArrowKeysAndLeadToSentences() throws {
    let result = try browser.result(
      of: """
        const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
        const stops = [...document.querySelectorAll('#chart a[tabindex="0"]')];
        const lanes = [...document.querySelectorAll('g[data-lane]')].filter((lane) => lane.querySelector('a')).length;
        stops.at(-1).focus();
        const first = document.activeElement;
        press('ArrowRight');
        const second = document.activeElement;
        press('ArrowUp');
        const above = document.activeElement;
        return {
          stops: stops.length, lanes, moved: first !== second && first.parentNode === second.parentNode,
          changed: second.parentNode !== above.parentNode,
          heard: document.getElementById('readout').textContent === above.getAttribute('aria-label'),
          leads: [...document.querySelectorAll('#chart a')].every((mark) =>
            document.querySelector(mark.getAttribute('href') + ' blockquote mark')),
        };
        """, on: try page("RUS"))
    #expect(result["stops"] as? Int == result["lanes"] as? Int)
    for fact in ["moved", "changed", "heard", "leads"] { #expect(result[fact] as? Bool == true, "\(fact)") }
  }

  @Test func withoutScriptsEverythingButTheFiltersIsThere() throws {
    let html = try page("PRK")
    let visit = try browser.visit(html.replacing(#/<script>[\s\S]*<\/script>/#, with: ""))
    #expect(visit.dom.contains("<form id=\"filters\" hidden"))
    for part in ["<circle class=\"mark", "<mark>", "<td class=\"c", "class=\"life-bar"] {
      #expect(visit.dom.contains(part))
    }
  }
}
