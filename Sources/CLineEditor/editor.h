#ifndef EDITOR_H
#define EDITOR_H

#include <histedit.h>
#include <stdio.h>
#include <termios.h>
#include <wchar.h>

#include "CLineEditor.h"

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

// The editor that libedit hands to a callback.
line_editor *editor_of(EditLine *edit);
void editor_send(line_editor *editor, const char *text);
// The terminal's name if it can do more than print.
const char *editor_terminal_name(void);
// Asks the terminal to mark what is pasted, or not to.
void editor_mark_pastes(line_editor *editor, int is_on);

// keys.c: what is typed. next_key is libedit's source of characters.
void editor_take_keys(line_editor *editor);
void editor_bind_keys(EditLine *edit);
int editor_next_key(EditLine *edit, wchar_t *key);

// signals.c: a resize, a stop and an end of the process while a line is edited.
int editor_prepare_signals(void);
void editor_watch_signals(line_editor *editor);
void editor_leave_signals(void);
// The descriptor that is readable once a signal has come, and what is done then.
int editor_signal_descriptor(void);
void editor_answer_signals(line_editor *editor);

#endif
