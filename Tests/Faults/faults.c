/*
 * Stands between a program and the system, and lets the n-th call fail that changes a file of one folder. Loaded by LD_PRELOAD.
 *
 *   FAULT_FOLDER  files below it count: writes, syncs, truncations, removals, renames and links
 *   FAULT_AT      the call that is hit, from 1; none if it is absent
 *   FAULT_MODE    kill: the program ends before the call; half: a write writes half of its bytes first; full, broken: the call
 *                 fails for lack of space or by an input/output error
 *   FAULT_ON      1: all later calls that write fail too
 *   FAULT_COUNT   a file that is told how many calls there were, one line a process
 *   FAULT_CLOCK   seconds by which the system's clock is another
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long count;

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static int in_folder(const char *path) {
    const char *folder = setting("FAULT_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_counted(int descriptor) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return in_folder(path);
}

/* Whether this call is hit: 0 no, 1 it fails. Does not come back from a kill. `half` is written first where there is any. */
static int hit(int writes, int descriptor, const void *bytes, size_t length, off_t offset) {
    const char *at = setting("FAULT_AT"), *mode = setting("FAULT_MODE");
    pthread_mutex_lock(&lock);
    long number = ++count;
    pthread_mutex_unlock(&lock);
    if (!at || !mode) return 0;
    long wanted = atol(at);
    int is_hit = number == wanted || (setting("FAULT_ON") && number > wanted && writes);
    if (!is_hit) return 0;
    if (strcmp(mode, "half") == 0 && bytes && length > 1) {
        ssize_t (*call)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite");
        call(descriptor, bytes, length / 2, offset);
    }
    if (strcmp(mode, "kill") == 0 || strcmp(mode, "half") == 0) {
        kill(getpid(), SIGKILL);
        for (;;) pause();
    }
    errno = strcmp(mode, "full") == 0 ? ENOSPC : EIO;
    return 1;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    static ssize_t (*call)(int, const void *, size_t);
    if (!call) call = dlsym(RTLD_NEXT, "write");
    if (is_counted(descriptor) && hit(1, descriptor, NULL, 0, 0)) return -1;
    return call(descriptor, bytes, length);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
    static ssize_t (*call)(int, const void *, size_t, off_t);
    if (!call) call = dlsym(RTLD_NEXT, "pwrite");
    if (is_counted(descriptor) && hit(1, descriptor, bytes, length, offset)) return -1;
    return call(descriptor, bytes, length, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
    return pwrite(descriptor, bytes, length, offset);
}

#define FILE_CALL(name)                                                                                                     \
    int name(int descriptor) {                                                                                              \
        static int (*call)(int);                                                                                            \
        if (!call) call = dlsym(RTLD_NEXT, #name);                                                                          \
        if (is_counted(descriptor) && hit(1, descriptor, NULL, 0, 0)) return -1;                                            \
        return call(descriptor);                                                                                            \
    }
FILE_CALL(fsync)
FILE_CALL(fdatasync)

int ftruncate(int descriptor, off_t length) {
    static int (*call)(int, off_t);
    if (!call) call = dlsym(RTLD_NEXT, "ftruncate");
    if (is_counted(descriptor) && hit(1, descriptor, NULL, 0, 0)) return -1;
    return call(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }

int unlink(const char *path) {
    static int (*call)(const char *);
    if (!call) call = dlsym(RTLD_NEXT, "unlink");
    if (in_folder(path) && hit(0, -1, NULL, 0, 0)) return -1;
    return call(path);
}

#define NAME_CALL(name)                                                                                                     \
    int name(const char *from, const char *to) {                                                                            \
        static int (*call)(const char *, const char *);                                                                     \
        if (!call) call = dlsym(RTLD_NEXT, #name);                                                                          \
        if (in_folder(to) && hit(1, -1, NULL, 0, 0)) return -1;                                                             \
        return call(from, to);                                                                                              \
    }
NAME_CALL(rename)
NAME_CALL(link)

int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*call)(clockid_t, struct timespec *);
    if (!call) call = dlsym(RTLD_NEXT, "clock_gettime");
    int result = call(clock, time);
    const char *seconds = setting("FAULT_CLOCK");
    if (clock == CLOCK_REALTIME && seconds) time->tv_sec += atol(seconds);
    return result;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = setting("FAULT_COUNT");
    if (!path) return;
    FILE *file = fopen(path, "a");
    if (!file) return;
    fprintf(file, "%ld\n", count);
    fclose(file);
}
