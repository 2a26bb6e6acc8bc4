/* samay-title.h: what the parts of writing a title share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/assemble/samay-assembler.h"
#include "extract/assemble/samay-shorten.h"

/* The words that a title is made of: those of @range but for @gap. */
typedef struct
{
  SamayClause range;
  SamayClause gap;
  gboolean has_colon; /* in place of the gap */
  guint swapped;      /* this token has other words in its place, where there are any */
  const char *words;
} SamayTitleRange;

static inline gboolean
is_head_final (const SamayAssembler *self)
{
  return self->sentence->pack->is_head_final;
}

static inline gboolean
is_mark (const SamaySentence *sentence,
         guint                i)
{
  return sentence->tokens[i].kind == SAMAY_WORD_MARK;
}

/* Whether a form of title-words.lex that says @value begins at the token. */
static inline gboolean
is_title_word (const SamaySentence *sentence,
               guint                i,
               guint                value,
               guint               *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, out_n);

  return sense != NULL && sense->value == (gint32) value;
}

static inline gboolean
fits (const SamayAssembler *self)
{
  return samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS;
}

/* samay-title.c */
void                  samay_title_pick             (SamayAssembler       *self,
                                                    const GArray         *atoms,
                                                    SamayClause           clause);
const SamayVerbGroup *samay_title_find_verb        (const SamayAssembler *self,
                                                    SamayClause           clause);
gboolean              samay_title_has_agent        (const SamaySentence  *sentence,
                                                    guint                 first,
                                                    guint                 end);
const char           *samay_title_join_copula      (const SamayAssembler *self,
                                                    guint                 subject_end,
                                                    guint                 participle);
void                  samay_title_cut_to_fit       (SamayAssembler       *self,
                                                    SamayClause           clause);
void                  samay_title_drop_pronoun     (SamayAssembler       *self,
                                                    SamayClause           clause);

/* samay-title-date.c */
void                  samay_title_drop_dates       (SamayAssembler       *self,
                                                    const GArray         *atoms,
                                                    SamayClause           clause);
void                  samay_title_drop_bound       (SamayAssembler       *self,
                                                    const GArray         *atoms,
                                                    SamayClause           clause);

/* samay-title-point.c */
gboolean              samay_title_swap_pronoun     (SamayAssembler       *self,
                                                    guint                 i);
void                  samay_title_settle_pronouns  (SamayAssembler       *self);
void                  samay_title_name_participle  (SamayAssembler       *self,
                                                    SamayClause           clause);
void                  samay_title_name_state       (SamayAssembler       *self);

/* samay-title-aside.c */
void                  samay_title_drop_asides      (SamayAssembler       *self,
                                                    SamayClause           clause,
                                                    const SamayAtom      *atom);

/* Ways to a title, tried one after the other: FALSE where a way doesn't lead to one. */
typedef gboolean (*SamayTitleWay) (SamayAssembler  *self,
                                   const GArray    *atoms,
                                   SamayClause      clause,
                                   const SamayAtom *atom);

/* samay-title-part.c */
gboolean samay_title_pick_noun_phrase (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
gboolean samay_title_pick_segment     (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
gboolean samay_title_pick_participle  (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
gboolean samay_title_pick_noun_before (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
gboolean samay_title_pick_decision    (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
gboolean samay_title_pick_attribute   (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);

/* samay-title-said.c */
gboolean samay_title_pick_said        (SamayAssembler *self, const GArray *atoms, SamayClause clause, const SamayAtom *atom);
void     samay_title_pick_instead     (SamayAssembler *self, const GArray *atoms, SamayClause clause);

/* samay-title-share.c */
char                 *samay_title_share            (SamayAssembler       *self,
                                                    const GArray         *atoms,
                                                    SamayClause          *clause,
                                                    const SamayAtom      *atom);

/* samay-title-reach.c */
SamayTitleRange       samay_title_reach            (const SamayAssembler *self,
                                                    const GArray         *atoms,
                                                    SamayClause           clause,
                                                    const SamayAtom      *atom);
void                  samay_title_reach_for_subject (const SamayAssembler *self,
                                                    const SamayAtom      *atom,
                                                    SamayTitleRange      *range);

/* samay-title-antecedent.c */
void                  samay_title_reach_in_hindi   (const SamayAssembler *self,
                                                    const GArray         *atoms,
                                                    SamayTitleRange      *range);
