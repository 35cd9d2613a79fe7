import GLPKBackend
public import SparseSimplex

/// The solver of programs that everything here uses: GLPK, and for relaxations that grow a simplex method of our own, which GLPK helps out.
public func programSolver() -> SparseSimplexSolver { SparseSimplexSolver(over: GLPKSolver()) }
