#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stddef.h>

// One line of input with editing, history and completion, on libedit. One editor reads at a time.
typedef struct line_editor line_editor;

// Called when Tab is pressed: the line in UTF-8 and the cursor as a byte offset in it. It changes the line through
// line_editor_replace and line_editor_show.
typedef void (*line_editor_completer)(void *context, const char *line, size_t length, size_t cursor);

// What line_editor_read met.
enum line_editor_result {
    line_editor_line = 0,
    line_editor_cancelled = 1,
    line_editor_end = 2,
};

// Opens an editor on two descriptors of a terminal, which it does not close; NULL if that is not possible.
line_editor *line_editor_open(int input, int output, int history_size);
void line_editor_close(line_editor *editor);

void line_editor_set_completer(line_editor *editor, line_editor_completer completer, void *context);

// Adds a line to the history that the arrow keys and Ctrl-R search.
void line_editor_remember(line_editor *editor, const char *line);

// Reads one line. In the prompt, text between two \1 characters fills no columns. `line` and `length` are valid until
// the next call. Ctrl-C gives line_editor_cancelled, Ctrl-D on an empty line and a hang-up line_editor_end.
int line_editor_read(line_editor *editor, const char *prompt, const char **line, size_t *length);

// While completing: replaces so many code points before the cursor with the text.
void line_editor_replace(line_editor *editor, int count, const char *text);

// While completing: shows whole lines below the line that is edited, which fills `rows_below` rows under the cursor's,
// and draws the prompt and the line again beneath them.
void line_editor_show(line_editor *editor, const char *text, int rows_below);

// The columns and rows of the terminal; 0 where it does not say or is none.
void line_editor_window(int descriptor, int *columns, int *rows);

// Opens a terminal without a screen, for programs that try the editor: what is written to `outer` is typed, what is
// read from it is shown, and `inner` is the terminal. 0 on success.
int line_editor_pseudo_terminal(int *outer, int *inner);

#endif
