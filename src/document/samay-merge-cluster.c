/* samay-merge-cluster.c: pairs that may be one event, joined where all of them agree
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

/* The strongest pairs are joined first. Two groups are joined only if no member of the one contradicts a member of the
 * other: that a resembles b, and b resembles c, makes no event of a and c. */

#define NO_MEMBER G_MAXUINT32
/* Of a large group the first ones speak for all. */
#define CHECKED_MAX 12
/* A mention without a day that fits two days about as well belongs to neither. */
#define MARGIN 2
/* So many pairs are looked at; of larger groups it is taken that one statement tells of both. */
#define SHARED_MAX 4096
#define EDGES_BETWEEN_LOOKS 1024

/**
 * Groups:
 * @parent: of each node, itself for a root
 * @next: the member after this one
 * @last: of a root, its last member
 * @first_day: of a root, the widest span of its days; above @last_day while none of its members has any
 * @is_apart: of a root, whether its members give different days
 */
typedef struct
{
  guint32 *parent;
  guint32 *next;
  guint32 *last;
  gint64 *first_day;
  gint64 *last_day;
  guint8 *is_apart;
} Groups;

static guint32
find_root (Groups  *groups,
           guint32  node)
{
  while (groups->parent[node] != node)
    {
      groups->parent[node] = groups->parent[groups->parent[node]];
      node = groups->parent[node];
    }
  return node;
}

static gboolean
has_days (const Groups *groups,
          guint32       root)
{
  return groups->first_day[root] <= groups->last_day[root];
}

/* Of two spans of days one must hold the other: 19 to 20 December, and the 19th. */
static gboolean
is_nested (const Groups *groups,
           guint32       a,
           guint32       b)
{
  return (groups->first_day[a] >= groups->first_day[b] && groups->last_day[a] <= groups->last_day[b])
         || (groups->first_day[b] >= groups->first_day[a] && groups->last_day[b] <= groups->last_day[a]);
}

static gboolean
contradict (const SamayMergeView *view,
            const Groups         *groups,
            guint32               a,
            guint32               b)
{
  guint n_a = 0;

  for (guint32 x = a; x != NO_MEMBER && n_a < CHECKED_MAX; x = groups->next[x], n_a++)
    {
      guint n_b = 0;

      for (guint32 y = b; y != NO_MEMBER && n_b < CHECKED_MAX; y = groups->next[y], n_b++)
        if (samay_merge_contradict (view, x, y))
          return TRUE;
    }
  return FALSE;
}

/* The earlier root stays, so that a group is called after its first member. */
static void
join (Groups   *groups,
      guint32   a,
      guint32   b,
      gboolean  is_apart)
{
  guint32 root = MIN (a, b), other = MAX (a, b);

  groups->parent[other] = root;
  groups->next[groups->last[root]] = other;
  groups->last[root] = groups->last[other];
  groups->is_apart[root] |= groups->is_apart[other] || is_apart;
  if (has_days (groups, other)
      && (!has_days (groups, root)
          || groups->last_day[other] - groups->first_day[other] > groups->last_day[root] - groups->first_day[root]))
    {
      groups->first_day[root] = groups->first_day[other];
      groups->last_day[root] = groups->last_day[other];
    }
}

/* A statement that tells of both tells of two. */
static gboolean
share_statement (const SamayMergeView *view,
                 const Groups         *groups,
                 guint32               a,
                 guint32               b)
{
  guint n = 0;

  for (guint32 x = a; x != NO_MEMBER; x = groups->next[x])
    for (guint32 y = b; y != NO_MEMBER; y = groups->next[y])
      if (view->nodes[x].statement == view->nodes[y].statement || ++n > SHARED_MAX)
        return TRUE;
  return FALSE;
}

static void
try_edge (const SamayMergeView *view,
          Groups               *groups,
          const SamayMergeEdge *edge)
{
  guint32 a = find_root (groups, edge->a), b = find_root (groups, edge->b);
  gboolean is_apart = edge->kind == SAMAY_EDGE_APART || edge->kind == SAMAY_EDGE_NAMED;

  if (a == b || (edge->kind == SAMAY_EDGE_NAMED && share_statement (view, groups, a, b)))
    return;
  if (!is_apart && has_days (groups, a) && has_days (groups, b) && !is_nested (groups, a, b) && !groups->is_apart[a]
      && !groups->is_apart[b])
    return;
  if (!contradict (view, groups, a, b))
    join (groups, a, b, is_apart);
}

/* Of a mention without a day: the best that it fits, and the best of another day. */
typedef struct
{
  gint64 first_day;
  gint64 last_day;
  gint16 best;
  gint16 second;
} Choice;

static void
note_choice (Choice               *choice,
             const SamayMergeNode *day,
             gint16                score)
{
  if (choice->best == 0)
    *choice = (Choice) { day->first_day, day->last_day, score, 0 };
  else if (day->first_day <= choice->last_day && choice->first_day <= day->last_day)
    choice->best = MAX (choice->best, score);
  else
    choice->second = MAX (choice->second, score);
}

/* Edges are in order of their score, so that the first one of a node is its best. */
static Choice *
make_choices (const SamayMergeView *view,
              const GArray         *edges)
{
  Choice *choices = g_new0 (Choice, MAX (view->n, 1));

  for (guint i = 0; i < edges->len; i++)
    {
      const SamayMergeEdge *edge = &g_array_index (edges, SamayMergeEdge, i);
      const SamayMergeNode *a = &view->nodes[edge->a], *b = &view->nodes[edge->b];

      if (a->level == b->level || (a->level != SAMAY_LEVEL_FINE && b->level != SAMAY_LEVEL_FINE))
        continue;
      if (a->level == SAMAY_LEVEL_FINE)
        note_choice (&choices[edge->b], a, edge->score);
      else
        note_choice (&choices[edge->a], b, edge->score);
    }
  return choices;
}

static gboolean
is_ambiguous (const SamayMergeView *view,
              const Choice         *choices,
              const SamayMergeEdge *edge)
{
  guint32 vague;

  if (view->nodes[edge->a].level == view->nodes[edge->b].level)
    return FALSE;
  vague = view->nodes[edge->a].level == SAMAY_LEVEL_FINE ? edge->b : edge->a;
  return choices[vague].second > 0 && choices[vague].second + MARGIN >= choices[vague].best;
}

/* Of which days a mention is told to be one of, though it names another: one is a slip; of two or more, people meet every day. */
static void
note_day (gint64               *days,
          guint8               *is_daily,
          guint32               i,
          const SamayMergeNode *other)
{
  if (days[i] == G_MAXINT64)
    days[i] = other->first_day;
  else if (days[i] != other->first_day)
    is_daily[i] = TRUE;
}

static guint8 *
find_daily (const SamayMergeView *view,
            const GArray         *edges)
{
  guint8 *is_daily = g_new0 (guint8, MAX (view->n, 1));
  g_autofree gint64 *days = g_new (gint64, MAX (view->n, 1));

  for (guint32 i = 0; i < view->n; i++)
    days[i] = G_MAXINT64;
  for (guint i = 0; i < edges->len; i++)
    {
      const SamayMergeEdge *edge = &g_array_index (edges, SamayMergeEdge, i);

      if (edge->kind != SAMAY_EDGE_NAMED)
        continue;
      note_day (days, is_daily, edge->a, &view->nodes[edge->b]);
      note_day (days, is_daily, edge->b, &view->nodes[edge->a]);
    }
  return is_daily;
}

static gboolean
is_anew (const guint32 *former_roots,
         guint32        node)
{
  return former_roots == NULL || former_roots[node] == SAMAY_MERGE_NONE;
}

/* One sentence that names one event by two dates: `in December 2020, four years ago`. */
static gboolean
is_same_telling (const SamayMergeView *view,
                 guint32               a,
                 guint32               b)
{
  const SamayMergeMention *x = &view->mentions[a], *y = &view->mentions[b];

  return x->statement == y->statement && x->sentence != NULL && g_strcmp0 (x->sentence, y->sentence) == 0
         && g_str_equal (x->title, y->title) && x->status == y->status
         && view->nodes[a].level <= SAMAY_LEVEL_COARSE && view->nodes[b].level <= SAMAY_LEVEL_COARSE
         && view->nodes[a].first_day <= view->nodes[b].last_day && view->nodes[b].first_day <= view->nodes[a].last_day;
}

static void
join_tellings (const SamayMergeView *view,
               Groups               *groups,
               const guint32        *former_roots)
{
  for (guint32 i = 0; i + 1 < view->n; i++)
    for (guint32 j = i + 1; is_anew (former_roots, i) && j < view->n && view->mentions[j].statement == view->mentions[i].statement; j++)
      if (is_anew (former_roots, j) && is_same_telling (view, i, j) && find_root (groups, i) != find_root (groups, j))
        join (groups, find_root (groups, i), find_root (groups, j), FALSE);
}

/* Each by itself, or where it was. */
static Groups
make_groups (const SamayMergeView *view,
             const guint32        *former_roots)
{
  gsize n = MAX (view->n, 1);
  Groups groups = { g_new (guint32, n), g_new (guint32, n), g_new (guint32, n), g_new (gint64, n), g_new (gint64, n), g_new0 (guint8, n) };

  for (guint32 i = 0; i < view->n; i++)
    {
      gboolean is_fine = view->nodes[i].level == SAMAY_LEVEL_FINE;

      groups.parent[i] = is_anew (former_roots, i) ? i : former_roots[i];
      groups.next[i] = NO_MEMBER;
      groups.last[i] = i;
      groups.first_day[i] = is_fine ? view->nodes[i].first_day : 1;
      groups.last_day[i] = is_fine ? view->nodes[i].last_day : 0;
    }
  return groups;
}

/* Of what stays where it was nothing is asked. */
static GArray *
pick_edges (const GArray  *edges,
            const guint32 *former_roots)
{
  GArray *picked = g_array_new (FALSE, FALSE, sizeof (SamayMergeEdge));

  for (guint i = 0; i < edges->len; i++)
    if (is_anew (former_roots, g_array_index (edges, SamayMergeEdge, i).a))
      g_array_append_val (picked, g_array_index (edges, SamayMergeEdge, i));
  return picked;
}

/**
 * samay_merge_cluster:
 * @edges: (element-type SamayMergeEdge): in the order in which to try them
 * @former_roots: (nullable) (array): by node, the first of its group where that is known, and none of the group has an edge to what
 *   is to be joined; else %SAMAY_MERGE_NONE
 *
 * Returns: (transfer full): for each node the first of its group; nothing of use if it is cancelled
 */
guint32 *
samay_merge_cluster (const SamayMergeView *view,
                     const GArray         *edges,
                     const guint32        *former_roots,
                     GCancellable         *cancellable)
{
  g_autoptr (GArray) picked = pick_edges (edges, former_roots);
  g_autofree Choice *choices = make_choices (view, picked);
  g_autofree guint8 *is_daily = find_daily (view, picked);
  Groups groups = make_groups (view, former_roots);

  join_tellings (view, &groups, former_roots);
  for (guint i = 0; i < picked->len; i++)
    {
      const SamayMergeEdge *edge = &g_array_index (picked, SamayMergeEdge, i);

      if (i % EDGES_BETWEEN_LOOKS == 0 && g_cancellable_is_cancelled (cancellable))
        break;
      if (edge->kind == SAMAY_EDGE_NAMED && (is_daily[edge->a] || is_daily[edge->b]))
        continue;
      if (!is_ambiguous (view, choices, edge))
        try_edge (view, &groups, edge);
    }
  for (guint32 i = 0; i < view->n; i++)
    groups.parent[i] = find_root (&groups, i);
  g_free (groups.next);
  g_free (groups.last);
  g_free (groups.first_day);
  g_free (groups.last_day);
  g_free (groups.is_apart);
  return groups.parent;
}
