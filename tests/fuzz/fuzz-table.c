/* fuzz-table.c: any bytes as a language table, of words and of rules
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "extract/lang/samay-operation.h"
#include "extract/lang/samay-rules.h"
#include "extract/lang/samay-table-lexicon.h"

/* The first byte chooses the table. */
static const char *const files[] = {
  "months", "units", "numbers", "parts", "cues", "verbs", "places", "event-nouns", "endings", "fillers", "dayparts", "clause-words", "nothing",
};

const char *const fuzz_seeds[] = {
  "\x01" "हफ़्ता | हफ़्ते | सप्ताह ; week # comment\nसाल|वर्ष;year;weak\n",
  "\x02" "सौ ; x100\nसाढ़े ; +0.5\nडेढ़ ; 1.5\nबीस ; 20\n",
  "\x04" "रद्द | रद्द कर दिया ; cancelled\nजारी ; ongoing ; weak\n",
  "\x05" "था | थे ; past ; copula\nहो ; present ; copula ; weak\n",
  "\x06" "मॉस्को | मास्को ; city ; moscow\nनई दिल्ली ; city\n",
  "\x08" "-एगा | -एगी ; future ; none\n-ed ; past ; perfect\n",
  "\x0C" "years-ago ; {n:number} {u:unit} पहले ; any ; shift by=-n unit=u ; [2024-08-15] तीन साल पहले ; 2021\n",
  "\x0C" "d ; ^ < {d:day} [of|in the] {m:month!} > ..3 , ; past ; set day=d month=m ; x ; -\n\\; \\| \\# \\\\\n",
  NULL,
};

static void
check_fault (char *fault)
{
  g_assert_nonnull (fault);
  g_assert_cmpint (*fault, !=, '\0');
  g_free (fault);
}

/* Pattern and operation of a row, as the loader of rules reads them. */
static void
read_rule (const SamayTableRow *row,
           SamayLexicon        *lexicon,
           SamayRules          *rules)
{
  g_autoptr (GArray) sequences = g_array_new (FALSE, FALSE, sizeof (SamaySequence));
  SamayOperation operation;
  char *fault = NULL;

  if (!samay_operation_parse (row->fields[row->n_fields - 1], &operation, &fault))
    check_fault (g_steal_pointer (&fault));
  if (!samay_pattern_parse (row->fields[row->n_fields > 1 ? 1 : 0], lexicon, sequences, &fault))
    {
      check_fault (g_steal_pointer (&fault));
      return;
    }
  g_assert_cmpuint (sequences->len, >, 0);
  g_assert_cmpuint (sequences->len, <=, SAMAY_SEQUENCES_MAX);
  for (guint i = 0; i < sequences->len; i++)
    {
      const SamaySequence *sequence = &g_array_index (sequences, SamaySequence, i);

      g_assert_true (sequence->n <= SAMAY_PATTERN_MAX && sequence->span_first < sequence->span_end && sequence->span_end <= sequence->n);
      samay_rules_add (rules, row->line, sequence);
    }
}

/* Each fault names the table and a line of it. */
static void
check_faults (const GPtrArray *faults)
{
  for (guint i = 0; i < faults->len; i++)
    g_assert_true (g_str_has_prefix (faults->pdata[i], "xx/table.lex:") && g_utf8_validate (faults->pdata[i], -1, NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SamayTable) table = NULL;
  SamayLexicon *lexicon = samay_lexicon_new ();
  SamayNamedDays *named_days = samay_named_days_new ();
  SamayWhen when;
  SamayRules *rules = samay_rules_new ();
  SamayFold fold;

  if (size > 0)
    {
      table = samay_table_read ("xx/table.lex", (const char *) data + 1, size - 1, faults);
      samay_named_days_read (named_days, table, faults);
      if (samay_named_days_find (named_days, "a") >= 0)
        samay_named_day_place (samay_named_days_get (named_days, samay_named_days_find (named_days, "a")), 2000 + data[0], 0, &when);
      samay_lexicon_read_table (lexicon, named_days, table, files[data[0] % G_N_ELEMENTS (files)], 0, faults);
      for (guint i = 0; i < samay_table_get_n (table); i++)
        read_rule (samay_table_get_row (table, i), lexicon, rules);
    }
  check_faults (faults);
  samay_rules_freeze (rules, lexicon, 0);
  samay_lexicon_freeze (lexicon);
  samay_fold_word (&fold, (const char *) data, size);
  samay_lexicon_find_ending (lexicon, &fold);
  samay_rules_free (rules);
  samay_lexicon_free (lexicon);
  samay_named_days_free (named_days);
  return 0;
}
