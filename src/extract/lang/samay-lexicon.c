/* samay-lexicon.c: all words of all tables, found by their folded key
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-lexicon.h"

#include "extract/lang/samay-short-words.h"

#include <string.h>

#define WORDS_ROOM 1024 /* at first */
#define CACHE_LINE 64

typedef struct
{
  guint32 word;
  guint32 order;
  SamaySense sense;
  guint32 words_first;
  guint32 n_words;
} Pending;

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
  SamayEndings *endings;
  GArray *entries;          /* SamayLexiconEntry */
  Slot *slots;              /* open addressing by hash */
  guint32 mask;
  SamayShortWords shorts;   /* once frozen */
  guint64 *presence; /* by hash, FILTER_BITS bits for each slot: a word whose bit isn't set is in no table. So small that it stays near */
};

static void
clear_entry (gpointer data)
{
  SamayLexiconEntry *entry = data;

  g_free (entry->canonical);
  g_free (entry->text);
}

/* Where the search for the word begins. The lowest bit is set in every hash. */
static inline guint32
find_slot (const SamayLexicon *self,
           guint64             hash)
{
  return hash >> 1 & self->mask;
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
  guint32 at = find_slot (self, hash), bit = find_filter_bit (self, hash);

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
  self->endings = samay_endings_new ();
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
  samay_endings_free (self->endings);
  g_array_unref (self->entries);
  g_free (self->slots);
  g_free (self->presence);
  samay_short_words_clear (&self->shorts);
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
  for (guint32 at = find_slot (self, hash);; at = (at + 1) & self->mask)
    {
      Slot slot = self->slots[at];

      if (slot.word == 0)
        return 0;
      if (slot.tag == hash >> 32 && is_same_key (self, &self->words[slot.word], fold))
        return slot.word;
    }
}

/* As samay_lexicon_find(), once frozen, for a word that was read from a text and needn't be spelled. */
guint32
samay_lexicon_find_read (const SamayLexicon *self,
                         const SamayFold    *fold)
{
  return fold->letters != 0 ? samay_short_words_find (&self->shorts, fold->letters) : samay_lexicon_find (self, fold);
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
  samay_endings_add (self->endings, ending, sense);
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

static SamayFold
get_key (const SamayLexicon   *self,
         const SamayWordEntry *entry)
{
  SamayFold fold = { .n = entry->key_n };

  memcpy (fold.units, entry->head, sizeof entry->head);
  if (fold.n > 8)
    memcpy (fold.units + 8, &g_array_index (self->keys, guint16, entry->key_first), (fold.n - 8) * sizeof *fold.units);
  return fold;
}

/* What its form says of the verb: from the table of verbs, else by its ending. */
static void
tell_verb (const SamayLexicon *self,
           SamayWordEntry     *entry)
{
  /* A word of these classes is still a verb by its ending: proposed, announced; so is one that only begins a form of several words:
   * reported that. */
  const guint64 may_be_verbs = SAMAY_CLASS_BIT (SAMAY_CLASS_CUE) | SAMAY_CLASS_BIT (SAMAY_CLASS_SAY_VERB) | SAMAY_CLASS_BIT (SAMAY_CLASS_MOVE)
                               | SAMAY_CLASS_BIT (SAMAY_CLASS_MASTHEAD);
  gboolean is_exception = (entry->classes & SAMAY_CLASS_BIT (SAMAY_CLASS_EXCEPTION)) != 0;
  const SamaySense *sense = NULL;

  if ((entry->classes & SAMAY_CLASS_BIT (SAMAY_CLASS_VERB)) != 0)
    sense = samay_lexicon_get_sense (self, (guint32) (entry - self->words), SAMAY_CLASS_VERB);
  else if ((entry->form_classes & ~may_be_verbs) == 0 || is_exception)
    {
      SamayFold fold = get_key (self, entry);

      sense = samay_endings_find (self->endings, &fold);
    }
  if (sense == NULL)
    return;
  entry->is_verb = TRUE;
  /* The meeting is a noun; they are meeting. */
  entry->is_weak_verb = sense->is_weak || is_exception;
  entry->tense = sense->value;
  entry->aspect = sense->extra;
}

/* No more forms: sorts what was gathered, and gives each word its senses and phrases. */
void
samay_lexicon_freeze (SamayLexicon *self)
{
  g_array_sort (self->pending, compare_pending);
  samay_endings_freeze (self->endings);
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
      /* Of two of one class the earlier row wins. */
      else if ((entry->form_classes >> pending->sense.class_id & 1) == 0)
        {
          entry->form_classes |= G_GUINT64_CONSTANT (1) << pending->sense.class_id;
          if (entry->n_senses++ == 0)
            entry->senses_first = self->senses->len;
          g_array_append_val (self->senses, pending->sense);
        }
    }
  g_clear_pointer (&self->pending, g_array_unref);
  g_clear_pointer (&self->hashes, g_array_unref);
  for (guint32 word = 0; word < self->n_words; word++)
    self->words[word].computed = samay_class_get_computed (self->words[word].classes);
  for (guint32 word = 1; word < self->n_words; word++)
    {
      tell_verb (self, &self->words[word]);
      self->words[word].begins_verb = self->words[word].is_verb || (self->words[word].classes & SAMAY_CLASS_BIT (SAMAY_CLASS_VERB)) != 0;
    }
  samay_short_words_init (&self->shorts, self->words, self->n_words);
}

/* Notes, once frozen, that a rule of @phase can begin with any word of these classes, or of these computed ones. */
void
samay_lexicon_mark_classes (SamayLexicon *self,
                            guint64       classes,
                            guint32       computed,
                            guint         phase)
{
  for (guint32 word = 1; word < self->n_words; word++)
    {
      SamayWordEntry *entry = &self->words[word];

      if ((entry->classes & classes) != 0 || (entry->computed & computed) != 0)
        entry->phases |= 1u << phase;
    }
}

/* Notes that a rule that begins with any word may go on with this one. */
void
samay_lexicon_mark_follows_any (SamayLexicon *self,
                                guint32       word)
{
  self->words[word].follows_any = TRUE;
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

/* The word's key, whole. */
void
samay_lexicon_read_key (const SamayLexicon *self,
                        guint32             word,
                        SamayFold          *out_fold)
{
  const SamayWordEntry *entry = &self->words[word];

  out_fold->n = entry->key_n;
  memcpy (out_fold->units, entry->head, sizeof entry->head);
  if (entry->key_n > 8)
    memcpy (out_fold->units + 8, &g_array_index (self->keys, guint16, entry->key_first), (entry->key_n - 8) * sizeof (guint16));
  samay_fold_end (out_fold);
}

/* What the word alone means in that class, or %NULL. The earlier table row wins. */
const SamaySense *
samay_lexicon_get_sense (const SamayLexicon *self,
                         guint32             word,
                         guint               class_id)
{
  const SamayWordEntry *entry = &self->words[word];
  const SamaySense *senses = (const SamaySense *) self->senses->data + entry->senses_first;

  if ((entry->form_classes & G_GUINT64_CONSTANT (1) << class_id) == 0)
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

/* As samay_endings_find(). */
const SamaySense *
samay_lexicon_find_ending (const SamayLexicon *self,
                           const SamayFold    *fold)
{
  return samay_endings_find (self->endings, fold);
}

const SamayLexiconEntry *
samay_lexicon_get_entry (const SamayLexicon *self,
                         gint32              entry)
{
  g_return_val_if_fail (entry >= 0 && (guint) entry < self->entries->len, NULL);
  return &g_array_index (self->entries, SamayLexiconEntry, entry);
}
