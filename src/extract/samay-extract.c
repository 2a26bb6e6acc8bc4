/* samay-extract.c: the pipeline: scan, clauses, match, assemble, date, resolve
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "extract/assemble/samay-assembler.h"
#include "extract/resolve/samay-calendar-fields.h"
#include "extract/samay-workspace.h"

/* What is gathered on the way through a text, and dropped at its end. */
typedef struct
{
  SamayExtraction *extraction;
  SamayWorkspace *space;
  const SamayDraft *last_event; /* whose mention was appended last */
  guint n_sentences[SAMAY_LANGS_MAX]; /* by language */
} Pass;

static void
begin_text (Pass *pass)
{
  const SamayExtraction *extraction = pass->extraction;
  SamayWorkspace *space = pass->space;

  if (space->scanner == NULL)
    space->scanner = samay_scanner_new (extraction->language, extraction->text, extraction->length, space->gathered.diagnostics);
  else
    samay_scanner_begin (space->scanner, extraction->text, extraction->length, space->gathered.diagnostics);
}

/* Sentence by sentence: what is said, before anybody asks when. */
static void
read_sentences (Pass *pass)
{
  SamayExtraction *extraction = pass->extraction;
  SamayWorkspace *space = pass->space;
  SamayClauses *clauses = &space->clauses;
  SamayMatcher matcher = { extraction->language, NULL, clauses, space->terms, space->atoms };
  SamayAssembler assembler;
  const SamaySentence *sentence;

  begin_text (pass);
  samay_assembler_init (&assembler, extraction->language, pass->space->arena);
  assembler.terms = pass->space->terms;
  assembler.clauses = clauses;
  assembler.text = extraction->text;
  while ((sentence = samay_scanner_next (space->scanner)) != NULL)
    {
      samay_clauses_read (clauses, sentence);
      matcher.sentence = sentence;
      samay_matcher_run (&matcher);
      assembler.sentence = sentence;
      samay_assembler_run (&assembler, &matcher, pass->space->drafts);
      assembler.sentence_number++;
      pass->n_sentences[MIN (sentence->lang, SAMAY_LANGS_MAX - 1)]++;
    }
  samay_place_finish (&assembler, pass->space->drafts);
}

static const SamayTerm *
get_term (const Pass       *pass,
          const SamayDraft *draft)
{
  return &g_array_index (pass->space->terms, SamayTerm, draft->term);
}

static SamayExpressionType
get_type (const SamayTerm *term)
{
  switch (term->kind)
    {
    case SAMAY_TERM_TIME:
      return SAMAY_TYPE_TIME;
    case SAMAY_TERM_DURATION:
      return SAMAY_TYPE_DURATION;
    case SAMAY_TERM_SET:
      return SAMAY_TYPE_SET;
    default:
      return SAMAY_TYPE_DATE;
    }
}

static char *
dup_clock_timex (const SamayTerm *term)
{
  guint hour = (guint) samay_fields_get_hour (term), minute = (guint) MAX (term->minute, 0);
  const char digits[] = { 'T', '0' + hour / 10 % 10, '0' + hour % 10, ':', '0' + minute / 10 % 10, '0' + minute % 10, '\0' };

  return term->hour >= 0 ? g_strdup (digits) : g_strdup ("TXX");
}

/* What TIMEX3 says of the term where it isn't the date itself, or %NULL. */
static char *
dup_timex (const SamayTerm *term)
{
  switch (term->kind)
    {
    case SAMAY_TERM_DURATION:
    case SAMAY_TERM_SET:
      return samay_timex_from_duration (term->is_vague && term->kind == SAMAY_TERM_DURATION ? -1
                                        : term->amount != 0 ? term->amount / 100.0 : 1, term->unit);
    case SAMAY_TERM_TIME:
      return dup_clock_timex (term);
    default:
      return NULL;
    }
}

static void
add_reason (Pass             *pass,
            SamayReasonKind   kind,
            const SamayDraft *draft,
            gint64            day)
{
  SamayReason reason = { draft->start_byte, draft->end_byte, (gint32) day, draft->rule, kind };

  if (kind == SAMAY_REASON_STATUS_CUE)
    {
      reason.start_byte = draft->cue_start_byte;
      reason.end_byte = draft->cue_end_byte;
    }
  samay_array_push (pass->space->reasons, reason, SAMAY_REASONS_ROOM);
}

static void
explain_status (Pass             *pass,
                const SamayDraft *draft,
                gboolean          by_date)
{
  if (by_date)
    add_reason (pass, SAMAY_REASON_STATUS_DATE, draft, 0);
  else if (draft->status != SAMAY_STATUS_UNTOLD && draft->cue_end_byte > draft->cue_start_byte)
    add_reason (pass, SAMAY_REASON_STATUS_CUE, draft, 0);
  else if (draft->status != SAMAY_STATUS_UNTOLD)
    add_reason (pass, SAMAY_REASON_STATUS_RULE, draft, 0);
  else
    add_reason (pass, SAMAY_REASON_STATUS_TENSE, draft, 0);
}

/* People, and behind a NULL the organisations. */
static void
add_names (Pass             *pass,
           const SamayDraft *draft,
           SamayMention     *mention)
{
  guint n_people = draft->people != NULL ? g_strv_length ((char **) draft->people) : 0;
  guint n_organisations = draft->organisations != NULL ? g_strv_length ((char **) draft->organisations) : 0;
  const char **names;

  mention->people = draft->people;
  mention->n_organisations = n_organisations;
  if (n_organisations == 0)
    return;
  names = samay_arena_alloc (pass->space->arena, (n_people + n_organisations + 2) * sizeof *names);
  if (n_people > 0)
    memcpy (names, draft->people, n_people * sizeof *names);
  names[n_people] = NULL;
  memcpy (names + n_people + 1, draft->organisations, (n_organisations + 1) * sizeof *names);
  mention->people = names;
}

static void
append_mention (Pass             *pass,
                SamayResolver    *resolver,
                const SamayDraft *draft,
                const SamayWhen  *when,
                SamayBasis        basis,
                SamayDerivation   derivation)
{
  gboolean by_date;
  SamayMention mention = {
    .when = *when, .place = draft->place, .series = draft->series,
    .n_series = draft->n_series, .start_byte = draft->start_byte, .end_byte = draft->end_byte,
    .sentence_start_byte = draft->sentence_start_byte, .sentence_end_byte = draft->sentence_end_byte,
    .expression = basis == SAMAY_BASIS_EXPRESSION ? pass->space->gathered.expressions->len : SAMAY_EXPRESSION_NONE,
    .basis = basis, .derivation = derivation,
  };

  add_names (pass, draft, &mention);
  mention.status = samay_status_decide (draft, when, resolver->published_day, &by_date);
  if (draft->title_is_borrowed)
    add_reason (pass, SAMAY_REASON_BORROWED_TITLE, draft, 0);
  explain_status (pass, draft, by_date);
  mention.reason_first = pass->space->gathered.packed.len;
  mention.n_reasons = pass->space->reasons->len;
  samay_array_push (pass->space->gathered.mentions, mention, SAMAY_EXPRESSIONS_ROOM);
  pass->last_event = draft;
  samay_packed_add_reasons (&pass->space->gathered.packed, pass->space->reasons);
  samay_packed_add_words (&pass->space->gathered.packed, draft->title != NULL ? draft->title : "", pass->extraction->text,
                          draft->sentence_start_byte, draft->sentence_end_byte, draft->title_start_byte);
}

/* पहले, …: no date of its own; by the end of what was told last, or by the day before the statement's. */
static void
resolve_order (Pass             *pass,
               SamayResolver    *resolver,
               const SamayDraft *draft)
{
  const SamayTerm *term = get_term (pass, draft);
  const SamayWhen *last = &resolver->discourse.last_event;
  SamayWhen when = SAMAY_WHEN_UNKNOWN;
  gboolean before = term->bound == SAMAY_BOUND_BEFORE;
  gint64 day;

  if (!draft->is_event)
    return;
  if (samay_when_is_known (last))
    day = samay_day_from_instant (before ? last->span.end_s - 1 : last->span.begin_s);
  else if (resolver->published_day != SAMAY_DAY_UNKNOWN && before)
    day = resolver->published_day - 1;
  else
    return;
  when.precision = SAMAY_PRECISION_DAY;
  if (before)
    when.span.end_s = (day + 1) * SAMAY_DAY_S;
  else
    when.span.begin_s = day * SAMAY_DAY_S;
  add_reason (pass, before ? SAMAY_REASON_ORDER_BEFORE : SAMAY_REASON_ORDER_AFTER, draft, day);
  append_mention (pass, resolver, draft, &when, SAMAY_BASIS_ORDER, resolver->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
}

/* "Today" in a text that nothing dates, of something that is always so. */
static gboolean
is_nowadays (const SamayResolver *resolver,
             const SamayDraft    *draft,
             const SamayTerm     *term)
{
  return resolver->published_day == SAMAY_DAY_UNKNOWN && term->kind == SAMAY_TERM_SHIFT && term->amount == 0
         && term->anchor == SAMAY_ANCHOR_PUBLISHED && draft->tense == SAMAY_TENSE_PRESENT;
}

/* Eleven months later, and nothing was told that it could be later than: a gap, no time. */
static gboolean
is_mere_gap (const SamayTerm *term,
             const SamayWhen *when)
{
  return term->kind == SAMAY_TERM_SHIFT && term->anchor == SAMAY_ANCHOR_NARRATIVE && term->amount != 0 && !samay_when_is_known (when);
}

/* The event that was told last, if it is in the clause of the draft; or NULL. */
static const SamayMention *
get_last_in_clause (const Pass       *pass,
                    const SamayDraft *draft)
{
  const GArray *mentions = pass->space->gathered.mentions;
  const SamayDraft *last = pass->last_event;

  if (last == NULL || mentions->len == 0 || last->sentence != draft->sentence || last->clause != draft->clause)
    return NULL;
  return &g_array_index (mentions, SamayMention, mentions->len - 1);
}

static void
drop_last (Pass *pass)
{
  g_array_set_size (pass->space->gathered.mentions, pass->space->gathered.mentions->len - 1);
}

/* In 1921 he left the service, on 23 June: the year, which the day took, is told of the same event, which the day dates better. */
static void
fold_year_apart (Pass             *pass,
                 const SamayDraft *draft,
                 const SamayTerm  *term,
                 const SamayWhen  *when)
{
  const SamayMention *last = get_last_in_clause (pass, draft);
  const SamayTerm *last_term;

  if (last == NULL || term->kind != SAMAY_TERM_FIELDS || term->year != SAMAY_TERM_NO_YEAR || term->month == 0)
    return;
  last_term = get_term (pass, pass->last_event);
  if ((last_term->kind != SAMAY_TERM_FIELDS && last_term->kind != SAMAY_TERM_RELATIVE) || last->when.bound != SAMAY_BOUND_NONE
      || !samay_when_is_known (when) || when->bound != SAMAY_BOUND_NONE)
    return;
  if (last->when.precision == SAMAY_PRECISION_YEAR && last->when.span.begin_s <= when->span.begin_s && last->when.span.end_s >= when->span.end_s)
    drop_last (pass);
}

/* On 5 June, World Environment Day, a rally was held: the second names the day of the first. The first goes where only the second is exact.
 * Returns: whether the second tells of no event of its own. */
static gboolean
fold_told_again (Pass             *pass,
                 const SamayDraft *draft,
                 const SamayWhen  *when)
{
  const SamayMention *last = get_last_in_clause (pass, draft);

  if (last == NULL || !samay_when_is_known (when) || g_strcmp0 (pass->last_event->title, draft->title) != 0
      || last->when.span.begin_s != when->span.begin_s || last->when.span.end_s != when->span.end_s || last->when.bound != when->bound)
    return FALSE;
  if (last->when.certainty == SAMAY_CERTAINTY_EXACT || when->certainty != SAMAY_CERTAINTY_EXACT)
    return TRUE;
  drop_last (pass);
  return FALSE;
}

static void
resolve_expression (Pass             *pass,
                    SamayResolver    *resolver,
                    const SamayDraft *draft)
{
  const SamayTerm *term = get_term (pass, draft);
  const GArray *mentions = pass->space->gathered.mentions;
  SamayExpression expression = { .start_byte = draft->start_byte, .end_byte = draft->end_byte, .type = get_type (term) };
  g_autofree char *timex = dup_timex (term);
  SamayDerivation derivation;

  expression.reason_first = pass->space->gathered.packed.len;
  expression.when = samay_resolver_resolve (resolver, draft, &derivation);
  expression.derivation = derivation;
  if (timex != NULL)
    expression.timex = samay_arena_strndup (pass->space->arena, timex, strlen (timex));
  if (draft->is_event && !is_nowadays (resolver, draft, term) && !is_mere_gap (term, &expression.when) && !fold_told_again (pass, draft, &expression.when))
    {
      fold_year_apart (pass, draft, term, &expression.when);
      append_mention (pass, resolver, draft, &expression.when, SAMAY_BASIS_EXPRESSION, derivation);
    }
  else
    samay_packed_add_reasons (&pass->space->gathered.packed, pass->space->reasons);
  expression.n_reasons = pass->space->reasons->len;
  samay_resolver_note (resolver, draft, &expression.when,
                       draft->is_event && mentions->len > 0
                       && g_array_index (mentions, SamayMention, mentions->len - 1).status == SAMAY_STATUS_OCCURRED);
  samay_array_push (pass->space->gathered.expressions, expression, SAMAY_EXPRESSIONS_ROOM);
}

static SamayResolver
make_resolver (const Pass *pass)
{
  const SamayDating *dating = &pass->extraction->dating;
  SamayResolver resolver = { pass->space->terms, SAMAY_DAY_UNKNOWN, SAMAY_TERM_NO_YEAR, FALSE, SAMAY_DISCOURSE_INIT, pass->space->reasons };

  if (!samay_when_is_known (&dating->published))
    return resolver;
  resolver.is_inferred = dating->origin == SAMAY_ORIGIN_INFERRED;
  resolver.published_year = (gint32) samay_instant_to_civil (dating->published.span.begin_s).year;
  if (samay_span_get_length_s (dating->published.span) <= SAMAY_DAY_S)
    resolver.published_day = samay_day_from_instant (dating->published.span.begin_s);
  return resolver;
}

static void
resolve_all (Pass *pass)
{
  SamayResolver resolver = make_resolver (pass);

  for (guint i = 0; i < pass->space->drafts->len; i++)
    {
      const SamayDraft *draft = &g_array_index (pass->space->drafts, SamayDraft, i);

      samay_array_empty (pass->space->reasons);
      if (get_term (pass, draft)->kind == SAMAY_TERM_ORDER)
        resolve_order (pass, &resolver, draft);
      else
        resolve_expression (pass, &resolver, draft);
    }
}

static void
date_statement (Pass            *pass,
                const SamayWhen *given)
{
  SamayExtraction *extraction = pass->extraction;

  extraction->dating.reasons = pass->space->reasons;
  samay_dating_run (&extraction->dating, given, pass->space->drafts, pass->space->terms);
  extraction->dating.reasons = NULL;
  extraction->n_published_reasons = pass->space->reasons->len;
  samay_packed_add_reasons (&pass->space->gathered.packed, pass->space->reasons);
}

/* Code of the language that most sentences are in. */
static const char *
find_lang (const Pass *pass)
{
  guint best = 0;

  for (guint i = 1; i < SAMAY_LANGS_MAX; i++)
    if (pass->n_sentences[i] > pass->n_sentences[best])
      best = i;
  return samay_language_get_pack (pass->extraction->language, best)->code;
}

/**
 * samay_extract:
 * @text: UTF-8; bytes that aren't are passed over and named in the diagnostics. Copied
 * @length: bytes, at most 4 GB
 * @options: (nullable)
 *
 * Safe to call from several threads with one @language. Cost is linear in the text.
 *
 * Returns: (transfer full): never %NULL; a text never fails
 */
SamayExtraction *
samay_extract (SamayLanguage             *language,
               const char                *text,
               gsize                      length,
               const SamayExtractOptions *options)
{
  SamayExtraction *extraction;
  Pass pass;

  g_return_val_if_fail (length < G_MAXUINT32, NULL);
  extraction = samay_extraction_new (language, text, length);
  pass = (Pass) { .extraction = extraction, .space = samay_workspace_take (language, length) };
  read_sentences (&pass);
  extraction->lang = options != NULL && options->lang != NULL ? g_intern_string (options->lang) : find_lang (&pass);
  date_statement (&pass, options != NULL ? options->published : NULL);
  resolve_all (&pass);
  samay_extraction_seal (extraction, &pass.space->gathered);
  samay_workspace_give (pass.space, language, length);
  return extraction;
}
