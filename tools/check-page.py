#!/usr/bin/env python3
"""Checks timeline pages for accessibility with axe-core, in light and dark, wide and narrow: check-page.py PAGE.html…

Needs Chromium (`apt-get install chromium`, or CHROMIUM=FILE) and axe-core, which the package axe-playwright-python from PyPI
ships (or AXE=FILE). Prints each violation with the elements it was found on; ends with 1 where there is any.
"""
import html
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile

WINDOWS = [("wide light", "1280,1600", 1), ("wide dark", "1280,1600", 0), ("narrow light", "500,900", 1),
           ("narrow dark", "500,900", 0)]

PROBE = """<script>%s</script><script type="module">
const say = (value) => document.documentElement.setAttribute('data-result', JSON.stringify(value));
// What lies outside of the window is looked at too.
for (const item of document.querySelectorAll('.item')) item.style.contentVisibility = 'visible';
for (const more of document.querySelectorAll('details')) more.open = true;
axe.run(document, {resultTypes: ['violations', 'incomplete']}).then((result) => say({
  version: axe.version, passes: result.passes.length,
  incomplete: result.incomplete.map((rule) => [rule.id, rule.nodes.length]),
  violations: result.violations.map((rule) => [rule.id, rule.impact, rule.help, rule.nodes.map((node) => node.html)]),
}), (error) => say({error: String(error)}));
</script></body>"""


def axe_core():
    if "AXE" in os.environ:
        return os.environ["AXE"]
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None:
        sys.exit("check-page: axe-playwright-python is not installed (PyPI), and AXE names no axe.js")
    return os.path.join(package.submodule_search_locations[0], "axe.min.js")


def check(page, axe, window, scheme):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    # The page's own policy lets no other script run.
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text, count=1)
    text = text.replace("</body>", PROBE % axe, 1)
    with tempfile.TemporaryDirectory() as work:
        copy = os.path.join(work, "page.html")
        with open(copy, "w", encoding="utf-8") as file:
            file.write(text)
        run = subprocess.run(
            [os.environ.get("CHROMIUM", "chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
             "--user-data-dir=" + os.path.join(work, "profile"), "--window-size=" + window,
             "--blink-settings=preferredColorScheme=%d" % scheme, "--timeout=120000",
             "--virtual-time-budget=120000", "--dump-dom", "file://" + copy],
            capture_output=True, text=True, timeout=300, check=True)
    found = re.search(r'data-result="([^"]*)"', run.stdout)
    if not found:
        sys.exit("check-page: the check had no result")
    return json.loads(html.unescape(found.group(1)))


def main():
    pages = sys.argv[1:]
    if not pages:
        sys.exit(__doc__)
    with open(axe_core(), encoding="utf-8") as file:
        axe = file.read()
    bad = False
    for page in pages:
        for name, window, scheme in WINDOWS:
            result = check(page, axe, window, scheme)
            if "error" in result:
                sys.exit("check-page: " + result["error"])
            print("%s, %s: axe-core %s, %d rules passed, %d violated, undecided: %s" % (
                os.path.basename(page), name, result["version"], result["passes"], len(result["violations"]),
                ", ".join("%s %d" % tuple(rule) for rule in result["incomplete"]) or "none"))
            for rule, impact, help_text, nodes in result["violations"]:
                bad = True
                print("  %s (%s): %s; %d elements, the first: %s" % (rule, impact, help_text, len(nodes), nodes[0][:200]))
    sys.exit(1 if bad else 0)


main()
