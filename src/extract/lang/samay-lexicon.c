/* samay-lexicon.c: all words of all tables, found by their folded key
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-lexicon.h"

#include <string.h>

#define WORDS_ROOM 1024 /* at first */
#define CACHE_LINE 64
#define ENDING_MAX 8
#define ENDING_STEM_MIN 1 /* letters that must stand before an ending */

typedef struct
{
  guint32 word;
  guint32 order;
  SamaySense sense;
  guint32 words_first;
  guint32 n_words;
} Pending;

typedef struct
{
  guint16 units[ENDING_MAX];
  guint n;
  SamaySense sense;
} Ending;

/* Names, most of which no table has, are told from words by these bits alone in nine of ten cases. */
#define FILTER_BITS 4

/* The tag, bits of the hash, spares a look at the word itself where the word is another. */
typedef struct
{
  guint32 tag;
  guint32 word; /* 0 for an empty slot */
} Slot;

G_STATIC_ASSERT (sizeof (SamayWordEntry) == CACHE_LINE);

struct _SamayLexicon
{
  SamayWordEntry *words; /* each in a line of the cache; the first one stands for "no word" */
  guint n_words;
  guint words_room;
  GArray *hashes;           /* guint64, of the words, until frozen */
  GArray *keys;             /* guint16: the letters behind the first eight, with zeros up to a multiple of eight */
  GArray *pending;          /* Pending, until frozen */
  GArray *senses;           /* SamaySense */
  GArray *phrases;          /* SamayPhrase, longest first under each word */
  GArray *phrase_words;     /* guint32 */
  GArray *endings;          /* Ending, by the low byte of their last letter, longest first */
  guint ending_firsts[257]; /* by that byte: its first ending; the next one's is its end */
  GArray *entries;          /* SamayLexiconEntry */
  Slot *slots;              /* open addressing by hash */
  guint32 mask;
  guint64 *presence; /* by hash, FILTER_BITS bits for each slot: a word whose bit isn't set is in no table. So small that it stays near */
};

static void
clear_entry (gpointer data)
{
  SamayLexiconEntry *entry = data;

  g_free (entry->canonical);
  g_free (entry->text);
}

/* Number of the hash's bit in the filter; by other bits of the hash than its slot. */
static inline guint32
find_filter_bit (const SamayLexicon *self,
                 guint64             hash)
{
  return hash >> 32 & (FILTER_BITS * (self->mask + 1) - 1);
}

static void
put_word (SamayLexicon *self,
          guint32       word)
{
  guint64 hash = g_array_index (self->hashes, guint64, word);
  guint32 at = (guint32) hash & self->mask, bit = find_filter_bit (self, hash);

  self->presence[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
  while (self->slots[at].word != 0)
    at = (at + 1) & self->mask;
  self->slots[at] = (Slot) { hash >> 32, word };
}

static void
grow_slots (SamayLexicon *self,
            guint32       n)
{
  g_free (self->slots);
  g_free (self->presence);
  self->slots = g_new0 (Slot, n);
  self->presence = g_new0 (guint64, n * FILTER_BITS / 64);
  self->mask = n - 1;
  for (guint32 word = 1; word < self->n_words; word++)
    put_word (self, word);
}

static void
grow_words (SamayLexicon *self,
            guint         room)
{
  SamayWordEntry *words = g_aligned_alloc (room, sizeof (SamayWordEntry), CACHE_LINE);

  if (self->n_words > 0)
    memcpy (words, self->words, self->n_words * sizeof (SamayWordEntry));
  g_aligned_free (self->words);
  self->words = words;
  self->words_room = room;
}

static guint32
add_word (SamayLexicon         *self,
          const SamayWordEntry *entry,
          guint64               hash)
{
  if (self->n_words == self->words_room)
    grow_words (self, 2 * self->words_room);
  self->words[self->n_words] = *entry;
  g_array_append_val (self->hashes, hash);
  return self->n_words++;
}

SamayLexicon *
samay_lexicon_new (void)
{
  SamayLexicon *self = g_new0 (SamayLexicon, 1);

  grow_words (self, WORDS_ROOM);
  self->hashes = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->keys = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->pending = g_array_new (FALSE, FALSE, sizeof (Pending));
  self->senses = g_array_new (FALSE, FALSE, sizeof (SamaySense));
  self->phrases = g_array_new (FALSE, FALSE, sizeof (SamayPhrase));
  self->phrase_words = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->endings = g_array_new (FALSE, FALSE, sizeof (Ending));
  self->entries = g_array_new (FALSE, FALSE, sizeof (SamayLexiconEntry));
  g_array_set_clear_func (self->entries, clear_entry);
  add_word (self, &(SamayWordEntry) { { 0 } }, 0);
  grow_slots (self, 1024);
  return self;
}

void
samay_lexicon_free (SamayLexicon *self)
{
  if (self == NULL)
    return;
  g_aligned_free (self->words);
  g_clear_pointer (&self->hashes, g_array_unref);
  g_array_unref (self->keys);
  g_clear_pointer (&self->pending, g_array_unref);
  g_array_unref (self->senses);
  g_array_unref (self->phrases);
  g_array_unref (self->phrase_words);
  g_array_unref (self->endings);
  g_array_unref (self->entries);
  g_free (self->slots);
  g_free (self->presence);
  g_free (self);
}

static inline gboolean
are_same_eight (const guint16 *one,
                const guint16 *two)
{
  guint64 left[2], right[2];

  memcpy (left, one, sizeof left);
  memcpy (right, two, sizeof right);
  return ((left[0] ^ right[0]) | (left[1] ^ right[1])) == 0;
}

static inline gboolean
is_same_key (const SamayLexicon   *self,
             const SamayWordEntry *entry,
             const SamayFold      *fold)
{
  if (entry->key_n != fold->n || !are_same_eight (entry->head, fold->units))
    return FALSE;
  for (guint i = 8; i < fold->n; i += 8)
    if (!are_same_eight (&g_array_index (self->keys, guint16, entry->key_first + i - 8), fold->units + i))
      return FALSE;
  return TRUE;
}

/**
 * samay_lexicon_find:
 *
 * Returns: number of the word with that key, 0 for a word that is in no table. The key itself is compared, so that no
 *   text can be made that is taken for another word. Cost: one probe as a rule.
 */
guint32
samay_lexicon_find (const SamayLexicon *self,
                    const SamayFold    *fold)
{
  const guint64 hash = fold->hash;
  guint32 bit = find_filter_bit (self, hash);

  if ((self->presence[bit / 64] >> bit % 64 & 1) == 0)
    return 0;
  for (guint32 at = (guint32) hash & self->mask;; at = (at + 1) & self->mask)
    {
      Slot slot = self->slots[at];

      if (slot.word == 0)
        return 0;
      if (slot.tag == hash >> 32 && is_same_key (self, &self->words[slot.word], fold))
        return slot.word;
    }
}

/* Number of the word with that key, a new one if need be; 0 for a word that is too long. */
guint32
samay_lexicon_intern (SamayLexicon    *self,
                      const SamayFold *fold)
{
  guint32 word = samay_lexicon_find (self, fold);
  SamayWordEntry entry = { { 0 } };

  if (word != 0 || fold->n == 0 || fold->n > SAMAY_FOLD_MAX)
    return word;
  memcpy (entry.head, fold->units, sizeof entry.head);
  entry.key_first = self->keys->len;
  entry.key_n = fold->n;
  if (fold->n > 8)
    g_array_append_vals (self->keys, fold->units + 8, (fold->n - 1) / 8 * 8);
  word = add_word (self, &entry, fold->hash);
  if (self->n_words * 2 > self->mask)
    {
      grow_slots (self, (self->mask + 1) * 2);
      return word;
    }
  put_word (self, word);
  return word;
}

/* A form's entry: what it stands for. Returns its number. */
gint32
samay_lexicon_add_entry (SamayLexicon *self,
                         const char   *canonical,
                         const char   *text,
                         guint8        lang)
{
  SamayLexiconEntry entry = { g_strdup (canonical), g_strdup (text), lang };

  g_array_append_val (self->entries, entry);
  return self->entries->len - 1;
}

/**
 * samay_lexicon_add_form:
 * @form: one word, or several with spaces or marks between them
 *
 * Returns: %FALSE where the form has a number or an overlong word in it, or no word at all
 */
gboolean
samay_lexicon_add_form (SamayLexicon *self,
                        const char   *form,
                        SamaySense    sense)
{
  SamayWords words = samay_words_init (form, strlen (form));
  Pending pending = { 0, self->pending->len, sense, self->phrase_words->len, 0 };
  SamayWord word;
  SamayFold fold;

  while (samay_words_next (&words, &word, &fold))
    {
      guint32 id = word.kind <= SAMAY_WORD_MARK && word.kind != SAMAY_WORD_NUMBER ? samay_lexicon_intern (self, &fold) : 0;

      if (id == 0)
        return FALSE;
      if (pending.word == 0)
        pending.word = id;
      else
        {
          g_array_append_val (self->phrase_words, id);
          pending.n_words++;
        }
    }
  if (pending.word == 0)
    return FALSE;
  g_array_append_val (self->pending, pending);
  return TRUE;
}

/* An ending of verbs, without its hyphen. */
void
samay_lexicon_add_ending (SamayLexicon *self,
                          const char   *ending,
                          SamaySense    sense)
{
  Ending row = { { 0 }, 0, sense };
  SamayFold fold;

  samay_fold_word (&fold, ending, -1);
  if (fold.n == 0 || fold.n > ENDING_MAX)
    return;
  memcpy (row.units, fold.units, fold.n * 2);
  row.n = fold.n;
  g_array_append_val (self->endings, row);
}

/* Notes that a rule of @phase can begin with this very word. */
void
samay_lexicon_mark_phase (SamayLexicon *self,
                          guint32       word,
                          guint         phase)
{
  self->words[word].phases |= 1u << phase;
}

static int
compare_pending (gconstpointer a,
                 gconstpointer b)
{
  const Pending *first = a, *second = b;

  if (first->word != second->word)
    return first->word < second->word ? -1 : 1;
  if (first->n_words != second->n_words)
    return first->n_words > second->n_words ? -1 : 1;
  return first->order < second->order ? -1 : 1;
}

static int
compare_endings (gconstpointer a,
                 gconstpointer b)
{
  const Ending *first = a, *second = b;
  guint8 first_last = first->units[first->n - 1] & 0xFF, second_last = second->units[second->n - 1] & 0xFF;

  return first_last != second_last ? first_last - second_last : (int) second->n - (int) first->n;
}

static void
index_endings (SamayLexicon *self)
{
  guint ending = 0;

  g_array_sort (self->endings, compare_endings);
  for (guint byte = 0; byte <= 256; byte++)
    {
      while (ending < self->endings->len)
        {
          const Ending *row = &g_array_index (self->endings, Ending, ending);

          if ((row->units[row->n - 1] & 0xFF) >= byte)
            break;
          ending++;
        }
      self->ending_firsts[byte] = ending;
    }
}

/* No more forms: sorts what was gathered, and gives each word its senses and phrases. */
void
samay_lexicon_freeze (SamayLexicon *self)
{
  g_array_sort (self->pending, compare_pending);
  index_endings (self);
  for (guint i = 0; i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);
      SamayWordEntry *entry = &self->words[pending->word];

      entry->classes |= G_GUINT64_CONSTANT (1) << pending->sense.class_id;
      if (pending->n_words > 0)
        {
          SamayPhrase phrase = { g_array_index (self->phrase_words, guint32, pending->words_first), pending->words_first,
                                 pending->n_words, pending->sense };

          entry->seconds |= G_GUINT64_CONSTANT (1) << phrase.second % 64;
          if (entry->n_phrases++ == 0)
            entry->phrases_first = self->phrases->len;
          g_array_append_val (self->phrases, phrase);
        }
      else
        {
          entry->word_classes |= G_GUINT64_CONSTANT (1) << pending->sense.class_id;
          if (entry->n_senses++ == 0)
            entry->senses_first = self->senses->len;
          g_array_append_val (self->senses, pending->sense);
        }
    }
  g_clear_pointer (&self->pending, g_array_unref);
  g_clear_pointer (&self->hashes, g_array_unref);
}

/* Notes, once frozen, that a rule of @phase can begin with any word of these classes. */
void
samay_lexicon_mark_classes (SamayLexicon *self,
                            guint64       classes,
                            guint         phase)
{
  for (guint32 word = 1; word < self->n_words; word++)
    {
      SamayWordEntry *entry = &self->words[word];

      if ((entry->classes & classes) != 0)
        entry->phases |= 1u << phase;
    }
}

const SamayWordEntry *
samay_lexicon_get_word (const SamayLexicon *self,
                        guint32             word)
{
  return &self->words[word];
}

/* One more than the largest number of a word. */
guint32
samay_lexicon_get_n_words (const SamayLexicon *self)
{
  return self->n_words;
}

/* What the word alone means in that class, or %NULL. The earlier table row wins. */
const SamaySense *
samay_lexicon_get_sense (const SamayLexicon *self,
                         guint32             word,
                         guint               class_id)
{
  const SamayWordEntry *entry = &self->words[word];
  const SamaySense *senses = (const SamaySense *) self->senses->data + entry->senses_first;

  if ((entry->word_classes & G_GUINT64_CONSTANT (1) << class_id) == 0)
    return NULL;
  for (guint i = 0; i < entry->n_senses; i++)
    if (senses[i].class_id == class_id)
      return &senses[i];
  return NULL;
}

/* The forms of several words that begin with this one, longest first. */
const SamayPhrase *
samay_lexicon_get_phrases (const SamayLexicon *self,
                           guint32             word,
                           guint              *out_n)
{
  const SamayWordEntry *entry = &self->words[word];

  *out_n = entry->n_phrases;
  return (const SamayPhrase *) self->phrases->data + entry->phrases_first;
}

/* Words of the phrase after its first. */
const guint32 *
samay_lexicon_get_phrase_words (const SamayLexicon *self,
                                const SamayPhrase  *phrase)
{
  return (const guint32 *) self->phrase_words->data + phrase->words_first;
}

/**
 * samay_lexicon_find_ending:
 *
 * Returns: (nullable): what the longest ending of the word says of its tense. Whether the word is one that only looks so
 *   is for the caller to see, in the class of exceptions
 */
const SamaySense *
samay_lexicon_find_ending (const SamayLexicon *self,
                           const SamayFold    *fold)
{
  guint8 last;

  if (fold->n <= ENDING_STEM_MIN || fold->n > SAMAY_FOLD_MAX)
    return NULL;
  last = fold->units[fold->n - 1] & 0xFF;
  for (guint i = self->ending_firsts[last]; i < self->ending_firsts[last + 1]; i++)
    {
      const Ending *ending = &g_array_index (self->endings, Ending, i);

      if (fold->n >= ending->n + ENDING_STEM_MIN
          && memcmp (fold->units + fold->n - ending->n, ending->units, ending->n * 2) == 0)
        return &ending->sense;
    }
  return NULL;
}

const SamayLexiconEntry *
samay_lexicon_get_entry (const SamayLexicon *self,
                         gint32              entry)
{
  g_return_val_if_fail (entry >= 0 && (guint) entry < self->entries->len, NULL);
  return &g_array_index (self->entries, SamayLexiconEntry, entry);
}
