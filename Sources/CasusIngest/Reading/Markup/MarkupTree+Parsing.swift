import CLibxml2

extension MarkupTree {
  /// The tree of an HTML page; whatever is wrong with it, there is one.
  ///
  /// libxml2 fetches nothing, and nothing but elements, texts and attributes is taken from it.
  init(html: String) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_NODEFDTD.rawValue
    self.init(markup: HTMLRepair.withoutStrayTags(html), isHTML: true) { bytes, count in
      htmlReadMemory(bytes, count, nil, "UTF-8", Int32(bitPattern: options))
    }
  }

  /// The tree of an XML document, as far as it is one.
  ///
  /// There is no document type and no entity but those that XML and HTML have of old; nesting is limited to
  /// 256 levels and a text to 10 MB.
  init(xml: String) {
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    self.init(markup: XMLRepair.plain(xml), isHTML: false) { bytes, count in
      xmlReadMemory(bytes, count, nil, "UTF-8", Int32(bitPattern: options))
    }
  }

  private init(
    markup: String, isHTML: Bool, parse: (UnsafePointer<CChar>, Int32) -> xmlDocPtr?
  ) {
    self.init()
    MarkupLibrary.prepare()
    var markup = MarkupTree.withoutControls(markup)
    let document = markup.withUTF8 { bytes -> xmlDocPtr? in
      guard let base = bytes.baseAddress, let count = Int32(exactly: bytes.count), count > 0 else {
        return nil
      }
      return parse(UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self), count)
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    if let root = xmlDocGetRootElement(document) { take(root, isHTML: isHTML) }
  }

  /// Characters that no markup may hold but that stand in the wild end a document early otherwise.
  private static func withoutControls(_ text: String) -> String {
    let isBad: (UInt8) -> Bool = { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard text.utf8.contains(where: isBad) else { return text }
    return String(decoding: text.utf8.map { isBad($0) ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Copies the nodes from a root on, in document order and without recursion.
  private mutating func take(_ root: xmlNodePtr, isHTML: Bool) {
    var current = root
    var open: [ID] = []
    while true {
      let id = take(current, parent: open.last ?? -1, isHTML: isHTML)
      let mayEnter = current.pointee.type == XML_ELEMENT_NODE && nodes.count < MarkupTree.nodeLimit
      if let id, mayEnter, let child = current.pointee.children {
        open.append(id)
        current = child
        continue
      }
      if let id { close(id) }
      // Up to the next node that has a sibling.
      while current != root, current.pointee.next == nil {
        guard let parent = current.pointee.parent, let last = open.popLast() else { return closeAll(open) }
        close(last)
        current = parent
      }
      guard current != root, let next = current.pointee.next, nodes.count < MarkupTree.nodeLimit else {
        return closeAll(open)
      }
      current = next
    }
  }

  private mutating func closeAll(_ open: [ID]) {
    for id in open.reversed() { close(id) }
  }

  /// Adds one node; nil for what is neither element nor text.
  private mutating func take(_ node: xmlNodePtr, parent: ID, isHTML: Bool) -> ID? {
    let line = Int(xmlGetLineNo(node))
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      var element = Node(parent: parent, end: nodes.count + 1, line: line)
      let name = MarkupTree.string(node.pointee.name)
      element.name = isHTML ? name.lowercased() : name
      if element.name.isEmpty { element.name = "?" }
      if let namespace = node.pointee.ns { element.prefix = MarkupTree.string(namespace.pointee.prefix) }
      if !isHTML, element.prefix.isEmpty, let colon = name.firstIndex(of: ":") {
        // A prefix that was never declared.
        element.prefix = String(name[..<colon])
        element.name = String(name[name.index(after: colon)...])
      }
      element.attributes = attributes(node)
      return self.open(element)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      return self.open(
        Node(text: MarkupTree.string(node.pointee.content), parent: parent, end: nodes.count + 1, line: line))
    default: return nil
    }
  }

  private func attributes(_ node: xmlNodePtr) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var next = node.pointee.properties
    while let attribute = next {
      var value = ""
      var piece = attribute.pointee.children
      while let part = piece {
        if part.pointee.type == XML_TEXT_NODE {
          value += MarkupTree.string(part.pointee.content)
        }
        piece = part.pointee.next
      }
      let name = MarkupTree.string(attribute.pointee.name).lowercased()
      // Pictures in addresses of data: are of no use here.
      if value.utf8.count > 4096, name != "content" { value = String(value.prefix(64)) }
      found.append((name, value))
      next = attribute.pointee.next
    }
    return found
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

/// libxml2 has to be initialised once before several threads use it.
enum MarkupLibrary {
  private static let once: Void = xmlInitParser()

  static func prepare() { _ = once }
}
