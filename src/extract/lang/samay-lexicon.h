/* samay-lexicon.h: all words of all tables, found by their folded key
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-words.h"
#include "extract/lang/samay-class.h"
#include "extract/lang/samay-endings.h"

/* A form of several words, the first of which is the word that it hangs on. */
typedef struct
{
  guint32 second;      /* its second word, which tells at once in most cases that it isn't this phrase */
  guint32 words_first; /* in the lexicon's list of words, without the first one */
  guint32 n_words;     /* without the first one */
  SamaySense sense;
} SamayPhrase;

/* Of #SamayTold, and of what is made of one. */
#define SAMAY_TOLD_FIELDS \
  guint64 classes; \
  guint64 form_classes; \
  guint32 computed; \
  guint8 phases; \
  guint8 tense;  /* SamayTense */ \
  guint8 aspect; /* SamayAspect */ \
  guint8 is_verb : 1; \
  guint8 is_weak_verb : 1; \
  guint8 begins_verb : 1; \
  guint8 follows_any : 1;

/**
 * SamayTold:
 * @classes: one bit per class that a form beginning with this word has
 * @form_classes: of them, those of forms that are this word alone
 * @computed: computed classes that may begin with it, one bit each
 * @phases: one bit per phase in which a rule can begin with this word or one of its classes, any word aside
 * @tense: what the table of verbs, or else its ending, says of it, with @aspect
 * @begins_verb: it is a verb, or a form of verbs begins with it
 * @follows_any: a rule that begins with any word may go on with this one
 *
 * What is known of a word wherever it stands, so that a token takes it in one piece.
 */
typedef struct
{
  SAMAY_TOLD_FIELDS
} SamayTold;

/**
 * SamayWordEntry:
 * @head: its first eight letters; what follows stands in the lexicon's list of keys, from @key_first on
 * @seconds: numbers of the words that may follow in forms that begin with it, one bit per their low six bits
 * @n_senses: one of each class of @told's form_classes
 *
 * As long as a line of the processor's cache, so that a word costs one.
 */
typedef struct
{
  guint16 head[8];
  union
  {
    SamayTold told;
    struct
    {
      SAMAY_TOLD_FIELDS
    };
  };
  guint64 seconds;
  guint32 key_first;
  guint32 senses_first;
  guint32 phrases_first;
  guint16 n_phrases;
  guint8 n_senses;
  guint8 key_n;
} SamayWordEntry;

/* What a form that stands for something is called: its first form, and the text in its row. */
typedef struct
{
  char *canonical;
  char *text;
  guint8 lang;
} SamayLexiconEntry;

typedef struct _SamayLexicon SamayLexicon;

SamayLexicon            *samay_lexicon_new         (void);
void                     samay_lexicon_free        (SamayLexicon      *self);
guint32                  samay_lexicon_intern      (SamayLexicon      *self,
                                                    const SamayFold   *fold);
gint32                   samay_lexicon_add_entry   (SamayLexicon      *self,
                                                    const char        *canonical,
                                                    const char        *text,
                                                    guint8             lang);
gboolean                 samay_lexicon_add_form    (SamayLexicon      *self,
                                                    const char        *form,
                                                    SamaySense         sense);
void                     samay_lexicon_add_ending  (SamayLexicon      *self,
                                                    const char        *ending,
                                                    SamaySense         sense);
void                     samay_lexicon_mark_phase  (SamayLexicon      *self,
                                                    guint32            word,
                                                    guint              phase);
void                     samay_lexicon_freeze      (SamayLexicon      *self);
void                     samay_lexicon_mark_follows_any (SamayLexicon *self,
                                                    guint32            word);
void                     samay_lexicon_mark_classes (SamayLexicon     *self,
                                                    guint64            classes,
                                                    guint32            computed,
                                                    guint              phase);

guint32                  samay_lexicon_find        (const SamayLexicon *self,
                                                    const SamayFold    *fold);
guint32                  samay_lexicon_find_read   (const SamayLexicon *self,
                                                    const SamayFold    *fold);
guint32                  samay_lexicon_get_n_words (const SamayLexicon *self);
const SamayWordEntry    *samay_lexicon_get_word    (const SamayLexicon *self,
                                                    guint32             word);
void                     samay_lexicon_read_key    (const SamayLexicon *self,
                                                    guint32             word,
                                                    SamayFold          *out_fold);
const SamaySense        *samay_lexicon_get_sense   (const SamayLexicon *self,
                                                    guint32             word,
                                                    guint               class_id);
const SamayPhrase       *samay_lexicon_get_phrases (const SamayLexicon *self,
                                                    guint32             word,
                                                    guint              *out_n);
const guint32           *samay_lexicon_get_phrase_words (const SamayLexicon *self,
                                                    const SamayPhrase  *phrase);
const SamaySense        *samay_lexicon_find_ending (const SamayLexicon *self,
                                                    const SamayFold    *fold);
const SamayLexiconEntry *samay_lexicon_get_entry   (const SamayLexicon *self,
                                                    gint32              entry);
