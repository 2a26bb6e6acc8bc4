/* samay-svg-text.c: escaping, normalising, and leaving out what XML does not allow
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-svg-text.h"

#include <math.h>
#include <string.h>

#define NUKTA 0x093C

/**
 * samay_svg_append_number:
 * @value: pixels
 *
 * Hundredths at most, without superfluous zeros, with a point in every locale.
 */
void
samay_svg_append_number (GString *svg,
                         double   value)
{
  char digits[24];
  char *p = digits + sizeof digits;
  double hundredths = round (CLAMP (value, -1e12, 1e12) * 100);
  guint64 rest = fabs (hundredths);
  guint fraction = rest % 100;

  rest /= 100;
  if (fraction > 0)
    {
      if (fraction % 10 > 0)
        *--p = '0' + fraction % 10;
      *--p = '0' + fraction / 10;
      *--p = '.';
    }
  do
    *--p = '0' + rest % 10;
  while ((rest /= 10) > 0);
  if (hundredths < 0)
    *--p = '-';
  g_string_append_len (svg, p, digits + sizeof digits - p);
}

/* Most texts are in NFC already, and normalising costs more than everything else here: a quick check (UAX #15) for Latin,
 * Devanagari and the usual punctuation. Letters that compose with a nukta, or decompose, take the slow way. */
static gboolean
is_nfc (const char *text)
{
  guint last = 0;

  for (const guchar *p = (const guchar *) text; *p;)
    {
      guint c;

      if (*p < 0x80)
        {
          last = 0;
          p++;
          continue;
        }
      if (*p < 0xC0 || *p > 0xEF)
        return FALSE;
      if (*p < 0xE0)
        {
          if (*p >= 0xCC) /* from U+0300 on */
            return FALSE;
          p += 2;
          continue;
        }
      c = (p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
      if (c == NUKTA && (last == 0x0928 || last == 0x0930 || last == 0x0933 || last == 0x094D))
        return FALSE;
      if (!((c >= 0x0900 && c <= 0x0950) || (c >= 0x0960 && c <= 0x097F)
            || (c >= 0x200C && c <= 0x200D) || (c >= 0x2010 && c <= 0x2027)))
        return FALSE;
      last = c;
      p += 3;
    }
  return TRUE;
}

/* How many bytes at @p XML does not allow: controls, and the two code points of each plane that are no characters. */
static guint
get_forbidden (const guchar *p)
{
  if (*p < 0x80)
    return *p < 0x20 || *p == 0x7F;
  if (*p == 0xC2)
    return p[1] < 0xA0 ? 2 : 0;
  if (*p == 0xEF)
    return p[1] == 0xBF && p[2] >= 0xBE ? 3 : 0;
  if (*p >= 0xF0)
    return (p[1] & 0x0F) == 0x0F && p[2] == 0xBF && p[3] >= 0xBE ? 4 : 0;
  return 0;
}

typedef const char *(*Escape) (guchar c);

static const char *
escape_xml (guchar c)
{
  switch (c)
    {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t':
    case '\r':
    case '\n': return " ";
    default: return NULL;
    }
}

/* JSON inside of XML: what XML would take for its own is written as JSON's own escape. */
static const char *
escape_json (guchar c)
{
  switch (c)
    {
    case '&': return "\\u0026";
    case '<': return "\\u003c";
    case '>': return "\\u003e";
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\t':
    case '\r':
    case '\n': return " ";
    default: return NULL;
    }
}

static void
append_escaped (GString    *svg,
                const char *text,
                Escape      escape)
{
  g_autofree char *valid = NULL;
  g_autofree char *normal = NULL;
  const char *run;
  const char *p;

  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);
  if (!is_nfc (text))
    text = normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);

  for (p = run = text; *p;)
    {
      const char *escaped = (guchar) *p < 0x80 ? escape (*p) : NULL;
      guint n_skip = escaped ? 1 : get_forbidden ((const guchar *) p);

      if (n_skip == 0)
        {
          p++;
          continue;
        }
      g_string_append_len (svg, run, p - run);
      if (escaped)
        g_string_append (svg, escaped);
      p += n_skip;
      run = p;
    }
  g_string_append_len (svg, run, p - run);
}

/**
 * samay_svg_append_text:
 * @text: anything; goes into content or into an attribute in double quotes
 *
 * In NFC; line breaks and tabs become spaces; characters that XML 1.0 forbids, and C1 controls, are left out.
 */
void
samay_svg_append_text (GString    *svg,
                       const char *text)
{
  append_escaped (svg, text, escape_xml);
}

/**
 * samay_svg_append_json:
 * @text: anything; goes into a JSON string, in quotes, inside of XML
 */
void
samay_svg_append_json (GString    *svg,
                       const char *text)
{
  append_escaped (svg, text, escape_json);
}

/**
 * samay_svg_guess_lang:
 *
 * Returns: (transfer none) (nullable): "hi" for text in Devanagari, "en" for text in Latin letters, %NULL for text in
 *   neither, by the first letter
 */
const char *
samay_svg_guess_lang (const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= 0x0900 && c <= 0x097F && g_unichar_isalpha (c))
        return "hi";
      if (c < 0x250 && g_unichar_isalpha (c))
        return "en";
    }
  return NULL;
}
