#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

// Makes every key the editor's own before the prompt is shown, so that none that follows it is taken by the terminal.
// Ctrl-C and Ctrl-\ are keys like any other; Ctrl-Z still stops the process.
void editor_take_keys(line_editor *editor) {
    struct termios modes;
    if (tcgetattr(editor->input, &modes) != 0) return;
    modes.c_cc[VINTR] = _POSIX_VDISABLE;
    modes.c_cc[VQUIT] = _POSIX_VDISABLE;
    tcsetattr(editor->input, TCSADRAIN, &modes);
    el_set(editor->edit, EL_PREP_TERM, 1);
}

// The next byte; 0 at the end of input, -1 on failure.
static int next_byte(line_editor *editor, unsigned char *byte) {
    for (;;) {
        struct pollfd ready[2] = {{editor->input, POLLIN, 0}, {editor_signal_descriptor(), POLLIN, 0}};
        if (poll(ready, 2, -1) < 0) {
            if (errno == EINTR) continue;
            return -1;
        }
        if (ready[1].revents & POLLIN) editor_answer_signals(editor);
        if (ready[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) {
            ssize_t count = read(editor->input, byte, 1);
            if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            return count == 1 ? 1 : (int)count;
        }
    }
}

// The next code point; what is no UTF-8 is read as U+FFFD.
static int read_character(line_editor *editor, wchar_t *character) {
    unsigned char byte = 0;
    int result = next_byte(editor, &byte);
    if (result != 1) return result;
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

// The next key. Ctrl-C gives up the line: first to its end (Ctrl-E), where the mark is shown, then as if it were
// entered.
int editor_next_key(EditLine *edit, wchar_t *key) {
    line_editor *editor = editor_of(edit);
    if (editor->is_giving_up) {
        editor->is_giving_up = 0;
        editor->is_cancelled = 1;
        editor_send(editor, "^C");
        *key = '\n';
        return 1;
    }
    int result = read_character(editor, key);
    if (result == 1 && *key == 3) {
        editor->is_giving_up = 1;
        *key = 5;
    }
    return result;
}

static unsigned char complete(EditLine *edit, int key) {
    (void)key;
    line_editor *editor = editor_of(edit);
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

// A terminal that marks pasted text is typed for: tabs are spaces, other control characters are dropped, line ends
// enter lines.
static unsigned char paste(EditLine *edit, int key) {
    (void)key;
    static const wchar_t end[] = L"\033[201~";
    const size_t end_length = wcslen(end);
    size_t count = 0, capacity = 256;
    wchar_t *text = malloc((capacity + 1) * sizeof *text);
    wchar_t character = 0;
    while (text != NULL && read_character(editor_of(edit), &character) == 1) {
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

void editor_bind_keys(EditLine *edit) {
    static const char *const keys[][2] = {
        {"^I", "complete"},
        {"^R", "em-inc-search-prev"},
        {"^W", "ed-delete-prev-word"},
        {"\\e[200~", "paste"},
        {"\\e[3~", "ed-delete-next-char"},
        // Home and End, as the different terminals send them, and words with Ctrl or Alt.
        {"\\e[H", "ed-move-to-beg"},
        {"\\e[F", "ed-move-to-end"},
        {"\\e[1~", "ed-move-to-beg"},
        {"\\e[4~", "ed-move-to-end"},
        {"\\eOH", "ed-move-to-beg"},
        {"\\eOF", "ed-move-to-end"},
        {"\\e[1;5C", "em-next-word"},
        {"\\e[1;5D", "ed-prev-word"},
        {"\\e[1;3C", "em-next-word"},
        {"\\e[1;3D", "ed-prev-word"},
    };
    el_set(edit, EL_ADDFN, "complete", "Complete the word", complete);
    el_set(edit, EL_ADDFN, "paste", "Take pasted text", paste);
    for (size_t index = 0; index < sizeof keys / sizeof keys[0]; index++) {
        el_set(edit, EL_BIND, keys[index][0], keys[index][1], NULL);
    }
}
