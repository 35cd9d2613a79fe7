// A guarded face of GLPK: flat arrays in, flat arrays out, and no call that can end the process.
//
// GLPK answers a misuse or an inner failure with abort(). Every function here runs under an error hook that
// jumps back into this file (never across a Swift frame); the caller then gets PGLPK_ABORTED and the words
// of GLPK from pglpk_message(). All GLPK objects of the thread are gone after that: every other call on their
// handles answers PGLPK_ABORTED or nothing, and they are to be closed.
//
// A handle belongs to the thread that opened it.

#ifndef CGLPKSHIM_H
#define CGLPKSHIM_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct pglpk_problem pglpk_problem;

enum {
  PGLPK_OK = 0,
  PGLPK_ABORTED = -1,       // GLPK called its error handler
  PGLPK_INFEASIBLE = 1,     // proven: no solution
  PGLPK_UNBOUNDED = 2,
  PGLPK_TIME_LIMIT = 3,
  PGLPK_STOPPED = 4,        // a callback asked to stop
  PGLPK_FAILED = 5          // GLPK gave up; pglpk_message() says why
};

/// Version of the library, such as "5.0".
const char *pglpk_version(void);

/// What GLPK printed or said last on this thread.
const char *pglpk_message(void);

/// A problem without rows and columns, to be minimised. Answers NULL when GLPK aborted or memory ran out.
pglpk_problem *pglpk_open(void);

/// Reads a file that GLPK can read: format 'm' free MPS, 'l' CPLEX LP.
pglpk_problem *pglpk_read(const char *path, char format);

void pglpk_close(pglpk_problem *problem);

int pglpk_row_count(const pglpk_problem *problem);
int pglpk_column_count(const pglpk_problem *problem);

/// The linear relaxation, in slices of `slice` iterations. Before each `milliseconds_left(context)` is asked (NULL = no limit): the
/// slice ends after so many, and with 0 there is none.
int pglpk_relax(
  pglpk_problem *problem, int slice, int (*milliseconds_left)(void *context), void *context);

/// Methods of pglpk_relax_again: the dual suits where rows were added or moved. It needs prices of the right sign, and may go
/// round in circles in search of them: from any other basis each row is then bounded on its other side as well.
#define PGLPK_PRIMAL 0
#define PGLPK_DUAL 1
#define PGLPK_DUAL_FROM_ANY_BASIS 2

/// The linear relaxation again, from the basis at hand. A basis that cannot be used is replaced by one of GLPK's own.
int pglpk_relax_again(
  pglpk_problem *problem, int method, int slice, int (*milliseconds_left)(void *context),
  void *context);

/// Adds rows (compressed sparse rows over all columns there are); they enter the basis. A bound beyond +-1e300 is
/// open.
int pglpk_add_rows(
  pglpk_problem *problem, int rows, const double *lower, const double *upper, const int *row_start,
  const int *term_column, const double *term_coefficient);

/// Adds columns (compressed sparse columns over all rows there are); they stay out of the basis.
int pglpk_add_columns(
  pglpk_problem *problem, int columns, const double *lower, const double *upper, const double *cost,
  const unsigned char *is_integer, const int *column_start, const int *term_row,
  const double *term_coefficient);

/// Replaces the costs of all columns, and the constant.
int pglpk_set_costs(pglpk_problem *problem, const double *cost, double offset);

/// Replaces the bounds of one row.
int pglpk_set_row(pglpk_problem *problem, int row, double lower, double upper);

/// Replaces the bounds of one column.
int pglpk_set_column(pglpk_problem *problem, int column, double lower, double upper);

/// Takes rows out (positions from 0, each once); those behind them move up. The basis stays one when they were basic.
int pglpk_remove_rows(pglpk_problem *problem, int rows, const int *positions);

/// Proposes a basis: for each row and column 0 = at its lower bound, 1 = basic, 2 = at its upper bound.
int pglpk_set_basis(
  pglpk_problem *problem, const unsigned char *row_status, const unsigned char *column_status);

/// The basis at hand, in the same words.
int pglpk_basis(
  pglpk_problem *problem, unsigned char *row_status, unsigned char *column_status);

double pglpk_relaxation_objective(pglpk_problem *problem);
/// Primal values, reduced costs (by column) and prices (by row); any pointer may be NULL.
void pglpk_relaxation_values(
  pglpk_problem *problem, double *values, double *reduced_costs, double *row_prices);

/// After PGLPK_INFEASIBLE from pglpk_relax_again: multipliers of the rows whose sum no values within the bounds of the
/// columns can meet, up to their sign and to rounding. PGLPK_FAILED when GLPK holds none.
int pglpk_infeasibility(pglpk_problem *problem, double *row_multipliers);

/// After PGLPK_OK from pglpk_relax_again: multipliers with which the rows add up to a coefficient of 1 in a basic
/// column (counted from 0) and of 0 in every other. PGLPK_FAILED when the column is not basic.
int pglpk_inverse_row(pglpk_problem *problem, int column, double *row_multipliers);

/// What the branch-and-cut search tells; answering non-zero ends it.
typedef int (*pglpk_watch)(
  void *context, int has_best, double best, int has_bound, double bound, int nodes);

/// Branch and cut after an optimal relaxation. `start` (by column) is offered as a first solution, or NULL;
/// with `presolve` GLPK's own preprocessing goes first and the start is not used.
int pglpk_search(
  pglpk_problem *problem, const double *start, int time_limit_ms, int presolve, pglpk_watch watch,
  void *context);

/// 1 when the search holds a solution.
int pglpk_has_solution(pglpk_problem *problem);
void pglpk_solution(pglpk_problem *problem, double *values);
/// The proven bound when the search ended; 0 when there is none.
int pglpk_bound(pglpk_problem *problem, double *bound);

/// Makes GLPK abort on purpose: for the test that proves the guard.
int pglpk_misuse(pglpk_problem *problem);

#ifdef __cplusplus
}
#endif
#endif
