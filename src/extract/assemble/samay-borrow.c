/* samay-borrow.c: the name of an event that a text has used before, for a clause that only points to it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

#define BORROW_SPACES_MIN 2
#define BORROW_SENTENCES_MAX 3 /* how far back यह बैठक reaches */

/* The name with the same noun, else one of the same kind: the talks may be the consultations. */
static const SamayNamed *
find_named (const SamayAssembler *self,
            gint32                noun,
            gboolean              is_pointed_at)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  const char *kind = samay_lexicon_get_entry (lexicon, noun)->text;

  for (int same_noun = 1; same_noun >= (is_pointed_at ? 0 : 1); same_noun--)
    for (guint i = 0; i < self->n_named; i++)
      {
        const SamayNamed *named = &self->named[i];

        if (self->sentence_number - named->sentence > BORROW_SENTENCES_MAX)
          break;
        if (named->noun == SAMAY_NOUN_NONE)
          continue;
        if (same_noun ? named->noun == noun : g_str_equal (samay_lexicon_get_entry (lexicon, named->noun)->text, kind))
          return named;
      }
  return NULL;
}

/* इस समझौते पर हस्ताक्षर होंगे, इस अभियान का पहला चरण 2019 में पूरा हुआ: it isn't the agreement or the campaign that the date is of, as with इस अभियान
 * की शुरुआत. इसी प्रतियोगिता में पिछले साल: another one of the name. */
static gboolean
is_told_of (const SamaySentence *sentence,
            guint                demonstrative,
            guint                i)
{
  guint n;
  const SamaySense *sense = sentence->pack->is_head_final ? samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) : NULL;

  if (sense == NULL)
    return TRUE;
  if (sense->value == SAMAY_POSTPOSITION_GENITIVE)
    {
      sense = samay_sentence_match_form (sentence, i + n, SAMAY_CLASS_TITLE_WORD, &n);
      return sense != NULL && sense->value == SAMAY_TITLE_WORD_OWNED;
    }
  if (sense->value == SAMAY_POSTPOSITION_LOCATIVE)
    {
      sense = samay_sentence_match_form (sentence, demonstrative, SAMAY_CLASS_TITLE_WORD, &n);
      return sense == NULL || sense->value != SAMAY_TITLE_WORD_SAME;
    }
  return sense->value != SAMAY_POSTPOSITION_TOPIC;
}

/* The clause points back: a demonstrative before an event noun, or such a noun bare before its date. */
static const SamaySense *
find_pointing_noun (const SamayAssembler *self,
                    SamayClause           clause,
                    gboolean             *out_is_pointed_at)
{
  const SamaySentence *sentence = self->sentence;
  const SamaySense *sense;
  guint n;

  *out_is_pointed_at = TRUE;
  for (guint i = clause.first; i + 1 < clause.end && i < clause.first + 4; i++)
    {
      if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE, &n) == NULL)
        continue;
      for (guint skip = 0; skip < 2 && i + n + skip < clause.end; skip++)
        {
          guint used;

          sense = samay_sentence_match_form (sentence, i + n + skip, SAMAY_CLASS_EVENT_NOUN, &used);
          if (sense != NULL && is_told_of (sentence, i, i + n + skip + used))
            return sense;
        }
    }
  *out_is_pointed_at = FALSE;
  for (guint i = clause.first; i < MIN (clause.first + 2, clause.end); i++)
    {
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_EVENT_NOUN, &n);
      if (sense != NULL && i + n < clause.end && (sentence->tokens[i + n].is_verb || sentence->tokens[i + n].atom != 0))
        {
          /* The talks may be the consultations; शादी isn't the betrothal. */
          *out_is_pointed_at = !sentence->pack->is_head_final;
          return sense;
        }
    }
  return NULL;
}

/* All numbered names of the sentence that the name stands in: the talks of two series that were held together. */
static guint
gather_series (const SamayAssembler  *self,
               guint32                sentence,
               const SamayNamed     **out)
{
  guint n = 0;

  for (guint i = MIN (self->n_named, SAMAY_NOUNS_MAX); i-- > 0 && n < SAMAY_SERIES_MAX;)
    if (self->named[i].sentence == sentence && self->named[i].number > 0)
      out[n++] = &self->named[i];
  return n;
}

static void
set_series (SamayAssembler          *self,
            const SamayNamed *const *named,
            guint                    n,
            SamayDraft              *draft)
{
  SamaySeries *series = samay_arena_alloc (self->arena, sizeof (SamaySeries) * MAX (n, 1));

  for (guint i = 0; i < n; i++)
    series[i] = samay_named_get_series (self, named[i]);
  draft->series = series;
  draft->n_series = n;
}

/* राष्ट्रीय आपातकाल: a name without what it is of says less than the clause. */
static gboolean
is_bare (const SamayAssembler *self,
         const SamayNamed     *named)
{
  guint n_spaces = 0;

  for (guint i = named->start_byte; i < named->end_byte; i++)
    n_spaces += self->text[i] == ' ';
  return n_spaces < BORROW_SPACES_MIN && named->number == 0;
}

/* Names the event after one that was told before, where the clause only points to it; its series, too. */
gboolean
samay_borrow_title (SamayAssembler *self,
                    SamayClause     clause,
                    SamayDraft     *draft)
{
  gboolean is_pointed_at;
  const SamaySense *noun = find_pointing_noun (self, clause, &is_pointed_at);
  const SamayNamed *named = noun != NULL ? find_named (self, noun->value, is_pointed_at) : NULL, *all[SAMAY_SERIES_MAX];
  g_autoptr (GString) title = NULL;
  guint n;

  if (named == NULL || is_bare (self, named))
    return FALSE;
  n = gather_series (self, named->sentence, all);
  if (n < 2)
    {
      draft->title = samay_named_dup_title (self, named);
      set_series (self, &named, named->number > 0, draft);
      return TRUE;
    }
  title = g_string_new (samay_named_dup_title (self, all[0]));
  for (guint i = 1; i < n; i++)
    {
      if (i + 1 < n)
        g_string_append (title, ", ");
      else
        g_string_append_printf (title, " %s ", self->sentence->pack->and_word);
      g_string_append (title, samay_named_dup_title (self, all[i]));
    }
  draft->title = samay_arena_strndup (self->arena, title->str, title->len);
  set_series (self, all, n, draft);
  return TRUE;
}

/* Sets the numbered series that the clause itself names. */
void
samay_borrow_find_series (SamayAssembler *self,
                          SamayClause     clause,
                          const GArray   *atoms,
                          SamayDraft     *draft)
{
  SamayNamed kept[SAMAY_NOUNS_MAX];
  const SamayNamed *all[SAMAY_SERIES_MAX];
  /* A name is numbered by an ordinal. */
  const guint64 ordinals = SAMAY_CLASS_BIT (SAMAY_CLASS_ORDINAL_WORD) | SAMAY_CLASS_BIT (SAMAY_CLASS_ORDINAL_ENDING);
  guint n_kept = self->n_named, n;

  if ((self->sentence->classes & ordinals) == 0)
    return;
  memcpy (kept, self->named, sizeof kept);
  self->n_named = 0;
  samay_named_read (self, atoms, clause);
  n = gather_series (self, self->sentence_number, all);
  if (n > 0)
    set_series (self, all, n, draft);
  memcpy (self->named, kept, sizeof kept);
  self->n_named = n_kept;
}
