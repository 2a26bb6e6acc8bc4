/* samay-place-names.c: moscow, मॉस्को, मास्को and Москва are one place, as the tables of places say
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-place-names.h"

#include "extract/lang/samay-language.h"

/* With fewer letters only a whole name is one: too many begin so. */
#define BEGIN_MIN 3

/* A name in the tables, and what its place is called in all of them. */
typedef struct
{
  guint32 words[SAMAY_PLACE_NAME_WORDS_MAX]; /* in the lexicon */
  const char *key;
  guint8 n_words;
  guint8 is_weak;
} Form;

struct _SamayPlaceNames
{
  SamayLanguage *language;
  GArray *forms; /* of Form */
};

static gboolean
is_mark (const SamayFold *word)
{
  return word->n == 1 && !g_unichar_isalnum (word->units[0]);
}

/* Names that are longer than anybody types are left out. */
static void
add_form (SamayPlaceNames  *self,
          guint32           first,
          const guint32    *rest,
          guint             n_rest,
          const SamaySense *sense)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  Form form = { .key = samay_lexicon_get_entry (lexicon, sense->value)->text, .is_weak = sense->is_weak };

  for (guint i = 0; i <= n_rest; i++)
    {
      guint32 word = i == 0 ? first : rest[i - 1];
      SamayFold fold;

      samay_lexicon_read_key (lexicon, word, &fold);
      if (is_mark (&fold))
        continue;
      if (form.n_words == SAMAY_PLACE_NAME_WORDS_MAX)
        return;
      form.words[form.n_words++] = word;
    }
  if (form.n_words > 0)
    g_array_append_val (self->forms, form);
}

static void
add_forms_of_word (SamayPlaceNames *self,
                   guint32          word)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  const SamaySense *sense = samay_lexicon_get_sense (lexicon, word, SAMAY_CLASS_PLACE);
  guint n;
  const SamayPhrase *phrases = samay_lexicon_get_phrases (lexicon, word, &n);

  if (sense != NULL)
    add_form (self, word, NULL, 0, sense);
  for (guint i = 0; i < n; i++)
    if (phrases[i].sense.class_id == SAMAY_CLASS_PLACE)
      add_form (self, word, samay_lexicon_get_phrase_words (lexicon, &phrases[i]), phrases[i].n_words, &phrases[i].sense);
}

/**
 * samay_place_names_new:
 *
 * Reads through the tables: costs as much as some thousand words of a text.
 *
 * Returns: (transfer full): free it with samay_place_names_free()
 */
SamayPlaceNames *
samay_place_names_new (SamayLanguage *language)
{
  SamayPlaceNames *self;
  guint32 n;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_new (SamayPlaceNames, 1);
  self->language = samay_language_ref (language);
  self->forms = g_array_new (FALSE, FALSE, sizeof (Form));
  n = samay_lexicon_get_n_words (language->lexicon);
  for (guint32 word = 1; word < n; word++)
    if ((samay_lexicon_get_word (language->lexicon, word)->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PLACE) != 0)
      add_forms_of_word (self, word);
  return self;
}

/**
 * samay_place_names_free:
 * @self: (transfer full):
 */
void
samay_place_names_free (SamayPlaceNames *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->forms);
  samay_language_unref (self->language);
  g_free (self);
}

static gboolean
is_equal (const SamayFold *word,
          const SamayFold *other)
{
  return word->n == other->n && word->n <= SAMAY_FOLD_MAX && memcmp (word->units, other->units, word->n * sizeof *word->units) == 0;
}

/* The last word may have been begun only. */
static gboolean
may_mean (const SamayPlaceNames *self,
          const Form            *form,
          const SamayFold       *words,
          guint                  n_words)
{
  if (form->n_words != n_words)
    return FALSE;
  for (guint i = 0; i < n_words; i++)
    {
      SamayFold fold;
      guint n = words[i].n;

      samay_lexicon_read_key (self->language->lexicon, form->words[i], &fold);
      if (i + 1 == n_words && n >= BEGIN_MIN && n <= SAMAY_FOLD_MAX && fold.n > n)
        fold.n = n;
      if (!is_equal (&fold, &words[i]))
        return FALSE;
    }
  return TRUE;
}

static void
add_names (const SamayPlaceNames *self,
           const char            *key,
           GArray                *names)
{
  for (guint i = 0; i < self->forms->len; i++)
    {
      const Form *form = &g_array_index (self->forms, Form, i);
      SamayPlaceName name = { .n_words = form->n_words, .is_weak = form->is_weak };

      if (!g_str_equal (form->key, key))
        continue;
      for (guint j = 0; j < form->n_words; j++)
        {
          SamayFold fold;

          samay_lexicon_read_key (self->language->lexicon, form->words[j], &fold);
          name.words[j] = fold.hash;
        }
      g_array_append_val (names, name);
    }
}

/**
 * samay_place_names_find:
 * @words: (array length=n_words): folded, one after the other; of the last one three letters are enough
 * @names: (element-type SamayPlaceName): gets all names, in all languages, of the places that may be meant
 *
 * Costs some ten microseconds, and as much for each place found.
 *
 * Returns: whether the words are a place's name, or begin one
 */
gboolean
samay_place_names_find (const SamayPlaceNames *self,
                        const SamayFold       *words,
                        guint                  n_words,
                        GArray                *names)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (self != NULL && words != NULL && names != NULL, FALSE);

  for (guint i = 0; i < self->forms->len; i++)
    {
      const Form *form = &g_array_index (self->forms, Form, i);

      if (may_mean (self, form, words, n_words) && g_hash_table_add (keys, (gpointer) form->key))
        add_names (self, form->key, names);
    }
  return g_hash_table_size (keys) > 0;
}
