/// Where places are.
public struct Gazetteer: Sendable {
  /// A point on the map.
  public struct Point: Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double
    /// Whether it stands for the country as a whole: its capital.
    public var isCountry: Bool
  }

  /// The places that are compiled in.
  public static let standard = Gazetteer(
    text: EmbeddedData.files.first { $0.name == "coordinates.tsv" }?.text)

  private let points: [String: (latitude: Double, longitude: Double)]

  /// The point of a place in a country, or the country's where the place is not known; nil where neither is.
  ///
  /// - Parameters:
  ///   - name: the place as a text names it.
  ///   - country: the country's code.
  public func point(of name: String?, in country: String?) -> Point? {
    guard let country else { return nil }
    if let name, let point = points[country + "\t" + Gazetteer.fold(name)] {
      return Point(latitude: point.latitude, longitude: point.longitude, isCountry: false)
    }
    return points[country + "\t"].map {
      Point(latitude: $0.latitude, longitude: $0.longitude, isCountry: true)
    }
  }

  private init(text: StaticString?) {
    var points: [String: (latitude: Double, longitude: Double)] = [:]
    for line in (text.map { String(describing: $0) } ?? "").split(separator: "\n") where !line.hasPrefix("#")
    {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 4, let latitude = Double(columns[2]), let longitude = Double(columns[3]) else {
        continue
      }
      points[columns[0] + "\t" + columns[1]] = (latitude, longitude)
    }
    self.points = points
  }

  /// Lower-case ASCII letters and digits, in words.
  private static func fold(_ name: String) -> String {
    var folded = ""
    var gap = false
    for scalar in name.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if gap, !folded.isEmpty { folded += " " }
        gap = false
        folded += scalar.properties.lowercaseMapping
      } else {
        gap = true
      }
    }
    return folded
  }
}
