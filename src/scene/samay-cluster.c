/* samay-cluster.c: where a text may be cut without breaking a syllable, and what of it may be drawn
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-cluster.h"

#include <string.h>

#define ZWNJ 0x200C
#define ZWJ 0x200D

typedef enum
{
  KIND_BASE,
  KIND_MARK,
  KIND_SPACE,
  KIND_DROP,
} Kind;

static gboolean
is_virama (gunichar c)
{
  /* Devanagari to Malayalam keep theirs at the same place of each block of 128. */
  return c >= 0x094D && c <= 0x0D4D && (c & 0x7F) == 0x4D;
}

static gboolean
is_mark (gunichar c)
{
  if (c < 0x300)
    return FALSE;
  if (g_unichar_ismark (c) || c == ZWJ || c == ZWNJ)
    return TRUE;
  return c >= 0x1F3FB && c <= 0x1F3FF; /* the skin colours of emoji */
}

static gboolean
is_regional (gunichar c)
{
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/**
 * samay_cluster_next:
 * @text: valid UTF-8, at the begin of a cluster
 * @end: where the text ends
 *
 * Extended grapheme clusters of UAX #29 as far as labels need them, with its rule GB9c: consonants joined by a
 * virama stay together. Two regional indicators make a flag, and ZWJ joins pictures.
 *
 * Returns: the begin of the next cluster, or @end
 */
const char *
samay_cluster_next (const char *text,
                    const char *end)
{
  gunichar base;
  gunichar last;

  if (text >= end)
    return end;
  base = last = g_utf8_get_char (text);
  text = g_utf8_next_char (text);
  while (text < end)
    {
      gunichar c = g_utf8_get_char (text);
      gboolean joins = is_mark (c)
                       || (is_virama (last) && g_unichar_isalpha (c))
                       || (last == ZWJ && base >= 0x2190 && c >= 0x2190)
                       || (is_regional (base) && last == base && is_regional (c));

      if (!joins)
        break;
      /* A joiner after a virama chooses a form of the conjunct; it does not end it. */
      if (!(is_virama (last) && (c == ZWJ || c == ZWNJ)))
        last = c;
      if (is_regional (c))
        base = 0;
      text = g_utf8_next_char (text);
    }
  return MIN (text, end);
}

/**
 * samay_cluster_find_ends:
 *
 * Returns: (transfer full) (element-type guint32): for each cluster the byte after its last
 */
GArray *
samay_cluster_find_ends (const char *text)
{
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (guint32));
  const char *end = text + strlen (text);

  for (const char *p = text; p < end;)
    {
      guint32 byte;

      p = samay_cluster_next (p, end);
      byte = p - text;
      g_array_append_val (ends, byte);
    }
  return ends;
}

static Kind
get_kind (gunichar c)
{
  if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x2028 || c == 0x2029)
    return KIND_SPACE;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0))
    return KIND_DROP;
  if (c < 0x300)
    return KIND_BASE;
  if (is_mark (c))
    return KIND_MARK;
  /* Invisible orders of direction could make a label read as something else. */
  if (c == 0x061C || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
      || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE)
    return KIND_DROP;
  if (c >= 0x2000 && c <= 0x200A)
    return KIND_SPACE;
  return KIND_BASE;
}

/**
 * samay_text_clean:
 * @text: (nullable): anything; invalid UTF-8 is replaced
 *
 * One paragraph with single spaces, without control characters and orders of direction, at most
 * %SAMAY_TEXT_MAX_MARKS marks on a base and %SAMAY_TEXT_MAX_CLUSTERS clusters; a cut is shown by "…".
 *
 * Returns: (transfer full): text that a shaper takes in bounded time
 */
char *
samay_text_clean (const char *text)
{
  g_autofree char *valid = NULL;
  GString *clean;
  guint n_marks = 0;
  guint n_clusters = 0;
  gboolean space = FALSE;

  if (!text)
    return g_strdup ("");
  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);

  clean = g_string_sized_new (MIN (strlen (text), 1024));
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      Kind kind = get_kind (g_utf8_get_char (p));

      if (kind == KIND_MARK ? ++n_marks > SAMAY_TEXT_MAX_MARKS : kind == KIND_DROP)
        continue;
      if (kind == KIND_SPACE)
        {
          space = clean->len > 0;
          continue;
        }
      if (kind == KIND_BASE)
        {
          n_marks = 0;
          /* Counted per base: never fewer than there are clusters. */
          if (n_clusters++ >= SAMAY_TEXT_MAX_CLUSTERS)
            {
              g_string_append (clean, "…");
              break;
            }
        }
      if (space)
        {
          g_string_append_c (clean, ' ');
          n_marks = 0;
          space = FALSE;
        }
      g_string_append_len (clean, p, g_utf8_next_char (p) - p);
    }
  return g_string_free (clean, FALSE);
}
