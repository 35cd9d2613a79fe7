/// The position of one noun in its table of a ``Case``: a `StudentIndex` can never be mistaken for a
/// `MentorIndex`, and holding one is the promise that the row exists.
///
/// Positions follow the byte order of the ids, so that nothing depends on the order of the input rows.
public struct RowIndex<Noun>: Hashable, Comparable, Sendable {
  /// Zero-based position in the table.
  public let position: Int32

  public init(_ position: Int) { self.position = Int32(truncatingIfNeeded: position) }
  public init(_ position: Int32) { self.position = position }

  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}

public typealias StudentIndex = RowIndex<Student>
public typealias SchoolIndex = RowIndex<School>
public typealias MentorIndex = RowIndex<Mentor>
public typealias PartnershipIndex = RowIndex<Partnership>

extension Array {
  /// The element of the noun at `index`; the array is parallel to the noun's table.
  public subscript<Noun>(index: RowIndex<Noun>) -> Element {
    get { self[Int(index.position)] }
    set { self[Int(index.position)] = newValue }
  }
}
