/* samay-grouping.c: each dated event in one group, the largest groups first
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-grouping.h"

#include <string.h>

#define NO_GROUP G_MAXUINT32

typedef struct
{
  char *name; /* NULL for others, for the nameless, and for statuses */
  guint8 kind; /* SamayGroupKind */
  int status; /* or -1 */
  guint first; /* place in the rows */
  guint n;
} Group;

struct _SamayGrouping
{
  gatomicrefcount ref_count;
  SamayGroupingKey key;
  GArray *groups; /* Group */
  guint32 *rows;  /* group after group, ascending in each */
  guint16 *group_of_row;
  guint n_rows;
};

/* What is grouped, while it is: names get numbers in the order in which they come. */
typedef struct
{
  SamayTimeline *timeline;
  SamayEventTable *table;
  guint n_rows;
  GPtrArray *names;    /* borrowed */
  GHashTable *numbers; /* name → number + 1 */
  GArray *n_events;    /* guint, by number */
  guint32 *number_of_row;
} Sorter;

static const char *const key_names[SAMAY_N_GROUPINGS] = {
  [SAMAY_GROUPING_NONE] = "none",
  [SAMAY_GROUPING_STATEMENT] = "statement",
  [SAMAY_GROUPING_PLACE] = "place",
  [SAMAY_GROUPING_PERSON] = "person",
  [SAMAY_GROUPING_STATUS] = "status",
};

/**
 * samay_grouping_key_get_name:
 *
 * Returns: (transfer none): the word that settings use
 */
const char *
samay_grouping_key_get_name (SamayGroupingKey key)
{
  g_return_val_if_fail ((guint) key < SAMAY_N_GROUPINGS, key_names[0]);

  return key_names[key];
}

/**
 * samay_grouping_key_from_name:
 * @name: (nullable):
 *
 * Returns: what is called so; %SAMAY_GROUPING_NONE if nothing is
 */
SamayGroupingKey
samay_grouping_key_from_name (const char *name)
{
  for (guint key = 0; key < SAMAY_N_GROUPINGS; key++)
    if (g_strcmp0 (name, key_names[key]) == 0)
      return key;
  return SAMAY_GROUPING_NONE;
}

static guint32
get_number (Sorter     *self,
            const char *name)
{
  gpointer number;
  guint zero = 0;

  if (!name || !*name)
    return NO_GROUP;
  number = g_hash_table_lookup (self->numbers, name);
  if (number)
    return GPOINTER_TO_UINT (number) - 1;
  g_ptr_array_add (self->names, (gpointer) name);
  g_array_append_val (self->n_events, zero);
  g_hash_table_insert (self->numbers, (gpointer) name, GUINT_TO_POINTER (self->names->len));
  return self->names->len - 1;
}

/* NULL for events of a table that came without statements. */
static const SamayMentionRef *
get_first_mention (Sorter *self,
                   guint   row,
                   guint  *out_event)
{
  guint n;

  *out_event = samay_timeline_find_event (self->timeline, samay_event_table_get_row (self->table, row).id);
  return *out_event == SAMAY_TIMELINE_NO_EVENT ? NULL : samay_timeline_get_event_mentions (self->timeline, *out_event, &n);
}

static const char *const *
get_people (Sorter *self,
            guint   row)
{
  guint event;
  const SamayMentionRef *ref = get_first_mention (self, row, &event);
  SamayMerged *merged = samay_timeline_get_merged (self->timeline);

  if (!ref)
    return NULL;
  return merged ? merged->events[event].people : samay_timeline_get_mention (self->timeline, *ref)->people;
}

static void
count (Sorter  *self,
       guint32  number)
{
  if (number != NO_GROUP)
    g_array_index (self->n_events, guint, number)++;
}

static void
sort_by_place (Sorter *self)
{
  for (guint row = 0; row < self->n_rows; row++)
    {
      self->number_of_row[row] = get_number (self, samay_event_table_get_row (self->table, row).place);
      count (self, self->number_of_row[row]);
    }
}

/* An event stands once, so that numbers add up: with the one of its people of whom most is told. */
static void
sort_by_person (Sorter *self)
{
  g_autoptr (GArray) n_told = NULL;

  for (guint row = 0; row < self->n_rows; row++)
    for (const char *const *people = get_people (self, row); people && *people; people++)
      count (self, get_number (self, *people));
  n_told = g_array_copy (self->n_events);
  if (self->n_events->len > 0)
    memset (self->n_events->data, 0, self->n_events->len * sizeof (guint));
  for (guint row = 0; row < self->n_rows; row++)
    {
      guint32 best = NO_GROUP;

      for (const char *const *people = get_people (self, row); people && *people; people++)
        {
          guint32 number = get_number (self, *people);

          if (number != NO_GROUP
              && (best == NO_GROUP || g_array_index (n_told, guint, number) > g_array_index (n_told, guint, best)))
            best = number;
        }
      self->number_of_row[row] = best;
      count (self, best);
    }
}

/* Statements and statuses have numbers already. */
static void
sort_by_number (Sorter           *self,
                SamayGroupingKey  key)
{
  guint n_numbers = key == SAMAY_GROUPING_STATUS ? SAMAY_STATUS_DENIED + 1 : samay_timeline_get_n_statements (self->timeline);

  g_array_set_size (self->n_events, n_numbers);
  if (n_numbers > 0)
    memset (self->n_events->data, 0, n_numbers * sizeof (guint));
  for (guint i = 0; i < n_numbers; i++)
    g_ptr_array_add (self->names, key == SAMAY_GROUPING_STATUS
                                    ? NULL : (gpointer) samay_statement_get_title (samay_timeline_get_statement (self->timeline, i)));
  for (guint row = 0; row < self->n_rows; row++)
    {
      guint event;
      const SamayMentionRef *ref = key == SAMAY_GROUPING_STATEMENT ? get_first_mention (self, row, &event) : NULL;
      guint32 number = ref ? ref->statement : NO_GROUP;

      if (key == SAMAY_GROUPING_STATUS)
        number = MIN (samay_event_table_get_row (self->table, row).status, SAMAY_STATUS_DENIED);
      self->number_of_row[row] = number;
      count (self, number);
    }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const Sorter *self = user_data;
  guint32 left = *(const guint32 *) a;
  guint32 right = *(const guint32 *) b;
  guint n_left = g_array_index (self->n_events, guint, left);
  guint n_right = g_array_index (self->n_events, guint, right);

  if (n_left != n_right)
    return n_left > n_right ? -1 : 1;
  return left < right ? -1 : left > right;
}

/* Those that have events: the largest first, or in the order that they have. */
static GArray *
rank (Sorter           *self,
      SamayGroupingKey  key)
{
  GArray *ranked = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 number = 0; number < self->n_events->len; number++)
    if (g_array_index (self->n_events, guint, number) > 0)
      g_array_append_val (ranked, number);
  if (key == SAMAY_GROUPING_PLACE || key == SAMAY_GROUPING_PERSON)
    g_array_sort_with_data (ranked, compare_numbers, self);
  return ranked;
}

static void
add_group (SamayGrouping  *self,
           SamayGroupKind  kind,
           const char     *name,
           int             status)
{
  Group group = { g_strdup (name), kind, status, 0, 0 };

  g_array_append_val (self->groups, group);
}

/* Numbers become groups; by number, and then for those without one. */
static guint16 *
make_groups (SamayGrouping *self,
             Sorter        *sorter)
{
  g_autoptr (GArray) ranked = rank (sorter, self->key);
  guint n_named = MIN (ranked->len, SAMAY_GROUPING_MAX_NAMED);
  guint16 *group_of_number = g_new0 (guint16, sorter->n_events->len + 1);

  for (guint i = 0; i < ranked->len; i++)
    {
      guint32 number = g_array_index (ranked, guint32, i);

      group_of_number[number] = MIN (i, n_named);
      if (i < n_named)
        add_group (self, SAMAY_GROUP_KIND_NAMED, sorter->names->pdata[number],
                   self->key == SAMAY_GROUPING_STATUS ? (int) number : -1);
    }
  if (ranked->len > n_named)
    add_group (self, SAMAY_GROUP_KIND_OTHERS, NULL, -1);
  group_of_number[sorter->n_events->len] = self->groups->len;
  for (guint row = 0; row < sorter->n_rows; row++)
    if (sorter->number_of_row[row] == NO_GROUP)
      {
        add_group (self, SAMAY_GROUP_KIND_NAMELESS, NULL, -1);
        break;
      }
  return group_of_number;
}

static void
deal (SamayGrouping *self,
      Sorter        *sorter)
{
  g_autofree guint16 *group_of_number = make_groups (self, sorter);
  g_autofree guint *next = g_new0 (guint, self->groups->len + 1);
  guint first = 0;

  for (guint row = 0; row < sorter->n_rows; row++)
    {
      guint32 number = MIN (sorter->number_of_row[row], sorter->n_events->len);

      self->group_of_row[row] = group_of_number[number];
      g_array_index (self->groups, Group, self->group_of_row[row]).n++;
    }
  for (guint i = 0; i < self->groups->len; i++)
    {
      g_array_index (self->groups, Group, i).first = next[i] = first;
      first += g_array_index (self->groups, Group, i).n;
    }
  for (guint row = 0; row < sorter->n_rows; row++)
    self->rows[next[self->group_of_row[row]]++] = row;
}

static void
clear_group (gpointer data)
{
  g_free (((Group *) data)->name);
}

/**
 * samay_grouping_new:
 * @timeline: only read, but not to be changed meanwhile
 * @table: of events of the timeline, of all or of some
 * @key: not %SAMAY_GROUPING_NONE
 *
 * Puts every dated event into one group. Those without a place, a person or a statement are the last group. Costs O(n).
 *
 * Returns: (transfer full): the groups that have events
 */
SamayGrouping *
samay_grouping_new (SamayTimeline    *timeline,
                    SamayEventTable  *table,
                    SamayGroupingKey  key)
{
  SamayGrouping *self;
  Sorter sorter = { .timeline = timeline };

  g_return_val_if_fail (SAMAY_IS_TIMELINE (timeline) && key > SAMAY_GROUPING_NONE && key < SAMAY_N_GROUPINGS, NULL);

  sorter.table = table;
  sorter.n_rows = samay_event_table_get_n_dated (sorter.table);
  sorter.names = g_ptr_array_new ();
  sorter.numbers = g_hash_table_new (g_str_hash, g_str_equal);
  sorter.n_events = g_array_new (FALSE, FALSE, sizeof (guint));
  sorter.number_of_row = g_new (guint32, MAX (sorter.n_rows, 1));

  self = g_new0 (SamayGrouping, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->key = key;
  self->n_rows = sorter.n_rows;
  self->groups = g_array_new (FALSE, FALSE, sizeof (Group));
  g_array_set_clear_func (self->groups, clear_group);
  self->rows = g_new (guint32, MAX (self->n_rows, 1));
  self->group_of_row = g_new (guint16, MAX (self->n_rows, 1));
  if (key == SAMAY_GROUPING_PLACE)
    sort_by_place (&sorter);
  else if (key == SAMAY_GROUPING_PERSON)
    sort_by_person (&sorter);
  else
    sort_by_number (&sorter, key);
  deal (self, &sorter);

  g_ptr_array_unref (sorter.names);
  g_hash_table_unref (sorter.numbers);
  g_array_unref (sorter.n_events);
  g_free (sorter.number_of_row);
  return self;
}

SamayGrouping *
samay_grouping_ref (SamayGrouping *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_grouping_unref (SamayGrouping *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->groups);
  g_free (self->rows);
  g_free (self->group_of_row);
  g_free (self);
}

SamayGroupingKey
samay_grouping_get_key (SamayGrouping *self)
{
  return self->key;
}

/**
 * samay_grouping_get_n:
 *
 * Returns: the number of groups
 */
guint
samay_grouping_get_n (SamayGrouping *self)
{
  return self->groups->len;
}

static const Group *
get_group (SamayGrouping *self,
           guint          group)
{
  g_assert (group < self->groups->len);
  return &g_array_index (self->groups, Group, group);
}

SamayGroupKind
samay_grouping_get_kind (SamayGrouping *self,
                         guint          group)
{
  return get_group (self, group)->kind;
}

/**
 * samay_grouping_get_name:
 *
 * Returns: (transfer none) (nullable): as the texts have it; %NULL for a status, and for a group that isn't named
 */
const char *
samay_grouping_get_name (SamayGrouping *self,
                         guint          group)
{
  return get_group (self, group)->name;
}

/**
 * samay_grouping_get_status:
 *
 * Returns: a #SamayStatus where events are grouped by it, else -1
 */
int
samay_grouping_get_status (SamayGrouping *self,
                           guint          group)
{
  return get_group (self, group)->status;
}

/**
 * samay_grouping_get_rows:
 * @out_n: (out): one or more
 *
 * Returns: (transfer none) (array length=out_n): the rows of the group's events, ascending
 */
const guint32 *
samay_grouping_get_rows (SamayGrouping *self,
                         guint          group,
                         guint         *out_n)
{
  *out_n = get_group (self, group)->n;
  return self->rows + get_group (self, group)->first;
}

/**
 * samay_grouping_find:
 * @row: of the table
 *
 * Returns: the event's group, or %G_MAXUINT if it has no date
 */
guint
samay_grouping_find (SamayGrouping *self,
                     guint          row)
{
  return row < self->n_rows ? self->group_of_row[row] : G_MAXUINT;
}
