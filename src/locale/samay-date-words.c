/* samay-date-words.c: the words for dates in Hindi and English, and signs for other languages
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-date-words.h"

#define BOTH(text) { text, text }

static const SamayDateWords languages[] = {
  {
    .lang = "hi",
    .unknown = "तारीख अज्ञात",
    .bce = "{0} ई.पू.",
    .ce = "{0} ई.",
    .date_time = "{0}, {1}",
    .parts = {
      [SAMAY_PART_EARLY] = { BOTH ("{0} की शुरुआत"), BOTH ("{0} की शुरुआत"), SAMAY_FORM_OBLIQUE },
      [SAMAY_PART_MID] = { { "{0} का मध्य", "{0} के मध्य" }, { "{0} का मध्य", "{0} के मध्य" }, SAMAY_FORM_OBLIQUE },
      [SAMAY_PART_LATE] = { { "{0} का अंत", "{0} के अंत" }, { "{0} का अंत", "{0} के अंत" }, SAMAY_FORM_OBLIQUE },
      [SAMAY_PART_FIRST_HALF] = { { "{0} का पूर्वार्ध", "{0} के पूर्वार्ध" },
                                  { "{0} का पूर्वार्ध", "{0} के पूर्वार्ध" },
                                  SAMAY_FORM_OBLIQUE },
      [SAMAY_PART_SECOND_HALF] = { { "{0} का उत्तरार्ध", "{0} के उत्तरार्ध" },
                                   { "{0} का उत्तरार्ध", "{0} के उत्तरार्ध" },
                                   SAMAY_FORM_OBLIQUE },
    },
    .seasons = {
      [1] = { "{0} का वसंत", "{0} के वसंत" },
      [2] = BOTH ("{0} की गर्मी"),
      [3] = { "{0} का शरद", "{0} के शरद" },
      [4] = BOTH ("{0} की सर्दी"),
    },
    .quarters = {
      [1] = BOTH ("{0} की पहली तिमाही"),
      [2] = BOTH ("{0} की दूसरी तिमाही"),
      [3] = BOTH ("{0} की तीसरी तिमाही"),
      [4] = BOTH ("{0} की चौथी तिमाही"),
    },
    .halves = {
      [1] = BOTH ("{0} की पहली छमाही"),
      [2] = BOTH ("{0} की दूसरी छमाही"),
    },
    .decade = { "{0} का दशक", "{0} के दशक" },
    .century = BOTH ("{0} सदी"),
    .millennium = BOTH ("{0} सहस्राब्दी"),
    .ordinal_words = { [1] = "पहली", [2] = "दूसरी", [3] = "तीसरी", [4] = "चौथी", [6] = "छठी" },
    .ordinal_suffixes = { "वीं", "वीं", "वीं", "वीं", "वीं", "वीं", "वीं", "वीं", "वीं", "वीं" },
    .certainties = { "{0}", "लगभग {0}", "शायद {0}" },
    .certainty_governs = FALSE,
    .bounds = { "{0}", "{0} तक", "{0} से पहले", "{0} से", "{0} के बाद" },
    .open_begin = "{0} तक",
    .open_end = "{0} से",
    .day_of_month = "{0} तारीख",
    .year_unknown = "{0} (वर्ष अज्ञात)",
    .month_unknown = "{0} (महीना अज्ञात)",
    .date_unknown = "{0} (तारीख अज्ञात)",
  },
  {
    .lang = "en",
    .unknown = "date unknown",
    .bce = "{0} BCE",
    .ce = "{0} CE",
    .date_time = "{0}, {1}",
    .parts = {
      [SAMAY_PART_EARLY] = { BOTH ("early {0}"), { "early {0}", "the early {0}" }, SAMAY_FORM_DIRECT },
      [SAMAY_PART_MID] = { BOTH ("mid-{0}"), { "mid-{0}", "the mid-{0}" }, SAMAY_FORM_DIRECT },
      [SAMAY_PART_LATE] = { BOTH ("late {0}"), { "late {0}", "the late {0}" }, SAMAY_FORM_DIRECT },
      [SAMAY_PART_FIRST_HALF] = { { "first half of {0}", "the first half of {0}" },
                                  { "first half of {0}", "the first half of {0}" },
                                  SAMAY_FORM_OBLIQUE },
      [SAMAY_PART_SECOND_HALF] = { { "second half of {0}", "the second half of {0}" },
                                   { "second half of {0}", "the second half of {0}" },
                                   SAMAY_FORM_OBLIQUE },
    },
    .seasons = {
      [1] = BOTH ("spring {0}"),
      [2] = BOTH ("summer {0}"),
      [3] = BOTH ("autumn {0}"),
      [4] = BOTH ("winter {0}"),
    },
    .quarters = {
      [1] = { "first quarter of {0}", "the first quarter of {0}" },
      [2] = { "second quarter of {0}", "the second quarter of {0}" },
      [3] = { "third quarter of {0}", "the third quarter of {0}" },
      [4] = { "fourth quarter of {0}", "the fourth quarter of {0}" },
    },
    .halves = {
      [1] = { "first half of {0}", "the first half of {0}" },
      [2] = { "second half of {0}", "the second half of {0}" },
    },
    .decade = { "{0}s", "the {0}s" },
    .century = { "{0} century", "the {0} century" },
    .millennium = { "{0} millennium", "the {0} millennium" },
    .ordinal_suffixes = { "th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th" },
    .certainties = { "{0}", "about {0}", "possibly {0}" },
    .certainty_governs = TRUE,
    .bounds = { "{0}", "until {0}", "before {0}", "since {0}", "after {0}" },
    .open_begin = "by {0}",
    .open_end = "from {0}",
    .day_of_month = "the {0}",
    .year_unknown = "{0} (year unknown)",
    .month_unknown = "{0} (month unknown)",
    .date_unknown = "{0} (date unknown)",
  },
  /* Signs in place of words; what has no sign is shown as the range of its days, months or years. */
  {
    .lang = NULL,
    .unknown = "?",
    .date_time = "{0} {1}",
    .ordinal_suffixes = { "", "", "", "", "", "", "", "", "", "" },
    .certainties = { "{0}", "~ {0}", "{0} ?" },
    .bounds = { "{0}", "≤ {0}", "< {0}", "≥ {0}", "> {0}" },
    .open_begin = "… – {0}",
    .open_end = "{0} – …",
    .day_of_month = "{0}",
    .year_unknown = "{0} (?)",
    .month_unknown = "{0} (?)",
    .date_unknown = "{0} (?)",
  },
};

/*< private >
 * samay_date_words_find:
 * @lang: ISO 639 code
 *
 * Returns: the words of the language, or the signs where it has none here; static
 */
const SamayDateWords *
samay_date_words_find (const char *lang)
{
  gsize i = 0;

  while (languages[i].lang != NULL && g_strcmp0 (languages[i].lang, lang) != 0)
    i++;

  return &languages[i];
}
