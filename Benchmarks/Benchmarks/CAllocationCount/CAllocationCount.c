// Counts what a benchmark asks of the heap: a number that is the same on every run and every machine with the same
// library, where time is not. An executable may replace malloc and its kin (GNU C library manual, "Replacing
// malloc"); these pass everything on to glibc's own, so that free needs no replacement.

#include "CAllocationCount.h"

#include <errno.h>
#include <stdlib.h>

#if defined(__GLIBC__)
#include <stdatomic.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static atomic_long calls;
static atomic_long bytes;

static void note(size_t size) {
  atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes, (long)size, memory_order_relaxed);
}

void *malloc(size_t size) {
  note(size);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  note(count * size);
  return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
  note(size);
  return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  note(size);
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  note(size);
  void *memory = __libc_memalign(alignment, size);
  if (memory == NULL) return ENOMEM;
  *result = memory;
  return 0;
}

long allocation_count(void) { return atomic_load_explicit(&calls, memory_order_relaxed); }
long allocation_bytes(void) { return atomic_load_explicit(&bytes, memory_order_relaxed); }

#else

long allocation_count(void) { return -1; }
long allocation_bytes(void) { return -1; }

#endif
