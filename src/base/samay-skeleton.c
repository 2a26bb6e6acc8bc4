/* samay-skeleton.c: the consonants of a name, the same in Latin, Devanagari and Cyrillic letters
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-skeleton.h"

#include "base/samay-fold.h"

#include <string.h>

/* Papers write one name in many ways, and vowels are what they differ in: पुतिन, पूतिन, Putin, Poutine, Путин. What is left is
 * coarse, so that several skeletons together tell a person, and one alone doesn't. */

#define DEVANAGARI_FIRST 0x0915
#define CYRILLIC_FIRST 0x0430
#define CANDRABINDU 0x0901
#define ANUSVARA 0x0902
#define NUKTA 0x093C
#define VIRAMA 0x094D
#define LETTER_DA 0x0921
#define LETTER_DHA 0x0922

/* From क to ह. Aspirates are their plain letters, for Latin leaves the h out as often as not; य isn't heard reliably. */
static const char devanagari[] = "kkggnccjjnttddnttddnnpfbbm-rrlllvsss";
/* From а to я; a point is a vowel. */
static const char cyrillic[] = ".bvgd.jj.-klmn.prst.fkscss-.-...";
/* From a to z. */
static const char latin[] = ".bkd.fg-.jklmn.pkrst.vvk-j";

/* Pairs of Latin letters that are one consonant. */
static const struct
{
  char pair[3];
  char letter;
} digraphs[] = {
  { "ch", 'c' },
  { "sh", 's' },
  { "ph", 'f' },
  { "zh", 'j' },
  { "th", 't' },
  { "kh", 'k' },
  { "ck", 'k' },
  { "ce", 's' },
  { "ci", 's' },
  { "cy", 's' },
};

/* What is read of a word so far. */
typedef struct
{
  SamaySkeleton *skeleton;
  gboolean is_start;  /* nothing was read yet */
  gboolean is_joined; /* no vowel since the last consonant */
  gboolean has_nasal; /* an anusvara waits for the letter after it */
} Reading;

static void
push (Reading *self,
      char     letter)
{
  SamaySkeleton *skeleton = self->skeleton;
  gboolean is_double = self->is_joined && skeleton->n > 0 && skeleton->letters[skeleton->n - 1] == letter;

  if (!is_double && skeleton->n < SAMAY_SKELETON_MAX)
    skeleton->letters[skeleton->n++] = letter;
  self->is_start = FALSE;
  self->is_joined = TRUE;
}

static void
push_vowel (Reading *self)
{
  if (self->is_start)
    push (self, 'a');
  self->is_joined = FALSE;
}

/* मुंबई is Mumbai, गांधी is Gandhi. */
static void
push_nasal (Reading *self,
            char     next)
{
  if (!self->has_nasal)
    return;
  self->has_nasal = FALSE;
  self->is_joined = FALSE;
  push (self, next != '\0' && strchr ("pbfm", next) != NULL ? 'm' : 'n');
}

/* A letter without a vowel's sign has its own vowel, unless a virama takes it. */
static void
read_devanagari (Reading  *self,
                 gunichar  c,
                 gunichar  next)
{
  char letter;

  if (c >= 0x0958 && c <= 0x095F)
    {
      static const gunichar plain[] = { 0x0915, 0x0916, 0x0917, 0x091C, LETTER_DA, LETTER_DHA, 0x092B, 0x092F };

      next = c == 0x095C || c == 0x095D ? NUKTA : next;
      c = plain[c - 0x0958];
    }
  if (c == CANDRABINDU || c == ANUSVARA)
    self->has_nasal = TRUE;
  else if (c == VIRAMA)
    self->is_joined = TRUE;
  else if (c >= DEVANAGARI_FIRST && c < DEVANAGARI_FIRST + strlen (devanagari))
    {
      letter = devanagari[c - DEVANAGARI_FIRST];
      if ((c == LETTER_DA || c == LETTER_DHA) && next == NUKTA)
        letter = 'r';
      push_nasal (self, letter);
      if (letter != '-' || self->is_start)
        push (self, letter == '-' ? 'y' : letter);
      self->is_joined = FALSE;
    }
  else if (c == 0x0939) /* ह */
    {
      push_nasal (self, 'h');
      if (self->is_start)
        push (self, 'h');
      self->is_joined = FALSE;
    }
  else if (c != NUKTA)
    {
      if (self->has_nasal)
        push_nasal (self, '\0');
      push_vowel (self);
    }
}

static guint
read_latin (Reading *self,
            char     c,
            char     next)
{
  char letter = latin[c - 'a'];

  for (guint i = 0; i < G_N_ELEMENTS (digraphs); i++)
    if (digraphs[i].pair[0] == c && digraphs[i].pair[1] == next)
      {
        push (self, digraphs[i].letter);
        /* The vowel of `ce` still has to be read. */
        return next == 'h' || next == 'k' ? 2 : 1;
      }
  if (letter == '.')
    push_vowel (self);
  else if (letter != '-')
    push (self, letter);
  else if (self->is_start)
    push (self, c);
  else if (c == 'y')
    self->is_joined = FALSE;
  if (c == 'x')
    push (self, 's');
  return 1;
}

static void
read_cyrillic (Reading  *self,
               gunichar  c)
{
  char letter = c < CYRILLIC_FIRST + strlen (cyrillic) ? cyrillic[c - CYRILLIC_FIRST] : '.';

  if (letter == '.')
    push_vowel (self);
  else if (letter != '-')
    push (self, letter);
  else if (self->is_start)
    push (self, 'y');
}

/* Lower case and without its accent. */
static gunichar
simplify (gunichar c)
{
  gunichar base[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (c >= 0xC0 && c < 0x0900)
    {
      g_unichar_fully_decompose (c, FALSE, base, G_N_ELEMENTS (base));
      c = base[0];
    }
  return g_unichar_tolower (c);
}

/**
 * samay_skeleton_read:
 * @word: UTF-8; letters of other scripts are passed over
 * @length: bytes of @word
 *
 * Doubled consonants count once, `h` and `y` only at the beginning.
 */
void
samay_skeleton_read (SamaySkeleton *self,
                     const char    *word,
                     gsize          length)
{
  const guchar *at = (const guchar *) word;
  const guchar *end = at + length;
  Reading reading = { self, TRUE, FALSE, FALSE };

  self->n = 0;
  while (at < end)
    {
      gunichar c, next = 0;
      guint n = samay_char_decode (at, end, &c);

      if (at + n < end)
        samay_char_decode (at + n, end, &next);
      if (c >= 0x0900 && c < 0x0980)
        read_devanagari (&reading, c, next);
      else
        {
          c = simplify (c);
          next = simplify (next);
          if (c >= 'a' && c <= 'z')
            {
              if (read_latin (&reading, (char) c, next < 0x80 ? (char) next : '\0') == 2)
                n++;
            }
          else if (c >= CYRILLIC_FIRST && c < 0x0460)
            read_cyrillic (&reading, c);
        }
      at += n;
    }
  push_nasal (&reading, '\0');
  self->letters[self->n] = '\0';
}
