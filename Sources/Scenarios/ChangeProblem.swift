public import PlacementDomain

/// What is wrong with a change of a case. Where it stands is known to whoever wrote the change down.
public typealias ChangeProblem = Complaint<CaseChange>
