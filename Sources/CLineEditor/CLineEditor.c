#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

struct line_editor {
    EditLine *edit;
    History *history;
    FILE *in;
    FILE *out;
    FILE *errors;
    int input;
    int output;
    char *prompt;
    line_editor_completer completer;
    void *context;
    int is_cancelled;
    int is_giving_up;
    int has_shown;
    struct termios cooked;
};

// A signal may arrive on any thread of the process, so that the read that should notice it is woken through a pipe.
static int wake[2] = {-1, -1};
static line_editor *volatile reading = NULL;

static void noted(int signal_number) {
    int saved = errno;
    char mark = signal_number == SIGCONT ? 'c' : 'w';
    ssize_t ignored = write(wake[1], &mark, 1);
    (void)ignored;
    errno = saved;
}

static void fatal(int signal_number) {
    if (reading != NULL) tcsetattr(reading->input, TCSANOW, &reading->cooked);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

// Ctrl-C and Ctrl-\\ are keys while a line is edited; Ctrl-Z still stops the process.
static void take_keys(line_editor *editor) {
    struct termios modes;
    if (tcgetattr(editor->input, &modes) != 0) return;
    modes.c_cc[VINTR] = _POSIX_VDISABLE;
    modes.c_cc[VQUIT] = _POSIX_VDISABLE;
    tcsetattr(editor->input, TCSADRAIN, &modes);
}

static void send(line_editor *editor, const char *text) {
    fputs(text, editor->out);
    fflush(editor->out);
}

// The terminal's name if it can do more than print.
static const char *terminal_name(void) {
    const char *name = getenv("TERM");
    return name == NULL || *name == 0 || strcmp(name, "dumb") == 0 ? NULL : name;
}

static void mark_pastes(line_editor *editor, int is_on) {
    if (terminal_name() != NULL) send(editor, is_on ? "\033[?2004h" : "\033[?2004l");
}

static line_editor *owner(EditLine *edit) {
    void *editor = NULL;
    el_get(edit, EL_CLIENTDATA, &editor);
    return editor;
}

static char *prompt_of(EditLine *edit) {
    line_editor *editor = owner(edit);
    return editor->prompt;
}

// After a resize or a stop the line is drawn afresh where it stood. How a terminal moves text when it is resized is its own
// affair; most wrap it anew, and the rows above the cursor follow from the new width.
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
    send(editor, "\033[J");
    el_set(editor->edit, EL_REFRESH);
}

// The shell has set the terminal for itself in the meantime.
static void resume(line_editor *editor) {
    el_set(editor->edit, EL_PREP_TERM, 0);
    take_keys(editor);
    el_set(editor->edit, EL_PREP_TERM, 1);
    mark_pastes(editor, 1);
}

// The next byte; 0 at the end of input, -1 on failure.
static int next_byte(line_editor *editor, unsigned char *byte) {
    for (;;) {
        struct pollfd ready[2] = {{editor->input, POLLIN, 0}, {wake[0], POLLIN, 0}};
        if (poll(ready, 2, -1) < 0) {
            if (errno == EINTR) continue;
            return -1;
        }
        if (ready[1].revents & POLLIN) {
            char marks[64];
            ssize_t count = read(wake[0], marks, sizeof marks);
            if (count > 0 && memchr(marks, 'c', (size_t)count)) resume(editor);
            if (count > 0) redraw(editor);
        }
        if (ready[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) {
            ssize_t count = read(editor->input, byte, 1);
            if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            return count == 1 ? 1 : (int)count;
        }
    }
}

// The next code point. What is no UTF-8 is read as U+FFFD, Ctrl-C as the end of a line that was given up.
static int next_character(EditLine *edit, wchar_t *character) {
    line_editor *editor = owner(edit);
    unsigned char byte = 0;
    if (editor->is_giving_up) {
        editor->is_giving_up = 0;
        editor->is_cancelled = 1;
        send(editor, "^C");
        *character = '\n';
        return 1;
    }
    int result = next_byte(editor, &byte);
    if (result != 1) return result;
    if (byte == 3) {
        // First to the end of the line (Ctrl-E), where the mark is shown.
        editor->is_giving_up = 1;
        *character = 5;
        return 1;
    }
    if (byte < 0x80) {
        *character = byte;
        return 1;
    }
    int more = byte >= 0xF0 && byte < 0xF5 ? 3 : byte >= 0xE0 && byte < 0xF0 ? 2 : byte >= 0xC2 && byte < 0xE0 ? 1 : 0;
    unsigned int value = more == 3 ? byte & 0x07 : more == 2 ? byte & 0x0F : byte & 0x1F;
    int is_valid = more > 0;
    for (int index = 0; index < more; index++) {
        result = next_byte(editor, &byte);
        if (result != 1) return result;
        if ((byte & 0xC0) != 0x80) is_valid = 0;
        value = value << 6 | (byte & 0x3F);
    }
    if ((more == 2 && value < 0x800) || (more == 3 && (value < 0x10000 || value > 0x10FFFF))) is_valid = 0;
    if (value >= 0xD800 && value <= 0xDFFF) is_valid = 0;
    *character = is_valid ? (wchar_t)value : 0xFFFD;
    return 1;
}

static unsigned char complete(EditLine *edit, int key) {
    (void)key;
    line_editor *editor = owner(edit);
    if (editor->completer == NULL) return CC_ERROR;
    const LineInfo *info = el_line(edit);
    size_t length = (size_t)(info->lastchar - info->buffer);
    size_t cursor = (size_t)(info->cursor - info->buffer);
    char *line = strndup(info->buffer, length);
    if (line == NULL) return CC_ERROR;
    editor->has_shown = 0;
    editor->completer(editor->context, line, length, cursor);
    free(line);
    if (!editor->has_shown) return CC_REFRESH;
    el_set(edit, EL_REFRESH);
    return CC_NORM;
}

// A terminal that marks pasted text is typed for: tabs are spaces, other control characters are dropped, line ends enter lines.
static unsigned char paste(EditLine *edit, int key) {
    (void)key;
    static const wchar_t end[] = L"\033[201~";
    const size_t end_length = wcslen(end);
    size_t count = 0, capacity = 256;
    wchar_t *text = malloc((capacity + 1) * sizeof *text);
    wchar_t character = 0;
    while (text != NULL && next_character(edit, &character) == 1) {
        if (count == capacity) {
            wchar_t *grown = capacity > 1 << 20 ? NULL : realloc(text, (capacity * 2 + 1) * sizeof *text);
            if (grown == NULL) break;
            text = grown;
            capacity *= 2;
        }
        text[count++] = character;
        if (count >= end_length && wmemcmp(text + count - end_length, end, end_length) == 0) {
            count -= end_length;
            break;
        }
    }
    if (text == NULL) return CC_ERROR;
    size_t kept = 0;
    for (size_t index = 0; index < count; index++) {
        wchar_t next = text[index] == '\t' ? ' ' : text[index] == '\r' ? '\n' : text[index];
        // A terminal may send CR LF as two line ends.
        if (next == '\n' && kept > 0 && text[kept - 1] == '\n') continue;
        if (next == '\n' || (next >= 32 && next != 127 && !(next >= 128 && next < 160))) text[kept++] = next;
    }
    text[kept] = 0;
    if (kept > 0) el_wpush(edit, text);
    free(text);
    return CC_NORM;
}

static void bind_keys(EditLine *edit) {
    static const char *const keys[][2] = {
        {"^I", "complete"},           {"^R", "em-inc-search-prev"}, {"^W", "ed-delete-prev-word"}, {"\\e[200~", "paste"},
        {"\\e[3~", "ed-delete-next-char"}, {"\\e[H", "ed-move-to-beg"}, {"\\e[F", "ed-move-to-end"}, {"\\e[1~", "ed-move-to-beg"},
        {"\\e[4~", "ed-move-to-end"}, {"\\eOH", "ed-move-to-beg"},  {"\\eOF", "ed-move-to-end"},   {"\\e[1;5C", "em-next-word"},
        {"\\e[1;5D", "ed-prev-word"}, {"\\e[1;3C", "em-next-word"}, {"\\e[1;3D", "ed-prev-word"},
    };
    el_set(edit, EL_ADDFN, "complete", "Complete the word", complete);
    el_set(edit, EL_ADDFN, "paste", "Take pasted text", paste);
    for (size_t index = 0; index < sizeof keys / sizeof keys[0]; index++) {
        el_set(edit, EL_BIND, keys[index][0], keys[index][1], NULL);
    }
}

static int use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

line_editor *line_editor_open(int input, int output, int history_size) {
    use_utf8();
    if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return NULL;
    line_editor *editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    editor->input = input;
    editor->output = output;
    int in = dup(input), out = dup(output);
    editor->in = in < 0 ? NULL : fdopen(in, "r");
    editor->out = out < 0 ? NULL : fdopen(out, "w");
    // libedit has nothing to say that a user could act on.
    editor->errors = fopen("/dev/null", "we");
    editor->prompt = strdup("");
    editor->history = history_init();
    if (editor->in == NULL || editor->out == NULL || editor->errors == NULL || editor->prompt == NULL || editor->history == NULL
        || tcgetattr(input, &editor->cooked) != 0) {
        line_editor_close(editor);
        return NULL;
    }
    editor->edit = el_init_fd("line-editor", editor->in, editor->out, editor->errors, input, output, fileno(editor->errors));
    if (editor->edit == NULL) {
        line_editor_close(editor);
        return NULL;
    }
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, history_size);
    el_set(editor->edit, EL_CLIENTDATA, editor);
    el_set(editor->edit, EL_EDITOR, "emacs");
    el_set(editor->edit, EL_SIGNAL, 0);
    el_set(editor->edit, EL_PROMPT_ESC, prompt_of, '\1');
    el_set(editor->edit, EL_HIST, history, editor->history);
    el_set(editor->edit, EL_GETCFN, next_character);
    const char *name = terminal_name();
    if (name != NULL && el_set(editor->edit, EL_TERMINAL, name) != 0) {
        // A terminal that this machine does not know is today nearly always like this one.
        el_set(editor->edit, EL_TERMINAL, "xterm");
    }
    bind_keys(editor->edit);
    return editor;
}

void line_editor_close(line_editor *editor) {
    if (editor->edit != NULL) el_end(editor->edit);
    if (editor->history != NULL) history_end(editor->history);
    if (editor->in != NULL) fclose(editor->in);
    if (editor->out != NULL) fclose(editor->out);
    if (editor->errors != NULL) fclose(editor->errors);
    free(editor->prompt);
    free(editor);
}

void line_editor_set_completer(line_editor *editor, line_editor_completer completer, void *context) {
    editor->completer = completer;
    editor->context = context;
}

void line_editor_remember(line_editor *editor, const char *line) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, line);
}

static void handle(int number, void (*handler)(int), int only_default, struct sigaction *before) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigaction(number, NULL, before);
    if (only_default && before->sa_handler != SIG_DFL) return;
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

int line_editor_read(line_editor *editor, const char *prompt, const char **line, size_t *length) {
    static const int numbers[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
    struct sigaction before[4];
    char *copy = strdup(prompt);
    if (copy == NULL) return line_editor_end;
    free(editor->prompt);
    editor->prompt = copy;
    editor->is_cancelled = 0;
    editor->is_giving_up = 0;
    tcgetattr(editor->input, &editor->cooked);
    take_keys(editor);
    reading = editor;
    for (int index = 0; index < 4; index++) handle(numbers[index], index < 2 ? noted : fatal, index >= 2, &before[index]);
    el_resize(editor->edit);
    mark_pastes(editor, 1);
    int count = 0;
    const char *text = el_gets(editor->edit, &count);
    mark_pastes(editor, 0);
    tcsetattr(editor->input, TCSADRAIN, &editor->cooked);
    for (int index = 0; index < 4; index++) sigaction(numbers[index], &before[index], NULL);
    reading = NULL;
    *line = "";
    *length = 0;
    if (editor->is_cancelled) return line_editor_cancelled;
    if (text == NULL || count <= 0) {
        send(editor, "\n");
        return line_editor_end;
    }
    size_t size = strlen(text);
    if (size > 0 && text[size - 1] == '\n') size -= 1;
    *line = text;
    *length = size;
    return line_editor_line;
}

void line_editor_replace(line_editor *editor, int count, const char *text) {
    if (count > 0) el_deletestr(editor->edit, count);
    if (*text != 0) el_insertstr(editor->edit, text);
}

void line_editor_show(line_editor *editor, const char *text, int rows_below) {
    for (int row = 0; row <= rows_below; row++) fputc('\n', editor->out);
    fputc('\r', editor->out);
    send(editor, text);
    editor->has_shown = 1;
}

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
