/* samay-class.h: the classes of words that tables define and patterns name
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Classes from tables: `months.lex` makes the class `month`. */
typedef enum
{
  SAMAY_CLASS_MONTH,
  SAMAY_CLASS_WEEKDAY,
  SAMAY_CLASS_UNIT,
  SAMAY_CLASS_NUMBER_WORD,
  SAMAY_CLASS_ORDINAL_WORD,
  SAMAY_CLASS_ORDINAL_ENDING,
  SAMAY_CLASS_VAGUE,
  SAMAY_CLASS_PART,
  SAMAY_CLASS_SEASON,
  SAMAY_CLASS_ERA,
  SAMAY_CLASS_DAYPART,
  SAMAY_CLASS_DEMONSTRATIVE,
  SAMAY_CLASS_EVENT_NOUN,
  SAMAY_CLASS_SERIES_HEAD,
  SAMAY_CLASS_VERB,
  SAMAY_CLASS_EXCEPTION,
  SAMAY_CLASS_CUE,
  SAMAY_CLASS_NEGATION,
  SAMAY_CLASS_CLAUSE_WORD,
  SAMAY_CLASS_POSTPOSITION,
  SAMAY_CLASS_FILLER,
  SAMAY_CLASS_OFFICE,
  SAMAY_CLASS_ORGANISATION,
  SAMAY_CLASS_PLACE,
  SAMAY_CLASS_DEMONYM,
  SAMAY_CLASS_ABBREVIATION,
  SAMAY_CLASS_SAY_VERB,
  SAMAY_CLASS_INFINITIVE_MARK,
  SAMAY_CLASS_ARTICLE,
  SAMAY_CLASS_NAMED_DAY,
  SAMAY_CLASS_SAKA_MONTH,
  SAMAY_CLASS_HIJRI_MONTH,
  SAMAY_CLASS_MOVE,
  SAMAY_CLASS_VENUE,
  SAMAY_CLASS_PLACE_MARK,
  SAMAY_CLASS_THEME, /* in a lexicon of its own */
  SAMAY_CLASS_TITLE_WORD,
  SAMAY_CLASS_REQUEST,
  SAMAY_CLASS_MASTHEAD,
  SAMAY_CLASS_PRONOUN,
  SAMAY_CLASS_NO_NAME,
  SAMAY_CLASS_TABLE_MAX = 64,

  /* Classes that are computed from numbers and ordinals. */
  SAMAY_CLASS_NUMBER = SAMAY_CLASS_TABLE_MAX, /* any amount, in digits or words, with a fraction */
  SAMAY_CLASS_DAY,          /* 1–31 in digits, words or as an ordinal */
  SAMAY_CLASS_DAY_DIGITS,   /* 1–31 in one or two digits */
  SAMAY_CLASS_MONTH_DIGITS, /* 1–12 in one or two digits */
  SAMAY_CLASS_YEAR,         /* 1000–2999 in four digits, or in words */
  SAMAY_CLASS_YEAR_SHORT,   /* two digits */
  SAMAY_CLASS_YEAR_ANY,     /* one to four digits, beside an era */
  SAMAY_CLASS_DECADE,       /* a year that ends in 0, in four or two digits */
  SAMAY_CLASS_ORDINAL,      /* 13वीं, 6th, पहली */
  SAMAY_CLASS_HOUR,         /* 0–24 */
  SAMAY_CLASS_MINUTE,       /* 00–59 in two digits */
  SAMAY_CLASS_DIGITS,       /* any run of digits */
  SAMAY_CLASS_WORD,         /* any one word of letters */

  /* Classes of what an earlier phase found. */
  SAMAY_CLASS_WHEN,         /* any date */
  SAMAY_CLASS_WHEN_SINGLE,  /* any date but a range */
  SAMAY_CLASS_WHEN_DAY,     /* a date as fine as a day, not a bare weekday */
  SAMAY_CLASS_WHEN_WEEKDAY, /* a weekday */
  SAMAY_CLASS_WHEN_COARSE,  /* a date coarser than a day */
  SAMAY_CLASS_WHEN_YEAR,    /* a year */
  SAMAY_CLASS_WHEN_MONTH,   /* a month, with or without a year */
  SAMAY_CLASS_WHEN_TIME,    /* a clock time or part of a day */
  SAMAY_CLASS_WHEN_LENGTH,  /* a duration */
  SAMAY_CLASS_WHEN_SHIFT,   /* so long before or after: two days later */
  SAMAY_N_CLASSES,
} SamayClass;

#define SAMAY_CLASS_NONE G_MAXUINT8

#define SAMAY_CLASS_BIT(class_id) (G_GUINT64_CONSTANT (1) << (class_id))
/* The bit of a computed class or when-class, where those have a set of their own. */
#define SAMAY_COMPUTED_BIT(class_id) (1u << ((class_id) - SAMAY_CLASS_TABLE_MAX))

/* Which computed classes may begin at a word of letters of those classes of tables; never one too few. When-classes aside. */
static inline guint32
samay_class_get_computed (guint64 classes)
{
  const guint32 in_words
    = SAMAY_COMPUTED_BIT (SAMAY_CLASS_NUMBER) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_HOUR) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DECADE);
  guint32 computed = SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD);

  if ((classes & SAMAY_CLASS_BIT (SAMAY_CLASS_NUMBER_WORD)) != 0)
    computed |= in_words;
  if ((classes & SAMAY_CLASS_BIT (SAMAY_CLASS_ORDINAL_WORD)) != 0)
    computed |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_ORDINAL) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY);
  return computed;
}

/* Where the numbers of moving named days begin, above any month and day in one number. */
#define SAMAY_NAMED_DAY_FIRST 10000

/* Added to a class in a pattern that writes {m:month!}: forms that are also ordinary words don't count. */
#define SAMAY_CLASS_STRONG 0x100

/* Where the last field of a table's row gives the value: what it may be. */
typedef enum
{
  SAMAY_VALUE_NONE,
  SAMAY_VALUE_INTEGER,
  SAMAY_VALUE_AMOUNT, /* hundredths; `x100` multiplies, `+0.5` adds */
  SAMAY_VALUE_UNIT,
  SAMAY_VALUE_PART,
  SAMAY_VALUE_NAME,   /* one of a closed list */
  SAMAY_VALUE_NAMED_DAY, /* month and day in one number, or SAMAY_NAMED_DAY_FIRST and the number of a day that moves */
  SAMAY_VALUE_TEXT,   /* any word; its value is its number in the lexicon's strings */
} SamayValueKind;

typedef enum
{
  SAMAY_TENSE_NONE,
  SAMAY_TENSE_PAST,
  SAMAY_TENSE_PRESENT,
  SAMAY_TENSE_FUTURE,
} SamayTense;

typedef enum
{
  SAMAY_ASPECT_NONE,
  SAMAY_ASPECT_PERFECT,
  SAMAY_ASPECT_PROGRESSIVE,
  SAMAY_ASPECT_HABITUAL,
  SAMAY_ASPECT_INFINITIVE,
  SAMAY_ASPECT_IMPERATIVE,
  SAMAY_ASPECT_COPULA,
  SAMAY_ASPECT_PARTICIPLE,
  SAMAY_ASPECT_PASSIVE,
  SAMAY_ASPECT_MODAL,
  SAMAY_ASPECT_RESULT, /* has been: past, and holds still */
} SamayAspect;

typedef enum
{
  SAMAY_CLAUSE_WORD_SUBORDINATOR,
  SAMAY_CLAUSE_WORD_COORDINATOR,
  SAMAY_CLAUSE_WORD_RELATIVE,
  SAMAY_CLAUSE_WORD_CONTRAST,
  SAMAY_CLAUSE_WORD_QUOTE,
} SamayClauseWord;

/* What a title does with a word. */
typedef enum
{
  SAMAY_TITLE_WORD_BEFORE,    /* goes with the expression that it stands before */
  SAMAY_TITLE_WORD_AFTER,     /* goes with the expression that it stands behind */
  SAMAY_TITLE_WORD_PRONOUN,   /* a subject that only points */
  SAMAY_TITLE_WORD_AUXILIARY, /* goes with such a subject */
  SAMAY_TITLE_WORD_PARTICLE,  /* belongs to the verb before it */
  SAMAY_TITLE_WORD_BACKDROP,  /* begins a clause that only tells when another was so */
  SAMAY_TITLE_WORD_SUBJECT,   /* a relative word that is its clause's subject */
  SAMAY_TITLE_WORD_OBJECT,    /* one that is its object */
  SAMAY_TITLE_WORD_LIGHT,     /* a verb that makes one verb with the noun before it */
  SAMAY_TITLE_WORD_DANGLING,  /* left out at the end */
  SAMAY_TITLE_WORD_POSSESSIVE, /* opens a noun phrase: his, its */
  SAMAY_TITLE_WORD_OWNED,      /* a noun that tells of what it is of: the start of */
  SAMAY_TITLE_WORD_PASSIVE,    /* behind a verb, makes it a passive */
  SAMAY_TITLE_WORD_ASIDE,      /* behind a comma, begins what is told beside */
  SAMAY_TITLE_WORD_HAVING,     /* behind a comma, begins what the subject had done before */
  SAMAY_TITLE_WORD_SUCH,       /* points at a relative clause: such as */
  SAMAY_TITLE_WORD_EDITION,    /* a noun whose name a year may end: एशिया कप 2023 */
  SAMAY_TITLE_WORD_MADE,       /* says what was done to the noun behind it, and is no verb: जारी */
  SAMAY_TITLE_WORD_SAME,       /* points at the name of what was told of, not at it: इसी */
  SAMAY_TITLE_WORD_BOUNDARY,   /* between two verbs, begins what the date behind it is of: after */
  SAMAY_TITLE_WORD_STATE,      /* what a person becomes: सेवानिवृत्त हुए */
  SAMAY_TITLE_WORD_CONDITION,  /* begins what isn't said to be so: if */
  SAMAY_TITLE_WORD_BYLINE,     /* ends who reports, before the date that a report begins with */
} SamayTitleWord;

/* What a word does in a sentence that asks for something. */
typedef enum
{
  SAMAY_REQUEST_OPENING, /* may stand before the verb: never */
  SAMAY_REQUEST_ASKING,  /* does so, and whatever word follows is the verb: please, do not */
  SAMAY_REQUEST_VERB,    /* asks, where it begins the sentence */
  SAMAY_REQUEST_NOUN,    /* does so before an object; else it may be a noun */
  SAMAY_REQUEST_OBJECT,  /* begins an object: the, your */
} SamayRequest;

/* What a noun of organisations tells by itself. */
typedef enum
{
  SAMAY_ORGANISATION_PLAIN, /* nothing: the committee, the company */
  SAMAY_ORGANISATION_HEAD,  /* what a name ends in or begins with, if there is more of it */
  SAMAY_ORGANISATION_NAME,  /* a name */
} SamayOrganisation;

/* Whom or what a pronoun stands for. */
typedef enum
{
  SAMAY_PRONOUN_PERSON,
  SAMAY_PRONOUN_THING,
  SAMAY_PRONOUN_ANY,
  SAMAY_PRONOUN_MANY,
} SamayPronoun;

/* What a postposition or preposition says; of most the engine asks nothing. */
typedef enum
{
  SAMAY_POSTPOSITION_PLAIN,
  SAMAY_POSTPOSITION_LOCATIVE, /* में, in: a place goes with it */
  SAMAY_POSTPOSITION_TOPIC,    /* पर, on: of a place or of what is talked about */
  SAMAY_POSTPOSITION_GENITIVE, /* का, of */
  SAMAY_POSTPOSITION_AGENT,    /* ने, by */
  SAMAY_POSTPOSITION_OBJECT,   /* को */
  SAMAY_POSTPOSITION_COMPARED, /* की तुलना में: behind what something else is compared with */
  SAMAY_POSTPOSITION_STRETCH,  /* से लेकर: behind where something begins that goes on to what is told next */
} SamayPostposition;

typedef struct
{
  const char *file;  /* of the table, without .lex; NULL for computed classes */
  const char *name;  /* in patterns; NULL where patterns can't name it */
  SamayValueKind kind;
  gint32 least;      /* of SAMAY_VALUE_INTEGER */
  gint32 most;
  const char *const *names; /* of SAMAY_VALUE_NAME, in the order of their values, NULL-terminated */
} SamayClassInfo;

const SamayClassInfo *samay_class_get_info  (guint       id);
guint                 samay_class_from_file (const char *file);
guint                 samay_class_from_name (const char *name);
int                   samay_name_find       (const char *const *names,
                                             const char *name);

extern const char *const samay_status_names[];
extern const char *const samay_daypart_names[];
