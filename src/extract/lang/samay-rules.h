/* samay-rules.h: all rules of one phase, as one trie over words and classes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-operation.h"
#include "extract/lang/samay-pattern.h"

#define SAMAY_PHASES_MAX 8

/**
 * SamayRule:
 * @tense: the clause's tense that it asks for; %SAMAY_TENSE_NONE for any
 * @lang: the pack it comes from
 * @line: in @file
 * @place: both, as messages name them
 */
typedef struct
{
  char *name;
  char *file;
  char *pattern;
  char *example;
  char *expected;
  char *place;
  SamayOperation operation;
  guint line;
  guint8 tense;
  guint8 phase;
  guint8 lang;
  guint8 has_words; /* of its language, in the pattern; without them it holds for its own language alone */
} SamayRule;

/* Where a sequence ends: its rule, and how to read what was matched. */
typedef struct
{
  guint32 rule;
  guint8 span_first;
  guint8 span_end;
  guint8 at_start;
  guint8 at_end;
  char slots[SAMAY_PATTERN_MAX]; /* by element */
} SamayTerminal;

typedef struct
{
  guint32 id;
  guint32 node;
  guint8 kind; /* SamayElementKind */
  guint8 is_glued;
} SamayEdge;

/**
 * SamayNode:
 * @classes: classes of its edges, one bit each
 * @words: numbers of the words of its edges, one bit per their low six bits
 * @computed: computed classes of its edges, when-classes among them, from SAMAY_CLASS_TABLE_MAX up
 */
typedef struct
{
  guint64 classes;
  guint64 words;
  guint32 computed;
  guint32 edges_first; /* words first, in order of id */
  guint32 terminals_first;
  guint16 n_word_edges;
  guint16 n_edges;
  guint16 n_terminals;
  guint8 has_gap;
} SamayNode;

/**
 * SamayFollow:
 * @classes: of the token behind, one bit each
 * @words: numbers of the words that it may be, one bit per their low six bits
 * @computed: computed classes and when-classes, as in #SamayNode
 * @is_any: nothing need stand there, or anything may
 *
 * What may stand behind the first element of a rule. Most rules begin with a word that texts are full of (the, on), and
 * end with the next.
 */
typedef struct
{
  guint64 classes;
  guint64 words;
  guint32 computed;
  gboolean is_any;
} SamayFollow;

typedef struct
{
  GPtrArray *growing; /* nodes, until frozen */
  GArray *nodes;      /* SamayNode */
  GArray *edges;      /* SamayEdge */
  GArray *terminals;  /* SamayTerminal */
  guint32 n_words;
  guint16 *root_edges; /* by word: 1 + its first edge of the root; 0 for none */
  guint16 root_class_edges[SAMAY_N_CLASSES + 1]; /* by class: its first edge of the root; the next one's is its end */
  guint8 *is_second;   /* by word: may any rule have it behind its first element */
  SamayFollow *word_follows; /* by edge of the root, under the first edge of each word: of rules that begin with the word, with one of
                              * its classes, or with any word */
  SamayFollow class_follows[SAMAY_N_CLASSES];
  SamayFollow when_follow; /* of all when-classes */
} SamayRules;

SamayRules          *samay_rules_new           (void);
void                 samay_rules_free          (SamayRules          *self);
void                 samay_rules_add           (SamayRules          *self,
                                                guint32              rule,
                                                const SamaySequence *sequence);
void                 samay_rules_freeze        (SamayRules          *self,
                                                SamayLexicon        *lexicon,
                                                guint                phase);
void                 samay_rules_index_root    (SamayRules          *self,
                                                const SamayLexicon  *lexicon);
guint                samay_rules_find_edges    (const SamayRules    *self,
                                                guint32              node,
                                                guint32              word,
                                                const SamayEdge    **out_edges);

static inline const SamayNode *
samay_rules_get_node (const SamayRules *self,
                      guint32           node)
{
  return &g_array_index (self->nodes, SamayNode, node);
}

static inline const SamayEdge *
samay_rules_get_edges (const SamayRules *self,
                       const SamayNode  *node)
{
  return (const SamayEdge *) self->edges->data + node->edges_first;
}

static inline const SamayTerminal *
samay_rules_get_terminals (const SamayRules *self,
                           const SamayNode  *node)
{
  return (const SamayTerminal *) self->terminals->data + node->terminals_first;
}

/* The root's edges of a class, in @out_edges the first; returns how many there are. */
static inline guint
samay_rules_find_class_edges (const SamayRules  *self,
                              guint              class_id,
                              const SamayEdge  **out_edges)
{
  *out_edges = samay_rules_get_edges (self, samay_rules_get_node (self, 0)) + self->root_class_edges[class_id];
  return self->root_class_edges[class_id + 1] - self->root_class_edges[class_id];
}
