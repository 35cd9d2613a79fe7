#include "CGLPKShim.h"

#include <float.h>
#include <glpk.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PGLPK_OPEN 1e300

struct pglpk_problem {
  glp_prob *program;
  unsigned generation;  // of the thread's environment in which it was made
  const double *start;
  int start_given;
  pglpk_watch watch;
  void *context;
  int stopped;
  int has_bound;
  double bound;
};

static _Thread_local jmp_buf guard;
static _Thread_local char message[512];
// An abort frees the environment and every problem in it: their generation is over.
static _Thread_local unsigned generation;
static _Thread_local int open_problems;

static int is_broken(const pglpk_problem *problem) {
  return problem->program == NULL || problem->generation != generation;
}

static int listen(void *info, const char *text) {
  (void)info;
  size_t length = strlen(text);
  while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == ' ')) length--;
  // "Error detected in file ..." follows the words of an abort: both are kept.
  size_t used = strncmp(text, "Error detected", 14) == 0 ? strlen(message) : 0;
  if (used > 0 && used < sizeof message - 3) {
    memcpy(message + used, "; ", 2);
    used += 2;
  }
  if (length == 0 || used >= sizeof message - 1) return 1;
  if (length >= sizeof message - used) length = sizeof message - used - 1;
  memcpy(message + used, text, length);
  message[used + length] = 0;
  return 1;
}

static void jump(void *info) {
  (void)info;
  longjmp(guard, 1);
}

// Inside the guard GLPK may abort: control comes back to GUARDED, the environment is freed.
#define GUARDED(failure)                       \
  glp_term_hook(listen, NULL);                 \
  glp_error_hook(jump, NULL);                  \
  if (setjmp(guard)) {                         \
    glp_error_hook(NULL, NULL);                \
    glp_free_env();                            \
    generation++;                              \
    open_problems = 0;                         \
    return failure;                            \
  }

#define UNGUARDED() glp_error_hook(NULL, NULL)

static void say(const char *text) {
  strncpy(message, text, sizeof message - 1);
  message[sizeof message - 1] = 0;
}

const char *pglpk_version(void) { return glp_version(); }

const char *pglpk_message(void) { return message; }

static int bound_type(double lower, double upper) {
  int has_lower = lower > -PGLPK_OPEN, has_upper = upper < PGLPK_OPEN;
  if (has_lower && has_upper) return lower == upper ? GLP_FX : GLP_DB;
  return has_lower ? GLP_LO : has_upper ? GLP_UP : GLP_FR;
}

static pglpk_problem *allocate(void) { return calloc(1, sizeof(pglpk_problem)); }

static int create(pglpk_problem *problem) {
  GUARDED(PGLPK_ABORTED);
  problem->program = glp_create_prob();
  glp_set_obj_dir(problem->program, GLP_MIN);
  problem->generation = generation;
  open_problems++;
  UNGUARDED();
  return PGLPK_OK;
}

pglpk_problem *pglpk_open(void) {
  message[0] = 0;
  pglpk_problem *problem = allocate();
  if (problem != NULL && create(problem) != PGLPK_OK) {
    pglpk_close(problem);
    problem = NULL;
  }
  return problem;
}

static int read_guarded(pglpk_problem *problem, const char *path, char format) {
  GUARDED(PGLPK_ABORTED);
  int failed = format == 'm' ? glp_read_mps(problem->program, GLP_MPS_FILE, NULL, path)
                             : glp_read_lp(problem->program, NULL, path);
  UNGUARDED();
  return failed ? PGLPK_FAILED : PGLPK_OK;
}

pglpk_problem *pglpk_read(const char *path, char format) {
  message[0] = 0;
  pglpk_problem *problem = allocate();
  if (problem == NULL) return NULL;
  if (create(problem) != PGLPK_OK || read_guarded(problem, path, format) != PGLPK_OK) {
    pglpk_close(problem);
    return NULL;
  }
  return problem;
}

void pglpk_close(pglpk_problem *problem) {
  if (problem == NULL) return;
  if (!is_broken(problem)) {
    glp_delete_prob(problem->program);
    // The last one out frees the thread's environment.
    if (--open_problems == 0) glp_free_env();
  }
  free(problem);
}

int pglpk_row_count(const pglpk_problem *problem) {
  return is_broken(problem) ? 0 : glp_get_num_rows(problem->program);
}

int pglpk_column_count(const pglpk_problem *problem) {
  return is_broken(problem) ? 0 : glp_get_num_cols(problem->program);
}

// MARK: Relaxation

static const char *simplex_words(int code) {
  switch (code) {
    case GLP_EBADB: return "the starting basis is not valid";
    case GLP_ESING: return "the basis matrix is singular";
    case GLP_ECOND: return "the basis matrix is ill-conditioned";
    case GLP_EBOUND: return "a column has its bounds the wrong way round";
    case GLP_EFAIL: return "the solver failed";
    default: return "the simplex method ended without an answer";
  }
}

static int relaxation_state(pglpk_problem *problem) {
  switch (glp_get_status(problem->program)) {
    case GLP_OPT: return PGLPK_OK;
    case GLP_NOFEAS: return PGLPK_INFEASIBLE;
    case GLP_UNBND: return PGLPK_UNBOUNDED;
    default: say("the relaxation is undefined"); return PGLPK_FAILED;
  }
}

// Gives each row with one bound the other, too, one beyond what its columns can take it to: it never binds at a solution,
// but any basis is then one that the dual method can go on from. What rows had is kept for unbox().
static void box(glp_prob *program, int *type) {
  int columns = glp_get_num_cols(program), rows = glp_get_num_rows(program);
  int *index = calloc((size_t)columns + 1, sizeof(int));
  double *value = calloc((size_t)columns + 1, sizeof(double));
  for (int i = 1; i <= rows && index != NULL && value != NULL; i++) {
    type[i] = glp_get_row_type(program, i);
    if (type[i] != GLP_LO && type[i] != GLP_UP) continue;
    double least = 0, most = 0;
    for (int k = glp_get_mat_row(program, i, index, value); k > 0; k--) {
      double one = value[k] * glp_get_col_lb(program, index[k]);
      double other = value[k] * glp_get_col_ub(program, index[k]);
      least += one < other ? one : other;
      most += one < other ? other : one;
    }
    double lower = glp_get_row_lb(program, i), upper = glp_get_row_ub(program, i);
    if (type[i] == GLP_UP) lower = (least < upper ? least : upper) - 1;
    if (type[i] == GLP_LO) upper = (most > lower ? most : lower) + 1;
    glp_set_row_bnds(program, i, GLP_DB, lower, upper);
  }
  free(index);
  free(value);
}

static void unbox(glp_prob *program, const int *type) {
  for (int i = 1; i <= glp_get_num_rows(program); i++)
    if (type[i] == GLP_LO || type[i] == GLP_UP)
      glp_set_row_bnds(
        program, i, type[i], glp_get_row_lb(program, i), glp_get_row_ub(program, i));
}

static int has_open_column(glp_prob *program) {
  for (int j = 1; j <= glp_get_num_cols(program); j++) {
    int type = glp_get_col_type(program, j);
    if (type != GLP_DB && type != GLP_FX) return 1;
  }
  return 0;
}

static int relax_loop(
  pglpk_problem *problem, int method, int slice, int (*milliseconds_left)(void *), void *context) {
  glp_smcp options;
  glp_init_smcp(&options);
  options.msg_lev = GLP_MSG_ERR;
  options.meth = method == PGLPK_PRIMAL ? GLP_PRIMAL : GLP_DUALP;
  // Slices are counted in iterations: where they end does not depend on the machine.
  options.it_lim = slice;
  // The columns are boxed: the dual method then does better with long steps.
  options.r_test = GLP_RT_FLIP;
  int *type = NULL, result, boxes = method == PGLPK_DUAL_FROM_ANY_BASIS;
  for (;;) {
    // A slice of a large relaxation takes seconds: it ends with the time, too.
    if (milliseconds_left != NULL) options.tm_lim = milliseconds_left(context);
    if (options.tm_lim <= 0) {
      result = PGLPK_STOPPED;
      break;
    }
    if (boxes && type == NULL && !has_open_column(problem->program)) {
      type = calloc((size_t)glp_get_num_rows(problem->program) + 1, sizeof(int));
      if (type != NULL) box(problem->program, type);
    }
    int code = glp_simplex(problem->program, &options);
    if (code == 0) {
      result = relaxation_state(problem);
      break;
    }
    if (code != GLP_EITLIM && code != GLP_ETMLIM) {
      say(simplex_words(code));
      result = code == GLP_ENOPFS ? PGLPK_INFEASIBLE : PGLPK_FAILED;
      break;
    }
    // The dual method may be going round in circles in search of prices with the right sign.
    boxes = method != PGLPK_PRIMAL;
  }
  if (type != NULL) unbox(problem->program, type);
  free(type);
  return result;
}

static int relax_guarded(
  pglpk_problem *problem, int slice, int (*milliseconds_left)(void *), void *context) {
  GUARDED(PGLPK_ABORTED);
  glp_adv_basis(problem->program, 0);
  int result = relax_loop(problem, PGLPK_PRIMAL, slice, milliseconds_left, context);
  if (result == PGLPK_FAILED) {
    glp_scale_prob(problem->program, GLP_SF_AUTO);
    glp_std_basis(problem->program);
    result = relax_loop(problem, PGLPK_DUAL, slice, milliseconds_left, context);
  }
  UNGUARDED();
  return result;
}

int pglpk_relax(
  pglpk_problem *problem, int slice, int (*milliseconds_left)(void *context), void *context) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  return relax_guarded(problem, slice, milliseconds_left, context);
}

static int relax_again_guarded(
  pglpk_problem *problem, int method, int slice, int (*milliseconds_left)(void *), void *context) {
  GUARDED(PGLPK_ABORTED);
  int result = relax_loop(problem, method, slice, milliseconds_left, context);
  if (result == PGLPK_FAILED) {
    glp_adv_basis(problem->program, 0);
    result = relax_loop(problem, PGLPK_PRIMAL, slice, milliseconds_left, context);
  }
  UNGUARDED();
  return result;
}

int pglpk_relax_again(
  pglpk_problem *problem, int method, int slice, int (*milliseconds_left)(void *context),
  void *context) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  return relax_again_guarded(problem, method, slice, milliseconds_left, context);
}

// MARK: Growing

static int shift(const int *start, const int *terms, const double *coefficients, int item,
                 int *index, double *value) {
  int count = 0;
  for (int k = start[item]; k < start[item + 1]; k++) {
    count++;
    index[count] = terms[k] + 1;
    value[count] = coefficients[k];
  }
  return count;
}

static int longest(const int *start, int items) {
  int most = 0;
  for (int k = 0; k < items; k++)
    if (start[k + 1] - start[k] > most) most = start[k + 1] - start[k];
  return most;
}

static int add_rows_guarded(
  pglpk_problem *problem, int rows, const double *lower, const double *upper, const int *row_start,
  const int *term_column, const double *term_coefficient, int *index, double *value) {
  GUARDED(PGLPK_ABORTED);
  int first = glp_add_rows(problem->program, rows);
  for (int i = 0; i < rows; i++) {
    int count = shift(row_start, term_column, term_coefficient, i, index, value);
    glp_set_row_bnds(
      problem->program, first + i, bound_type(lower[i], upper[i]), lower[i], upper[i]);
    glp_set_mat_row(problem->program, first + i, count, index, value);
  }
  UNGUARDED();
  return PGLPK_OK;
}

static int add_columns_guarded(
  pglpk_problem *problem, int columns, const double *lower, const double *upper,
  const double *cost, const unsigned char *is_integer, const int *column_start,
  const int *term_row, const double *term_coefficient, int *index, double *value) {
  GUARDED(PGLPK_ABORTED);
  int first = glp_add_cols(problem->program, columns);
  for (int j = 0; j < columns; j++) {
    int count = shift(column_start, term_row, term_coefficient, j, index, value);
    if (is_integer[j]) glp_set_col_kind(problem->program, first + j, GLP_IV);
    glp_set_col_bnds(
      problem->program, first + j, bound_type(lower[j], upper[j]), lower[j], upper[j]);
    glp_set_obj_coef(problem->program, first + j, cost[j]);
    glp_set_mat_col(problem->program, first + j, count, index, value);
  }
  UNGUARDED();
  return PGLPK_OK;
}

int pglpk_add_rows(
  pglpk_problem *problem, int rows, const double *lower, const double *upper, const int *row_start,
  const int *term_column, const double *term_coefficient) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  if (rows <= 0) return PGLPK_OK;
  size_t size = (size_t)longest(row_start, rows) + 1;
  int *index = malloc(size * sizeof(int));
  double *value = malloc(size * sizeof(double));
  int result = index == NULL || value == NULL
    ? PGLPK_FAILED
    : add_rows_guarded(
        problem, rows, lower, upper, row_start, term_column, term_coefficient, index, value);
  free(index);
  free(value);
  return result;
}

int pglpk_add_columns(
  pglpk_problem *problem, int columns, const double *lower, const double *upper,
  const double *cost, const unsigned char *is_integer, const int *column_start,
  const int *term_row, const double *term_coefficient) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  if (columns <= 0) return PGLPK_OK;
  size_t size = (size_t)longest(column_start, columns) + 1;
  int *index = malloc(size * sizeof(int));
  double *value = malloc(size * sizeof(double));
  int result = index == NULL || value == NULL
    ? PGLPK_FAILED
    : add_columns_guarded(
        problem, columns, lower, upper, cost, is_integer, column_start, term_row,
        term_coefficient, index, value);
  free(index);
  free(value);
  return result;
}

int pglpk_set_costs(pglpk_problem *problem, const double *cost, double offset) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  GUARDED(PGLPK_ABORTED);
  int columns = glp_get_num_cols(problem->program);
  glp_set_obj_coef(problem->program, 0, offset);
  for (int j = 0; j < columns; j++) glp_set_obj_coef(problem->program, j + 1, cost[j]);
  UNGUARDED();
  return PGLPK_OK;
}

int pglpk_set_row(pglpk_problem *problem, int row, double lower, double upper) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  GUARDED(PGLPK_ABORTED);
  glp_set_row_bnds(problem->program, row + 1, bound_type(lower, upper), lower, upper);
  UNGUARDED();
  return PGLPK_OK;
}

int pglpk_set_column(pglpk_problem *problem, int column, double lower, double upper) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  GUARDED(PGLPK_ABORTED);
  glp_set_col_bnds(problem->program, column + 1, bound_type(lower, upper), lower, upper);
  UNGUARDED();
  return PGLPK_OK;
}

static int remove_rows_guarded(pglpk_problem *problem, int rows, const int *numbers) {
  GUARDED(PGLPK_ABORTED);
  glp_del_rows(problem->program, rows, numbers);
  UNGUARDED();
  return PGLPK_OK;
}

int pglpk_remove_rows(pglpk_problem *problem, int rows, const int *positions) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  if (rows <= 0) return PGLPK_OK;
  int *numbers = malloc(((size_t)rows + 1) * sizeof(int));
  if (numbers == NULL) return PGLPK_FAILED;
  for (int i = 0; i < rows; i++) numbers[i + 1] = positions[i] + 1;
  int result = remove_rows_guarded(problem, rows, numbers);
  free(numbers);
  return result;
}

static int basis_status(unsigned char status) {
  return status == 1 ? GLP_BS : status == 2 ? GLP_NU : GLP_NL;
}

int pglpk_set_basis(
  pglpk_problem *problem, const unsigned char *row_status, const unsigned char *column_status) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  GUARDED(PGLPK_ABORTED);
  int rows = glp_get_num_rows(problem->program);
  int columns = glp_get_num_cols(problem->program);
  for (int i = 0; i < rows; i++)
    glp_set_row_stat(problem->program, i + 1, basis_status(row_status[i]));
  for (int j = 0; j < columns; j++)
    glp_set_col_stat(problem->program, j + 1, basis_status(column_status[j]));
  UNGUARDED();
  return PGLPK_OK;
}

static unsigned char status_of(int status) {
  return status == GLP_BS ? 1 : status == GLP_NU ? 2 : 0;
}

int pglpk_basis(
  pglpk_problem *problem, unsigned char *row_status, unsigned char *column_status) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  int rows = glp_get_num_rows(problem->program);
  int columns = glp_get_num_cols(problem->program);
  for (int i = 0; i < rows; i++)
    row_status[i] = status_of(glp_get_row_stat(problem->program, i + 1));
  for (int j = 0; j < columns; j++)
    column_status[j] = status_of(glp_get_col_stat(problem->program, j + 1));
  return PGLPK_OK;
}

double pglpk_relaxation_objective(pglpk_problem *problem) {
  return is_broken(problem) ? 0 : glp_get_obj_val(problem->program);
}

void pglpk_relaxation_values(
  pglpk_problem *problem, double *values, double *reduced_costs, double *row_prices) {
  if (is_broken(problem)) return;
  int columns = glp_get_num_cols(problem->program), rows = glp_get_num_rows(problem->program);
  for (int j = 0; j < columns; j++) {
    if (values != NULL) values[j] = glp_get_col_prim(problem->program, j + 1);
    if (reduced_costs != NULL) reduced_costs[j] = glp_get_col_dual(problem->program, j + 1);
  }
  if (row_prices != NULL)
    for (int i = 0; i < rows; i++) row_prices[i] = glp_get_row_dual(problem->program, i + 1);
}

static int infeasibility_guarded(pglpk_problem *problem, double *work) {
  GUARDED(PGLPK_ABORTED);
  glp_prob *program = problem->program;
  int rows = glp_get_num_rows(program), found = PGLPK_FAILED;
  int variable = glp_get_unbnd_ray(program);
  if (variable > 0 && (glp_bf_exists(program) || glp_factorize(program) == 0)) {
    for (int i = 1; i <= rows; i++) {
      work[i] = glp_get_bhead(program, i) == variable;
      if (work[i] != 0) found = PGLPK_OK;
    }
    if (found == PGLPK_OK) glp_btran(program, work);
  }
  UNGUARDED();
  return found;
}

int pglpk_infeasibility(pglpk_problem *problem, double *row_multipliers) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  int rows = glp_get_num_rows(problem->program);
  double *work = calloc((size_t)rows + 1, sizeof(double));
  if (work == NULL) return PGLPK_FAILED;
  int result = infeasibility_guarded(problem, work);
  if (result == PGLPK_OK) memcpy(row_multipliers, work + 1, (size_t)rows * sizeof(double));
  free(work);
  return result;
}

static int inverse_row_guarded(pglpk_problem *problem, int column, double *work) {
  int result = PGLPK_FAILED;
  GUARDED(PGLPK_ABORTED);
  glp_prob *program = problem->program;
  int is_factorized = glp_bf_exists(program) || glp_factorize(program) == 0;
  int place = is_factorized ? glp_get_col_bind(program, column + 1) : 0;
  if (place > 0) {
    // GLPK's basis holds the negative of a column of the program.
    work[place] = -1;
    glp_btran(program, work);
    result = PGLPK_OK;
  }
  UNGUARDED();
  return result;
}

int pglpk_inverse_row(pglpk_problem *problem, int column, double *row_multipliers) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  int rows = glp_get_num_rows(problem->program);
  double *work = calloc((size_t)rows + 1, sizeof(double));
  if (work == NULL) return PGLPK_FAILED;
  int result = inverse_row_guarded(problem, column, work);
  if (result == PGLPK_OK) memcpy(row_multipliers, work + 1, (size_t)rows * sizeof(double));
  free(work);
  return result;
}

// MARK: Branch and cut

static void note_bound(pglpk_problem *problem, glp_tree *tree) {
  int best = glp_ios_best_node(tree);
  if (best == 0) return;
  double bound = glp_ios_node_bound(tree, best);
  if (bound > -DBL_MAX) {
    problem->bound = bound;
    problem->has_bound = 1;
  }
}

static void offer_start(pglpk_problem *problem, glp_tree *tree) {
  problem->start_given = 1;
  // GLPK counts columns from 1.
  glp_ios_heur_sol(tree, problem->start - 1);
}

static void on_search_event(glp_tree *tree, void *info) {
  pglpk_problem *problem = info;
  if (problem->stopped) {
    glp_ios_terminate(tree);
    return;
  }
  if (glp_ios_reason(tree) == GLP_IHEUR && problem->start != NULL && !problem->start_given)
    offer_start(problem, tree);
  note_bound(problem, tree);
  int active, nodes, all;
  glp_ios_tree_size(tree, &active, &nodes, &all);
  int has_best = glp_mip_status(problem->program) == GLP_FEAS;
  double best = has_best ? glp_mip_obj_val(problem->program) : 0;
  if (problem->watch != NULL &&
      problem->watch(problem->context, has_best, best, problem->has_bound, problem->bound, all)) {
    problem->stopped = 1;
    glp_ios_terminate(tree);
  }
}

static int search_guarded(pglpk_problem *problem, int time_limit_ms, int presolve) {
  GUARDED(PGLPK_ABORTED);
  glp_iocp options;
  glp_init_iocp(&options);
  options.msg_lev = GLP_MSG_ERR;
  options.tm_lim = time_limit_ms;
  options.cb_func = on_search_event;
  options.cb_info = problem;
  options.tol_obj = 1e-10;
  options.br_tech = GLP_BR_PCH;
  // With its own preprocessing GLPK searches another program: a start would not fit it.
  if (presolve) {
    options.presolve = GLP_ON;
    options.br_tech = GLP_BR_DTH;
    problem->start = NULL;
  }
  options.bt_tech = GLP_BT_BLB;
  options.gmi_cuts = GLP_ON;
  options.mir_cuts = GLP_ON;
  options.cov_cuts = GLP_ON;
  options.clq_cuts = GLP_ON;
  int code = glp_intopt(problem->program, &options);
  UNGUARDED();
  switch (code) {
    case 0: break;
    case GLP_ETMLIM: return PGLPK_TIME_LIMIT;
    case GLP_ESTOP: return PGLPK_STOPPED;
    default: say("the branch-and-cut search failed"); return PGLPK_FAILED;
  }
  switch (glp_mip_status(problem->program)) {
    case GLP_OPT: return PGLPK_OK;
    case GLP_NOFEAS: return PGLPK_INFEASIBLE;
    default: say("the branch-and-cut search ended undecided"); return PGLPK_FAILED;
  }
}

int pglpk_search(
  pglpk_problem *problem, const double *start, int time_limit_ms, int presolve, pglpk_watch watch,
  void *context) {
  if (is_broken(problem)) return PGLPK_ABORTED;
  problem->start = start;
  problem->start_given = 0;
  problem->watch = watch;
  problem->context = context;
  problem->stopped = 0;
  problem->has_bound = 0;
  return search_guarded(problem, time_limit_ms, presolve);
}

int pglpk_has_solution(pglpk_problem *problem) {
  if (is_broken(problem)) return 0;
  int status = glp_mip_status(problem->program);
  return status == GLP_OPT || status == GLP_FEAS;
}

void pglpk_solution(pglpk_problem *problem, double *values) {
  if (is_broken(problem)) return;
  int columns = glp_get_num_cols(problem->program);
  for (int j = 0; j < columns; j++) values[j] = glp_mip_col_val(problem->program, j + 1);
}

int pglpk_bound(pglpk_problem *problem, double *bound) {
  if (problem->has_bound) *bound = problem->bound;
  return problem->has_bound;
}

static int misuse_guarded(pglpk_problem *problem) {
  GUARDED(PGLPK_ABORTED);
  glp_set_obj_coef(problem->program, -7, 1);
  UNGUARDED();
  return PGLPK_OK;
}

int pglpk_misuse(pglpk_problem *problem) {
  return is_broken(problem) ? PGLPK_ABORTED : misuse_guarded(problem);
}
