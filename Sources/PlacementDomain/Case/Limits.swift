/// The largest numbers a case may hold. They are far beyond any placement round and keep every sum of the
/// objective inside 64 bits.
public enum Limits {
  public static let minutes = 100_000
  public static let priority = 1_000_000
  public static let count = 1_000_000
  public static let year = 1_000
  public static let weight = 1_000
  public static let euro = 1_000_000_000
}
