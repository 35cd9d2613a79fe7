public import PlacementDomain

/// Makes realistic synthetic cases: towns of different size, subjects with surplus and shortage, wishes and
/// histories near home, all rules of the model in use. `Documentation/Generator.md` has the numbers.
///
/// The same options make the same case on every machine: whole-number arithmetic, no clock, no system
/// randomness.
public enum CaseGenerator {
  /// A case of the given size.
  /// - Complexity: O(students + schools × log schools): who is near is found by a raster, not by looking at
  ///   every school.
  public static func generate(_ options: GeneratorOptions) -> CaseTables {
    var maker = CaseMaker(options)
    maker.make()
    return maker.tables
  }
}
