#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

// A signal may arrive on any thread of the process, so that the read that should notice it is woken through a pipe.
static int wake[2] = {-1, -1};
static line_editor *volatile reading = NULL;
static const int numbers[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
static struct sigaction before[4];

static void noted(int number) {
    int saved = errno;
    char mark = number == SIGCONT ? 'c' : 'w';
    ssize_t ignored = write(wake[1], &mark, 1);
    (void)ignored;
    errno = saved;
}

// The terminal is left as it was found.
static void fatal(int number) {
    if (reading != NULL) tcsetattr(reading->input, TCSANOW, &reading->cooked);
    signal(number, SIG_DFL);
    raise(number);
}

int editor_prepare_signals(void) {
    return wake[0] >= 0 ? 0 : pipe2(wake, O_NONBLOCK | O_CLOEXEC);
}

int editor_signal_descriptor(void) {
    return wake[0];
}

void editor_watch_signals(line_editor *editor) {
    reading = editor;
    for (int index = 0; index < 4; index++) {
        int is_fatal = numbers[index] == SIGTERM || numbers[index] == SIGHUP;
        sigaction(numbers[index], NULL, &before[index]);
        // Whoever handles the end of the process already goes on doing so.
        if (is_fatal && before[index].sa_handler != SIG_DFL) continue;
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_handler = is_fatal ? fatal : noted;
        sigemptyset(&action.sa_mask);
        sigaction(numbers[index], &action, NULL);
    }
}

void editor_leave_signals(void) {
    for (int index = 0; index < 4; index++) sigaction(numbers[index], &before[index], NULL);
    reading = NULL;
}

// After a resize or a stop the line is drawn afresh where it stood. How a terminal moves text when it is resized is
// its own affair; most wrap it anew, and the rows above the cursor follow from the new width.
static void redraw(line_editor *editor) {
    el_resize(editor->edit);
    int columns = 0, rows = 0;
    line_editor_window(editor->output, &columns, &rows);
    const LineInfo *info = el_line(editor->edit);
    int cells = 0, is_hidden = 0;
    mbstate_t state;
    const char *parts[2] = {editor->prompt, info->buffer};
    size_t lengths[2] = {strlen(editor->prompt), (size_t)(info->cursor - info->buffer)};
    for (int part = 0; part < 2; part++) {
        memset(&state, 0, sizeof state);
        size_t offset = 0;
        while (offset < lengths[part]) {
            wchar_t wide = 0;
            size_t used = mbrtowc(&wide, parts[part] + offset, lengths[part] - offset, &state);
            if (used == (size_t)-1 || used == (size_t)-2 || used == 0) break;
            offset += used;
            if (wide == 1) is_hidden = !is_hidden;
            int width = wcwidth(wide);
            if (!is_hidden && width > 0) cells += width;
        }
    }
    int up = columns > 0 ? cells / columns : 0;
    fputc('\r', editor->out);
    if (up > 0) fprintf(editor->out, "\033[%dA", up);
    editor_send(editor, "\033[J");
    el_set(editor->edit, EL_REFRESH);
}

// The shell has set the terminal for itself in the meantime.
static void resume(line_editor *editor) {
    el_set(editor->edit, EL_PREP_TERM, 0);
    editor_take_keys(editor);
    editor_mark_pastes(editor, 1);
}

void editor_answer_signals(line_editor *editor) {
    char marks[64];
    ssize_t count = read(wake[0], marks, sizeof marks);
    if (count <= 0) return;
    if (memchr(marks, 'c', (size_t)count) != NULL) resume(editor);
    redraw(editor);
}
