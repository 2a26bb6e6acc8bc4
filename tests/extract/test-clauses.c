/* test-clauses.c: clauses of a sentence, and the verb that governs a word
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading.h"

#include <string.h>

static const char *const tense_names[] = { "none", "past", "present", "future" };
static const char *const aspect_names[] = {
  "none", "perfect", "progressive", "habitual", "infinitive", "imperative", "copula", "participle", "passive", "modal", "result",
};

typedef struct
{
  const char *text;
  const char *word;
  const char *expected; /* tense and aspect, `not` where it is negated; - where no verb governs the word */
} VerbRow;

static const VerbRow verbs[] = {
  { "बैठक मॉस्को में हुई।", "मॉस्को", "past perfect" },
  { "बैठक मॉस्को में हुई थी।", "मॉस्को", "past perfect" },
  { "बैठक मॉस्को में हुई है।", "मॉस्को", "past perfect" },
  { "बैठक मॉस्को में हो चुकी है।", "मॉस्को", "past perfect" },
  { "बैठक मॉस्को में होगी।", "मॉस्को", "future none" },
  { "वे मॉस्को में मिलेंगे।", "मॉस्को", "future none" },
  { "समझौते पर मॉस्को में हस्ताक्षर किए जाएंगे।", "मॉस्को", "future none" },
  { "समझौते पर मॉस्को में हस्ताक्षर किए गए।", "मॉस्को", "past perfect" },
  { "बैठक मॉस्को में चल रही है।", "मॉस्को", "present progressive" },
  { "बैठक मॉस्को में चल रही थी।", "मॉस्को", "past progressive" },
  { "वे मॉस्को में मिलते हैं।", "मॉस्को", "present habitual" },
  { "वे मॉस्को में मिलते थे।", "मॉस्को", "past habitual" },
  { "बैठक मॉस्को में होनी है।", "मॉस्को", "future none" },
  { "बैठक मॉस्को में होनी थी।", "मॉस्को", "past infinitive" },
  { "वे मॉस्को में राजदूत हैं।", "मॉस्को", "present copula" },
  { "वे मॉस्को में राजदूत थे।", "मॉस्को", "past copula" },
  { "वे मॉस्को नहीं जाएंगे।", "मॉस्को", "future none not" },
  { "वे मॉस्को नहीं गए थे।", "मॉस्को", "past perfect not" },
  { "उन्होंने मॉस्को में चर्चा की।", "मॉस्को", "past perfect" },
  { "मॉस्को की बैठक टल गई।", "मॉस्को", "past perfect" },
  { "मॉस्को में शाम की बैठक", "मॉस्को", "-" },
  { "The talks will be held in May.", "May", "future none" },
  { "The leaders met in Moscow.", "Moscow", "past perfect" },
  { "The leaders have met in Moscow.", "Moscow", "past result" },
  { "The leaders had met in Moscow.", "Moscow", "past perfect" },
  { "The talks were held in Moscow.", "Moscow", "past perfect" },
  { "The talks have been held in Moscow.", "Moscow", "past result" },
  { "The leaders are meeting in Moscow.", "Moscow", "present progressive" },
  { "The leaders were meeting in Moscow.", "Moscow", "past progressive" },
  { "He is the envoy in Moscow.", "Moscow", "present copula" },
  { "He was the envoy in Moscow.", "Moscow", "past copula" },
  { "The talks were to be held in Moscow.", "Moscow", "past infinitive" },
  { "The talks are to be held in Moscow.", "Moscow", "future none" },
  { "He left for Moscow.", "Moscow", "past perfect" },
  { "He did not go to Moscow.", "Moscow", "past perfect not" },
  { "He will not go to Moscow.", "Moscow", "future none not" },
  { "The treaty, signed in Moscow", "Moscow", "past perfect" },
  { "A summit in Moscow", "Moscow", "-" },
};

static void
check_verb (gconstpointer data)
{
  const VerbRow *row = data;
  g_autoptr (Reading) reading = reading_new (row->text);
  guint token = reading_find_token (reading, row->word);
  const SamayVerbGroup *verb = samay_clauses_find_verb (&reading->clauses, reading->sentence, token, token + 1);
  g_autofree char *got = verb == NULL ? g_strdup ("-")
                         : g_strdup_printf ("%s %s%s", tense_names[verb->tense], aspect_names[verb->aspect], verb->is_negated ? " not" : "");

  reading_check_equal (row->text, got, row->expected);
}

typedef struct
{
  const char *text;
  const char *expected; /* the clauses, with ` ¶ ` between */
} ClauseRow;

static const ClauseRow clauses[] = {
  { "बैठक हुई।", "बैठक हुई।" },
  { "मंत्री ने कहा कि बैठक होगी।", "मंत्री ने कहा ¶ कि बैठक होगी।" },
  { "बैठक हुई और मंत्री चले गए।", "बैठक हुई ¶ और मंत्री चले गए।" },
  { "बैठक हुई थी, लेकिन मंत्री नहीं आए।", "बैठक हुई थी, ¶ लेकिन मंत्री नहीं आए।" },
  { "भारत और रूस मिले।", "भारत और रूस मिले।" },
  { "19 और 20 दिसंबर को बैठक हुई।", "19 और 20 दिसंबर को बैठक हुई।" },
  { "यान 14 जुलाई को छोड़ा गया और 5 अगस्त को पहुँचा।", "यान 14 जुलाई को छोड़ा गया ¶ और 5 अगस्त को पहुँचा।" },
  { "बैठक मॉस्को में हुई, जहां दोनों पक्षों ने चर्चा की।", "बैठक मॉस्को में हुई, ¶ जहां दोनों पक्षों ने चर्चा की।" },
  { "वह समझौता, जो 2019 में हुआ, टूट गया।", "वह समझौता, ¶ जो 2019 में हुआ, ¶ टूट गया।" },
  { "जब बारिश हुई तब मैच रुका।", "जब बारिश हुई ¶ तब मैच रुका।" },
  { "विषय: बैठक की सूचना", "विषय: ¶ बैठक की सूचना" },
  { "बैठक शाम 4:30 बजे हुई।", "बैठक शाम 4:30 बजे हुई।" },
  { "They met and he returned.", "They met ¶ and he returned." },
  { "India and Russia met.", "India and Russia met." },
  { "They met on 19 and 20 May.", "They met on 19 and 20 May." },
  { "He said that they will meet.", "He said ¶ that they will meet." },
  { "They met in Delhi, which hosted the summit.", "They met in Delhi, ¶ which hosted the summit." },
  { "They met but nothing was signed.", "They met ¶ but nothing was signed." },
  { "On Monday, the leaders met.", "On Monday, the leaders met." },
  { "Delhi – The leaders met.", "Delhi – ¶ The leaders met." },
  { "The 2019–20 season ended.", "The 2019–20 season ended." },
};

static void
check_clauses (gconstpointer data)
{
  const ClauseRow *row = data;
  g_autoptr (Reading) reading = reading_new (row->text);
  const SamayToken *tokens = reading->sentence->tokens;
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < reading->clauses.clauses->len; i++)
    {
      SamayClause clause = g_array_index (reading->clauses.clauses, SamayClause, i);

      g_string_append (got, i > 0 ? " ¶ " : "");
      g_string_append_len (got, row->text + tokens[clause.first].start_byte,
                           tokens[clause.end - 1].end_byte - tokens[clause.first].start_byte);
    }
  reading_check_equal (row->text, got->str, row->expected);
}

/* Clauses follow on one another without a gap, and each token is found in the one that holds it. */
static void
test_tiling (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      g_autoptr (Reading) reading = reading_new (clauses[i].text);
      guint at = 0;

      for (guint c = 0; c < reading->clauses.clauses->len; c++)
        {
          SamayClause clause = g_array_index (reading->clauses.clauses, SamayClause, c);

          g_assert_cmpuint (clause.first, ==, at);
          g_assert_cmpuint (clause.end, >, clause.first);
          for (; at < clause.end; at++)
            g_assert_cmpuint (samay_clauses_find (&reading->clauses, at).first, ==, clause.first);
        }
      g_assert_cmpuint (at, ==, reading->sentence->n);
    }
}

/* The verb of another clause never governs. */
static void
test_clauses_part_tenses (void)
{
  static const struct
  {
    const char *text;
    const char *word;
    SamayTense tense;
  } rows[] = {
    { "मंत्री ने सोमवार को कहा कि बैठक मई में होगी।", "सोमवार", SAMAY_TENSE_PAST },
    { "मंत्री ने सोमवार को कहा कि बैठक मई में होगी।", "मई", SAMAY_TENSE_FUTURE },
    { "पहला चरण मार्च में हुआ और दूसरा चरण मई में होगा।", "मार्च", SAMAY_TENSE_PAST },
    { "पहला चरण मार्च में हुआ और दूसरा चरण मई में होगा।", "मई", SAMAY_TENSE_FUTURE },
    { "He said on Monday that the talks will be held in May.", "Monday", SAMAY_TENSE_PAST },
    { "He said on Monday that the talks will be held in May.", "May", SAMAY_TENSE_FUTURE },
    { "The first round was held in March and the second will be held in May.", "March", SAMAY_TENSE_PAST },
    { "The first round was held in March and the second will be held in May.", "May", SAMAY_TENSE_FUTURE },
    { "The match was called off and will now be played in May.", "May", SAMAY_TENSE_FUTURE },
    { "On Saturday they admitted the union and agreed on a declaration.", "Saturday", SAMAY_TENSE_PAST },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Reading) reading = reading_new (rows[i].text);
      guint token = reading_find_token (reading, rows[i].word);
      const SamayVerbGroup *verb = samay_clauses_find_verb (&reading->clauses, reading->sentence, token, token + 1);

      if (verb == NULL || verb->tense != rows[i].tense)
        g_test_message ("%s @%s", rows[i].text, rows[i].word);
      g_assert_true (verb != NULL && verb->tense == rows[i].tense);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/clauses/verb-of/%s@%s", verbs[i].text, verbs[i].word);

      g_test_add_data_func (path, &verbs[i], check_verb);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      g_autofree char *path = g_strdup_printf ("/clauses/of/%s", clauses[i].text);

      g_test_add_data_func (path, &clauses[i], check_clauses);
    }
  g_test_add_func ("/clauses/tile-the-sentence", test_tiling);
  g_test_add_func ("/clauses/part-the-tenses", test_clauses_part_tenses);
  return reading_run ();
}
