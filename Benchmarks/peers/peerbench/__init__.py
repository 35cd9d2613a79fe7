"""placer beside other solvers: the same cases, in turn, on the same machine (see README.md)."""
