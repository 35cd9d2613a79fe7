import GLPKBackend
import SparseSimplex

/// The solver that the product uses.
let programSolver = SparseSimplexSolver(over: GLPKSolver())
