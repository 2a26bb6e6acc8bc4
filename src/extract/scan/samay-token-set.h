/* samay-token-set.h: some of a sentence's tokens, one bit for each, so that the next one is found without a look at those between
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

/* A sentence longer than this is cut, so that memory and time stay bounded whatever the text; closing marks still go with it. */
#define SAMAY_SENTENCE_TOKENS_MAX 512
#define SAMAY_SENTENCE_MARKS_MAX 16
#define SAMAY_SENTENCE_ROOM (SAMAY_SENTENCE_TOKENS_MAX + SAMAY_SENTENCE_MARKS_MAX + 1)

typedef struct
{
  guint64 bits[(SAMAY_SENTENCE_ROOM + 63) / 64];
} SamayTokenSet;

/* Makes it the empty set of a sentence of @n tokens; what is asked and done from here on must lie in [0, @n]. */
static inline void
samay_token_set_clear (SamayTokenSet *self,
                       guint          n)
{
  self->bits[0] = 0;
  for (guint at = 1; at <= n / 64; at++)
    self->bits[at] = 0;
}

static inline void
samay_token_set_add (SamayTokenSet *self,
                     guint          i)
{
  self->bits[i / 64] |= G_GUINT64_CONSTANT (1) << i % 64;
}

/* Adds the token, which isn't in the set yet, where @is_in is 1, and nothing where it is 0. */
static inline void
samay_token_set_put (SamayTokenSet *self,
                     guint          i,
                     gboolean       is_in)
{
  self->bits[i / 64] |= (guint64) is_in << i % 64;
}

static inline void
samay_token_set_remove (SamayTokenSet *self,
                        guint          i)
{
  self->bits[i / 64] &= ~(G_GUINT64_CONSTANT (1) << i % 64);
}

static inline gboolean
samay_token_set_has (const SamayTokenSet *self,
                     guint                i)
{
  return self->bits[i / 64] >> i % 64 & 1;
}

/* The first token of the set in [@i, @end); @end if there is none. */
static inline guint
samay_token_set_find (const SamayTokenSet *self,
                      guint                i,
                      guint                end)
{
  guint64 bits;

  if (i >= end)
    return end;
  bits = self->bits[i / 64] & ~G_GUINT64_CONSTANT (0) << i % 64;
  for (guint at = i / 64; ; bits = self->bits[at])
    if (bits != 0)
      return MIN (at * 64 + (guint) __builtin_ctzll (bits), end);
    else if (++at > (end - 1) / 64)
      return end;
}

/* The token behind the last of the set in [@first, @end); @first if there is none. */
static inline guint
samay_token_set_find_end (const SamayTokenSet *self,
                          guint                first,
                          guint                end)
{
  guint64 bits;

  if (first >= end)
    return first;
  bits = self->bits[(end - 1) / 64] & ~G_GUINT64_CONSTANT (0) >> (63 - (end - 1) % 64);
  for (guint at = (end - 1) / 64; ; bits = self->bits[at])
    if (bits != 0)
      return MAX (at * 64 + 64 - (guint) __builtin_clzll (bits), first);
    else if (at-- == first / 64)
      return first;
}

/* Adds the tokens of [@first, @end), which are at least one. */
static inline void
samay_token_set_add_range (SamayTokenSet *self,
                           guint          first,
                           guint          end)
{
  guint at = first / 64, last = (end - 1) / 64;
  guint64 bits = ~G_GUINT64_CONSTANT (0) << first % 64;

  for (; at < last; bits = ~G_GUINT64_CONSTANT (0))
    self->bits[at++] |= bits;
  self->bits[at] |= bits & ~G_GUINT64_CONSTANT (0) >> (63 - (end - 1) % 64);
}

/* How many of a sentence of @n tokens are in the set. */
static inline guint
samay_token_set_count (const SamayTokenSet *self,
                       guint                n)
{
  guint count = 0;

  for (guint at = 0; at <= n / 64; at++)
    count += (guint) __builtin_popcountll (self->bits[at]);
  return count;
}
