/* samay-collation.c: text in the order in which a language's readers look for it, by ICU
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-collation.h"

#include "base/samay-fold.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

/* What two titles have in common is shorter. */
#define UNITS_MAX 240
#define KEY_ROOM 1024

struct _SamayCollation
{
  UCollator *collator; /* NULL where ICU lacks its data: then by letters' numbers */
};

/**
 * samay_collation_new:
 * @locale: as "hi" or "en_GB"
 *
 * Numbers count by their value, and marks before the first letter, such as quotation marks, don't count, nor do accents and
 * capitals.
 *
 * Returns: (transfer full): free it with samay_collation_free()
 */
SamayCollation *
samay_collation_new (const char *locale)
{
  SamayCollation *self = g_new0 (SamayCollation, 1);
  UErrorCode status = U_ZERO_ERROR;

  self->collator = ucol_open (locale, &status);
  ucol_setAttribute (self->collator, UCOL_STRENGTH, UCOL_PRIMARY, &status);
  ucol_setAttribute (self->collator, UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
  ucol_setAttribute (self->collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  if (U_FAILURE (status))
    g_clear_pointer (&self->collator, ucol_close);
  return self;
}

/**
 * samay_collation_free:
 * @self: (transfer full):
 */
void
samay_collation_free (SamayCollation *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->collator, ucol_close);
  g_free (self);
}

/* ICU passes over all marks or none, and over spaces with them. */
static const char *
skip_marks (const char *text)
{
  const guchar *at = (const guchar *) text;
  const guchar *end = at + strlen (text);

  while (at < end)
    {
      gunichar c;
      guint n = samay_char_decode (at, end, &c);

      if (g_unichar_isalnum (c))
        return (const char *) at;
      at += n;
    }
  return text;
}

/**
 * samay_collation_append_key:
 * @text: UTF-8; its beginning counts, 240 letters of it
 * @keys: gets bytes that end in a zero: compared by strcmp(), they stand in the texts' order
 *
 * Costs a microsecond or two for a title.
 */
void
samay_collation_append_key (SamayCollation *self,
                            const char     *text,
                            GByteArray     *keys)
{
  guint before = keys->len;
  UChar units[UNITS_MAX];
  int32_t n = 0;
  int32_t length;
  UErrorCode status = U_ZERO_ERROR;

  g_return_if_fail (self != NULL && text != NULL && keys != NULL);

  if (self->collator == NULL)
    {
      g_byte_array_append (keys, (const guint8 *) text, strlen (text) + 1);
      return;
    }
  u_strFromUTF8WithSub (units, UNITS_MAX, &n, skip_marks (text), -1, 0xFFFD, NULL, &status);
  n = MIN (n, UNITS_MAX);
  g_byte_array_set_size (keys, before + KEY_ROOM);
  length = ucol_getSortKey (self->collator, units, n, keys->data + before, KEY_ROOM);
  if (length > KEY_ROOM)
    {
      keys->data[before + KEY_ROOM - 1] = 0;
      length = KEY_ROOM;
    }
  g_byte_array_set_size (keys, before + length);
}
