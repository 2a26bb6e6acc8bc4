/* samay-title-point.c: words of a title that only point: names in the place of pronouns, nouns without this and that
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

#define LEFT_TOKENS_MIN 3 /* what must be left where a pronoun is left out */
#define NAME_LETTERS_MAX 36
#define APPOSITION_TOKENS_MAX 3
#define STATE_SENTENCES_MAX 1

/* Whether the name's own words are in the title. */
static gboolean
is_told (const SamayAssembler *self,
         const SamaySubject   *subject)
{
  const SamaySentence *sentence = self->sentence;

  if (subject->sentence != self->sentence_number)
    return FALSE;
  for (guint i = self->pick.first; i < self->pick.end; i++)
    if (sentence->tokens[i].start_byte >= subject->start_byte && sentence->tokens[i].end_byte <= subject->end_byte && samay_word_pick_has (&self->pick, i))
      return TRUE;
  return FALSE;
}

/* पहला पुल: पहले पुल */
static void
make_oblique (char *words)
{
  for (char *at = strstr (words, "ा"); at != NULL; at = strstr (at + 3, "ा"))
    if (at[3] == '\0' || at[3] == ' ')
      memcpy (at, "े", 3);
}

/* The name with the ending that the pronoun had; in the arena. */
static const char *
join_name (SamayAssembler     *self,
           const SamaySubject *subject,
           const char         *ending)
{
  char *name = (char *) samay_phrase_copy (self->arena, self->text + subject->start_byte, subject->end_byte - subject->start_byte);
  gboolean is_genitive = *ending == '\'';
  gsize n = strlen (name);
  g_autoptr (GString) words = g_string_new (subject->has_article ? "the " : NULL);

  if (is_head_final (self) && subject->is_masculine && subject->kind != SAMAY_SUBJECT_PERSON && *ending != '-')
    make_oblique (name);
  g_string_append (words, name);
  if (is_genitive)
    g_string_append (words, n > 0 && name[n - 1] == 's' ? "'" : ending);
  else if (*ending != '-' && *ending != '\0')
    g_string_append_printf (words, " %s", ending);
  return samay_arena_strndup (self->arena, words->str, words->len);
}

/* फिर से स्थापित किया गया, हटाया जाएगा: what is done to it is its subject in Hindi. */
static gboolean
is_passive (const SamayAssembler *self,
            guint                 from)
{
  for (guint g = 0; g < self->clauses->groups->len; g++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, g);
      guint n;

      if (group->first < from || !group->is_finite)
        continue;
      for (guint i = group->first + 1; i < group->end; i++)
        if (is_title_word (self->sentence, i, SAMAY_TITLE_WORD_PASSIVE, &n)
            || (is_title_word (self->sentence, i, SAMAY_TITLE_WORD_LIGHT, &n) && memcmp (self->sentence->text + self->sentence->tokens[i].start_byte, "ग", 3) == 0))
          return TRUE;
      return FALSE;
    }
  return FALSE;
}

/* It was made into a film, its gates will be renewed. */
static gboolean
is_passive_in_english (const SamayAssembler *self,
                       guint                 from)
{
  const SamayToken *tokens = self->sentence->tokens;

  for (guint g = 0; g < self->clauses->groups->len; g++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, g);
      gboolean has_copula = FALSE;

      if (group->first < from)
        continue;
      for (guint i = group->first; i < group->end; i++)
        has_copula = has_copula || tokens[i].aspect == SAMAY_ASPECT_COPULA || tokens[i].aspect == SAMAY_ASPECT_PASSIVE;
      return has_copula && (tokens[group->end - 1].aspect == SAMAY_ASPECT_PERFECT || tokens[group->end - 1].aspect == SAMAY_ASPECT_PARTICIPLE
                            || tokens[group->end - 1].is_weak_verb || (group->end < self->sentence->n && tokens[group->end].is_verb));
    }
  return FALSE;
}

/* पहला पुल, मेला: a word whose last letter may be another before a postposition; सिपाहियों, मेले: one that has changed already. */
static gboolean
has_word_in (const SamayAssembler *self,
             const SamaySubject   *subject,
             const char           *ending)
{
  guint32 n = strlen (ending);

  for (guint32 at = subject->start_byte; at + n <= subject->end_byte; at++)
    if (memcmp (self->text + at, ending, n) == 0 && (at + n == subject->end_byte || self->text[at + n] == ' '))
      return TRUE;
  return FALSE;
}

/* Whether the name can take the case that the ending asks for. */
static gboolean
can_be_inflected (const SamayAssembler *self,
                  const SamaySubject   *subject,
                  const char           *ending)
{
  if (subject->kind == SAMAY_SUBJECT_PERSON && !has_word_in (self, subject, "ों"))
    return TRUE;
  if (*ending == '-')
    return !subject->is_oblique || !(has_word_in (self, subject, "े") || has_word_in (self, subject, "ों"));
  return subject->is_oblique || subject->is_masculine || !has_word_in (self, subject, "ा");
}

static gboolean
is_short_name (const SamaySubject *subject)
{
  return subject->end_byte - subject->start_byte <= 3 * NAME_LETTERS_MAX;
}

/* यह पुरस्कार, इस प्रकोप को; but not यह by itself. */
static gboolean
is_before_noun (const SamayAssembler *self,
                guint                 i)
{
  const SamaySentence *sentence = self->sentence;

  /* डेल्क्स इन सेवन कीज़: a word of a name that only sounds like it. */
  if (is_head_final (self) && i > self->pick.first && samay_word_pick_has (&self->pick, i - 1) && sentence->tokens[i - 1].kind == SAMAY_WORD_LETTERS
      && !sentence->tokens[i - 1].is_verb && !samay_token_has_class (sentence, i - 1, SAMAY_CLASS_POSTPOSITION))
    return FALSE;
  return i + 1 < self->pick.end && samay_word_pick_has (&self->pick, i + 1) && sentence->tokens[i + 1].kind == SAMAY_WORD_LETTERS
         && !sentence->tokens[i + 1].is_verb && !samay_token_has_class (sentence, i + 1, SAMAY_CLASS_POSTPOSITION)
         && !samay_token_has_class (sentence, i + 1, SAMAY_CLASS_CLAUSE_WORD) && !samay_token_has_class (sentence, i + 1, SAMAY_CLASS_VENUE);
}

/* यह, वह, he: nothing follows the name in their stead. */
static gboolean
is_bare (const SamayAssembler *self,
         const SamaySense     *pronoun)
{
  return *samay_lexicon_get_entry (self->language->lexicon, pronoun->value)->text == '-';
}

/* वह बैठक, यह पुल; but वे पुणे गए. */
static gboolean
is_determiner (const SamayAssembler *self,
               guint                 i,
               const SamaySense     *pronoun)
{
  if (!samay_token_has_class (self->sentence, i, SAMAY_CLASS_DEMONSTRATIVE) || !is_bare (self, pronoun) || !is_before_noun (self, i))
    return FALSE;
  return pronoun->extra == SAMAY_PRONOUN_THING || samay_token_has_class (self->sentence, i + 1, SAMAY_CLASS_EVENT_NOUN)
         || samay_token_has_class (self->sentence, i + 1, SAMAY_CLASS_ORGANISATION);
}

/**
 * samay_title_swap_pronoun:
 *
 * Puts the name that the pronoun at the picked token @i stands for in its place.
 */
gboolean
samay_title_swap_pronoun (SamayAssembler *self,
                          guint           i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_PRONOUN, &n);
  const SamaySubject *subject;
  const char *ending;

  if (sense == NULL || is_determiner (self, i, sense))
    return FALSE;
  subject = samay_subjects_find (self, sense->extra);
  if (subject == NULL || !is_short_name (subject) || is_told (self, subject))
    return FALSE;
  ending = samay_lexicon_get_entry (self->language->lexicon, sense->value)->text;
  if (is_head_final (self) && subject->kind != SAMAY_SUBJECT_PERSON && g_str_equal (ending, "को") && is_passive (self, i))
    ending = "-";
  if (is_head_final (self) ? !can_be_inflected (self, subject, ending) : subject->is_object && !is_passive_in_english (self, i))
    return FALSE;
  if (!samay_word_pick_swap (&self->pick, i, join_name (self, subject, ending)))
    return FALSE;
  samay_word_pick_drop (&self->pick, i + 1, i + n);
  self->swapped = subject;
  return TRUE;
}

static gboolean
has_noun_before (const SamayAssembler *self,
                 guint                 i)
{
  const guint64 no_person = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PLACE | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_DEMONYM | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ARTICLE;

  for (guint at = self->pick.first; at < i; at++)
    if (samay_word_pick_is_swapped (&self->pick, at))
      return TRUE;
    else if (samay_word_pick_has (&self->pick, at) && self->sentence->tokens[at].kind == SAMAY_WORD_LETTERS
        && (samay_token_has_class (self->sentence, at, SAMAY_CLASS_OFFICE)
            || (g_unichar_isupper (self->sentence->tokens[at].c) && self->sentence->tokens[at].end_byte > self->sentence->tokens[at].start_byte + 2
                && (self->sentence->tokens[at].classes & no_person) == 0)))
      return TRUE;
  return FALSE;
}

/* His predecessor, Vikram Sethi, resigned: the name behind the comma. */
static gboolean
begin_with_apposition (SamayAssembler *self,
                       guint           i)
{
  const SamaySentence *sentence = self->sentence;
  guint comma = i + 1, end;

  while (comma < self->pick.end && comma <= i + APPOSITION_TOKENS_MAX && !samay_token_is_mark (sentence, comma, ','))
    comma++;
  for (end = comma + 1; end < self->pick.end && g_unichar_isupper (sentence->tokens[end].c); end++)
    ;
  if (i != samay_word_pick_find_first (&self->pick) || end == comma + 1 || !samay_token_is_mark (sentence, comma, ',') || !samay_token_is_mark (sentence, end, ','))
    return FALSE;
  samay_word_pick_drop (&self->pick, i, comma + 1);
  samay_word_pick_drop (&self->pick, end, end + 1);
  return TRUE;
}

/* बचाने के लिए, मज़बूत करने के लिए */
static gboolean
is_purpose (const SamaySentence *sentence,
            guint                from,
            guint                end)
{
  guint n;

  while (from < MIN (end, sentence->n) && !sentence->tokens[from].is_verb)
    from++;
  return from < end && sentence->tokens[from].aspect == SAMAY_ASPECT_INFINITIVE && samay_sentence_match_form (sentence, from + 1, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n > 1;
}

/* बाढ़ से मूर्तियों को बचाने के लिए पुजारी इन्हें पहाड़ी पर ले गए: what the pronoun stands for is what the purpose told before it is of. */
static gboolean
swap_for_purpose (SamayAssembler *self,
                  guint           i,
                  guint           n)
{
  const SamaySentence *sentence = self->sentence;
  guint first = self->pick.first, m = 1;

  for (guint at = first; at + 1 < i; at += m)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, at, SAMAY_CLASS_POSTPOSITION, &m);

      if (sense == NULL)
        m = 1;
      else if (sense->value == SAMAY_POSTPOSITION_OBJECT && at > first && is_purpose (sentence, at + 1, i))
        {
          /* Where there is room, the purpose stays, and it is clear who is meant. */
          if (!fits (self) || samay_word_pick_count (&self->pick) < LEFT_TOKENS_MIN + n)
            samay_word_pick_swap (&self->pick, i, samay_phrase_copy (self->arena, self->text + sentence->tokens[first].start_byte, sentence->tokens[at].end_byte - sentence->tokens[first].start_byte));
          samay_word_pick_drop (&self->pick, samay_word_pick_is_swapped (&self->pick, i) ? i + 1 : i, i + n);
          return TRUE;
        }
      else if (sense->value != SAMAY_POSTPOSITION_GENITIVE)
        first = at + m;
    }
  return FALSE;
}

static void
settle_pronoun (SamayAssembler   *self,
                guint             i,
                const SamaySense *sense,
                guint             n)
{
  gboolean is_hindi = is_head_final (self);
  guint m;

  /* The president said that his party …; the mill closed its gates. */
  /* One name is enough: अय्यर ने उनके … */
  if (self->pick.n_swaps > 0 && samay_subjects_find (self, sense->extra) == self->swapped)
    return;
  /* The rules under it were notified. */
  if (!is_hindi && i > 0 && i != samay_word_pick_find_first (&self->pick) && sense->extra == SAMAY_PRONOUN_THING && is_bare (self, sense)
      && samay_token_is_form (self->sentence, i - 1, SAMAY_CLASS_POSTPOSITION) && i + n < self->sentence->n && self->sentence->tokens[i + n].is_verb
      && !samay_clauses_has_finite (self->clauses, self->pick.first, i))
    {
      samay_word_pick_drop (&self->pick, i - 1, i + n);
      return;
    }
  if (!is_hindi && i != samay_word_pick_find_first (&self->pick) && (sense->extra != SAMAY_PRONOUN_PERSON || has_noun_before (self, i)))
    return;
  if (is_hindi && is_title_word (self->sentence, i, SAMAY_TITLE_WORD_OBJECT, &m) && swap_for_purpose (self, i, n))
    return;
  /* Published her first novel: it is clear whose. */
  if (!is_hindi && i != samay_word_pick_find_first (&self->pick) && self->sentence->tokens[samay_word_pick_find_first (&self->pick)].is_verb)
    return;
  if (samay_title_swap_pronoun (self, i) || (!is_hindi && is_bare (self, sense)))
    return;
  if (!is_hindi && begin_with_apposition (self, i))
    return;
  /* उन्हें 2003 में पुरस्कार मिला, and nobody was named. */
  if (samay_word_pick_count (&self->pick) >= LEFT_TOKENS_MIN + n)
    samay_word_pick_drop (&self->pick, i, i + n);
}

/**
 * samay_title_name_participle:
 *
 * Born in 1938, she studied in Paris: in English, a title that begins with a participle has the one whom the pronoun behind the comma stands for.
 */
void
samay_title_name_participle (SamayAssembler *self,
                             SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint first = samay_word_pick_find_first (&self->pick), n;
  const SamaySubject *subject;
  const SamaySense *pronoun;
  g_autofree char *words = NULL, *participle = NULL;

  if (is_head_final (self) || first != clause.first || clause.end + 1 >= sentence->n || !samay_token_is_mark (sentence, clause.end, ',')
      || (sentence->tokens[first].aspect != SAMAY_ASPECT_PERFECT && sentence->tokens[first].aspect != SAMAY_ASPECT_PARTICIPLE))
    return;
  pronoun = samay_sentence_match_form (sentence, clause.end + 1, SAMAY_CLASS_PRONOUN, &n);
  if (pronoun == NULL || pronoun->extra != SAMAY_PRONOUN_PERSON || !is_bare (self, pronoun) || (subject = samay_subjects_find (self, pronoun->extra)) == NULL
      || !is_short_name (subject))
    return;
  participle = g_strndup (self->text + sentence->tokens[first].start_byte, sentence->tokens[first].end_byte - sentence->tokens[first].start_byte);
  *participle = g_ascii_tolower (*participle);
  words = g_strdup_printf ("%s was %s", join_name (self, subject, "-"), participle);
  samay_word_pick_swap (&self->pick, first, samay_arena_strndup (self->arena, words, strlen (words)));
}

/**
 * samay_title_name_state:
 *
 * … और 2001 में सेवानिवृत्त हुए: in Hindi, where the title has no more than what somebody became, it has the one told of before.
 */
void
samay_title_name_state (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  guint first = samay_word_pick_find_first (&self->pick), n = 0, m;
  const SamaySubject *subject;
  g_autofree char *words = NULL;

  if (!is_head_final (self) || first >= sentence->n || !(is_title_word (sentence, first, SAMAY_TITLE_WORD_STATE, &m) || samay_token_has_class (sentence, first, SAMAY_CLASS_OFFICE)))
    return;
  for (guint i = first + 1; i < self->pick.end; i++)
    if (samay_word_pick_has (&self->pick, i) && !(sentence->tokens[i].is_verb && ++n > 0))
      return;
  subject = samay_subjects_find (self, SAMAY_PRONOUN_PERSON);
  if (n == 0 || subject == NULL || self->sentence_number - subject->sentence > STATE_SENTENCES_MAX || !is_short_name (subject) || !can_be_inflected (self, subject, "-"))
    return;
  words = g_strdup_printf ("%s %.*s", join_name (self, subject, "-"), (int) (sentence->tokens[first].end_byte - sentence->tokens[first].start_byte),
                           self->text + sentence->tokens[first].start_byte);
  samay_word_pick_swap (&self->pick, first, samay_arena_strndup (self->arena, words, strlen (words)));
}

/**
 * samay_title_settle_pronouns:
 *
 * Names in the place of what points to them; where none is known, the title does without.
 */
void
samay_title_settle_pronouns (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  const guint64 pointing = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PRONOUN | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_DEMONSTRATIVE;

  if ((sentence->classes & pointing) == 0)
    return;
  for (guint i = self->pick.first; i < self->pick.end; i++)
    {
      guint n;
      const SamaySense *sense;

      if ((sentence->tokens[i].classes & pointing) == 0 || !samay_word_pick_has (&self->pick, i) || samay_word_pick_is_swapped (&self->pick, i))
        continue;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_PRONOUN, &n);
      if (samay_token_is_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE) && is_before_noun (self, i)
          && (sense == NULL || is_determiner (self, i, sense)))
        {
          if (is_head_final (self))
            samay_word_pick_drop (&self->pick, i, i + 1);
          else if (!samay_token_has_class (sentence, i, SAMAY_CLASS_CLAUSE_WORD))
            samay_word_pick_swap (&self->pick, i, "the");
        }
      else if (sense != NULL)
        settle_pronoun (self, i, sense, n);
    }
}
