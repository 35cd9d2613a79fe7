/// Colours of the charts: eight that people with any colour vision can tell apart (Okabe and Ito 2008), and greys.
enum Palette {
  static let ink = "#222222"
  static let faint = "#666666"
  static let grid = "#dddddd"

  private static let series = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c8c3e", "#444444",
  ]

  static func color(_ number: Int) -> String { series[number % series.count] }

  /// From white to dark blue.
  /// - Parameter share: from 0 to 1.
  static func shade(_ share: Double) -> String {
    let part = min(1, max(0, share))
    let channels = [(245.0, 8.0), (249.0, 81.0), (253.0, 156.0)].map { light, dark in
      Int((light + (dark - light) * part).rounded())
    }
    return "#" + channels.map { hexadecimal($0) }.joined()
  }

  private static func hexadecimal(_ channel: Int) -> String {
    (channel < 16 ? "0" : "") + String(channel, radix: 16)
  }
}
