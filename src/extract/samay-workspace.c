/* samay-workspace.c: what the engine fills and empties for one text after the other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-workspace.h"

#include "extract/resolve/samay-draft.h"

/* So many at least, as a rule; of texts that have more, arrays grow. */
#define BYTES_PER_EXPRESSION 96
#define PACKED_BYTES_PER_EXPRESSION 48
#define ARENA_BLOCK 16384
/* What a longer text needed isn't kept: it would lie there long after the text. */
#define KEPT_BYTES_MAX (64 * 1024)

static SamayWorkspace *
create (gsize length)
{
  guint n_expected = MAX (length / BYTES_PER_EXPRESSION + 4, SAMAY_EXPRESSIONS_ROOM);
  SamayWorkspace *self = g_new0 (SamayWorkspace, 1);

  self->gathered.expressions = g_array_sized_new (FALSE, FALSE, sizeof (SamayExpression), n_expected);
  self->gathered.mentions = g_array_sized_new (FALSE, FALSE, sizeof (SamayMention), n_expected);
  self->gathered.diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  samay_packed_reserve (&self->gathered.packed, n_expected * PACKED_BYTES_PER_EXPRESSION);
  self->arena = samay_arena_new (ARENA_BLOCK);
  self->reasons = g_array_sized_new (FALSE, FALSE, sizeof (SamayReason), SAMAY_REASONS_ROOM);
  self->terms = g_array_sized_new (FALSE, FALSE, sizeof (SamayTerm), n_expected);
  self->drafts = g_array_sized_new (FALSE, FALSE, sizeof (SamayDraft), n_expected);
  self->atoms = g_array_sized_new (FALSE, FALSE, sizeof (SamayAtom), SAMAY_ATOMS_ROOM);
  samay_clauses_init (&self->clauses);
  return self;
}

void
samay_workspace_free (SamayWorkspace *self)
{
  g_array_unref (self->gathered.expressions);
  g_array_unref (self->gathered.mentions);
  g_array_unref (self->gathered.diagnostics);
  samay_packed_clear (&self->gathered.packed);
  samay_arena_free (self->arena);
  g_array_unref (self->reasons);
  g_array_unref (self->terms);
  g_array_unref (self->drafts);
  g_array_unref (self->atoms);
  samay_clauses_clear (&self->clauses);
  g_clear_pointer (&self->scanner, samay_scanner_free);
  g_free (self);
}

/* An empty one, for a text of @length bytes: one that the language keeps, or else a new one. Safe to call from several threads. */
SamayWorkspace *
samay_workspace_take (SamayLanguage *language,
                      gsize          length)
{
  SamayWorkspace *self = length <= KEPT_BYTES_MAX ? samay_pool_take (language->workspaces) : NULL;

  return self != NULL ? self : create (length);
}

/* What was for a text of @length bytes is no longer needed. */
void
samay_workspace_give (SamayWorkspace *self,
                      SamayLanguage  *language,
                      gsize           length)
{
  if (length > KEPT_BYTES_MAX)
    {
      samay_workspace_free (self);
      return;
    }
  samay_array_empty (self->gathered.expressions);
  samay_array_empty (self->gathered.mentions);
  samay_array_empty (self->gathered.diagnostics);
  self->gathered.packed.len = 0;
  samay_arena_empty (self->arena);
  samay_array_empty (self->reasons);
  samay_array_empty (self->terms);
  samay_array_empty (self->drafts);
  samay_pool_give (language->workspaces, self);
}
