/// The elements and texts of an HTML page or an XML document, as plain values.
///
/// Nodes are numbered in document order, the root is node 0, and a node's descendants follow it directly. So a
/// subtree is a range, and no walk needs recursion, however deep the markup is.
struct MarkupTree: Sendable {
  typealias ID = Int

  /// An element or a text.
  struct Node: Sendable {
    /// The element's name without its prefix, in lower case in HTML; empty for a text.
    var name = ""
    /// The namespace prefix in XML.
    var prefix = ""
    /// A text's characters.
    var text = ""
    var attributes: [(name: String, value: String)] = []
    var parent: ID
    /// The first node behind the descendants.
    var end: ID
    var line = 0

    var isText: Bool { name.isEmpty }
  }

  private(set) var nodes: [Node] = []

  /// A page of more nodes than this is cut.
  static let nodeLimit = 400_000

  var root: ID { 0 }

  subscript(id: ID) -> Node { nodes[id] }

  /// Adds a node; the caller adds its descendants next and closes it then.
  mutating func open(_ node: Node) -> ID {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Ends the descendants of a node.
  mutating func close(_ id: ID) { nodes[id].end = nodes.count }

  /// The value of an attribute, or nil where the element has none.
  func attribute(_ id: ID, _ name: String) -> String? {
    nodes[id].attributes.first { $0.name == name }?.value
  }

  /// All nodes below, in document order.
  func descendants(_ id: ID) -> Range<ID> { id + 1..<max(id + 1, nodes[id].end) }

  /// The nodes directly below.
  func children(_ id: ID) -> [ID] {
    var found: [ID] = []
    var position = id + 1
    while position < nodes[id].end {
      found.append(position)
      position = max(nodes[position].end, position + 1)
    }
    return found
  }

  /// The elements of a name below a node, in document order.
  func elements(_ name: String, in id: ID? = nil) -> [ID] {
    guard !nodes.isEmpty else { return [] }
    return descendants(id ?? root).filter { nodes[$0].name == name }
  }

  /// The first element of a name directly below.
  func child(_ id: ID, _ name: String) -> ID? {
    children(id).first { nodes[$0].name == name }
  }

  /// All text below, as it stands.
  func text(_ id: ID) -> String {
    if nodes[id].isText { return nodes[id].text }
    return descendants(id).reduce(into: "") { $0 += nodes[$1].text }
  }

  /// Whether a node lies below another, or is it.
  func isInside(_ id: ID, _ ancestor: ID) -> Bool {
    id >= ancestor && id < max(nodes[ancestor].end, ancestor + 1)
  }

  /// The elements around a node, from the inside out.
  func ancestors(_ id: ID) -> [ID] {
    var found: [ID] = []
    var position = nodes[id].parent
    while position >= 0 {
      found.append(position)
      position = nodes[position].parent
    }
    return found
  }
}
