/* test-pattern.c: patterns and operations of rules, and the faults that say what to write
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "extract/lang/samay-operation.h"
#include "extract/lang/samay-pattern.h"
#include "reading.h"

/* ---- patterns ---- */

typedef struct
{
  const char *pattern;
  const char *expected; /* sequences: W word, C class, G gap, ' before what is glued, < > around the expression, ^ at the start */
} Good;

static const Good good_patterns[] = {
  { "कल", "W" },
  { "तीन साल पहले", "WWW" },
  { "{n:number} {u:unit} पहले", "CCW" },
  { "{n:number} [साल] पहले", "CW CWW" },
  { "same|that day", "WW WW" },
  { "a|b c|d", "WW WW WW WW" },
  { "{d:day}/{m:month-digits}/{y:year}", "C'W'C'W'C" },
  { "{d:day}, {y:year}", "C'WC" },
  { "in < {n:number} {u:unit} >", "W<CC>" },
  { "^ < earlier > ,", "^<W>W" },
  { "{w:weekday} ..3 {d:day}", "CGC" },
  { "[the] [day] after", "W WW WW WWW" },
  { "[of the] year", "W WWW" },
  { "{:number} days", "CW" },
  { "{m:month!} में", "CW" },
  { "  spaced   out  ", "WW" },
};

static char *
describe_sequence (const SamaySequence *sequence)
{
  GString *out = g_string_new (sequence->at_start ? "^" : NULL);
  gboolean is_whole = sequence->span_first == 0 && sequence->span_end == sequence->n;

  for (guint i = 0; i < sequence->n; i++)
    {
      if (!is_whole && i == sequence->span_first)
        g_string_append_c (out, '<');
      if (sequence->elements[i].is_glued)
        g_string_append_c (out, '\'');
      g_string_append_c (out, "WCG"[sequence->elements[i].kind]);
      if (!is_whole && i + 1 == sequence->span_end)
        g_string_append_c (out, '>');
    }
  return g_string_free (out, FALSE);
}

static void
check_good_pattern (gconstpointer data)
{
  const Good *row = data;
  g_autoptr (GArray) sequences = g_array_new (FALSE, FALSE, sizeof (SamaySequence));
  g_autoptr (GPtrArray) got = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *fault = NULL, *all = NULL;
  SamayLexicon *lexicon = samay_lexicon_new ();

  g_assert_true (samay_pattern_parse (row->pattern, lexicon, sequences, &fault));
  g_assert_null (fault);
  for (guint i = 0; i < sequences->len; i++)
    g_ptr_array_add (got, describe_sequence (&g_array_index (sequences, SamaySequence, i)));
  g_ptr_array_add (got, NULL);
  all = g_strjoinv (" ", (char **) got->pdata);
  reading_check_equal (row->pattern, all, row->expected);
  samay_lexicon_free (lexicon);
}

typedef struct
{
  const char *text;
  const char *fault; /* a part of what is said */
} Bad;

static const Bad bad_patterns[] = {
  { "", "can match no word" },
  { "< >", "can match no word" },
  { "^", "can match no word" },
  { "[साल]", "can match no word" },
  { "a [b [c]]", "a [ stands inside another [" },
  { "a [b c", "a [ has no ]" },
  { "{n:number days", "a { has no }" },
  { "{number} days", "write {number} as {x:class}, with one small letter" },
  { "{nn:number} days", "as {x:class}, with one small letter" },
  { "{N:number} days", "as {x:class}, with one small letter" },
  { "{n:nothing} days", "there is no class `nothing`" },
  { "{n:} days", "there is no class ``" },
  { "a||b", "an alternative is empty" },
  { "a| b", "an alternative is empty" },
  { "..3 days", "a gap stands at the pattern's edge" },
  { "days ..3", "a gap stands at the pattern's edge" },
  { "a a a a a a a a a a a a a a a a a", "more than 16 elements" },
  { "a|b a|b a|b a|b a|b a|b a|b a|b a|b", "more than 256 sequences; split the rule" },
  { "[a] [a] [a] [a] [a] [a] [a] [a] [a]", "too many sequences; split the rule" },
  { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a word of the pattern is too long" },
};

static void
check_bad_pattern (gconstpointer data)
{
  const Bad *row = data;
  g_autoptr (GArray) sequences = g_array_new (FALSE, FALSE, sizeof (SamaySequence));
  g_autofree char *fault = NULL;
  SamayLexicon *lexicon = samay_lexicon_new ();

  g_assert_false (samay_pattern_parse (row->text, lexicon, sequences, &fault));
  if (fault == NULL || strstr (fault, row->fault) == NULL)
    reading_check_equal (row->text, fault, row->fault);
  samay_lexicon_free (lexicon);
}

/* ---- operations ---- */

static const Bad bad_operations[] = {
  { "", "the operation is missing" },
  { "   ", "the operation is missing" },
  { "jump by=1", "there is no operation `jump`" },
  { "shift by=1", "the operation shift needs unit=" },
  { "shift unit=day", "the operation shift needs by=" },
  { "shift by=1 unit=fathom", "`fathom` isn't a value of unit; write a number, a letter of the pattern, or a name" },
  { "shift by=one unit=day", "`one` isn't a value of by" },
  { "shift by= unit=day", "isn't a value of by" },
  { "shift by=10000 unit=day", "isn't a value of by" },
  { "shift by=1 unit=day month=m", "the operation shift has no key month" },
  { "set moon=m", "there is no key `moon`" },
  { "set month", "`month` isn't key=value" },
  { "part part=soon of=w", "`soon` isn't a value of part" },
  { "bound bound=near of=w", "`near` isn't a value of bound" },
  { "bound bound=until", "the operation bound needs of=" },
  { "set season=winder", "`winder` isn't a value of season" },
  { "set year=y era=bc", "`bc` isn't a value of era" },
  { "set year=y month=m day=d weekday=w hour=h minute=i daypart=p era=e part=q", "more than 8 values" },
  { "none by=1", "the operation none has no key by" },
};

static void
check_bad_operation (gconstpointer data)
{
  const Bad *row = data;
  SamayOperation operation, untouched;
  g_autofree char *fault = NULL;

  memset (&operation, 0x5A, sizeof operation);
  untouched = operation;
  g_assert_false (samay_operation_parse (row->text, &operation, &fault));
  g_assert_cmpmem (&operation, sizeof operation, &untouched, sizeof untouched);
  if (fault == NULL || strstr (fault, row->fault) == NULL)
    reading_check_equal (row->text, fault, row->fault);
}

static void
test_operation (void)
{
  SamayOperation operation;
  g_autofree char *fault = NULL;

  g_assert_true (samay_operation_parse (" shift  by=-n unit=u anchor=narrative ", &operation, &fault));
  g_assert_cmpuint (operation.op, ==, SAMAY_OP_SHIFT);
  g_assert_cmpuint (operation.n_arguments, ==, 3);
  g_assert_cmpuint (operation.arguments[0].key, ==, SAMAY_KEY_BY);
  g_assert_true (operation.arguments[0].is_slot);
  g_assert_cmpint (operation.arguments[0].slot, ==, 'n');
  g_assert_cmpint (operation.arguments[0].sign, ==, -1);
  g_assert_cmpint (operation.arguments[1].sign, ==, 1);
  g_assert_false (operation.arguments[2].is_slot);
  g_assert_cmpint (operation.arguments[2].value, ==, SAMAY_ANCHOR_NARRATIVE);
  g_assert_true (samay_operation_parse ("nth n=-1 unit=week of=w", &operation, &fault));
  g_assert_cmpint (operation.arguments[0].value, ==, -1);
  g_assert_cmpint (operation.arguments[1].value, ==, SAMAY_UNIT_WEEK);
  g_assert_null (fault);
}

static void
test_operations_are_documented (void)
{
  for (guint op = 0; op < SAMAY_N_OPS; op++)
    {
      g_assert_nonnull (samay_op_get_name (op));
      g_assert_cmpuint (strlen (samay_op_get_doc (op)), >, 10);
      for (guint other = 0; other < op; other++)
        g_assert_cmpstr (samay_op_get_name (op), !=, samay_op_get_name (other));
    }
}

/* ---- whole packs ---- */

typedef struct
{
  const char *name;
  const char *file;
  const char *content;
  const char *fault; /* %NULL where the pack is right */
} Pack;

static const Pack packs[] = {
  { "a-right-table", "months.lex", "दिसंबर | दिसम्बर ; 12\n", NULL },
  { "a-right-rule", "dates.rules", "month ; {m:month} में ; any ; set month=m ; x ; -\n", NULL },
  { "too-few-fields", "dates.rules", "# c\n\nmonth ; {m:month} ; any ; set month=m\n",
    "xx/dates.rules:3: a rule has six fields: name ; pattern ; when ; operation ; example ; expected; this one has 4" },
  { "unknown-tense", "dates.rules", "m ; {m:month} ; sometimes ; set month=m ; x ; -\n", "xx/dates.rules:1: `sometimes` isn't any, past, present or future" },
  { "bad-pattern", "dates.rules", "m ; {m:moth} ; any ; set month=m ; x ; -\n", "xx/dates.rules:1: there is no class `moth`" },
  { "bad-operation", "dates.rules", "m ; {m:month} ; any ; sit month=m ; x ; -\n", "xx/dates.rules:1: there is no operation `sit`" },
  { "phase-out-of-range", "dates.rules", "@phase 9\n", "xx/dates.rules:1: write @phase with a number from 1 to 8" },
  { "phase-zero", "dates.rules", "@phase 0\n", "xx/dates.rules:1: write @phase" },
  { "month-out-of-range", "months.lex", "दिसंबर ; 13\n", "xx/months.lex:1: `13` isn't a whole number from 1 to 12" },
  { "month-without-value", "months.lex", "दिसंबर\n", "xx/months.lex:1: the value is missing; write `forms ; value` with a whole number from 1 to 12" },
  { "month-in-words", "months.lex", "दिसंबर ; twelve\n", "xx/months.lex:1: `twelve` isn't a whole number" },
  { "unknown-unit", "units.lex", "कोस ; kos\n", "xx/units.lex:1: `kos` isn't a unit such as day, week, month, year" },
  { "unknown-part", "parts.lex", "शुरुआत ; soon\n", "xx/parts.lex:1: `soon` isn't early, mid, late, first-half or second-half" },
  { "unknown-status", "cues.lex", "रद्द ; dropped\n", "xx/cues.lex:1: `dropped` isn't one of: occurred, planned" },
  { "bad-amount", "numbers.lex", "सौ ; xx100\n", "xx/numbers.lex:1: `xx100` isn't a number, a multiplier such as x100, or an addition such as +0.5" },
  { "unknown-flag", "months.lex", "मई ; 5 ; week\n", "xx/months.lex:1: `week` isn't understood here; only `weak` may follow" },
  { "no-form", "months.lex", "; 5\n", "xx/months.lex:1: there is no form before the first `;`" },
  { "form-with-digits", "months.lex", "माह 5 ; 5\n", "xx/months.lex:1: `माह 5` can't be a form: it has digits" },
  { "unknown-table", "moths.lex", "a ; 5\n", "xx/moths.lex:1: no table is called moths.lex" },
  { "not-utf8", "months.lex", "a\xFF ; 5\n", "xx/months.lex:1: not UTF-8; save the file as UTF-8 text" },
  { "reason-with-three-fields", "why.table", "rule ; a ; b\n", "xx/why.table:1: a reason has two fields: key ; words" },
  { "no-tables", "readme.txt", "hello\n", "no language tables here; they are called NAME.lex and NAME.rules" },
};

static void
remove_folder (const char *folder,
               const char *file)
{
  g_autofree char *root = g_path_get_dirname (folder);

  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_cmpint (g_rmdir (root), ==, 0);
}

/* A person's pack, written to disk and loaded. */
static void
check_pack (gconstpointer data)
{
  const Pack *row = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *root = g_dir_make_tmp ("samay-pack-XXXXXX", &error);
  g_autofree char *folder = g_build_filename (root, "xx", NULL);
  g_autofree char *file = g_build_filename (folder, row->file, NULL);
  g_autoptr (SamayLanguage) language = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_file_set_contents (file, row->content, -1, &error);
  g_assert_no_error (error);
  language = samay_language_load_folder (folder, &error);
  remove_folder (folder, file);
  if (row->fault == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (language);
      return;
    }
  g_assert_null (language);
  if (error == NULL || strstr (error->message, row->fault) == NULL)
    reading_check_equal (row->content, error != NULL ? error->message : "no error", row->fault);
}

static void
test_all_faults (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *root = g_dir_make_tmp ("samay-pack-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (root, "xx", NULL);
  g_autofree char *file = g_build_filename (folder, "months.lex", NULL);
  g_autoptr (SamayLanguage) language = NULL;
  g_auto (GStrv) lines = NULL;

  g_mkdir (folder, 0700);
  g_file_set_contents (file, "a ; 13\nb ; 5\nc ; x\n", -1, NULL);
  language = samay_language_load_folder (folder, &error);
  remove_folder (folder, file);
  g_assert_error (error, SAMAY_LANGUAGE_ERROR, SAMAY_LANGUAGE_ERROR_TABLE);
  lines = g_strsplit (error->message, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_true (g_str_has_prefix (lines[0], "xx/months.lex:1: ") && g_str_has_prefix (lines[1], "xx/months.lex:3: "));
}

static void
test_missing_folder (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (samay_language_load_folder ("/no/such/folder", &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "/no/such/folder"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (good_patterns); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pattern/spells-out/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &good_patterns[i], check_good_pattern);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad_patterns); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pattern/says-what-is-wrong/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &bad_patterns[i], check_bad_pattern);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad_operations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/operation/says-what-is-wrong/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &bad_operations[i], check_bad_operation);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (packs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/%s", packs[i].name);

      g_test_add_data_func (path, &packs[i], check_pack);
    }
  g_test_add_func ("/operation/reads-slots-signs-and-names", test_operation);
  g_test_add_func ("/operation/each-is-documented", test_operations_are_documented);
  g_test_add_func ("/pack/all-faults-are-told-at-once", test_all_faults);
  g_test_add_func ("/pack/missing-folder-is-named", test_missing_folder);
  return reading_run ();
}
