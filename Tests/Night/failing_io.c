/* Loaded before the C library: the nth call that changes a file fails with an I/O error.
 *
 * FAIL_AT   number of the call, from 1
 * FAIL_ALL  when set, every call from that one on fails
 * FAIL_MARK file that is made when a call has failed
 * Standard output and error are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int fails(void) {
  const char *at = getenv("FAIL_AT");
  if (!at) return 0;
  long number = atomic_fetch_add(&calls, 1) + 1, first = atol(at);
  if (number < first || (number > first && !getenv("FAIL_ALL"))) return 0;
  const char *mark = getenv("FAIL_MARK");
  if (mark) {
    long file = syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600);
    if (file >= 0) syscall(SYS_close, file);
  }
  errno = EIO;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
  return file > 2 && fails() ? -1 : REAL(write)(file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return fails() ? -1 : REAL(pwrite)(file, bytes, count, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return fails() ? -1 : REAL(pwrite64)(file, bytes, count, offset);
}
int fsync(int file) { return fails() ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return fails() ? -1 : REAL(fdatasync)(file); }
int ftruncate(int file, off_t size) { return fails() ? -1 : REAL(ftruncate)(file, size); }
int ftruncate64(int file, off64_t size) { return fails() ? -1 : REAL(ftruncate64)(file, size); }
int mkdir(const char *path, mode_t mode) { return fails() ? -1 : REAL(mkdir)(path, mode); }
int link(const char *old, const char *new) { return fails() ? -1 : REAL(link)(old, new); }
int rename(const char *old, const char *new) { return fails() ? -1 : REAL(rename)(old, new); }
int renameat2(int a, const char *old, int b, const char *new, unsigned flags) {
  return fails() ? -1 : REAL(renameat2)(a, old, b, new, flags);
}
