/// A drawing in SVG, made of a few shapes; coordinates in pixels from the top left.
///
/// Text is escaped, numbers have at most one decimal, and the same shapes make the same bytes.
struct SVGDrawing {
  let width: Double
  let height: Double
  private var body = ""

  enum Anchor: String {
    case start, middle, end
  }

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// The whole document, on a white ground.
  ///
  /// - Parameter title: for readers who cannot see it.
  func document(title: String) -> String {
    let size = "\(Self.text(width)) \(Self.text(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(Self.text(width))" height="\(Self.text(height))" role="img" font-family="Helvetica, Arial, sans-serif" font-size="12">
      <title>\(Self.escaped(title))</title>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: String, width: Double = 1
  ) {
    add(
      "line", ["x1": x1, "y1": y1, "x2": x2, "y2": y2],
      "stroke=\"\(color)\" stroke-width=\"\(Self.text(width))\"")
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, color: String, tip: String? = nil
  ) {
    add(
      "rect", ["x": x, "y": y, "width": max(0, width), "height": max(0, height)],
      "fill=\"\(color)\"", tip: tip)
  }

  mutating func circle(x: Double, y: Double, radius: Double, color: String, tip: String? = nil) {
    add("circle", ["cx": x, "cy": y, "r": radius], "fill=\"\(color)\"", tip: tip)
  }

  mutating func path(_ points: [(x: Double, y: Double)], color: String) {
    let list = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }.joined(separator: " ")
    body +=
      "<polyline points=\"\(list)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"1.5\"/>\n"
  }

  mutating func label(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, size: Double = 12,
    color: String = Palette.ink, isBold: Bool = false, turned: Bool = false
  ) {
    var attributes = "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" fill=\"\(color)\""
    if anchor != .start { attributes += " text-anchor=\"\(anchor.rawValue)\"" }
    if size != 12 { attributes += " font-size=\"\(Self.text(size))\"" }
    if isBold { attributes += " font-weight=\"bold\"" }
    if turned { attributes += " transform=\"rotate(-90 \(Self.text(x)) \(Self.text(y)))\"" }
    body += "<text \(attributes)>\(Self.escaped(words))</text>\n"
  }

  /// Of a letter, as a share of the size.
  private static let letterWidth = 0.6

  /// About how wide words are, in pixels.
  static func width(of words: String, size: Double = 12) -> Double {
    Double(words.count) * size * letterWidth
  }

  /// Words that fit into a width, shortened with `…` where they do not.
  static func fitted(_ words: String, into width: Double, size: Double = 12) -> String {
    guard Self.width(of: words, size: size) > width else { return words }
    let room = max(1, Int(width / (size * letterWidth)) - 1)
    return words.prefix(room) + "…"
  }

  // MARK: Text

  private mutating func add(
    _ name: String, _ numbers: KeyValuePairs<String, Double>, _ more: String, tip: String? = nil
  ) {
    let attributes = numbers.map { "\($0.key)=\"\(Self.text($0.value))\"" }
    let head = "<\(name) \(attributes.joined(separator: " ")) \(more)"
    body += tip.map { "\(head)><title>\(Self.escaped($0))</title></\(name)>\n" } ?? "\(head)/>\n"
  }

  static func text(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e9 else { return "0" }
    let whole = Int(tenths)
    if whole % 10 == 0 { return String(whole / 10) }
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
  }

  static func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      // XML has no place for control characters.
      default: if scalar.value >= 0x20 { text.unicodeScalars.append(scalar) }
      }
    }
  }
}
