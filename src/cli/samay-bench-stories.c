/* samay-bench-stories.c: statements of which it is known what events they tell of
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-bench-stories.h"

#include "locale/samay-instant.h"

/* A world of events, about as many as there are statements, on some days of ten years and mostly in a few cities, so that
 * many fall on one day in one city and are of one kind. Each statement tells of one to five that are near in time, in Hindi
 * or in English, in one of several ways to put it. A letter after % stands for: P Q persons, C city, T topic, X Y countries,
 * R river, O an ordinal, N a number, D the date. */

enum
{
  ENGLISH,
  HINDI,
  N_LANGS,
};

typedef const char *const Words[N_LANGS];

static Words cities[] = {
  { "New Delhi", "नई दिल्ली" },
  { "Moscow", "मॉस्को" },
  { "Mumbai", "मुंबई" },
  { "Kolkata", "कोलकाता" },
  { "Chennai", "चेन्नई" },
  { "Patna", "पटना" },
  { "Lucknow", "लखनऊ" },
  { "Jaipur", "जयपुर" },
  { "Bhopal", "भोपाल" },
  { "Kathmandu", "काठमांडू" },
  { "Dhaka", "ढाका" },
  { "Beijing", "बीजिंग" },
  { "Tokyo", "टोक्यो" },
  { "London", "लंदन" },
  { "Paris", "पेरिस" },
  { "Berlin", "बर्लिन" },
  { "Guwahati", "गुवाहाटी" },
  { "Ranchi", "रांची" },
  { "Hyderabad", "हैदराबाद" },
  { "Geneva", "जिनेवा" },
};
static Words countries[] = {
  { "India", "भारत" },
  { "Russia", "रूस" },
  { "China", "चीन" },
  { "Nepal", "नेपाल" },
  { "Japan", "जापान" },
  { "France", "फ़्रांस" },
  { "Germany", "जर्मनी" },
  { "Sri Lanka", "श्रीलंका" },
  { "Australia", "ऑस्ट्रेलिया" },
  { "Bangladesh", "बांग्लादेश" },
};
static Words topics[] = {
  { "terrorism", "आतंकवाद" },
  { "trade", "व्यापार" },
  { "river water", "नदी जल" },
  { "nuclear energy", "परमाणु ऊर्जा" },
  { "space", "अंतरिक्ष" },
  { "farm prices", "फ़सल के दाम" },
  { "school fees", "स्कूल फ़ीस" },
  { "vaccination", "टीकाकरण" },
  { "air pollution", "वायु प्रदूषण" },
  { "railway safety", "रेल सुरक्षा" },
  { "coal mining", "कोयला खनन" },
  { "tax reform", "कर सुधार" },
  { "border disputes", "सीमा विवाद" },
  { "climate change", "जलवायु परिवर्तन" },
  { "corruption", "भ्रष्टाचार" },
  { "women's health", "महिला स्वास्थ्य" },
};
static Words rivers[] = {
  { "Kosi", "कोसी" },
  { "Kamla", "कमला" },
  { "Gandak", "गंडक" },
  { "Betwa", "बेतवा" },
  { "Narmada", "नर्मदा" },
  { "Teesta", "तीस्ता" },
};
static Words given_names[] = {
  { "Ramesh", "रमेश" },
  { "Sunil", "सुनील" },
  { "Vivek", "विवेक" },
  { "Mohan", "मोहन" },
  { "Kavita", "कविता" },
  { "Deepak", "दीपक" },
  { "Nalini", "नलिनी" },
  { "Gopal", "गोपाल" },
  { "Sergey", "सर्गेय" },
  { "Anna", "अन्ना" },
  { "Mikhail", "मिखाइल" },
  { "Tanmaya", "तन्मय" },
};
static Words family_names[] = {
  { "Sharma", "शर्मा" },
  { "Verma", "वर्मा" },
  { "Mishra", "मिश्रा" },
  { "Patel", "पटेल" },
  { "Lal", "लाल" },
  { "Galuzin", "गालुज़िन" },
  { "Petrov", "पेत्रोव" },
  { "Khan", "ख़ान" },
  { "Das", "दास" },
  { "Menon", "मेनन" },
  { "Rao", "राव" },
  { "Sinha", "सिन्हा" },
  { "Tiwari", "तिवारी" },
  { "Naidu", "नायडू" },
  { "Ivanov", "इवानोव" },
  { "Gupta", "गुप्ता" },
};
static Words offices[] = {
  { "Foreign Minister", "विदेश मंत्री" },
  { "Foreign Secretary", "विदेश सचिव" },
  { "Chief Minister", "मुख्यमंत्री" },
  { "Defence Minister", "रक्षा मंत्री" },
  { "Finance Minister", "वित्त मंत्री" },
};
static Words months[] = {
  { "January", "जनवरी" },
  { "February", "फ़रवरी" },
  { "March", "मार्च" },
  { "April", "अप्रैल" },
  { "May", "मई" },
  { "June", "जून" },
  { "July", "जुलाई" },
  { "August", "अगस्त" },
  { "September", "सितंबर" },
  { "October", "अक्टूबर" },
  { "November", "नवंबर" },
  { "December", "दिसंबर" },
};
static Words fillers[] = {
  { "Details were not made public.", "ब्योरा सार्वजनिक नहीं किया गया।" },
  { "Officials called the outcome satisfactory.", "अधिकारियों ने नतीजे को संतोषजनक बताया।" },
  { "The opposition asked for a full report.", "विपक्ष ने पूरी रिपोर्ट माँगी।" },
  { "Residents hope for quick help.", "निवासियों को जल्द मदद की उम्मीद है।" },
};

/* One kind of event in each row, one way to put it in each cell; two for each language. */
static const char *const kinds[][N_LANGS][2] = {
  { { "%P met %Q in %C on %D and talked about %T.", "On %D %P held a meeting with %Q in %C." },
    { "%P ने %D को %C में %Q से मुलाक़ात की।", "%D को %C में %P ने %Q के साथ बैठक की और %T पर बात की।" } },
  { { "The %O meeting of the %X-%Y working group on %T was held in %C on %D.",
      "%X and %Y held the %O meeting of their working group on %T in %C on %D." },
    { "%T पर %X-%Y कार्यसमूह की %O बैठक %D को %C में हुई।", "%X और %Y के %T कार्यसमूह की %O बैठक %C में %D को आयोजित की गई।" } },
  { { "The High Court heard the %T case in %C on %D.", "On %D the %T case was heard by the High Court in %C." },
    { "हाई कोर्ट ने %D को %C में %T मामले की सुनवाई की।", "%D को %C में हाई कोर्ट में %T मामले पर सुनवाई हुई।" } },
  { { "Floods of the %R river killed %N people in %C on %D.", "At least %N people died in %C on %D in floods of the %R river." },
    { "%C में %D को %R नदी की बाढ़ से %N लोगों की मौत हुई।", "%R नदी की बाढ़ में %D को %C में %N लोग मारे गए।" } },
  { { "%X beat %Y in the %O one-day match in %C on %D.", "%X won the %O one-day match against %Y in %C on %D." },
    { "%X ने %D को %C में %O वनडे मैच में %Y को हराया।", "%C में %D को %X ने %Y के ख़िलाफ़ %O वनडे मैच जीता।" } },
  { { "%P visited %C on %D.", "On %D %P paid a visit to %C." },
    { "%P ने %D को %C का दौरा किया।", "%D को %P %C के दौरे पर पहुँचे।" } },
  { { "%X and %Y signed an agreement on %T in %C on %D.", "An agreement on %T between %X and %Y was signed in %C on %D." },
    { "%X और %Y ने %D को %C में %T पर समझौते पर हस्ताक्षर किए।", "%D को %C में %X और %Y के बीच %T पर समझौता हुआ।" } },
  { { "Farmers held a protest over %T in %C on %D.", "On %D farmers protested in %C over %T." },
    { "किसानों ने %D को %C में %T को लेकर प्रदर्शन किया।", "%D को %C में किसानों ने %T पर धरना दिया।" } },
  { { "%P inaugurated a bridge over the %R river in %C on %D.", "On %D %P opened the %R river bridge in %C." },
    { "%P ने %D को %C में %R नदी पर पुल का उद्घाटन किया।", "%D को %C में %R नदी के पुल का %P ने लोकार्पण किया।" } },
};

#define SEED 20250105
#define DAYS 1500
#define FIRST_DAY 16436 /* 1 January 2015 */
#define EVERY_DAYS 2
#define TOLD_MAX 5
#define NEAR_EVENTS 400
#define RANGE_PERCENT 15
#define HINDI_PERCENT 50
#define FILLER_PERCENT 60

typedef struct
{
  gint64 day;
  guint8 n_days;
  guint8 kind;
  guint8 city;
  guint8 topic;
  guint8 river;
  guint8 countries[2];
  guint8 offices[2];
  guint8 given[2];
  guint8 family[2];
  guint8 ordinal;
  guint8 number;
} Event;

static guint
pick (GRand *rand,
      guint  n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

/* The first ones far more often than the last. */
static guint
pick_first (GRand *rand,
            guint  n)
{
  guint most = pick (rand, n);

  return most * pick (rand, n) / n;
}

static Event
make_event (GRand  *rand,
            gint64  day)
{
  Event event = { .day = day, .n_days = pick (rand, 100) < RANGE_PERCENT ? 2 : 1 };

  event.kind = pick (rand, G_N_ELEMENTS (kinds));
  event.city = pick_first (rand, G_N_ELEMENTS (cities));
  event.topic = pick (rand, G_N_ELEMENTS (topics));
  event.river = pick (rand, G_N_ELEMENTS (rivers));
  event.countries[0] = pick_first (rand, G_N_ELEMENTS (countries));
  event.countries[1] = (event.countries[0] + 1 + pick (rand, G_N_ELEMENTS (countries) - 1)) % G_N_ELEMENTS (countries);
  for (guint i = 0; i < 2; i++)
    {
      event.offices[i] = pick (rand, G_N_ELEMENTS (offices));
      event.given[i] = pick (rand, G_N_ELEMENTS (given_names));
      event.family[i] = pick (rand, G_N_ELEMENTS (family_names));
    }
  event.ordinal = 4 + pick (rand, 16);
  event.number = 3 + pick (rand, 60);
  return event;
}

/* What every way to put it says, beside day and city: no two events may have it in common, or nobody could tell them
 * apart. */
static const char *const marks[G_N_ELEMENTS (kinds)] = { "PQ", "XYTO", "T", "R", "XYO", "P", "XYT", "T", "PR" };

static guint
get_mark (const Event *event,
          char         slot)
{
  switch (slot)
    {
    case 'P':
    case 'Q':
      return event->given[slot == 'Q'] * 64u + event->family[slot == 'Q'];
    case 'X':
    case 'Y':
      return event->countries[slot == 'Y'];
    case 'T':
      return event->topic;
    case 'R':
      return event->river;
    default:
      return event->ordinal;
    }
}

/* Takes the event's marks on each of its days, and the one before; FALSE where another has one of them. */
static gboolean
take_marks (GHashTable  *taken,
            const Event *event)
{
  g_autoptr (GString) mark = g_string_new (NULL);
  gboolean is_new = TRUE;

  for (const char *slot = marks[event->kind]; *slot != '\0'; slot++)
    g_string_append_printf (mark, " %u", get_mark (event, *slot));
  for (gint64 day = event->day - 1; day < event->day + event->n_days; day++)
    {
      g_autofree char *key = g_strdup_printf ("%d %u %u%s", (int) day, event->kind, event->city, mark->str);

      is_new = is_new && !g_hash_table_contains (taken, key);
    }
  for (gint64 day = event->day - 1; is_new && day < event->day + event->n_days; day++)
    g_hash_table_add (taken, g_strdup_printf ("%d %u %u%s", (int) day, event->kind, event->city, mark->str));
  return is_new;
}

static void
append_date (GString     *out,
             const Event *event,
             guint        lang,
             gboolean     with_year)
{
  SamayCivil civil = samay_instant_to_civil (event->day * SAMAY_DAY_S);
  SamayCivil last = samay_instant_to_civil ((event->day + event->n_days - 1) * SAMAY_DAY_S);
  static const char *const ands[] = { "and", "और" };

  if (last.day > civil.day)
    g_string_append_printf (out, "%d %s ", civil.day, ands[lang]);
  g_string_append_printf (out, "%d %s", MAX (last.day, civil.day), months[civil.month - 1][lang]);
  if (with_year)
    g_string_append_printf (out, " %d", (int) civil.year);
}

static void
append_person (GString     *out,
               const Event *event,
               guint        i,
               guint        lang)
{
  g_string_append_printf (out, "%s %s %s", offices[event->offices[i]][lang], given_names[event->given[i]][lang],
                          family_names[event->family[i]][lang]);
}

static void
append_slot (GString     *out,
             const Event *event,
             char         slot,
             guint        lang,
             gboolean     with_year)
{
  switch (slot)
    {
    case 'P':
    case 'Q':
      append_person (out, event, slot == 'Q', lang);
      break;
    case 'C':
      g_string_append (out, cities[event->city][lang]);
      break;
    case 'T':
      g_string_append (out, topics[event->topic][lang]);
      break;
    case 'R':
      g_string_append (out, rivers[event->river][lang]);
      break;
    case 'X':
    case 'Y':
      g_string_append (out, countries[event->countries[slot == 'Y']][lang]);
      break;
    case 'O':
      g_string_append_printf (out, "%u%s", event->ordinal, lang == HINDI ? "वीं" : "th");
      break;
    case 'N':
      g_string_append_printf (out, "%u", event->number);
      break;
    case 'D':
      append_date (out, event, lang, with_year);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
append_event (GString     *out,
              const Event *event,
              guint        lang,
              GRand       *rand)
{
  const char *sentence = kinds[event->kind][lang][pick (rand, 2)];
  gboolean with_year = pick (rand, 2) == 0;

  for (const char *p = sentence; *p != '\0'; p++)
    if (*p == '%')
      append_slot (out, event, *++p, lang, with_year);
    else
      g_string_append_c (out, *p);
  g_string_append_c (out, ' ');
}

static void
story_free (gpointer data)
{
  SamayBenchStory *story = data;

  g_free (story->text);
  g_free (story->published);
  g_array_unref (story->told);
  g_free (story);
}

/* @events are in order of time: what is near in the list is near in time. */
static SamayBenchStory *
make_story (const GArray *events,
            GRand        *rand)
{
  SamayBenchStory *story = g_new0 (SamayBenchStory, 1);
  g_autoptr (GString) text = g_string_new (NULL);
  guint lang = pick (rand, 100) < HINDI_PERCENT ? HINDI : ENGLISH;
  guint centre = pick (rand, events->len);
  guint n = 1 + pick (rand, TOLD_MAX);
  gint64 last_day = 0;
  SamayCivil civil;

  story->lang = lang == HINDI ? "hi" : "en";
  story->told = g_array_new (FALSE, FALSE, sizeof (SamayBenchTold));
  for (guint i = 0; i < n; i++)
    {
      guint32 near = centre + (i > 0 ? pick_first (rand, NEAR_EVENTS) : 0);
      SamayBenchTold told = { text->len, MIN (near, events->len - 1) };
      const Event *event = &g_array_index (events, Event, told.event);

      append_event (text, event, lang, rand);
      g_array_append_val (story->told, told);
      last_day = MAX (last_day, event->day + event->n_days - 1);
      if (pick (rand, 100) < FILLER_PERCENT)
        g_string_append_printf (text, "%s ", fillers[pick (rand, G_N_ELEMENTS (fillers))][lang]);
    }
  civil = samay_instant_to_civil ((last_day + pick (rand, 4)) * SAMAY_DAY_S);
  story->published = g_strdup_printf ("%04d-%02d-%02d", (int) civil.year, civil.month, civil.day);
  story->text = g_strdup (text->str);
  return story;
}

/**
 * samay_bench_stories_new:
 * @n: how many statements
 *
 * The same for the same @n, whenever and wherever it is made.
 *
 * Returns: (transfer full) (element-type SamayBenchStory): the statements
 */
GPtrArray *
samay_bench_stories_new (guint n)
{
  GPtrArray *stories = g_ptr_array_new_with_free_func (story_free);
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (Event));
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_events = MAX (n, 1);

  for (guint i = 0; i < n_events; i++)
    {
      Event event = make_event (rand, FIRST_DAY + (gint64) i * DAYS / n_events * EVERY_DAYS);

      if (events->len == 0 || take_marks (taken, &event))
        g_array_append_val (events, event);
    }
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (stories, make_story (events, rand));
  return stories;
}
