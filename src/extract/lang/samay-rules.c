/* samay-rules.c: all rules of one phase, as one trie over words and classes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-rules.h"

#include <string.h>

typedef struct
{
  GArray *edges;     /* SamayEdge */
  GArray *terminals; /* SamayTerminal */
} Growing;

static void
free_growing (gpointer data)
{
  Growing *growing = data;

  g_array_unref (growing->edges);
  g_array_unref (growing->terminals);
  g_free (growing);
}

static guint32
add_node (SamayRules *self)
{
  Growing *growing = g_new (Growing, 1);

  growing->edges = g_array_new (FALSE, FALSE, sizeof (SamayEdge));
  growing->terminals = g_array_new (FALSE, FALSE, sizeof (SamayTerminal));
  g_ptr_array_add (self->growing, growing);
  return self->growing->len - 1;
}

SamayRules *
samay_rules_new (void)
{
  SamayRules *self = g_new0 (SamayRules, 1);

  self->growing = g_ptr_array_new_with_free_func (free_growing);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (SamayNode));
  self->edges = g_array_new (FALSE, FALSE, sizeof (SamayEdge));
  self->terminals = g_array_new (FALSE, FALSE, sizeof (SamayTerminal));
  add_node (self);
  return self;
}

void
samay_rules_free (SamayRules *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->growing, g_ptr_array_unref);
  g_array_unref (self->nodes);
  g_array_unref (self->edges);
  g_array_unref (self->terminals);
  g_free (self->root_edges);
  g_free (self->is_second);
  g_free (self->word_follows);
  g_free (self);
}

static guint32
follow (SamayRules         *self,
        guint32             node,
        const SamayElement *element)
{
  GArray *edges = ((Growing *) self->growing->pdata[node])->edges;
  SamayEdge edge = { element->id, 0, element->kind, element->is_glued };

  for (guint i = 0; i < edges->len; i++)
    {
      const SamayEdge *known = &g_array_index (edges, SamayEdge, i);

      if (known->id == edge.id && known->kind == edge.kind && known->is_glued == edge.is_glued)
        return known->node;
    }
  edge.node = add_node (self);
  g_array_append_val (edges, edge);
  return edge.node;
}

/* Adds one way to read the pattern of @rule. Rules must come in the order in which they win. */
void
samay_rules_add (SamayRules          *self,
                 guint32              rule,
                 const SamaySequence *sequence)
{
  SamayTerminal terminal = { rule, sequence->span_first, sequence->span_end, sequence->at_start, sequence->at_end, { 0 } };
  guint32 node = 0;

  for (guint i = 0; i < sequence->n; i++)
    {
      terminal.slots[i] = sequence->elements[i].slot;
      node = follow (self, node, &sequence->elements[i]);
    }
  g_array_append_val (((Growing *) self->growing->pdata[node])->terminals, terminal);
}

static int
compare_edges (gconstpointer a,
               gconstpointer b)
{
  const SamayEdge *first = a, *second = b;

  guint32 first_id = first->id & ~SAMAY_CLASS_STRONG, second_id = second->id & ~SAMAY_CLASS_STRONG;

  if (first->kind != second->kind)
    return (int) first->kind - (int) second->kind;
  if (first->kind == SAMAY_ELEMENT_WORD || first_id == second_id)
    return first->id < second->id ? -1 : first->id > second->id;
  return first_id < second_id ? -1 : 1;
}

static void
freeze_node (SamayRules *self,
             Growing    *growing)
{
  SamayNode node = {
    .edges_first = self->edges->len, .terminals_first = self->terminals->len, .n_edges = growing->edges->len,
    .n_terminals = growing->terminals->len,
  };

  g_array_sort (growing->edges, compare_edges);
  for (guint i = 0; i < growing->edges->len; i++)
    {
      const SamayEdge *edge = &g_array_index (growing->edges, SamayEdge, i);
      guint class_id = edge->id & ~SAMAY_CLASS_STRONG;

      if (edge->kind == SAMAY_ELEMENT_WORD)
        {
          node.n_word_edges++;
          node.words |= G_GUINT64_CONSTANT (1) << edge->id % 64;
        }
      else if (edge->kind == SAMAY_ELEMENT_GAP)
        node.has_gap = TRUE;
      else if (class_id < SAMAY_CLASS_TABLE_MAX)
        node.classes |= SAMAY_CLASS_BIT (class_id);
      else
        node.computed |= SAMAY_COMPUTED_BIT (class_id);
    }
  g_array_append_vals (self->edges, growing->edges->data, growing->edges->len);
  g_array_append_vals (self->terminals, growing->terminals->data, growing->terminals->len);
  g_array_append_val (self->nodes, node);
}

/* No more rules. Tells the lexicon which words a rule of this phase can begin with. */
void
samay_rules_freeze (SamayRules   *self,
                    SamayLexicon *lexicon,
                    guint         phase)
{
  const SamayNode *root;
  const SamayEdge *edges;

  for (guint i = 0; i < self->growing->len; i++)
    freeze_node (self, self->growing->pdata[i]);
  g_clear_pointer (&self->growing, g_ptr_array_unref);
  root = samay_rules_get_node (self, 0);
  edges = samay_rules_get_edges (self, root);
  for (guint i = 0; i < root->n_word_edges; i++)
    samay_lexicon_mark_phase (lexicon, edges[i].id, phase);
}

static void
add_follow (SamayRules      *self,
            const SamayEdge *edge,
            SamayFollow     *follow)
{
  const SamayNode *node = samay_rules_get_node (self, edge->node);
  const SamayEdge *edges = samay_rules_get_edges (self, node);

  follow->classes |= node->classes;
  follow->computed |= node->computed;
  follow->is_any = follow->is_any || node->has_gap || node->n_terminals > 0;
  for (guint i = 0; i < node->n_word_edges; i++)
    {
      follow->words |= G_GUINT64_CONSTANT (1) << edges[i].id % 64;
      self->is_second[edges[i].id] = TRUE;
    }
}

static void
join_follow (SamayFollow       *self,
             const SamayFollow *other)
{
  self->classes |= other->classes;
  self->words |= other->words;
  self->computed |= other->computed;
  self->is_any = self->is_any || other->is_any;
}

static void
index_follows (SamayRules         *self,
               const SamayLexicon *lexicon)
{
  const SamayNode *root = samay_rules_get_node (self, 0);
  const SamayEdge *edges = samay_rules_get_edges (self, root);

  self->is_second = g_new0 (guint8, self->n_words);
  self->word_follows = g_new0 (SamayFollow, root->n_word_edges);
  for (guint class_id = 0; class_id < SAMAY_N_CLASSES; class_id++)
    for (guint i = self->root_class_edges[class_id]; i < self->root_class_edges[class_id + 1]; i++)
      {
        add_follow (self, &edges[i], &self->class_follows[class_id]);
        if (class_id >= SAMAY_CLASS_WHEN)
          add_follow (self, &edges[i], &self->when_follow);
      }
  for (guint i = 0; i < root->n_word_edges; i++)
    {
      SamayFollow *follow = &self->word_follows[self->root_edges[edges[i].id] - 1];

      add_follow (self, &edges[i], follow);
      join_follow (follow, &self->class_follows[SAMAY_CLASS_WORD]);
      for (guint64 classes = samay_lexicon_get_word (lexicon, edges[i].id)->form_classes; classes != 0; classes &= classes - 1)
        join_follow (follow, &self->class_follows[__builtin_ctzll (classes)]);
    }
}

/* Makes the root's edges, of which there are hundreds, found at once by the word, and what may stand behind them told. */
void
samay_rules_index_root (SamayRules         *self,
                        const SamayLexicon *lexicon)
{
  const SamayNode *root = samay_rules_get_node (self, 0);
  const SamayEdge *edges = samay_rules_get_edges (self, root);

  self->n_words = samay_lexicon_get_n_words (lexicon);
  self->root_edges = g_new0 (guint16, self->n_words);
  for (guint i = root->n_word_edges; i-- > 0;)
    self->root_edges[edges[i].id] = i + 1;
  for (guint class_id = 0, edge = root->n_word_edges; class_id <= SAMAY_N_CLASSES; class_id++)
    {
      while (edge < root->n_edges && edges[edge].kind == SAMAY_ELEMENT_CLASS && (edges[edge].id & ~SAMAY_CLASS_STRONG) < class_id)
        edge++;
      self->root_class_edges[class_id] = edge;
    }
  index_follows (self, lexicon);
}

static guint
find_first_edge (const SamayEdge *edges,
                 guint            n,
                 guint32          word)
{
  guint low = 0, high = n;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (edges[middle].id < word)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * samay_rules_find_edges:
 * @out_edges: (out): the first edge that @word can take from @node
 *
 * Returns: how many there are, one after the other; at most two, for a glued word and any
 */
guint
samay_rules_find_edges (const SamayRules  *self,
                        guint32            node,
                        guint32            word,
                        const SamayEdge  **out_edges)
{
  const SamayNode *at = samay_rules_get_node (self, node);
  const SamayEdge *edges = samay_rules_get_edges (self, at);
  guint first, end;

  if (node != 0)
    first = find_first_edge (edges, at->n_word_edges, word);
  else if (word >= self->n_words || self->root_edges[word] == 0)
    return 0;
  else
    first = self->root_edges[word] - 1;
  for (end = first; end < at->n_word_edges && edges[end].id == word; end++)
    ;
  *out_edges = edges + first;
  return end - first;
}
