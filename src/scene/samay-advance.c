/* samay-advance.c: widths of letters of both scripts, in hundredths of an em
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-advance.h"

#include <string.h>

/* From the advances of Noto Sans and Noto Sans Devanagari, regular. */
static const guint8 latin[] = {
  26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27, 57,
  57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73, 60, 93, 59, 57,
  57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 60, 62, 62, 41, 48, 36, 62, 51,
  79, 53, 51, 47, 38, 55, 38, 57,
};
/* From U+0900: signs, vowels, consonants, vowel signs, digits. */
static const guint8 devanagari[] = {
  0, 0, 0, 27, 76, 76, 102, 49, 49, 55, 76, 85, 70, 55, 55, 55, 55, 102, 102, 102, 102, 76, 82, 56, 59, 65, 63, 70,
  74, 76, 74, 50, 58, 58, 56, 72, 57, 64, 52, 62, 56, 56, 57, 77, 57, 70, 60, 58, 41, 41, 68, 76, 76, 56, 68, 58, 68,
  53, 0, 26, 0, 47, 26, 26, 26, 0, 0, 0, 0, 0, 0, 0, 0, 26, 26, 26, 26, 0, 27, 40, 55, 0, 0, 0, 0, 0, 0, 0, 76, 82,
  56, 74, 58, 56, 77, 58, 85, 70, 0, 0, 38, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55,
};
#define FIRST_DEVANAGARI 0x900
#define VIRAMA 0x94D
#define RA 0x930
/* A consonant before another loses about its upright. */
#define HALF_LESS 22
#define OTHER 62
#define INDIC 76
#define WIDE 105
#define BOLD_MORE 1.07
#define MAX_BYTES 512

/* What the date line takes: of a day, and of what is named by two days. */
#define DATE_PX 92
#define RANGE_PX 158
#define SOURCES_PX 64
#define PLACE_GAP_PX 12
/* Better a little air than a word cut short. */
#define ALLOWANCE 1.03
#define LEAST_PX 92

static guint
get_advance (gunichar c)
{
  if (c >= ' ' && c < ' ' + G_N_ELEMENTS (latin))
    return latin[c - ' '];
  if (c >= FIRST_DEVANAGARI && c < FIRST_DEVANAGARI + G_N_ELEMENTS (devanagari))
    return devanagari[c - FIRST_DEVANAGARI];
  if (c < 0x300)
    return OTHER;
  if (g_unichar_iszerowidth (c) || g_unichar_ismark (c))
    return 0;
  if (c >= 0x980 && c < 0xE00)
    return INDIC;
  return c >= 0x2E80 ? WIDE : OTHER;
}

/**
 * samay_advance_estimate_px:
 * @text: UTF-8; what isn't is read as if it were, and what goes beyond 512 bytes is nobody's label
 *
 * Adds up letters: within a tenth of what fonts give for words of Hindi and English. For the choice of places, where to
 * shape every text would take too long. Costs O(length).
 *
 * Returns: pixels
 */
double
samay_advance_estimate_px (SamayTextStyle  style,
                           const char     *text)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  guint sum = 0;
  gunichar last = 0;
  guint last_advance = 0;
  const char *end = text + MIN (strlen (text), MAX_BYTES);

  for (const char *p = text; p < end && g_utf8_next_char (p) <= end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      guint advance = get_advance (c);

      /* ra above or below its consonant takes no room; others are halved. */
      if (last == VIRAMA && advance > 0)
        {
          if (c == RA)
            advance = 0;
          else
            sum -= MIN (last_advance, HALF_LESS);
        }
      if (c == VIRAMA && last == RA)
        sum -= last_advance;
      if (c != VIRAMA)
        last_advance = c == RA && last == VIRAMA ? 0 : advance;
      else if (last == RA)
        last_advance = 0;
      last = c;
      sum += advance;
    }
  return sum * look->size_px / 100 * (look->bold ? BOLD_MORE : 1);
}

/**
 * samay_advance_label_px:
 * @max_px: what a label may take
 *
 * Returns: room that a label of two lines needs, the date and place above, the title below; enough for nearly all,
 *   and what is wider is cut
 */
double
samay_advance_label_px (const SamayEventRow *event,
                        double               max_px)
{
  /* An open end is too far away for an int64. */
  double length_s = (double) event->when.span.end_s - (double) event->when.span.begin_s;
  gboolean is_day = event->when.precision >= SAMAY_PRECISION_YEAR || length_s <= SAMAY_DAY_S;
  double date_px = is_day ? DATE_PX : RANGE_PX;
  double title_px = samay_advance_estimate_px (SAMAY_TEXT_TITLE_SMALL, event->title);

  if (event->place)
    date_px += PLACE_GAP_PX + samay_advance_estimate_px (SAMAY_TEXT_DATE_SMALL, event->place);
  if (event->n_sources > 1)
    date_px += SOURCES_PX;
  return CLAMP (MAX (date_px, title_px) * ALLOWANCE, LEAST_PX, max_px);
}
