"""One solver a module, each run in a process of its own: the libraries do not share one."""
