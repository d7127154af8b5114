#include "CLinearSolver.h"

#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>
#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>

#define FUNCTIONS(each) \
    each(Clp_newModel) each(Clp_deleteModel) each(Clp_loadProblem) each(Clp_addColumns) each(Clp_primal) \
    each(Clp_setLogLevel) each(Clp_setMaximumSeconds) each(Clp_objectiveValue) each(Clp_dualRowSolution) \
    each(Clp_primalColumnSolution) each(Clp_chgColumnLower) each(Clp_dual) \
    each(Cbc_newModel) each(Cbc_deleteModel) each(Cbc_loadProblem) each(Cbc_setInteger) each(Cbc_setParameter) \
    each(Cbc_setLogLevel) each(Cbc_setMaximumSeconds) each(Cbc_setAllowableGap) each(Cbc_setMIPStartI) \
    each(Cbc_solve) each(Cbc_bestSolution)

#define POINTER(name) static __typeof__(&name) call_##name;
FUNCTIONS(POINTER)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int available;

static void *library(const char *versioned, const char *plain) {
    void *found = dlopen(versioned, RTLD_NOW | RTLD_LOCAL);
    return found ? found : dlopen(plain, RTLD_NOW | RTLD_LOCAL);
}

static void load(void) {
    void *clp = library("libClp.so.1", "libClp.so");
    void *cbc = library("libCbcSolver.so.3", "libCbcSolver.so");
    if (clp == NULL || cbc == NULL) return;
    int found = 1;
#define LOOK_UP(name) \
    call_##name = (__typeof__(&name))dlsym(cbc, #name); \
    if (call_##name == NULL) call_##name = (__typeof__(&name))dlsym(clp, #name); \
    found = found && call_##name != NULL;
    FUNCTIONS(LOOK_UP)
    available = found;
}

int linear_solver_is_available(void) {
    pthread_once(&once, load);
    return available;
}

void *linear_program_new(int rows, const double *lower, const double *upper) {
    if (!linear_solver_is_available()) return NULL;
    Clp_Simplex *model = call_Clp_newModel();
    if (model == NULL) return NULL;
    call_Clp_setLogLevel(model, 0);
    const CoinBigIndex start = 0;
    call_Clp_loadProblem(model, 0, rows, &start, NULL, NULL, NULL, NULL, NULL, lower, upper);
    return model;
}

void linear_program_delete(void *program) { call_Clp_deleteModel(program); }

void linear_program_add_columns(
    void *program, int count, const double *costs, const double *upper, const int *starts, const int *rows,
    const double *elements) {
    call_Clp_addColumns(program, count, NULL, upper, costs, starts, rows, elements);
}

int linear_program_solve(void *program, double seconds) {
    call_Clp_setMaximumSeconds(program, seconds);
    return call_Clp_primal(program, 0);
}

double linear_program_objective(void *program) { return call_Clp_objectiveValue(program); }

const double *linear_program_duals(void *program) { return call_Clp_dualRowSolution(program); }

const double *linear_program_values(void *program) { return call_Clp_primalColumnSolution(program); }

int linear_program_set_lower(void *program, const double *lower, double seconds) {
    call_Clp_chgColumnLower(program, lower);
    call_Clp_setMaximumSeconds(program, seconds);
    return call_Clp_dual(program, 0);
}

int integer_program_solve(
    int columns, int binaries, int rows, const int *starts, const int *indices, const double *elements,
    const double *costs, const double *lower, const double *upper, double seconds, double allowed_gap, int has_start,
    double *solution) {
    if (!linear_solver_is_available()) return 0;
    double *column_upper = malloc(sizeof(double) * (size_t)(columns > 0 ? columns : 1));
    int *chosen = malloc(sizeof(int) * (size_t)(columns > 0 ? columns : 1));
    double *values = malloc(sizeof(double) * (size_t)(columns > 0 ? columns : 1));
    int found = 0;
    if (column_upper != NULL && chosen != NULL && values != NULL) {
        for (int index = 0; index < columns; index++) column_upper[index] = index < binaries ? 1 : 1e30;
        Cbc_Model *model = call_Cbc_newModel();
        call_Cbc_setLogLevel(model, 0);
        call_Cbc_setParameter(model, "log", "0");
        call_Cbc_loadProblem(
            model, columns, rows, starts, indices, elements, NULL, column_upper, costs, lower, upper);
        for (int index = 0; index < binaries; index++) call_Cbc_setInteger(model, index);
        call_Cbc_setMaximumSeconds(model, seconds);
        call_Cbc_setAllowableGap(model, allowed_gap);
        if (has_start) {
            int count = 0;
            for (int index = 0; index < columns; index++) {
                if (solution[index] > 1e-9) {
                    chosen[count] = index;
                    values[count] = solution[index];
                    count++;
                }
            }
            call_Cbc_setMIPStartI(model, count, chosen, values);
        }
        // The solver sets a handler of its own for interrupts; the program's stays in force.
        struct sigaction before;
        sigaction(SIGINT, NULL, &before);
        call_Cbc_solve(model);
        sigaction(SIGINT, &before, NULL);
        const double *best = call_Cbc_bestSolution(model);
        if (best != NULL) {
            for (int index = 0; index < columns; index++) solution[index] = best[index];
            found = 1;
        }
        call_Cbc_deleteModel(model);
    }
    free(column_upper);
    free(chosen);
    free(values);
    return found;
}
