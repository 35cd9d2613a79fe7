#ifndef C_ALLOCATION_COUNT_H
#define C_ALLOCATION_COUNT_H

/// How often this process has asked for memory so far, on all threads; -1 where that cannot be counted.
long allocation_count(void);

/// How many bytes it asked for in all; -1 where that cannot be counted.
long allocation_bytes(void);

#endif
