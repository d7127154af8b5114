#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CLineEditor.h"

void line_editor_window(int descriptor, int *columns, int *rows) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    ioctl(descriptor, TIOCGWINSZ, &size);
    *columns = size.ws_col;
    *rows = size.ws_row;
}

int line_editor_pseudo_terminal(int *outer, int *inner) {
    char name[128];
    *outer = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*outer < 0) return -1;
    *inner = -1;
    if (grantpt(*outer) == 0 && unlockpt(*outer) == 0 && ptsname_r(*outer, name, sizeof name) == 0) {
        *inner = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    if (*inner >= 0) return 0;
    close(*outer);
    return -1;
}
