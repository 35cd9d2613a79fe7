#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "CExchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int cexchange_paths(const char *left, const char *right) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, left, AT_FDCWD, right, RENAME_EXCHANGE);
#elif defined(__APPLE__)
  return renamex_np(left, right, RENAME_SWAP);
#else
  (void)left;
  (void)right;
  errno = ENOSYS;
  return -1;
#endif
}
