/* samay-merge-tell.c: what several mentions say of one event, and where they don't agree
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include <string.h>

/* Nothing is averaged and nothing is chosen in silence: the claim that most statements make goes first, and every other one
 * that can't be true beside it stands in a conflict with it. */

#define NAMES_MAX 16
#define TITLE_WORDS_MAX 9

const SamayMergeMention *
samay_telling_get_mention (const SamayTelling *self,
                           guint               i)
{
  return &self->output->mentions[self->members[i]];
}

gint64
samay_telling_get_published (const SamayTelling *self,
                             guint32             mention)
{
  const SamayMergeStatement *statement = &self->output->statements[self->output->mentions[mention].statement];

  return samay_when_is_undated (&statement->published) ? G_MAXINT64 : statement->published.span.begin_s;
}

guint32
samay_merge_add_references (SamayMergeOutput *output,
                            const guint32    *mentions,
                            guint             n)
{
  guint32 first = output->references->len;

  g_array_append_vals (output->references, mentions, n);
  return first;
}

void
samay_merge_add_claim (SamayMergeOutput *output,
                       const GArray     *mentions,
                       gint64            figure,
                       guint8            status)
{
  SamayClaim claim = { 0, mentions->len, figure, status };

  claim.first = samay_merge_add_references (output, (const guint32 *) (gpointer) mentions->data, mentions->len);
  g_array_append_val (output->claims, claim);
}

/* Of mentions in order of publication: those of one statement follow each other. */
guint
samay_merge_count_statements (const SamayMergeOutput *output,
                              const guint32          *mentions,
                              guint                   n)
{
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += i == 0 || output->mentions[mentions[i - 1]].statement != output->mentions[mentions[i]].statement;
  return count;
}

int
samay_telling_compare (gconstpointer a,
                       gconstpointer b,
                       gpointer      user_data)
{
  const SamayTelling *self = user_data;
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  gint64 published_x = samay_telling_get_published (self, x), published_y = samay_telling_get_published (self, y);

  if (published_x != published_y)
    return published_x < published_y ? -1 : 1;
  return x < y ? -1 : x > y;
}

void
samay_merge_add_conflict (SamayMergeOutput   *output,
                          SamayConflictField  field,
                          guint               n_claims)
{
  SamayConflict conflict = { output->claims->len - n_claims, n_claims, (guint8) field };

  g_array_append_val (output->conflicts, conflict);
}

/* Who says most of it, and says it as it stands now. */
static guint
rate_title (const SamayTelling     *self,
            const SamayMergedEvent *event,
            guint                   i)
{
  const SamayMergeMention *mention = samay_telling_get_mention (self, i);
  const char *lang = self->output->statements[mention->statement].lang;
  guint n_words = 1;

  for (const char *p = mention->title; *p != '\0'; p++)
    n_words += *p == ' ';
  return MIN (n_words, TITLE_WORDS_MAX) + (mention->status == event->status ? 8 : 0) + (mention->place != NULL ? 4 : 0)
         + (mention->basis == SAMAY_BASIS_EXPRESSION ? 2 : 0) + (mention->n_series > 0 ? 1 : 0)
         + (g_strcmp0 (lang, self->output->locale) == 0 ? 6 : 0)
         + (event->place == NULL || samay_telling_is_at_place (self, self->members[i], event->place) ? 12 : 0);
}

static void
tell_words (const SamayTelling *self,
            SamayMergedEvent   *event)
{
  guint best = 0;

  for (guint i = 1; i < self->n; i++)
    if (rate_title (self, event, i) > rate_title (self, event, best))
      best = i;
  event->speaker = self->members[best];
  if (event->place == NULL || samay_telling_get_mention (self, best)->place != NULL)
    event->place = samay_telling_get_mention (self, best)->place;
  for (guint i = 0; i < self->n && event->place == NULL; i++)
    event->place = samay_telling_get_mention (self, i)->place;
}

typedef void (*ReadName) (const SamayTelling *self,
                          const char         *name,
                          GArray             *parts);

/* A person by the consonants of the name, so that one who is told in two scripts is one. */
static void
read_person (const SamayTelling *self,
             const char         *name,
             GArray             *parts)
{
  samay_gist_read_name (name, parts);
}

static void
read_organisation (const SamayTelling *self,
                   const char         *name,
                   GArray             *parts)
{
  SamayGist head = samay_gist_read_organisation (self->output->language, name, parts);

  if (head != 0)
    g_array_append_val (parts, head);
}

/* The first whose name has all parts of the shorter one; or the end. */
static guint
find_known (const GArray *parts,
            GPtrArray    *known)
{
  for (guint i = 0; i < known->len; i++)
    {
      const GArray *other = known->pdata[i];
      guint n = 0;

      for (guint j = 0; j < parts->len; j++)
        for (guint k = 0; k < other->len; k++)
          n += g_array_index (parts, SamayGist, j) == g_array_index (other, SamayGist, k);
      if (n >= MIN (parts->len, other->len))
        return i;
    }
  return known->len;
}

/* All who are told of, each once: the speaker's own first. A name that goes on where a known one ends (with its abbreviation)
 * stands in its place. */
static const char *const *
tell_names (const SamayTelling *self,
            guint32             speaker,
            gsize               member_offset,
            ReadName            read)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) told = g_ptr_array_new ();

  for (guint i = 0; i <= self->n && told->len < NAMES_MAX; i++)
    {
      guint32 member = i == 0 ? speaker : self->members[i - 1];
      const char *const *names = G_STRUCT_MEMBER (const char *const *, &self->output->mentions[member], member_offset);

      for (guint j = 0; names != NULL && names[j] != NULL; j++)
        {
          g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (SamayGist));
          guint at;

          read (self, names[j], parts);
          if (parts->len == 0)
            continue;
          at = find_known (parts, known);
          if (at == known->len)
            {
              g_ptr_array_add (told, (gpointer) names[j]);
              g_ptr_array_add (known, g_steal_pointer (&parts));
            }
          else if (g_str_has_prefix (names[j], told->pdata[at]))
            told->pdata[at] = (gpointer) names[j];
        }
    }
  g_ptr_array_add (told, NULL);
  return samay_arena_copy (self->output->arena, told->pdata, sizeof (char *) * told->len);
}

static void
tell_who (const SamayTelling *self,
          SamayMergedEvent   *event)
{
  event->people = tell_names (self, event->speaker, G_STRUCT_OFFSET (SamayMergeMention, people), read_person);
  event->organisations = tell_names (self, event->speaker, G_STRUCT_OFFSET (SamayMergeMention, organisations), read_organisation);
}

static void
tell_series (const SamayTelling *self,
             SamayMergedEvent   *event)
{
  const SamayMergeMention *speaker = &self->output->mentions[event->speaker];

  for (guint i = 0; i < self->n && speaker->n_series == 0; i++)
    speaker = samay_telling_get_mention (self, i);
  event->series = speaker->series;
  event->n_series = speaker->n_series;
}

/**
 * samay_merge_tell:
 * @members: numbers of the mentions that are one event, ascending; sorted by publication here
 * @n: how many, 1 or more
 *
 * Appends the event to the output.
 */
void
samay_merge_tell (SamayMergeOutput *output,
                  guint32          *members,
                  guint             n)
{
  SamayTelling telling = { output, members, n };
  SamayMergedEvent event = { NULL };
  const SamayMergeMention *first = &output->mentions[members[0]];
  g_autofree char *id = g_strdup_printf ("%s/%u", output->statements[first->statement].id, first->number);

  event.id = samay_arena_strndup (output->arena, id, strlen (id));
  g_qsort_with_data (members, (int) n, sizeof *members, samay_telling_compare, &telling);
  event.mentions_first = samay_merge_add_references (output, members, n);
  event.n_mentions = n;
  event.n_sources = samay_merge_count_statements (output, members, n);
  event.conflicts_first = output->conflicts->len;
  samay_telling_tell_date (&telling, &event);
  samay_telling_tell_status (&telling, &event);
  samay_telling_tell_place (&telling, &event);
  tell_words (&telling, &event);
  tell_who (&telling, &event);
  tell_series (&telling, &event);
  samay_telling_tell_figures (&telling);
  event.n_conflicts = output->conflicts->len - event.conflicts_first;
  samay_telling_mark_dated (&telling, &event);
  g_array_append_val (output->events, event);
}
