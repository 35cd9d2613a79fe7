/// Any table as a CSV file, in the dialect of all output: LF, comma, formulas made neutral.
public enum TableFile {
  /// - Parameter rows: as many cells each as the header has.
  public static func bytes(header: [String], rows: [[String]]) -> [UInt8] {
    var text = CSVText(header: header)
    for row in rows { text.addRow(row) }
    return text.bytes
  }
}
