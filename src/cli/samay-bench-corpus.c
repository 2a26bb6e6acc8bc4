/* samay-bench-corpus.c: statements to measure with, as many as wanted and no two alike
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-bench-corpus.h"

#include <string.h>

/* Sentences are filled from these lists; names of people and places are put together from syllables, so that the
 * words of a corpus don't run out and no cache learns it by heart. One temporal expression comes in about 25 words,
 * as in news. A letter after % stands for a word of the list of that name, %d and %e for a day and a later one, %y and
 * %z for a year and a later one, %k for a small number, %P for a person, %L for a place. */
typedef struct
{
  const char *lang;
  const char *const *dated;   /* sentences with one time, %T */
  const char *const *undated;
  const char *const *tails;   /* go between a sentence and its end */
  const char *const *times;   /* %T */
  const char *const *nouns;   /* %N */
  const char *const *adjectives; /* %A */
  const char *const *bodies;  /* %O */
  const char *const *months;  /* %m */
  const char *const *weekdays; /* %w */
  const char *const *syllables[3];
  const char *stop;
} Stock;

#define LIST(...) (const char *const[]) { __VA_ARGS__, NULL }

static const Stock hindi = {
  .lang = "hi",
  .dated = LIST (
    "%T %L में %N और %N पर %A बैठक हुई", "%O ने %T %A %N को मंज़ूरी दी", "%P %T %L पहुँचे और %N के बारे में बात की",
    "%O का %A सम्मेलन %T %L में आयोजित किया जाएगा", "%P के अनुसार %N की %A योजना %T लागू होगी",
    "%T %O के अध्यक्ष %P ने %N की समीक्षा की", "%L की %A अदालत ने %T %N से जुड़े मामले में फ़ैसला सुनाया",
    "%T शुरू हुए %N के बाद %L में %A बदलाव दिखाई दिए", "%P ने कहा कि %O %T %N पर नई रिपोर्ट जारी करेगा",
    "%L और %L के बीच %A समझौते पर %T हस्ताक्षर हुए", "%T %L के %N में %k लोग घायल हुए थे",
    "%O को उम्मीद है कि %N का काम %T पूरा हो जाएगा"),
  .undated = LIST (
    "%P ने %L के %N को %A बताया और %O से सहयोग माँगा", "%O के लिए %N अब भी एक %A चुनौती बनी हुई है",
    "%L के लोगों का कहना है कि %N की हालत %A है", "इस %N से %L के %A किसानों और %O को लाभ मिलेगा",
    "%P के मुताबिक़ %A %N के बिना %O का लक्ष्य पूरा नहीं हो सकता", "विशेषज्ञ मानते हैं कि %N और %N के बीच %A संबंध है",
    "%O ने %L सरकार से %N पर %A जानकारी माँगी", "%L में %A %N को लेकर %O और विपक्ष आमने सामने हैं",
    "%P का मानना है कि %N पर खर्च %k प्रतिशत बढ़ाना %A होगा", "शामिल होने वालों में %P, %P और %O के प्रतिनिधि थे",
    "%A %N की कमी से %L के स्कूल और अस्पताल परेशान हैं", "%O की प्रवक्ता ने %N से जुड़े आरोपों को %A कहा",
    "धारा %k के तहत %O को %A %N की जाँच का अधिकार है"),
  .tails = LIST (
    "", "", ", जिसमें %O के %k सदस्य शामिल थे", ", क्योंकि %N की स्थिति %A थी", ", लेकिन %P ने इसे %A नहीं माना",
    " और %N पर भी चर्चा हुई", ", जबकि %L में %N का विरोध जारी रहा", ", ताकि %A %N को रोका जा सके"),
  .times = LIST (
    "%d %m %y को", "%d %m को", "%m %y में", "%w को", "पिछले %w को", "अगले %w को", "%k साल पहले", "%k दिन बाद", "कल", "आज",
    "%y में", "%y की शुरुआत में", "%d से %e %m के बीच", "%d और %e %m को", "अगले महीने", "पिछले साल", "इस हफ़्ते", "सुबह %k बजे",
    "%k घंटे बाद", "हर साल", "%m के अंत में", "%w, %d %m %y को", "पिछले %k महीनों में", "%y से %z के बीच"),
  .nouns = LIST (
    "शिक्षा", "स्वास्थ्य", "बिजली", "पानी", "सड़क", "व्यापार", "निवेश", "रोज़गार", "कृषि", "पर्यावरण", "सुरक्षा", "ऊर्जा", "विज्ञान", "तकनीक", "परिवहन",
    "पर्यटन", "चुनाव", "बजट", "महँगाई", "आवास", "उद्योग", "रेलवे", "डिजिटल सेवा", "जल संरक्षण", "वन", "खनन", "मछली पालन", "बीमा", "बैंकिंग",
    "सीमा विवाद", "शरणार्थी संकट", "टीकाकरण", "अंतरिक्ष अनुसंधान", "खेल", "साहित्य", "संस्कृति", "कपड़ा", "इस्पात", "दूरसंचार", "मौसम", "बाढ़", "सूखा",
    "भूकंप", "प्रदूषण", "न्याय", "क़ानून", "मानवाधिकार", "पंचायत", "कर सुधार", "पेंशन", "दवा", "अनुवाद"),
  .adjectives = LIST (
    "महत्वपूर्ण", "नई", "गंभीर", "व्यापक", "विशेष", "बड़ी", "स्थानीय", "राष्ट्रीय", "अंतरराष्ट्रीय", "ज़रूरी", "कठिन", "सामान्य", "ऐतिहासिक", "संयुक्त",
    "अस्थायी", "आर्थिक", "राजनीतिक", "तकनीकी", "सार्वजनिक", "निजी", "ताज़ा", "साफ़", "उचित", "जटिल", "प्रभावी", "पारदर्शी"),
  .bodies = LIST (
    "विदेश मंत्रालय", "वित्त मंत्रालय", "संसद की समिति", "योजना आयोग", "निर्वाचन आयोग", "उच्च न्यायालय", "रिज़र्व बैंक", "विश्व बैंक",
    "संयुक्त राष्ट्र", "नगर निगम", "राज्य सरकार", "मौसम विभाग", "रेल बोर्ड", "किसान संगठन", "शिक्षक संघ", "छात्र परिषद", "विश्वविद्यालय",
    "अनुसंधान संस्थान", "व्यापार मंडल", "पुलिस", "सेना", "महिला आयोग", "विकास प्राधिकरण", "यूरोपीय संघ"),
  .months = LIST ("जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"),
  .weekdays = LIST ("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"),
  .syllables = {
    LIST ("रा", "सु", "वि", "अ", "मो", "का", "शि", "प्र", "गो", "ना", "दे", "ह", "ब", "चं", "भा", "म", "से", "लो", "पु", "जी"),
    LIST ("मे", "रे", "ना", "वे", "नि", "ला", "दी", "जे", "ति", "पा", "हा", "कृ", "सा", "नं", "र", "स", "गा", "ली"),
    LIST ("श", "न्द्र", "त", "ल", "या", "पुर", "नगर", "द", "न", "क", "वाल", "ता", "गढ़", "व", "णी", "बाद", "रा", "म") },
  .stop = "।",
};

static const Stock english = {
  .lang = "en",
  .dated = LIST (
    "%O held a %A meeting on %N and %N in %L %T", "%T %O approved the %A plan for %N", "%P arrived in %L %T and spoke about %N",
    "The %A summit of %O will be held in %L %T", "According to %P, the %A programme for %N starts %T",
    "%T the head of %O, %P, reviewed the state of %N", "A %A court in %L ruled on a case about %N %T",
    "%P said that %O would publish a report on %N %T", "An agreement between %L and %L was signed %T",
    "At least %k people were hurt in %L %T, officials of %O said", "%O hopes to finish the work on %N %T",
    "%P, who has led %O, spoke in %L %T"),
  .undated = LIST (
    "%P called the %N of %L %A and asked %O for help", "For %O, %N remains a %A task", "People in %L say that %N has become %A",
    "This %N may march on without %O, but not without %A support", "%P believes that %A spending on %N should rise by %k percent",
    "Experts see a %A link between %N and %N", "%O asked the council of %L for %A figures on %N",
    "In %L the row about %N divides %O and the opposition", "Among those present were %P, %P and members of %O",
    "A lack of %A %N troubles schools and hospitals of %L", "A speaker of %O called the claims about %N %A",
    "Under section %k, %O has the right to look into %A %N"),
  .tails = LIST (
    "", "", ", with %k members of %O taking part", ", because the state of %N was %A", ", but %P did not find that %A",
    " and %N was discussed too", ", while protests about %N went on in %L", ", so that %A %N could be kept out"),
  .times = LIST (
    "on %d %m %y", "on %m %d, %y", "on %d %m", "in %m %y", "on %w", "last %w", "next %w", "%k years ago", "%k days later",
    "yesterday", "today", "in %y", "at the beginning of %y", "between %d and %e %m", "next month", "last year", "this week",
    "at %k o'clock in the morning", "within %k hours", "every year", "at the end of %m", "on %w, %d %m %y",
    "over the past %k months", "from %y to %z"),
  .nouns = LIST (
    "education", "health", "power supply", "water", "road building", "trade", "investment", "employment", "farming",
    "the environment", "security", "energy", "science", "technology", "transport", "tourism", "the election", "the budget",
    "inflation", "housing", "industry", "the railways", "digital services", "forestry", "mining", "fisheries", "insurance",
    "banking", "the border dispute", "refugee aid", "vaccination", "space research", "sport", "literature", "culture",
    "textiles", "steel", "telecoms", "weather warnings", "flood control", "drought relief", "air quality", "justice",
    "human rights", "local government", "tax reform", "pensions", "medicine", "translation"),
  .adjectives = LIST (
    "important", "new", "serious", "broad", "special", "large", "local", "national", "international", "necessary", "difficult",
    "general", "historic", "joint", "temporary", "economic", "political", "technical", "public", "private", "fresh", "clear",
    "fair", "complex", "effective", "transparent"),
  .bodies = LIST (
    "the foreign ministry", "the finance ministry", "the committee", "the planning board", "the election commission",
    "the high court", "the central bank", "the World Bank", "the United Nations", "the city council", "the state government",
    "the weather office", "the railway board", "the farmers' union", "the teachers' union", "the students' council",
    "the university", "the research institute", "the chamber of commerce", "the police", "the army", "the women's commission",
    "the development authority", "the European Union"),
  .months = LIST ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December"),
  .weekdays = LIST ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
  .syllables = {
    LIST ("Ka", "Ro", "Mi", "De", "Sha", "Lo", "Pe", "Ta", "Wil", "Har", "Bren", "Co", "Va", "Jo", "El", "Fi", "Gra", "Su"),
    LIST ("ri", "la", "no", "me", "ta", "ve", "do", "ren", "li", "ma", "sto", "bi", "ke", "na", "gu", "pa"),
    LIST ("ton", "ver", "na", "ford", "ra", "lin", "sky", "ham", "dez", "pur", "wick", "so", "nen", "ville", "r", "l") },
  .stop = ".",
};

#define DATED_PERCENT 76
#define SENTENCES_MIN 4
#define SENTENCES_MAX 26
#define PARAGRAPH_PERCENT 25
#define SEED 20241219

static const char *
pick (const char *const *list,
      GRand             *rand)
{
  guint n = g_strv_length ((char **) list);

  return list[g_rand_int_range (rand, 0, (gint32) n)];
}

static void
append_name (GString     *out,
             const Stock *stock,
             GRand       *rand)
{
  for (guint i = 0; i < G_N_ELEMENTS (stock->syllables); i++)
    g_string_append (out, pick (stock->syllables[i], rand));
}

static void
append_number (GString *out,
               char     letter,
               GRand   *rand)
{
  static const struct
  {
    char letter;
    gint32 first;
    gint32 last;
  } ranges[] = {
    { 'd', 1, 14 }, { 'e', 15, 28 }, { 'k', 2, 11 }, { 'y', 1947, 2005 }, { 'z', 2006, 2030 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    if (ranges[i].letter == letter)
      {
        g_string_append_printf (out, "%d", g_rand_int_range (rand, ranges[i].first, ranges[i].last + 1));
        return;
      }
  g_assert_not_reached ();
}

static void append_filled (GString     *out,
                           const Stock *stock,
                           const char  *sentence,
                           GRand       *rand);

static void
append_slot (GString     *out,
             const Stock *stock,
             char         letter,
             GRand       *rand)
{
  switch (letter)
    {
    case 'T':
      append_filled (out, stock, pick (stock->times, rand), rand);
      break;
    case 'N':
      g_string_append (out, pick (stock->nouns, rand));
      break;
    case 'A':
      g_string_append (out, pick (stock->adjectives, rand));
      break;
    case 'O':
      g_string_append (out, pick (stock->bodies, rand));
      break;
    case 'm':
      g_string_append (out, pick (stock->months, rand));
      break;
    case 'w':
      g_string_append (out, pick (stock->weekdays, rand));
      break;
    case 'P':
      append_name (out, stock, rand);
      g_string_append_c (out, ' ');
      append_name (out, stock, rand);
      break;
    case 'L':
      append_name (out, stock, rand);
      break;
    default:
      append_number (out, letter, rand);
    }
}

/* A time that is filled has no further %T in it: this goes one level down. */
static void
append_filled (GString     *out,
               const Stock *stock,
               const char  *sentence,
               GRand       *rand)
{
  for (const char *p = sentence; *p != '\0'; p++)
    if (*p == '%')
      append_slot (out, stock, *++p, rand);
    else
      g_string_append_c (out, *p);
}

static char *
make_statement (const Stock *stock,
                GRand       *rand)
{
  GString *out = g_string_new (NULL);
  int n = g_rand_int_range (rand, SENTENCES_MIN, SENTENCES_MAX + 1);

  for (int i = 0; i < n; i++)
    {
      gboolean is_dated = g_rand_int_range (rand, 0, 100) < DATED_PERCENT;
      gsize start;

      if (i > 0)
        g_string_append_c (out, g_rand_int_range (rand, 0, 100) < PARAGRAPH_PERCENT ? '\n' : ' ');
      start = out->len;
      append_filled (out, stock, pick (is_dated ? stock->dated : stock->undated, rand), rand);
      append_filled (out, stock, pick (stock->tails, rand), rand);
      g_string_append (out, stock->stop);
      out->str[start] = g_ascii_toupper (out->str[start]);
    }
  g_string_append_c (out, '\n');
  return g_string_free (out, FALSE);
}

/**
 * samay_bench_corpus_new:
 * @lang: "hi" or "en"
 * @n_bytes: the least size of all together
 *
 * The same for the same arguments, whenever and wherever it is made.
 *
 * Returns: (transfer full) (element-type utf8): the statements
 */
GPtrArray *
samay_bench_corpus_new (const char *lang,
                        gsize       n_bytes)
{
  const Stock *stock = strcmp (lang, hindi.lang) == 0 ? &hindi : &english;
  GPtrArray *corpus = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (gsize n = 0; n < n_bytes;)
    {
      char *statement = make_statement (stock, rand);

      n += strlen (statement);
      g_ptr_array_add (corpus, statement);
    }
  return corpus;
}
