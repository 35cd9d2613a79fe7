/// Where the history lies when nobody says so.
public enum HistoryLocation {
  /// The name of the file in its folder.
  public static let fileName = "placer.sqlite"

  /// The first of these that the environment gives: `PLACER_HISTORY` (the file itself); `placer.sqlite` in
  /// `STATE_DIRECTORY` (set by systemd), in `XDG_DATA_HOME/placer`, in `HOME/.local/share/placer`.
  ///
  /// - Parameter environment: the environment of the process.
  /// - Returns: `nil` when it gives none of them.
  public static func standard(_ environment: [String: String]) -> String? {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let file = value("PLACER_HISTORY") { return file }
    let folder =
      value("STATE_DIRECTORY")?.split(separator: ":").first.map(String.init)
      ?? value("XDG_DATA_HOME").map { $0 + "/placer" }
      ?? value("HOME").map { $0 + "/.local/share/placer" }
    return folder.map { $0 + "/" + fileName }
  }
}
