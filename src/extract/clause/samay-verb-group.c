/* samay-verb-group.c: verb forms side by side, and the tense that they make together
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/clause/samay-verb-group.h"

/* What stands in a group, one bit for each. */
enum
{
  HAS_FUTURE = 1 << 0,
  HAS_PAST_COPULA = 1 << 1,
  HAS_PRESENT_COPULA = 1 << 2,
  HAS_PAST_PERFECT = 1 << 3,
  HAS_PRESENT_PERFECT = 1 << 4,
  HAS_PROGRESSIVE = 1 << 5,
  HAS_INFINITIVE = 1 << 6,
  HAS_HABITUAL = 1 << 7,
  HAS_PARTICIPLE = 1 << 8,
  HAS_OTHER = 1 << 9, /* be, would, can */
  HAS_FUTURE_PARTICIPLE = 1 << 10, /* होने वाला */
  HAS_MODAL = 1 << 11, /* can, must, should */
};

/* The first row whose bits are all there tells the tense. */
static const struct
{
  guint bits;
  guint8 tense;
  guint8 aspect;
  gboolean is_finite;
} compositions[] = {
  { HAS_FUTURE_PARTICIPLE | HAS_PRESENT_COPULA, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_INFINITIVE, TRUE },
  { HAS_FUTURE_PARTICIPLE | HAS_PAST_COPULA, SAMAY_TENSE_PAST, SAMAY_ASPECT_INFINITIVE, TRUE },
  { HAS_FUTURE_PARTICIPLE, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_PARTICIPLE, FALSE },
  { HAS_FUTURE | HAS_PROGRESSIVE, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_PROGRESSIVE, TRUE },
  { HAS_FUTURE, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, TRUE },
  { HAS_PAST_COPULA | HAS_INFINITIVE, SAMAY_TENSE_PAST, SAMAY_ASPECT_INFINITIVE, TRUE },
  { HAS_PAST_COPULA | HAS_PROGRESSIVE, SAMAY_TENSE_PAST, SAMAY_ASPECT_PROGRESSIVE, TRUE },
  { HAS_PAST_COPULA | HAS_PAST_PERFECT, SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, TRUE },
  { HAS_PAST_COPULA | HAS_HABITUAL, SAMAY_TENSE_PAST, SAMAY_ASPECT_HABITUAL, TRUE },
  { HAS_PAST_COPULA | HAS_MODAL, SAMAY_TENSE_PAST, SAMAY_ASPECT_HABITUAL, TRUE },
  { HAS_PAST_COPULA, SAMAY_TENSE_PAST, SAMAY_ASPECT_COPULA, TRUE },
  { HAS_PRESENT_COPULA | HAS_PROGRESSIVE, SAMAY_TENSE_PRESENT, SAMAY_ASPECT_PROGRESSIVE, TRUE },
  { HAS_PRESENT_PERFECT, SAMAY_TENSE_PAST, SAMAY_ASPECT_RESULT, TRUE },
  /* Forms must be returned: not that they were. */
  { HAS_MODAL, SAMAY_TENSE_NONE, SAMAY_ASPECT_MODAL, TRUE },
  { HAS_PRESENT_COPULA | HAS_HABITUAL, SAMAY_TENSE_PRESENT, SAMAY_ASPECT_HABITUAL, TRUE },
  { HAS_PRESENT_COPULA | HAS_INFINITIVE, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_INFINITIVE, TRUE },
  { HAS_PRESENT_COPULA | HAS_PAST_PERFECT, SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, TRUE },
  { HAS_PRESENT_COPULA, SAMAY_TENSE_PRESENT, SAMAY_ASPECT_COPULA, TRUE },
  { HAS_PAST_PERFECT | HAS_INFINITIVE, SAMAY_TENSE_NONE, SAMAY_ASPECT_INFINITIVE, FALSE },
  { HAS_PAST_PERFECT, SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, TRUE },
  { HAS_HABITUAL | HAS_PROGRESSIVE, SAMAY_TENSE_PAST, SAMAY_ASPECT_PROGRESSIVE, TRUE }, /* होती रही */
  { HAS_PROGRESSIVE, SAMAY_TENSE_NONE, SAMAY_ASPECT_PROGRESSIVE, FALSE },
  { HAS_HABITUAL, SAMAY_TENSE_PRESENT, SAMAY_ASPECT_HABITUAL, TRUE },
  { HAS_INFINITIVE, SAMAY_TENSE_NONE, SAMAY_ASPECT_INFINITIVE, FALSE },
  { HAS_PARTICIPLE, SAMAY_TENSE_NONE, SAMAY_ASPECT_PARTICIPLE, FALSE },
  { HAS_OTHER, SAMAY_TENSE_NONE, SAMAY_ASPECT_MODAL, TRUE },
  { 0, SAMAY_TENSE_NONE, SAMAY_ASPECT_NONE, FALSE },
};

/* The English present perfect is have + a past form; in Hindi it is a past form + है. One table serves both, since
 * `has` is given as present perfect and `है` as present copula. */
static guint
get_bits (guint8 tense,
          guint8 aspect)
{
  if (tense == SAMAY_TENSE_FUTURE)
    return aspect == SAMAY_ASPECT_PARTICIPLE ? HAS_FUTURE_PARTICIPLE : HAS_FUTURE;
  switch (aspect)
    {
    case SAMAY_ASPECT_COPULA:
      return tense == SAMAY_TENSE_PAST ? HAS_PAST_COPULA : tense == SAMAY_TENSE_PRESENT ? HAS_PRESENT_COPULA : HAS_OTHER;
    case SAMAY_ASPECT_PROGRESSIVE:
      return HAS_PROGRESSIVE | (tense == SAMAY_TENSE_PRESENT ? HAS_PRESENT_COPULA : tense == SAMAY_TENSE_PAST ? HAS_PAST_COPULA : 0);
    case SAMAY_ASPECT_INFINITIVE:
      return HAS_INFINITIVE | (tense == SAMAY_TENSE_PAST ? HAS_PAST_COPULA : 0);
    case SAMAY_ASPECT_HABITUAL:
      return HAS_HABITUAL | (tense == SAMAY_TENSE_PAST ? HAS_PAST_COPULA : 0);
    case SAMAY_ASPECT_PARTICIPLE:
      return HAS_PARTICIPLE;
    case SAMAY_ASPECT_MODAL:
      return HAS_MODAL;
    default:
      if (tense == SAMAY_TENSE_PAST)
        return HAS_PAST_PERFECT;
      return tense == SAMAY_TENSE_PRESENT ? HAS_PRESENT_PERFECT : HAS_OTHER;
    }
}

/* How weak forms are taken while the sentence is read. */
typedef struct
{
  const SamaySentence *sentence;
  gboolean takes_weak; /* no other verb is there */
} Reading;

/* The train, which left on Monday: behind the relative word stands a verb. The ferry, which was closed in May, returns on 1 July: and so
 * behind the comma that ends the clause; of leaves, buds and flowers none is one. */
static gboolean
is_behind_relative (const SamaySentence *sentence,
                    guint                i)
{
  guint n;

  if (i < 2 || i + 1 >= sentence->n)
    return FALSE;
  if (samay_token_is_mark (sentence, i - 2, ',') && is_clause_word (sentence, i - 1, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return TRUE;
  if (!samay_token_is_mark (sentence, i - 1, ',') || sentence->tokens[i + 1].kind == SAMAY_WORD_MARK
      || is_clause_word (sentence, i + 1, SAMAY_CLAUSE_WORD_COORDINATOR, &n))
    return FALSE;
  for (guint at = i - 2; at-- > 0;)
    if (samay_token_is_mark (sentence, at, ','))
      return is_clause_word (sentence, at + 1, SAMAY_CLAUSE_WORD_RELATIVE, &n);
  return FALSE;
}

/* `की` is nearly always a postposition: a weak form is a verb only after a verb, or where the clause ends behind it; and in a
 * sentence that has no other verb. */
static gboolean
is_verb_here (const Reading *reading,
              guint          i,
              guint          end,
              gboolean       is_weak,
              guint          bits)
{
  const SamaySentence *sentence = reading->sentence;

  if (!is_weak)
    return TRUE;
  /* They are meeting; but held meetings has one verb. */
  if (samay_token_has_class (sentence, i, SAMAY_CLASS_EXCEPTION))
    return (bits & (HAS_PAST_COPULA | HAS_PRESENT_COPULA | HAS_FUTURE)) != 0;
  /* होने की संभावना: behind an infinitive it is the postposition after all. */
  if ((bits & HAS_INFINITIVE) != 0 && samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION))
    return FALSE;
  if (bits != 0 || reading->takes_weak || (!sentence->pack->is_head_final && is_behind_relative (sentence, i)))
    return TRUE;
  if (end >= sentence->n || sentence->tokens[end].kind == SAMAY_WORD_MARK)
    return sentence->pack->is_head_final;
  if (sentence->tokens[end].is_verb && !sentence->tokens[end].is_weak_verb)
    return TRUE;
  return sentence->pack->is_head_final && samay_token_has_class (sentence, end, SAMAY_CLASS_CLAUSE_WORD)
         && !samay_token_has_class (sentence, end, SAMAY_CLASS_POSTPOSITION);
}

/* Between a verb and its auxiliary: not, also. */
static gboolean
is_passed_over (const SamaySentence *sentence,
                guint                i)
{
  return samay_token_has_class (sentence, i, SAMAY_CLASS_NEGATION)
         || (sentence->tokens[i].kind == SAMAY_WORD_LETTERS && samay_token_is_form (sentence, i, SAMAY_CLASS_FILLER)
             && !samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD));
}

/* In Hindi a perfect behind an infinitive is the verb itself: मिलने गए हैं; before it, it is a part of it: किया जाना है. */
static void
add_bits (const Reading *reading,
          guint          more,
          guint         *bits)
{
  if (reading->sentence->pack->is_head_final && (more & HAS_PAST_PERFECT) != 0)
    *bits &= ~HAS_INFINITIVE;
  *bits |= more;
}

static guint
read_form (const Reading *reading,
           guint          i,
           guint         *bits)
{
  const SamaySentence *sentence = reading->sentence;
  guint n = 1;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_VERB, &n);
  const SamayToken *token = &sentence->tokens[i];

  if (sense != NULL)
    {
      if (!is_verb_here (reading, i, i + n, sense->is_weak, *bits))
        return 0;
      add_bits (reading, get_bits (sense->value, sense->extra), bits);
      return n;
    }
  if (!token->is_verb || !is_verb_here (reading, i, i + 1, token->is_weak_verb, *bits))
    return 0;
  add_bits (reading, get_bits (token->tense, token->aspect), bits);
  return 1;
}

static void
compose (SamayVerbGroup *group,
         guint           bits)
{
  guint row = 0;

  while ((bits & compositions[row].bits) != compositions[row].bits)
    row++;
  group->tense = compositions[row].tense;
  group->aspect = compositions[row].aspect;
  group->is_finite = compositions[row].is_finite;
}

/* Will remain closed: what stands right behind will or can is a verb, though no table has it; the participle behind it is of the
 * same verb. */
static gboolean
is_base_verb (const SamaySentence *sentence,
              guint                i,
              guint                bits)
{
  const SamayToken *token = &sentence->tokens[i];

  return !sentence->pack->is_head_final && (bits == HAS_FUTURE || bits == HAS_MODAL) && token->kind == SAMAY_WORD_LETTERS && !token->is_verb
         && i + 1 < sentence->n && sentence->tokens[i + 1].is_verb && !sentence->tokens[i + 1].is_weak_verb
         && !samay_token_has_class (sentence, i, SAMAY_CLASS_CLAUSE_WORD);
}

/* The group that begins at token @i; empty where none does. */
static SamayVerbGroup
read_group (const Reading *reading,
            guint          i)
{
  const SamaySentence *sentence = reading->sentence;
  guint bits = 0;
  SamayVerbGroup group = { i, i + read_form (reading, i, &bits), 0, 0, FALSE, FALSE };

  if (group.end == i)
    return group;
  group.is_negated = i > 0 && samay_token_has_class (sentence, i - 1, SAMAY_CLASS_NEGATION);
  for (guint at = group.end; at < sentence->n;)
    {
      guint n = read_form (reading, at, &bits);

      if (n > 0)
        group.end = at += n;
      else if (at == group.end && is_base_verb (sentence, at, bits))
        {
          group.end = ++at;
          bits |= HAS_OTHER;
        }
      else if (at == group.end && is_passed_over (sentence, at))
        {
          group.is_negated = group.is_negated || samay_token_has_class (sentence, at, SAMAY_CLASS_NEGATION);
          at++;
        }
      else
        break;
    }
  compose (&group, bits);
  return group;
}

static void
read_groups (const Reading *reading,
             GArray        *groups)
{
  const SamaySentence *sentence = reading->sentence;

  for (guint i = samay_token_set_find (&sentence->verbs, 0, sentence->n), next; i < sentence->n;
       i = samay_token_set_find (&sentence->verbs, next, sentence->n))
    {
      SamayVerbGroup group = read_group (reading, i);

      if (group.end > i)
        samay_array_push (groups, group, SAMAY_CLAUSES_ROOM);
      next = MAX (group.end, i + 1);
    }
}

/* Whether the word that may ask, with @sense, does so here. */
static gboolean
is_asking (const SamaySentence *sentence,
           guint                i,
           guint                n,
           const SamaySense    *sense,
           gboolean             is_asked)
{
  const SamaySense *behind;
  guint n_behind;

  if (sense == NULL)
    return is_asked && i < sentence->n && sentence->tokens[i].kind == SAMAY_WORD_LETTERS && g_unichar_islower (sentence->tokens[i].c);
  if (sense->value == SAMAY_REQUEST_NOUN && !is_asked)
    {
      behind = samay_sentence_match_form (sentence, i + n, SAMAY_CLASS_REQUEST, &n_behind);
      return behind != NULL && behind->value == SAMAY_REQUEST_OBJECT;
    }
  return sense->value == SAMAY_REQUEST_VERB || sense->value == SAMAY_REQUEST_NOUN;
}

/* Bring your papers; please do not book a room: a base form that begins the sentence asks for what is to come. One that is a noun
 * as well needs its object behind it, or a please before it. Returns: an empty group where nothing is asked for. */
static SamayVerbGroup
read_request (const SamaySentence *sentence)
{
  SamayVerbGroup request = { 0, 0, SAMAY_TENSE_FUTURE, SAMAY_ASPECT_IMPERATIVE, TRUE, FALSE };
  const SamaySense *sense = NULL;
  gboolean is_asked = FALSE;
  guint n = 1;

  for (; request.first < sentence->n; request.first += n)
    {
      n = 1;
      if (sentence->tokens[request.first].kind == SAMAY_WORD_MARK)
        continue;
      sense = samay_sentence_match_form (sentence, request.first, SAMAY_CLASS_REQUEST, &n);
      if (sense == NULL || sense->value > SAMAY_REQUEST_ASKING)
        break;
      is_asked = is_asked || sense->value == SAMAY_REQUEST_ASKING;
      request.is_negated = samay_token_has_class (sentence, request.first + n - 1, SAMAY_CLASS_NEGATION);
    }
  request.end = request.first + (is_asking (sentence, request.first, n, sense, is_asked) ? n : 0);
  return request;
}

/* The verb that asks stands before all others; what was read in its place or before it is a part of it. */
static void
prepend_request (GArray        *groups,
                 SamayVerbGroup request)
{
  guint n = 0;

  while (n < groups->len && g_array_index (groups, SamayVerbGroup, n).first <= request.first)
    n++;
  g_array_remove_range (groups, 0, n);
  g_array_prepend_val (groups, request);
}

/* शनिवार को दवा ले आना: an infinitive that ends a sentence which has no other verb asks for what is to come. */
static void
ask_by_infinitive (const SamaySentence *sentence,
                   GArray              *groups)
{
  SamayVerbGroup *group = groups->len == 1 ? &g_array_index (groups, SamayVerbGroup, 0) : NULL;

  if (group == NULL || group->aspect != SAMAY_ASPECT_INFINITIVE || group->is_finite || group->end + 1 < sentence->n
      || (group->end < sentence->n && sentence->tokens[group->end].kind != SAMAY_WORD_MARK))
    return;
  group->tense = SAMAY_TENSE_FUTURE;
  group->aspect = SAMAY_ASPECT_IMPERATIVE;
  group->is_finite = TRUE;
}

/* Fills @groups (element-type SamayVerbGroup) with the verbs of the sentence. */
void
samay_verb_groups_read (const SamaySentence *sentence,
                        GArray              *groups)
{
  Reading reading = { sentence, FALSE };
  SamayVerbGroup request;

  samay_array_empty (groups);
  read_groups (&reading, groups);
  if (sentence->pack->is_head_final)
    {
      ask_by_infinitive (sentence, groups);
      return;
    }
  request = read_request (sentence);
  if (request.end > request.first)
    {
      prepend_request (groups, request);
      return;
    }
  if (groups->len > 0)
    return;
  reading.takes_weak = TRUE;
  read_groups (&reading, groups);
}
