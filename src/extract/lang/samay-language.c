/* samay-language.c: reads and compiles all language packs
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-language.h"

#include <gio/gio.h>
#include <string.h>

#include "extract/lang/samay-table-lexicon.h"
#include "extract/samay-workspace.h"
#include "resources/samay-lang-resources.h"

#define RESOURCE_FOLDER "/io/github/samayrekha/Samayrekha/lang"
#define CALENDARS_FOLDER "/io/github/samayrekha/Samayrekha/calendars"
#define TABLE_MAX_BYTES (8 * 1024 * 1024)

static const char *const tense_names[] = { "any", "past", "present", "future", NULL };

G_DEFINE_QUARK (samay-language-error, samay_language_error)

static void
free_rule (gpointer data)
{
  SamayRule *rule = data;

  g_free (rule->name);
  g_free (rule->file);
  g_free (rule->pattern);
  g_free (rule->example);
  g_free (rule->expected);
  g_free (rule->place);
  g_free (rule);
}

static void
free_pack (gpointer data)
{
  SamayPack *pack = data;

  g_free (pack->code);
  g_free (pack->and_word);
  g_free (pack);
}

static SamayLanguage *
create (void)
{
  SamayLanguage *self = g_new0 (SamayLanguage, 1);

  self->lexicon = samay_lexicon_new ();
  self->named_days = samay_named_days_new ();
  self->themes = samay_lexicon_new ();
  self->rules = g_ptr_array_new_with_free_func (free_rule);
  self->packs = g_ptr_array_new_with_free_func (free_pack);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) samay_date_format_unref);
  g_mutex_init (&self->formats_lock);
  self->workspaces = samay_pool_new ((GDestroyNotify) samay_workspace_free);
  for (guint i = 0; i < SAMAY_PHASES_MAX; i++)
    self->phases[i] = samay_rules_new ();
  g_atomic_ref_count_init (&self->ref_count);
  return self;
}

SamayLanguage *
samay_language_ref (SamayLanguage *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_language_unref (SamayLanguage *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  samay_lexicon_free (self->lexicon);
  samay_named_days_free (self->named_days);
  samay_lexicon_free (self->themes);
  g_ptr_array_unref (self->rules);
  g_ptr_array_unref (self->packs);
  g_hash_table_unref (self->reasons);
  g_hash_table_unref (self->formats);
  g_mutex_clear (&self->formats_lock);
  samay_pool_free (self->workspaces);
  for (guint i = 0; i < SAMAY_PHASES_MAX; i++)
    samay_rules_free (self->phases[i]);
  g_free (self);
}

/* The formatter of dates in that locale, borrowed; made at the first call. Safe to call from several threads. */
SamayDateFormat *
samay_language_get_format (SamayLanguage *self,
                           const char    *locale)
{
  SamayDateFormat *format;

  g_mutex_lock (&self->formats_lock);
  format = g_hash_table_lookup (self->formats, locale);
  if (format == NULL)
    {
      format = samay_date_format_new (locale, SAMAY_DIGITS_LATIN);
      g_hash_table_insert (self->formats, g_strdup (locale), format);
    }
  g_mutex_unlock (&self->formats_lock);
  return format;
}

/* Number of the pack with that code, or -1. */
int
samay_language_get_number (const SamayLanguage *self,
                           const char          *lang)
{
  for (guint i = 0; i < self->packs->len; i++)
    if (g_str_equal (samay_language_get_pack (self, i)->code, lang))
      return i;
  return -1;
}

/* The first pack that is written in that script, or -1. */
int
samay_language_find_script (const SamayLanguage *self,
                            guint8               script)
{
  for (guint i = 0; i < self->packs->len; i++)
    if (samay_language_get_pack (self, i)->script == script)
      return i;
  return -1;
}

static const char *
find_reason (const SamayLanguage *self,
             const char          *code,
             const char          *key)
{
  char whole[64];

  if (strlen (code) + strlen (key) + 2 > sizeof whole)
    return NULL;
  strcpy (g_stpcpy (g_stpcpy (whole, code), "/"), key);
  return g_hash_table_lookup (self->reasons, whole);
}

/* Template of a reason in @locale, or in English, or %NULL. */
const char *
samay_language_get_reason (const SamayLanguage *self,
                           const char          *locale,
                           const char          *key)
{
  const char *template = find_reason (self, locale, key);

  return template != NULL ? template : find_reason (self, "en", key);
}

/* Whether every way to read a pattern holds a word or mark of its own. */
static gboolean
has_words (const GArray *sequences)
{
  for (guint i = 0; i < sequences->len; i++)
    {
      const SamaySequence *sequence = &g_array_index (sequences, SamaySequence, i);
      guint e = 0;

      while (e < sequence->n && sequence->elements[e].kind != SAMAY_ELEMENT_WORD)
        e++;
      if (e == sequence->n)
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_rule_row (SamayLanguage       *self,
               SamayRule           *rule,
               const SamayTableRow *row,
               GPtrArray           *faults)
{
  g_autoptr (GArray) sequences = g_array_new (FALSE, FALSE, sizeof (SamaySequence));
  g_autofree char *fault = NULL;
  int tense;

  if (row->n_fields != 6)
    {
      samay_table_add_fault (faults, rule->file, row->line,
                             "a rule has six fields: name ; pattern ; when ; operation ; example ; expected; this one has %u", row->n_fields);
      return FALSE;
    }
  tense = samay_name_find (tense_names, row->fields[2]);
  if (tense < 0)
    samay_table_add_fault (faults, rule->file, row->line, "`%s` isn't any, past, present or future", row->fields[2]);
  else if (!samay_operation_parse (row->fields[3], &rule->operation, &fault)
           || !samay_pattern_parse (row->fields[1], self->lexicon, sequences, &fault))
    samay_table_add_fault (faults, rule->file, row->line, "%s", fault);
  else
    {
      rule->name = samay_table_unescape (row->fields[0]);
      rule->pattern = samay_table_unescape (row->fields[1]);
      rule->example = samay_table_unescape (row->fields[4]);
      rule->expected = samay_table_unescape (row->fields[5]);
      rule->line = row->line;
      rule->place = g_strdup_printf ("%s:%u", rule->file, rule->line);
      rule->tense = tense;
      rule->has_words = has_words (sequences);
      for (guint i = 0; i < sequences->len; i++)
        samay_rules_add (self->phases[rule->phase], self->rules->len, &g_array_index (sequences, SamaySequence, i));
      return TRUE;
    }
  return FALSE;
}

static gboolean
read_phase_row (const char          *file,
                const SamayTableRow *row,
                guint8              *phase,
                GPtrArray           *faults)
{
  gint64 number;

  if (row->n_fields != 1 || !g_str_has_prefix (row->fields[0], "@phase"))
    return FALSE;
  number = g_ascii_strtoll (row->fields[0] + strlen ("@phase"), NULL, 10);
  if (number < 1 || number > SAMAY_PHASES_MAX)
    samay_table_add_fault (faults, file, row->line, "write @phase with a number from 1 to %d", SAMAY_PHASES_MAX);
  else
    *phase = number - 1;
  return TRUE;
}

static void
read_rules (SamayLanguage *self,
            SamayTable    *table,
            guint8         lang,
            GPtrArray     *faults)
{
  const char *file = samay_table_get_name (table);
  guint8 phase = 0;

  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);
      SamayRule *rule;

      if (read_phase_row (file, row, &phase, faults))
        continue;
      rule = g_new0 (SamayRule, 1);
      rule->file = g_strdup (file);
      rule->lang = lang;
      rule->phase = phase;
      if (read_rule_row (self, rule, row, faults))
        {
          self->n_phases = MAX (self->n_phases, phase + 1u);
          g_ptr_array_add (self->rules, rule);
        }
      else
        free_rule (rule);
    }
}

/* `key ; value`, each key at most once. */
static void
read_pack (SamayPack  *pack,
           SamayTable *table,
           GPtrArray  *faults)
{
  static const char *const scripts[] = { "latin", "devanagari", "other", NULL };
  static const guint8 kinds[] = { SAMAY_CHAR_LATIN, SAMAY_CHAR_DEVANAGARI, SAMAY_CHAR_OTHER };
  static const char *const orders[] = { "head-first", "head-final", NULL };

  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);
      const char *key = row->fields[0], *value = row->n_fields == 2 ? row->fields[1] : "";
      int script = g_str_equal (key, "script") ? samay_name_find (scripts, value) : -1;
      int order = g_str_equal (key, "order") ? samay_name_find (orders, value) : -1;

      if (script >= 0)
        pack->script = kinds[script];
      else if (order >= 0)
        pack->is_head_final = order == 1;
      else if (g_str_equal (key, "and") && *value != '\0')
        {
          g_free (pack->and_word);
          pack->and_word = samay_table_unescape (value);
        }
      else
        samay_table_add_fault (faults, samay_table_get_name (table), row->line,
                               "write `script ; latin|devanagari|other`, `order ; head-first|head-final` or `and ; WORD`");
    }
}

static void
read_reasons (SamayLanguage *self,
              SamayTable    *table,
              const char    *code,
              GPtrArray     *faults)
{
  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);

      if (row->n_fields != 2)
        samay_table_add_fault (faults, samay_table_get_name (table), row->line, "a reason has two fields: key ; words");
      else
        g_hash_table_insert (self->reasons, g_strconcat (code, "/", row->fields[0], NULL), samay_table_unescape (row->fields[1]));
    }
}

static void
read_file (SamayLanguage *self,
           const char    *code,
           const char    *file,
           const char    *data,
           gsize          length,
           GPtrArray     *faults)
{
  g_autofree char *name = g_strconcat (code, "/", file, NULL);
  g_autoptr (SamayTable) table = NULL;
  int lang = samay_language_get_number (self, code);

  if (length > TABLE_MAX_BYTES)
    {
      samay_table_add_fault (faults, name, 1, "the table has more than %d MB; split it", TABLE_MAX_BYTES / 1024 / 1024);
      return;
    }
  if (lang < 0)
    {
      SamayPack *pack = g_new0 (SamayPack, 1);

      pack->code = g_strdup (code);
      pack->and_word = g_strdup ("&");
      pack->script = SAMAY_CHAR_LATIN;
      lang = self->packs->len;
      g_ptr_array_add (self->packs, pack);
    }
  table = samay_table_read (name, data, length, faults);
  if (g_str_has_suffix (file, ".rules"))
    read_rules (self, table, lang, faults);
  else if (g_str_has_suffix (file, ".lex"))
    {
      g_autofree char *stem = g_strndup (file, strlen (file) - strlen (".lex"));

      samay_lexicon_read_table (g_str_equal (stem, "themes") ? self->themes : self->lexicon, self->named_days, table, stem, lang, faults);
    }
  else if (g_str_equal (file, "pack.table"))
    read_pack (self->packs->pdata[lang], table, faults);
  else
    read_reasons (self, table, code, faults);
}

static gboolean
is_table (const char *file)
{
  return g_str_has_suffix (file, ".lex") || g_str_has_suffix (file, ".rules") || g_str_has_suffix (file, ".table");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Files of a pack's folder on disk, in order of name. */
static gboolean
read_folder (SamayLanguage  *self,
             const char     *folder,
             const char     *code,
             GPtrArray      *faults,
             GError        **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  const char *name;

  if (dir == NULL)
    return FALSE;
  while ((name = g_dir_read_name (dir)) != NULL)
    if (is_table (name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, names->pdata[i], NULL);
      g_autofree char *data = NULL;
      gsize length;

      if (!g_file_get_contents (path, &data, &length, error))
        return FALSE;
      read_file (self, code, names->pdata[i], data, length, faults);
    }
  if (names->len > 0)
    return TRUE;
  g_set_error (error, SAMAY_LANGUAGE_ERROR, SAMAY_LANGUAGE_ERROR_MISSING,
               "%s: no language tables here; they are called NAME.lex and NAME.rules", folder);
  return FALSE;
}

/* The days of festivals, which words of all languages name: before any words. in order of their names: what builds on others is called later. */
static void
read_calendars (SamayLanguage *self,
                GPtrArray     *faults)
{
  g_auto (GStrv) files = NULL;

  /* Named here, or the linker would leave the tables out of the program. */
  g_resources_register (samay_lang_get_resource ());
  files = g_resources_enumerate_children (CALENDARS_FOLDER, 0, NULL);
  qsort (files, g_strv_length (files), sizeof (char *), compare_names);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", CALENDARS_FOLDER, files[i]);
      g_autofree char *name = g_strdup_printf ("calendars/%s", files[i]);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
      g_autoptr (SamayTable) table = NULL;

      if (bytes == NULL)
        continue;
      table = samay_table_read (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), faults);
      samay_named_days_read (self->named_days, table, faults);
    }
}

static void
read_resources (SamayLanguage *self,
                GPtrArray     *faults)
{
  g_auto (GStrv) packs = NULL;

  packs = g_resources_enumerate_children (RESOURCE_FOLDER, 0, NULL);

  for (guint i = 0; packs != NULL && packs[i] != NULL; i++)
    {
      g_autofree char *code = g_strndup (packs[i], strcspn (packs[i], "/"));
      g_autofree char *folder = g_strdup_printf ("%s/%s", RESOURCE_FOLDER, code);
      g_auto (GStrv) files = g_resources_enumerate_children (folder, 0, NULL);

      qsort (files, g_strv_length (files), sizeof (char *), compare_names);
      for (guint j = 0; files[j] != NULL; j++)
        {
          g_autofree char *path = g_strdup_printf ("%s/%s", folder, files[j]);
          g_autoptr (GBytes) bytes = is_table (files[j]) ? g_resources_lookup_data (path, 0, NULL) : NULL;

          if (bytes != NULL)
            read_file (self, code, files[j], g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), faults);
        }
    }
}

/* A person's own tables come first, so that they mend the ones that the program brings. */
static gboolean
read_own_folders (SamayLanguage  *self,
                  GPtrArray      *faults,
                  GError        **error)
{
  g_autofree char *root = g_build_filename (g_get_user_data_dir (), "samayrekha", "lang", NULL);
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  const char *code;

  while (dir != NULL && (code = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (root, code, NULL);
      g_autoptr (GError) local = NULL;

      if (!g_file_test (folder, G_FILE_TEST_IS_DIR) || read_folder (self, folder, code, faults, &local))
        continue;
      if (!g_error_matches (local, SAMAY_LANGUAGE_ERROR, SAMAY_LANGUAGE_ERROR_MISSING))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return TRUE;
}

/* What a sentence must be asked about each of its tokens, of all phases together. */
static void
gather_begins (SamayLanguage *self,
               guint          phase)
{
  const SamayRules *rules = self->phases[phase];
  const SamayFollow *follow = &rules->class_follows[SAMAY_CLASS_WORD];
  guint32 computed = samay_rules_get_node (rules, 0)->computed;

  self->begins_computed |= computed & ~SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD);
  if ((computed & SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD)) == 0)
    return;
  self->any_word_phases |= 1u << phase;
  for (guint32 word = 1; word < samay_lexicon_get_n_words (self->lexicon); word++)
    if ((samay_lexicon_get_word (self->lexicon, word)->classes & follow->classes) != 0
        || ((follow->words >> word % 64 & 1) != 0 && rules->is_second[word]))
      samay_lexicon_mark_follows_any (self->lexicon, word);
  self->any_word_follow.computed |= follow->computed;
  self->any_word_follow.is_any |= follow->is_any;
}

/* Words that go on a rule which begins with any word, though none names them or their classes; the first one stands for those of no table. */
static void
mark_any_followers (SamayLanguage *self)
{
  const SamayFollow *follow = &self->any_word_follow;

  for (guint32 word = 0; word < samay_lexicon_get_n_words (self->lexicon); word++)
    if (follow->is_any || (samay_lexicon_get_word (self->lexicon, word)->computed & follow->computed) != 0)
      samay_lexicon_mark_follows_any (self->lexicon, word);
}

static void
compile (SamayLanguage *self)
{
  for (guint i = 0; i < SAMAY_PHASES_MAX; i++)
    samay_rules_freeze (self->phases[i], self->lexicon, i);
  samay_lexicon_freeze (self->lexicon);
  samay_lexicon_freeze (self->themes);
  for (guint i = 0; i < SAMAY_PHASES_MAX; i++)
    {
      const SamayNode *root = samay_rules_get_node (self->phases[i], 0);

      samay_lexicon_mark_classes (self->lexicon, root->classes, root->computed & ~SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD), i);
      samay_rules_index_root (self->phases[i], self->lexicon);
      gather_begins (self, i);
    }
  mark_any_followers (self);
}

static SamayLanguage *
finish (SamayLanguage  *self,
        GPtrArray      *faults,
        GError        **error)
{
  g_autofree char *all = NULL;

  if (faults->len == 0)
    {
      compile (self);
      return self;
    }
  samay_language_unref (self);
  g_ptr_array_add (faults, NULL);
  all = g_strjoinv ("\n", (char **) faults->pdata);
  g_set_error (error, SAMAY_LANGUAGE_ERROR, SAMAY_LANGUAGE_ERROR_TABLE, "%s", all);
  return NULL;
}

/**
 * samay_language_load:
 *
 * Compiles all packs: those that the program brings, and before them the tables in
 * `$XDG_DATA_HOME/samayrekha/lang/CODE/`. Once per process; a few milliseconds.
 *
 * Returns: (nullable): %NULL with all faults of all tables in @error
 */
SamayLanguage *
samay_language_load (GError **error)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  SamayLanguage *self = create ();

  read_calendars (self, faults);
  if (!read_own_folders (self, faults, error))
    {
      samay_language_unref (self);
      return NULL;
    }
  read_resources (self, faults);
  return finish (self, faults, error);
}

/**
 * samay_language_load_folder:
 * @folder: named after its language
 *
 * For tests and for lint: a whole pack, which has a `pack.table`, by itself; tables that mend or add to a pack, before the
 * packs that the program brings.
 */
SamayLanguage *
samay_language_load_folder (const char  *folder,
                            GError     **error)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *whole = g_build_filename (folder, "pack.table", NULL);
  g_autofree char *path = g_canonicalize_filename (folder, NULL);
  g_autofree char *code = g_path_get_basename (path);
  SamayLanguage *self = create ();

  read_calendars (self, faults);
  if (!read_folder (self, folder, code, faults, error))
    {
      samay_language_unref (self);
      return NULL;
    }
  self->n_own_rules = self->rules->len;
  if (!g_file_test (whole, G_FILE_TEST_EXISTS))
    read_resources (self, faults);
  return finish (self, faults, error);
}
