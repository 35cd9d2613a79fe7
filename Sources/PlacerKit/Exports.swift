// Whoever imports PlacerKit has the whole vocabulary.
@_exported public import CaseGeneration
@_exported public import GLPKBackend
@_exported public import IntegerProgramming
@_exported public import PlacementDomain
@_exported public import PlacementExplanation
@_exported public import PlacementFiles
@_exported public import PlacementHistory
@_exported public import PlacementReport
@_exported public import PlacementSolver
@_exported public import Scenarios
@_exported public import WhatIf
