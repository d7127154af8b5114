/// Linear and integer programs by COIN-OR's Clp and Cbc.
///
/// The libraries are opened when they are first asked for, so that a program that never plans does not pay for loading
/// them, and one on a machine without them still plans, without a bound.
#ifndef CLINEARSOLVER_H
#define CLINEARSOLVER_H

/// Whether the libraries are there; opens them at the first call.
int linear_solver_is_available(void);

/// A linear program that is minimised; its columns are 0 or more. NULL without the libraries or memory.
void *linear_program_new(int rows, const double *lower, const double *upper);
void linear_program_delete(void *program);
void linear_program_add_columns(
    void *program, int count, const double *costs, const double *upper, const int *starts, const int *rows,
    const double *elements);
/// Solves from where the last solution stood. 0 when optimal, 1 infeasible, 2 unbounded, 3 stopped.
int linear_program_solve(void *program, double seconds);
double linear_program_objective(void *program);
/// One number a row, owned by the program and valid until it changes.
const double *linear_program_duals(void *program);
/// One number a column, owned by the program and valid until it changes.
const double *linear_program_values(void *program);
/// Sets the least that each column may be, one number a column, and solves anew from where the last solution stood.
int linear_program_set_lower(void *program, const double *lower, double seconds);

/// Minimises over columns of which the first `binaries` are 0 or 1 and the others 0 or more. `solution` holds a start on
/// entry and the best on return, one number a column. 1 if a solution was found, else 0. One call at a time.
int integer_program_solve(
    int columns, int binaries, int rows, const int *starts, const int *indices, const double *elements,
    const double *costs, const double *lower, const double *upper, double seconds, double allowed_gap, int has_start,
    double *solution);

#endif
