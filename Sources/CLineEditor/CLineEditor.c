#define _GNU_SOURCE
#include "CLineEditor.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

void editor_send(line_editor *editor, const char *text) {
    fputs(text, editor->out);
    fflush(editor->out);
}

const char *editor_terminal_name(void) {
    const char *name = getenv("TERM");
    return name == NULL || *name == 0 || strcmp(name, "dumb") == 0 ? NULL : name;
}

void editor_mark_pastes(line_editor *editor, int is_on) {
    if (editor_terminal_name() != NULL) editor_send(editor, is_on ? "\033[?2004h" : "\033[?2004l");
}

line_editor *editor_of(EditLine *edit) {
    void *editor = NULL;
    el_get(edit, EL_CLIENTDATA, &editor);
    return editor;
}

static char *prompt_of(EditLine *edit) {
    line_editor *editor = editor_of(edit);
    return editor->prompt;
}

static int use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

line_editor *line_editor_open(int input, int output, int history_size) {
    use_utf8();
    if (editor_prepare_signals() != 0) return NULL;
    line_editor *editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    editor->input = input;
    editor->output = output;
    int in = fcntl(input, F_DUPFD_CLOEXEC, 0), out = fcntl(output, F_DUPFD_CLOEXEC, 0);
    editor->in = in < 0 ? NULL : fdopen(in, "r");
    editor->out = out < 0 ? NULL : fdopen(out, "w");
    // libedit has nothing to say that a user could act on.
    editor->errors = fopen("/dev/null", "we");
    editor->prompt = strdup("");
    editor->history = history_init();
    int has_streams = editor->in != NULL && editor->out != NULL && editor->errors != NULL;
    if (has_streams && editor->prompt != NULL && editor->history != NULL && tcgetattr(input, &editor->cooked) == 0) {
        editor->edit = el_init_fd(
            "line-editor", editor->in, editor->out, editor->errors, input, output, fileno(editor->errors));
    }
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
    el_set(editor->edit, EL_GETCFN, editor_next_key);
    const char *name = editor_terminal_name();
    if (name != NULL && el_set(editor->edit, EL_TERMINAL, name) != 0) {
        // A terminal that this machine does not know is today nearly always like this one.
        el_set(editor->edit, EL_TERMINAL, "xterm");
    }
    editor_bind_keys(editor->edit);
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

int line_editor_read(line_editor *editor, const char *prompt, const char **line, size_t *length) {
    char *copy = strdup(prompt);
    if (copy == NULL) return line_editor_end;
    free(editor->prompt);
    editor->prompt = copy;
    editor->is_cancelled = 0;
    editor->is_giving_up = 0;
    tcgetattr(editor->input, &editor->cooked);
    editor_watch_signals(editor);
    el_resize(editor->edit);
    editor_take_keys(editor);
    editor_mark_pastes(editor, 1);
    int count = 0;
    const char *text = el_gets(editor->edit, &count);
    editor_mark_pastes(editor, 0);
    tcsetattr(editor->input, TCSADRAIN, &editor->cooked);
    editor_leave_signals();
    *line = "";
    *length = 0;
    if (editor->is_cancelled) return line_editor_cancelled;
    if (text == NULL || count <= 0) {
        editor_send(editor, "\n");
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
    editor_send(editor, text);
    editor->has_shown = 1;
}
