/// Marks the elements of a page that do not belong to an article.
struct PageRemovals {
  private let tree: MarkupTree
  private let hints: PageHints
  /// Characters of paragraphs in and below each node.
  private let prose: [Int]
  /// The elements around what is marked as the article's text.
  private let protected: Set<MarkupTree.ID>

  /// Whether names and styles count for nothing, for pages that hide their article until a script shows it.
  private let isLenient: Bool

  init(tree: MarkupTree, hints: PageHints, isLenient: Bool = false) {
    self.tree = tree
    self.isLenient = isLenient
    self.hints = hints
    var prose = [Int](repeating: 0, count: tree.nodes.count)
    for id in tree.nodes.indices where tree[id].isText {
      let length = tree[id].text.utf8.count
      guard length > 60, !PageRemovals.isCode(tree, id) else { continue }
      prose[id] += length
      for ancestor in tree.ancestors(id) { prose[ancestor] += length }
    }
    self.prose = prose
    protected = PageRemovals.protected(tree, hints, prose)
  }

  /// The elements around the article's text, where the page marks it, and around its headline together with
  /// prose: their names describe the page's layout.
  private static func protected(_ tree: MarkupTree, _ hints: PageHints, _ prose: [Int]) -> Set<MarkupTree.ID>
  {
    var protected: Set<MarkupTree.ID> = []
    func isShown(_ id: MarkupTree.ID) -> Bool { !([id] + tree.ancestors(id)).contains { isHidden(tree, $0) } }
    let marked = tree.nodes.indices.filter { hints.isContent(tree, $0) && isShown($0) }
    let most = marked.map { prose[$0] }.max() ?? 0
    if let only = marked.first, marked.count == 1 { protected.formUnion(tree.ancestors(only) + [only]) }
    for id in marked where prose[id] * 2 >= most && prose[id] * 8 >= prose[tree.root] {
      protected.formUnion(tree.ancestors(id) + [id])
    }
    for heading in tree.elements("h1") where isShown(heading) {
      let around = tree.ancestors(heading).filter { tree[$0].name != "header" }
      protected.formUnion(around.filter { prose[$0] * 4 >= prose[tree.root] && prose[$0] > 400 })
    }
    return protected
  }

  private static func isCode(_ tree: MarkupTree, _ id: MarkupTree.ID) -> Bool {
    let parent = tree[id].parent
    return parent >= 0
      && (code.contains(tree[parent].name) || ["textarea", "title"].contains(tree[parent].name))
  }

  /// Whether each node is removed; what lies below a removed one may be unmarked.
  func marks() -> [Bool] {
    var marks = [Bool](repeating: false, count: tree.nodes.count)
    var position = 1
    while position < tree.nodes.count {
      if !tree[position].isText, isRemoved(position) {
        marks[position] = true
        position = max(tree[position].end, position + 1)
      } else {
        position += 1
      }
    }
    return marks
  }

  private func isRemoved(_ id: MarkupTree.ID) -> Bool {
    let node = tree[id]
    if ["body", "html", "article", "main"].contains(node.name) { return false }
    if PageRemovals.code.contains(node.name) { return true }
    if protected.contains(id) { return false }
    if isNamed(id, hints.isNeverArticle) || isWindow(id) { return true }
    if PageRemovals.isHidden(tree, id) { return !isLenient }
    // Pages lie about what holds most of their text.
    if prose[id] * 5 > prose[tree.root] * 2 { return false }
    if hints.removedElements.contains(node.name) { return true }
    if let role = tree.attribute(id, "role"), hints.removedRoles.contains(role.lowercased()) { return true }
    return !isLenient && isNamed(id, hints.isRemoved) && !isNamed(id, hints.isKept)
  }

  private static let code: Set<String> = [
    "script", "style", "head", "template", "svg", "iframe", "button", "noscript",
  ]

  /// Whether an element is a window before the page.
  private func isWindow(_ id: MarkupTree.ID) -> Bool {
    let role = tree.attribute(id, "role")
    return role == "dialog" || role == "alertdialog"
  }

  /// Whether readers don't see an element.
  private static func isHidden(_ tree: MarkupTree, _ id: MarkupTree.ID) -> Bool {
    for (name, value) in tree[id].attributes {
      switch name {
      case "hidden": return true
      case "aria-hidden": if value == "true" { return true }
      case "style":
        let style = value.lowercased().filter { $0 != " " }
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
      default: break
      }
    }
    return false
  }

  /// Whether one of the element's classes or its id is called so.
  private func isNamed(_ id: MarkupTree.ID, _ test: (String) -> Bool) -> Bool {
    tree[id].attributes.contains { name, value in
      (name == "class" || name == "id")
        && value.split(whereSeparator: \.isWhitespace).contains { test(String($0)) }
    }
  }
}
