/* samay-merge.c: what many statements tell, as one list of events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include "base/samay-words.h"

#include <string.h>

#define FINE_DAYS_MAX 31
/* "Earlier" and "later" speak of days that are near. */
#define ORDER_DAYS_MAX 31
/* A title that says less than this is read together with its sentence. */
#define TITLE_GISTS_MIN 3
/* More of them aren't compared. */
#define PEOPLE_MAX 16
#define ORGANISATIONS_MAX 6

static void
clear_source (gpointer data)
{
  SamayMergeSource *source = data;

  g_clear_pointer (&source->extraction, samay_extraction_unref);
}

/**
 * samay_merge_new:
 * @language: whose tables tell what words of two languages have in common
 * @locale: (nullable): "hi" or "en": titles are in that language where a statement of it tells of the event
 *
 * Returns: (transfer full): a merge of nothing yet
 */
SamayMerge *
samay_merge_new (SamayLanguage *language,
                 const char    *locale)
{
  SamayMerge *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_new0 (SamayMerge, 1);
  self->language = samay_language_ref (language);
  self->locale = g_strdup (locale);
  g_mutex_init (&self->lock);
  self->arena = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK);
  self->gists = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK);
  self->sources = g_array_new (FALSE, FALSE, sizeof (SamayMergeSource));
  g_array_set_clear_func (self->sources, clear_source);
  self->mentions = g_array_new (FALSE, FALSE, sizeof (SamayMergeMention));
  self->nodes = g_array_new (FALSE, FALSE, sizeof (SamayMergeNode));
  return self;
}

void
samay_merge_free (SamayMerge *self)
{
  g_return_if_fail (self != NULL);

  samay_language_unref (self->language);
  g_free (self->locale);
  g_mutex_clear (&self->lock);
  g_clear_pointer (&self->former, samay_merged_unref);
  g_clear_pointer (&self->arena, samay_arena_free);
  g_clear_pointer (&self->gists, samay_arena_free);
  g_array_unref (self->sources);
  g_array_unref (self->mentions);
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * samay_merge_go_on_from:
 * @former: (nullable): what another merge made that was gone on with; not needed any more after samay_merge_run()
 *
 * What @former knows of an extraction isn't found out again, and what doesn't change isn't joined again; the result is the same as
 * without it. It can be gone on from in turn, for which it keeps about 500 bytes of each mention. To be called before anything is
 * added.
 */
void
samay_merge_go_on_from (SamayMerge  *self,
                        SamayMerged *former)
{
  g_return_if_fail (self != NULL && self->sources->len == 0);

  self->is_kept = TRUE;
  g_clear_pointer (&self->former, samay_merged_unref);
  if (former == NULL || !samay_merge_can_go_on (self, former))
    return;
  self->former = samay_merged_ref (former);
  samay_arena_free (self->arena);
  samay_arena_free (self->gists);
  self->arena = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK_FEW);
  self->gists = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK_FEW);
}

/**
 * samay_merge_find_level:
 * @out_first_day: (out): of the days in which it may have been; untouched where nothing is known of them
 * @out_last_day: (out): the last of them
 */
SamayMergeLevel
samay_merge_find_level (const SamayMergeMention *mention,
                        gint64                  *out_first_day,
                        gint64                  *out_last_day)
{
  const SamayWhen *when = &mention->when;
  gboolean has_begin = when->span.begin_s != SAMAY_INSTANT_MIN;
  gboolean has_end = when->span.end_s != SAMAY_INSTANT_MAX;
  gint64 first = samay_day_from_instant (when->span.begin_s);
  gint64 last = samay_day_from_instant (MAX (when->span.begin_s, when->span.end_s - 1));

  if (!has_begin && !has_end)
    return when->pattern.month != 0 ? SAMAY_LEVEL_PATTERN : SAMAY_LEVEL_NONE;
  if (!has_begin || !has_end || mention->basis == SAMAY_BASIS_ORDER)
    {
      if (mention->basis != SAMAY_BASIS_ORDER)
        return SAMAY_LEVEL_NONE;
      *out_first_day = has_begin ? first : last - ORDER_DAYS_MAX;
      *out_last_day = has_end ? last : first + ORDER_DAYS_MAX;
      return SAMAY_LEVEL_ORDER;
    }
  *out_first_day = first;
  *out_last_day = last;
  /* A month is as coarse as a year: its days are no claim. */
  return last - first < FINE_DAYS_MAX && when->precision <= SAMAY_PRECISION_WEEK ? SAMAY_LEVEL_FINE : SAMAY_LEVEL_COARSE;
}

static int
compare_gists (gconstpointer a,
               gconstpointer b)
{
  SamayGist x = *(const SamayGist *) a, y = *(const SamayGist *) b;

  return x < y ? -1 : x > y;
}

/* The sentence without its temporal expression, which would be taken for figures. */
static void
read_sentence (SamayLanguage           *language,
               const SamayMergeMention *mention,
               GArray                  *gists)
{
  const char *quote = mention->quote != NULL && *mention->quote != '\0' ? strstr (mention->sentence, mention->quote) : NULL;
  g_autofree char *rest = NULL;

  if (quote == NULL)
    {
      samay_gist_read (language, mention->sentence, strlen (mention->sentence), gists);
      return;
    }
  rest = g_strdup_printf ("%.*s ; %s", (int) (quote - mention->sentence), mention->sentence, quote + strlen (mention->quote));
  samay_gist_read (language, rest, strlen (rest), gists);
}

static void
add_gist (GArray    *gists,
          SamayGist  gist)
{
  for (guint i = 0; i < gists->len; i++)
    if (g_array_index (gists, SamayGist, i) == gist)
      return;
  g_array_append_val (gists, gist);
}

static guint
count_telling (const GArray *gists)
{
  guint n = 0;

  for (guint i = 0; i < gists->len; i++)
    {
      SamayGistKind kind = samay_gist_get_kind (g_array_index (gists, SamayGist, i));

      n += kind == SAMAY_GIST_THEME || kind == SAMAY_GIST_ONCE || kind == SAMAY_GIST_NAME || kind == SAMAY_GIST_WORD || kind == SAMAY_GIST_COUNTRY;
    }
  return n;
}

/* The last part of each name, and the first. */
static guint
read_people (const char *const *people,
             GArray            *gists,
             GArray            *persons)
{
  guint n = 0;

  for (guint i = 0; people != NULL && people[i] != NULL && n < PEOPLE_MAX; i++)
    {
      g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (SamayGist));
      SamayGist pair[2] = { 0, 0 };

      samay_gist_read_name (people[i], parts);
      if (parts->len == 0)
        continue;
      pair[0] = g_array_index (parts, SamayGist, parts->len - 1);
      if (parts->len > 1)
        pair[1] = g_array_index (parts, SamayGist, 0);
      for (guint j = 0; j < parts->len; j++)
        add_gist (gists, g_array_index (parts, SamayGist, j));
      g_array_append_vals (persons, pair, G_N_ELEMENTS (pair));
      n++;
    }
  return n;
}

/* What tells one organisation of its kind from another: no word that is said of many. */
static gboolean
is_telling_part (SamayGist gist)
{
  SamayGistKind kind = samay_gist_get_kind (gist);

  return kind != SAMAY_GIST_FRAME && kind != SAMAY_GIST_KIND && kind != SAMAY_GIST_FIGURE;
}

static guint
read_organisations (SamayLanguage     *language,
                    const char *const *names,
                    GArray            *gists,
                    GArray            *organisations)
{
  const SamayGist end = 0;
  guint n = 0;

  for (guint i = 0; names != NULL && names[i] != NULL && n < ORGANISATIONS_MAX; i++)
    {
      g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (SamayGist));
      SamayGist head = samay_gist_read_organisation (language, names[i], parts);

      g_array_append_val (organisations, head);
      for (guint j = 0; j < parts->len; j++)
        {
          SamayGist part = g_array_index (parts, SamayGist, j);
          SamayGistKind kind = samay_gist_get_kind (part);

          if (is_telling_part (part))
            g_array_append_val (organisations, part);
          /* So that an abbreviation meets the whole name; what only may be one is no evidence. */
          if (kind == SAMAY_GIST_NAME || kind == SAMAY_GIST_THEME)
            add_gist (gists, part);
        }
      g_array_append_val (organisations, end);
      n++;
    }
  return n;
}

static guint8
find_script (const char *title)
{
  SamayWords words = samay_words_init (title, strlen (title));
  SamayWord word;
  SamayFold fold;

  while (samay_words_next (&words, &word, &fold))
    if (word.kind == SAMAY_WORD_LETTERS)
      return word.script;
  return SAMAY_CHAR_OTHER;
}

/* What a mention is about, appended to @out, from where the node is to have it. @is_alone: its sentence tells of nothing else. */
static SamayMergeNode
read_node (SamayLanguage           *language,
           const SamayMergeMention *mention,
           gboolean                 is_alone,
           GArray                  *out)
{
  g_autoptr (GArray) gists = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  g_autoptr (GArray) context = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  g_autoptr (GArray) persons = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  g_autoptr (GArray) organisations = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  SamayMergeNode node = { .basis = mention->basis };

  node.level = samay_merge_find_level (mention, &node.first_day, &node.last_day);
  node.script = find_script (mention->title);
  samay_gist_read (language, mention->title, strlen (mention->title), gists);
  if (mention->place != NULL)
    add_gist (gists, samay_gist_from_place (language, mention->place));
  for (guint i = 0; i < mention->n_series; i++)
    add_gist (gists, samay_gist_from_ordinal (mention->series[i].number));
  node.n_people = (guint8) read_people (mention->people, gists, persons);
  node.n_organisations = (guint8) read_organisations (language, mention->organisations, gists, organisations);
  if (mention->sentence != NULL)
    read_sentence (language, mention, is_alone && count_telling (gists) < TITLE_GISTS_MIN ? gists : context);
  g_array_sort (gists, compare_gists);
  g_array_sort (context, compare_gists);
  node.n_gists = gists->len;
  node.n_context = context->len;
  if (gists->len > 0)
    g_array_append_vals (out, gists->data, gists->len);
  if (context->len > 0)
    g_array_append_vals (out, context->data, context->len);
  if (persons->len > 0)
    g_array_append_vals (out, persons->data, persons->len);
  if (organisations->len > 0)
    g_array_append_vals (out, organisations->data, organisations->len);
  return node;
}

static const char *
copy_text (SamayArena *arena,
           const char *text)
{
  return text != NULL ? samay_arena_strndup (arena, text, strlen (text)) : NULL;
}

static const char *const *
copy_names (SamayArena        *arena,
            const char *const *names)
{
  guint n = names != NULL ? g_strv_length ((char **) names) : 0;
  const char **copy = samay_arena_alloc (arena, sizeof (char *) * (n + 1));

  for (guint i = 0; i < n; i++)
    copy[i] = copy_text (arena, names[i]);
  copy[n] = NULL;
  return copy;
}

static SamayMergeMention
copy_mention (SamayArena              *arena,
              const SamayMergeMention *mention,
              guint32                  statement)
{
  SamayMergeMention copy = *mention;
  SamaySeries *series = samay_arena_alloc (arena, sizeof (SamaySeries) * MAX (mention->n_series, 1));

  for (guint i = 0; i < mention->n_series; i++)
    series[i] = (SamaySeries) { copy_text (arena, mention->series[i].name), mention->series[i].number };
  copy.statement = statement;
  copy.title = copy_text (arena, mention->title);
  copy.place = copy_text (arena, mention->place);
  copy.quote = copy_text (arena, mention->quote);
  copy.sentence = copy_text (arena, mention->sentence);
  copy.people = copy_names (arena, mention->people);
  copy.organisations = mention->organisations != NULL ? copy_names (arena, mention->organisations) : NULL;
  copy.series = series;
  return copy;
}

/* Sentences are told apart by what they say; two that say the same say it of one thing. */
static gboolean
is_alone_in_sentence (const SamayMergeMention *mentions,
                      guint                    n,
                      guint                    i)
{
  for (guint j = 0; j < n; j++)
    if (j != i && g_strcmp0 (mentions[i].sentence, mentions[j].sentence) == 0)
      return FALSE;
  return TRUE;
}

static SamayMergeStatement
copy_statement (SamayArena                *arena,
                const SamayMergeStatement *statement)
{
  SamayMergeStatement copy = *statement;

  copy.id = copy_text (arena, statement->id);
  copy.title = copy_text (arena, statement->title);
  copy.source = copy_text (arena, statement->source);
  copy.lang = copy_text (arena, statement->lang);
  return copy;
}

/* The gists of one mention begin where those of the one before end, and nodes know but where. */
static void
place_gists (SamayMergeNode *nodes,
             const guint    *firsts,
             guint           n,
             SamayGist      *gists)
{
  for (guint i = 0; i < n; i++)
    nodes[i].gists = gists + firsts[i];
}

static void
add (SamayMerge                *self,
     const SamayMergeStatement *statement,
     SamayExtraction           *extraction,
     const SamayMergeMention   *mentions,
     guint                      n_mentions)
{
  g_autoptr (GArray) gists = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  g_autofree SamayMergeNode *nodes = g_new (SamayMergeNode, n_mentions);
  g_autofree guint *firsts = g_new (guint, n_mentions);
  SamayMergeSource source = { .former = SAMAY_MERGE_NONE };
  guint32 number;

  for (guint i = 0; i < n_mentions; i++)
    {
      firsts[i] = gists->len;
      nodes[i] = read_node (self->language, &mentions[i], is_alone_in_sentence (mentions, n_mentions, i), gists);
    }
  g_mutex_lock (&self->lock);
  number = self->sources->len;
  source.told = copy_statement (self->arena, statement);
  if (self->is_kept && extraction != NULL)
    source.extraction = samay_extraction_ref (extraction);
  g_array_append_val (self->sources, source);
  place_gists (nodes, firsts, n_mentions, samay_arena_copy (self->gists, gists->data, sizeof (SamayGist) * gists->len));
  for (guint i = 0; i < n_mentions; i++)
    {
      SamayMergeMention mention = copy_mention (self->arena, &mentions[i], number);

      nodes[i].statement = number;
      g_array_append_val (self->mentions, mention);
    }
  if (n_mentions > 0)
    g_array_append_vals (self->nodes, nodes, n_mentions);
  g_mutex_unlock (&self->lock);
}

/**
 * samay_merge_add:
 * @statement: copied
 * @mentions: copied; their statement isn't asked
 *
 * Safe to call from several threads at once; what is costly in it is done side by side.
 */
void
samay_merge_add (SamayMerge                *self,
                 const SamayMergeStatement *statement,
                 const SamayMergeMention   *mentions,
                 guint                      n_mentions)
{
  g_return_if_fail (self != NULL && statement != NULL && statement->id != NULL);

  add (self, statement, NULL, mentions, n_mentions);
}

/* What is known of the extraction from before. */
static gboolean
add_known (SamayMerge                *self,
           const SamayMergeStatement *statement,
           SamayExtraction           *extraction)
{
  SamayMergeSource source = { .former = samay_merge_find_former (self, statement, extraction) };

  if (source.former == SAMAY_MERGE_NONE)
    return FALSE;
  source.told = self->former->statements[source.former];
  source.extraction = samay_extraction_ref (extraction);
  g_mutex_lock (&self->lock);
  g_array_append_val (self->sources, source);
  g_mutex_unlock (&self->lock);
  return TRUE;
}

/**
 * samay_merge_add_extraction:
 * @statement: its language, date and digest are taken from @extraction
 *
 * As samay_merge_add(), of all that was read in a text.
 */
void
samay_merge_add_extraction (SamayMerge                *self,
                            const SamayMergeStatement *statement,
                            SamayExtraction           *extraction)
{
  SamayMergeStatement whole;
  guint n;
  gsize length;
  const SamayMention *read;
  const char *text;
  g_autofree SamayMergeMention *mentions = NULL;
  g_autoptr (GStringChunk) strings = NULL;

  g_return_if_fail (self != NULL && statement != NULL && statement->id != NULL && extraction != NULL);

  if (self->former != NULL && add_known (self, statement, extraction))
    return;
  read = samay_extraction_get_mentions (extraction, &n);
  text = samay_extraction_get_text (extraction, &length);
  mentions = g_new0 (SamayMergeMention, n);
  strings = g_string_chunk_new (4096);
  whole = *statement;
  whole.lang = samay_extraction_get_lang (extraction);
  whole.published = *samay_extraction_get_published (extraction);
  whole.published_origin = samay_extraction_get_published_origin (extraction);
  whole.digest = samay_gist_from_text (SAMAY_GIST_WORD, text, length);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = samay_extraction_dup_title (extraction, &read[i]);
      g_autofree char *quote = g_utf8_make_valid (text + read[i].start_byte, read[i].end_byte - read[i].start_byte);
      g_autofree char *sentence = g_utf8_make_valid (text + read[i].sentence_start_byte, read[i].sentence_end_byte - read[i].sentence_start_byte);

      mentions[i] = (SamayMergeMention) {
        .when = read[i].when,
        .title = g_string_chunk_insert (strings, title),
        .place = read[i].place,
        .people = read[i].people,
        .organisations = samay_mention_get_organisations (&read[i]),
        .series = read[i].series,
        .n_series = read[i].n_series,
        .quote = g_string_chunk_insert (strings, quote),
        .sentence = g_string_chunk_insert (strings, sentence),
        .number = i + 1,
        .start_byte = read[i].start_byte,
        .end_byte = read[i].end_byte,
        .status = read[i].status,
        .basis = read[i].basis,
        .derivation = read[i].derivation,
      };
    }
  add (self, &whole, extraction, mentions, n);
}
