/* samay-assembler.h: expressions of a sentence to drafts of events: title, place, people, series, status
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/assemble/samay-phrase.h"
#include "extract/clause/samay-clause.h"
#include "extract/resolve/samay-draft.h"

#define SAMAY_NOUNS_MAX 8
#define SAMAY_SERIES_MAX 4
#define SAMAY_SUBJECTS_MAX 8
#define SAMAY_ABBREVIATIONS_MAX 8
#define SAMAY_NOUN_NONE (-1)

/* A name for an event that was said before, which यह बैठक can borrow. */
typedef struct
{
  gint32 noun;        /* entry of its noun in the lexicon */
  guint32 sentence;
  guint32 start_byte; /* of the noun phrase */
  guint32 end_byte;
  guint32 number_start_byte; /* of the ordinal in it */
  guint32 number_end_byte;
  gint32 number;      /* in its series; 0 where it has none */
} SamayNamed;

/* What a subject is; of a name no table knows whether it is a person's. */
typedef enum
{
  SAMAY_SUBJECT_PERSON,
  SAMAY_SUBJECT_THING,
  SAMAY_SUBJECT_NAME,
} SamaySubjectKind;

/* Whom or what a clause told of, for the pronouns of later ones. */
typedef struct
{
  guint32 start_byte;
  guint32 end_byte;
  guint32 sentence;
  guint8 kind;        /* SamaySubjectKind */
  guint8 has_article : 1;  /* before it, or to stand there */
  guint8 is_oblique : 1;   /* in Hindi, it stood before a postposition */
  guint8 is_masculine : 1; /* in Hindi, its verb told so */
  guint8 is_object : 1;    /* in English, something no person did it to */
} SamaySubject;

/* What a text shortened, and the name that it stands for. */
typedef struct
{
  guint32 start_byte;
  guint32 end_byte;
  guint32 name_start_byte;
  guint32 name_end_byte;
} SamayAbbreviation;

/* The place that a text is about: the one that its first sentence or heading tells something of. */
typedef struct
{
  const char *key; /* in the tables of places; NULL where there is none */
  const char *place;
  guint n;         /* how often it was named */
  gboolean is_open; /* the sentence names no other place */
} SamayTopic;

/**
 * SamayAssembler:
 * @named: the names said last, the newest first; bounded
 * @subjects: those that clauses were about, in the same order
 */
typedef struct
{
  const SamayLanguage *language;
  const SamaySentence *sentence;
  const SamayClauses *clauses;
  const GArray *terms;
  const char *text;
  SamayArena *arena;
  guint32 sentence_number;
  SamayTokenSet firsts; /* the tokens that the sentence's expressions begin with */
  SamayNamed named[SAMAY_NOUNS_MAX];
  guint n_named;
  SamaySubject subjects[SAMAY_SUBJECTS_MAX];
  guint n_subjects;
  SamayAbbreviation abbreviations[SAMAY_ABBREVIATIONS_MAX]; /* the newest first */
  guint n_abbreviations;
  const SamaySubject *swapped; /* in the title that is being written, the one last named instead of a pronoun */
  SamayTopic topic;
  SamayWordPick pick;
} SamayAssembler;

void samay_assembler_init  (SamayAssembler      *self,
                            const SamayLanguage *language,
                            SamayArena          *arena);
void samay_assembler_run   (SamayAssembler      *self,
                            const SamayMatcher  *matcher,
                            GArray              *drafts);

/* The rooms' corners, each in its own file. */
void        samay_status_read_cue   (const SamayAssembler *self,
                                     const SamayAtom      *atom,
                                     SamayDraft           *draft);
guint8      samay_status_decide     (const SamayDraft     *draft,
                                     const SamayWhen      *when,
                                     gint64                published_day,
                                     gboolean             *out_by_date);
void        samay_title_write       (SamayAssembler       *self,
                                     const GArray         *atoms,
                                     const SamayAtom      *atom,
                                     SamayDraft           *draft);
gboolean    samay_borrow_title      (SamayAssembler       *self,
                                     SamayClause           clause,
                                     SamayDraft           *draft);
void        samay_borrow_find_series (SamayAssembler      *self,
                                     SamayClause           clause,
                                     const GArray         *atoms,
                                     SamayDraft           *draft);
void        samay_named_read        (SamayAssembler       *self,
                                     const GArray         *atoms,
                                     SamayClause           clause);
const char *samay_named_dup_title   (const SamayAssembler *self,
                                     const SamayNamed     *named);
SamaySeries samay_named_get_series  (const SamayAssembler *self,
                                     const SamayNamed     *named);
guint       samay_named_find_phrase (const SamaySentence  *sentence,
                                     SamayClause           clause,
                                     guint                 noun,
                                     guint                *out_end);
gboolean    samay_subjects_is_name  (const SamaySentence  *sentence,
                                     guint                 first,
                                     guint                 end);
SamaySubject *samay_subjects_push   (SamayAssembler       *self,
                                     guint                 first,
                                     guint                 end,
                                     SamaySubjectKind      kind);
void        samay_subjects_read_head_first (SamayAssembler *self,
                                     const GArray         *atoms,
                                     SamayClause           clause);
void        samay_subjects_read     (SamayAssembler       *self,
                                     const GArray         *atoms,
                                     SamayClause           clause);
const SamaySubject *samay_subjects_find (const SamayAssembler *self,
                                     SamayPronoun          wanted);
const char *samay_place_find        (const SamayAssembler *self,
                                     const SamayAtom      *atom);
void        samay_place_read_sentence (SamayAssembler     *self);
void        samay_place_finish      (SamayAssembler       *self,
                                     GArray               *drafts);
void        samay_organisations_read (SamayAssembler      *self);
void        samay_organisations_find (SamayAssembler      *self,
                                     SamayClause           clause,
                                     SamayDraft           *draft);
void        samay_people_find       (SamayAssembler       *self,
                                     SamayClause           clause,
                                     SamayDraft           *draft);
guint       samay_people_match_name (const SamaySentence  *sentence,
                                     guint                 i,
                                     guint                *out_name_first);
