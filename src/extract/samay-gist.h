/* samay-gist.h: what a phrase is about, in parts that are the same in every language where the tables allow it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

typedef enum
{
  SAMAY_GIST_THEME,   /* of themes.lex: the same in every language */
  SAMAY_GIST_FRAME,  /* a weak theme: so common that it tells little */
  SAMAY_GIST_WORD,    /* a word that no table knows more of; only of its own language */
  SAMAY_GIST_NAME,    /* the consonants of a name: the same in every script */
  SAMAY_GIST_MAYBE,   /* the consonants of what may be a name: counts where it is found again, not where it is missed */
  SAMAY_GIST_KIND,    /* kind of an event noun */
  SAMAY_GIST_COUNTRY,
  SAMAY_GIST_REGION,  /* a state, a part of the world */
  SAMAY_GIST_CITY,
  SAMAY_GIST_ORDINAL, /* the 13th */
  SAMAY_GIST_FIGURE, /* 14 of something: the number, and what is counted */
  SAMAY_GIST_ONCE,   /* a theme of what comes about once: a bridge is opened */
} SamayGistKind;

/* The upper bits are a hash, the lower four the kind. Those of one text are a set. */
typedef guint64 SamayGist;

#define SAMAY_GIST_KIND_BITS 4

#define SAMAY_GIST_NUMBER_BITS 28

static inline SamayGistKind
samay_gist_get_kind (SamayGist self)
{
  return (SamayGistKind) (self & ((1u << SAMAY_GIST_KIND_BITS) - 1));
}

/* One name, known or not: they have one hash. */
static inline gboolean
samay_gist_is_same (SamayGist a,
                    SamayGist b)
{
  return a == b
         || ((a ^ b) >> SAMAY_GIST_KIND_BITS == 0
             && (samay_gist_get_kind (a) == SAMAY_GIST_NAME || samay_gist_get_kind (a) == SAMAY_GIST_MAYBE)
             && (samay_gist_get_kind (b) == SAMAY_GIST_NAME || samay_gist_get_kind (b) == SAMAY_GIST_MAYBE));
}

SamayGist samay_gist_from_ordinal (gint64         number);
SamayGist samay_gist_from_text    (SamayGistKind  kind,
                                   const char    *text,
                                   gsize          length);
SamayGist samay_gist_from_place   (SamayLanguage *language,
                                   const char    *place);
gint64    samay_gist_get_number   (SamayGist      self);
guint64   samay_gist_get_counted  (SamayGist      self);
void      samay_gist_read         (SamayLanguage *language,
                                   const char    *text,
                                   gsize          length,
                                   GArray        *gists);
void      samay_gist_read_name    (const char    *name,
                                   GArray        *gists);
guint64   samay_gist_read_organisation
                                  (SamayLanguage *language,
                                   const char    *name,
                                   GArray        *gists);
