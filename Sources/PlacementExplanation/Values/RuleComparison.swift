/// Two plans of one case, rule by rule, in the order of the model.
public struct RuleComparison: Hashable, Codable, Sendable {
  public var levels: [Row]
  /// Level 3, term by term: pair costs, load, empty core schools, shortfall.
  public var terms: [Row]
  /// Broken rules of each plan, by the name of the rule.
  public var breaches: [Row]
  /// Head-counts: placed, duos, per tier.
  public var counts: [Row]
  /// Who stands elsewhere in the second plan, in order of student.
  public var moves: [ComparedMove]

  /// One number of each plan.
  public struct Row: Hashable, Codable, Sendable {
    public var name: String
    public var first: Int
    public var second: Int
    public var difference: Int

    init(_ name: String, _ first: Int, _ second: Int) {
      self.name = name
      self.first = first
      self.second = second
      difference = second - first
    }
  }

  /// A student who stands elsewhere, and what that changes for her.
  public struct ComparedMove: Hashable, Codable, Sendable {
    public var move: Move
    /// Steps of tier, second plan less first; counted where both have a place for her.
    public var tierSteps: Int
    /// Terms of the pair cost that differ, second plan less first, in the order of the model.
    public var terms: [TermAmount]
  }
}
