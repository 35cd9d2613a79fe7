// Two folders change places in one step of the file system.

#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Exchanges two paths atomically. Answers 0, or -1 with errno set (EINVAL, ENOSYS or ENOTSUP where the file
/// system cannot).
int cexchange_paths(const char *left, const char *right);

#endif
