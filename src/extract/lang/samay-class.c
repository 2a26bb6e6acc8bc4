/* samay-class.c: the classes of words that tables define and patterns name
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-class.h"

const char *const samay_status_names[] = {
  "occurred", "planned", "expected", "ongoing", "cancelled", "postponed", "recurring", "denied", NULL,
};
const char *const samay_daypart_names[] = {
  "dawn", "morning", "noon", "afternoon", "evening", "night", "midnight", NULL,
};

static const char *const season_names[] = { "spring", "summer", "autumn", "winter", "monsoon", NULL };
static const char *const era_names[] = { "ce", "bce", "saka", "hijri", "vikram", NULL };
static const char *const demonstrative_names[] = { "this", "those", NULL };
static const char *const tense_names[] = { "none", "past", "present", "future", NULL };
static const char *const clause_word_names[] = { "subordinator", "coordinator", "relative", "contrast", "quote", NULL };
static const char *const postposition_names[] = { "-", "locative", "topic", "genitive", "agent", "object", "compared", "stretch", NULL };
static const char *const request_names[] = { "opening", "asking", "verb", "noun", "object", NULL };
static const char *const title_word_names[] = { "before", "after", "pronoun", "auxiliary", "particle", "backdrop", "subject", "object", "light", "dangling", "possessive", "owned", "passive", "aside", "having", "such", "edition", "made", "same", "boundary", "state", "condition", "byline", NULL };
static const char *const organisation_names[] = { "organisation", "head", "name", NULL };
static const char *const pronoun_names[] = { "person", "thing", "any", "many", NULL };
static const char *const place_names[] = { "country", "state", "city", "region", "venue", NULL };

#define INTEGER(file, name, least, most) { file, name, SAMAY_VALUE_INTEGER, least, most, NULL }
#define NAMES(file, name, names) { file, name, SAMAY_VALUE_NAME, 0, 0, names }
#define TEXT(file, name) { file, name, SAMAY_VALUE_TEXT, 0, 0, NULL }
#define PLAIN(file, name) { file, name, SAMAY_VALUE_NONE, 0, 0, NULL }
#define COMPUTED(name) { NULL, name, SAMAY_VALUE_NONE, 0, 0, NULL }

static const SamayClassInfo classes[SAMAY_N_CLASSES] = {
  [SAMAY_CLASS_MONTH] = INTEGER ("months", "month", 1, 12),
  [SAMAY_CLASS_WEEKDAY] = INTEGER ("weekdays", "weekday", 1, 7),
  [SAMAY_CLASS_UNIT] = { "units", "unit", SAMAY_VALUE_UNIT, 0, 0, NULL },
  [SAMAY_CLASS_NUMBER_WORD] = { "numbers", NULL, SAMAY_VALUE_AMOUNT, 0, 0, NULL },
  [SAMAY_CLASS_ORDINAL_WORD] = INTEGER ("ordinals", NULL, 1, 1000),
  [SAMAY_CLASS_ORDINAL_ENDING] = PLAIN ("ordinal-endings", "ordinal-ending"),
  [SAMAY_CLASS_VAGUE] = PLAIN ("vague", "vague"),
  [SAMAY_CLASS_PART] = { "parts", "part", SAMAY_VALUE_PART, 0, 0, NULL },
  [SAMAY_CLASS_SEASON] = NAMES ("seasons", "season", season_names),
  [SAMAY_CLASS_ERA] = NAMES ("eras", "era", era_names),
  [SAMAY_CLASS_DAYPART] = NAMES ("dayparts", "daypart", samay_daypart_names),
  [SAMAY_CLASS_DEMONSTRATIVE] = NAMES ("demonstratives", "demonstrative", demonstrative_names),
  [SAMAY_CLASS_EVENT_NOUN] = TEXT ("event-nouns", "event-noun"),
  [SAMAY_CLASS_SERIES_HEAD] = PLAIN ("series-heads", "series-head"),
  [SAMAY_CLASS_VERB] = NAMES ("verbs", "verb", tense_names),
  [SAMAY_CLASS_EXCEPTION] = PLAIN ("exceptions", NULL),
  [SAMAY_CLASS_CUE] = NAMES ("cues", "cue", samay_status_names),
  [SAMAY_CLASS_NEGATION] = PLAIN ("negations", "negation"),
  [SAMAY_CLASS_CLAUSE_WORD] = NAMES ("clause-words", NULL, clause_word_names),
  [SAMAY_CLASS_POSTPOSITION] = NAMES ("postpositions", "postposition", postposition_names),
  [SAMAY_CLASS_FILLER] = PLAIN ("fillers", NULL),
  [SAMAY_CLASS_OFFICE] = PLAIN ("offices", "office"),
  [SAMAY_CLASS_ORGANISATION] = NAMES ("organisations", "organisation", organisation_names),
  [SAMAY_CLASS_PLACE] = NAMES ("places", "place", place_names),
  [SAMAY_CLASS_DEMONYM] = TEXT ("demonyms", "demonym"),
  [SAMAY_CLASS_ABBREVIATION] = PLAIN ("abbreviations", NULL),
  [SAMAY_CLASS_NAMED_DAY] = { "named-days", "named-day", SAMAY_VALUE_NAMED_DAY, 101, 1231, NULL },
  [SAMAY_CLASS_THEME] = TEXT ("themes", NULL),
  [SAMAY_CLASS_ARTICLE] = PLAIN ("articles", "article"),
  [SAMAY_CLASS_MOVE] = PLAIN ("moves", "move"),
  [SAMAY_CLASS_SAY_VERB] = PLAIN ("say-verbs", NULL),
  [SAMAY_CLASS_INFINITIVE_MARK] = PLAIN ("infinitive-marks", NULL),
  [SAMAY_CLASS_SAKA_MONTH] = INTEGER ("saka-months", "saka-month", 1, 12),
  [SAMAY_CLASS_HIJRI_MONTH] = INTEGER ("hijri-months", "hijri-month", 1, 12),
  [SAMAY_CLASS_TITLE_WORD] = NAMES ("title-words", NULL, title_word_names),
  [SAMAY_CLASS_REQUEST] = NAMES ("requests", NULL, request_names),
  [SAMAY_CLASS_NO_NAME] = PLAIN ("no-names", NULL),
  [SAMAY_CLASS_PRONOUN] = NAMES ("pronouns", NULL, pronoun_names),
  [SAMAY_CLASS_MASTHEAD] = PLAIN ("mastheads", NULL),
  [SAMAY_CLASS_VENUE] = PLAIN ("venues", "venue"),
  [SAMAY_CLASS_PLACE_MARK] = PLAIN ("place-marks", "place-mark"),
  [SAMAY_CLASS_NUMBER] = COMPUTED ("number"),
  [SAMAY_CLASS_DAY] = COMPUTED ("day"),
  [SAMAY_CLASS_DAY_DIGITS] = COMPUTED ("day-digits"),
  [SAMAY_CLASS_MONTH_DIGITS] = COMPUTED ("month-digits"),
  [SAMAY_CLASS_YEAR] = COMPUTED ("year"),
  [SAMAY_CLASS_YEAR_SHORT] = COMPUTED ("year-short"),
  [SAMAY_CLASS_YEAR_ANY] = COMPUTED ("year-any"),
  [SAMAY_CLASS_DECADE] = COMPUTED ("decade"),
  [SAMAY_CLASS_ORDINAL] = COMPUTED ("ordinal"),
  [SAMAY_CLASS_HOUR] = COMPUTED ("hour"),
  [SAMAY_CLASS_MINUTE] = COMPUTED ("minute"),
  [SAMAY_CLASS_DIGITS] = COMPUTED ("digits"),
  [SAMAY_CLASS_WORD] = COMPUTED ("word"),
  [SAMAY_CLASS_WHEN] = COMPUTED ("when"),
  [SAMAY_CLASS_WHEN_SINGLE] = COMPUTED ("when-single"),
  [SAMAY_CLASS_WHEN_DAY] = COMPUTED ("when-day"),
  [SAMAY_CLASS_WHEN_WEEKDAY] = COMPUTED ("when-weekday"),
  [SAMAY_CLASS_WHEN_COARSE] = COMPUTED ("when-coarse"),
  [SAMAY_CLASS_WHEN_YEAR] = COMPUTED ("when-year"),
  [SAMAY_CLASS_WHEN_MONTH] = COMPUTED ("when-month"),
  [SAMAY_CLASS_WHEN_TIME] = COMPUTED ("when-time"),
  [SAMAY_CLASS_WHEN_LENGTH] = COMPUTED ("when-length"),
  [SAMAY_CLASS_WHEN_SHIFT] = COMPUTED ("when-shift"),
};

const SamayClassInfo *
samay_class_get_info (guint id)
{
  g_return_val_if_fail (id < SAMAY_N_CLASSES, NULL);
  return &classes[id];
}

static guint
find_class (const char *name,
            gboolean    is_file)
{
  for (guint i = 0; i < SAMAY_N_CLASSES; i++)
    {
      const char *own = is_file ? classes[i].file : classes[i].name;

      if (own != NULL && g_str_equal (own, name))
        return i;
    }
  return SAMAY_CLASS_NONE;
}

/* The class that the table @file (without .lex) fills; SAMAY_CLASS_NONE where the project knows none of that name. */
guint
samay_class_from_file (const char *file)
{
  return find_class (file, TRUE);
}

/* The class that a pattern calls @name; SAMAY_CLASS_NONE where there is none. */
guint
samay_class_from_name (const char *name)
{
  return find_class (name, FALSE);
}

/* Position of @name in a %NULL-terminated list, or -1. */
int
samay_name_find (const char *const *names,
                 const char        *name)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return i;
  return -1;
}
