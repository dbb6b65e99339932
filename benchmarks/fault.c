/* Fails one call of a kind that changes a file, once: the Nth on a path under a folder. Built and preloaded by faults.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static long at = -1, seen = 0;
static int with = EIO, writes = 0;
static char under[4096] = "", what[64] = "";

/* writes: 1 counts writes only, 0 everything else. */
void fault_arm(const char *folder, long number, int error, int only_writes) {
    writes = only_writes;
    strncpy(under, folder, sizeof under - 1);
    at = number; seen = 0; with = error; what[0] = 0;
}
long fault_seen(void) { return seen; }
const char *fault_what(void) { return what; }

static int hit(const char *path, const char *name) {
    if (at < 0 || !path || strncmp(path, under, strlen(under)) != 0) return 0;
    if ((strcmp(name, "write") == 0) != writes) return 0;
    if (seen++ != at) return 0;
    const char *base = strrchr(path, '/');
    snprintf(what, sizeof what, "%s %.40s", name, base ? base + 1 : path);
    errno = with;
    return 1;
}
static int hit_fd(int fd, const char *name) {
    char link[64], path[4096];
    if (at < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0) return 0;
    path[size] = 0;
    return hit(path, name);
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t);
    return hit_fd(fd, "write") ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t place) {
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    return hit_fd(fd, "write") ? -1 : real(fd, data, size, place);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    return hit_fd(fd, "write") ? -1 : real(fd, data, size, place);
}
int fsync(int fd) {
    REAL(int, fsync, int);
    return hit_fd(fd, "sync") ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, fdatasync, int);
    return hit_fd(fd, "sync") ? -1 : real(fd);
}
int ftruncate(int fd, off_t size) {
    REAL(int, ftruncate, int, off_t);
    return hit_fd(fd, "truncate") ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, ftruncate64, int, off64_t);
    return hit_fd(fd, "truncate") ? -1 : real(fd, size);
}
int unlink(const char *path) {
    REAL(int, unlink, const char *);
    return hit(path, "delete") ? -1 : real(path);
}
int unlinkat(int folder, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    return hit(path, "delete") ? -1 : real(folder, path, flags);
}
int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    return hit(from, "rename") ? -1 : real(from, to);
}
int renameat(int one, const char *from, int other, const char *to) {
    REAL(int, renameat, int, const char *, int, const char *);
    return hit(from, "rename") ? -1 : real(one, from, other, to);
}
int link(const char *from, const char *to) {
    REAL(int, link, const char *, const char *);
    return hit(from, "link") ? -1 : real(from, to);
}
int linkat(int one, const char *from, int other, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    return hit(from, "link") ? -1 : real(one, from, other, to, flags);
}
