/* samay-session.c: what the window works on: one text, what was read in it, and where one looks
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session-private.h"

#include "app/samay-anchor.h"
#include "app/samay-let-go.h"

/* Until a view has told its width. */
#define DEFAULT_WIDTH_PX 900

enum
{
  CHANGED,
  FILTERED,
  VISIBLE_CHANGED,
  REMARKED,
  FAILED,
  N_SIGNALS,
};

static GParamSpec *properties[SAMAY_SESSION_N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamaySession, samay_session, G_TYPE_OBJECT)

/**
 * samay_session_notify_prop:
 *
 * For the session's own parts.
 */
void
samay_session_notify_prop (SamaySession *self,
                           guint         prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

/**
 * samay_session_tell_visible:
 *
 * For the session's own parts.
 */
void
samay_session_tell_visible (SamaySession *self,
                            gboolean      animate)
{
  g_signal_emit (self, signals[VISIBLE_CHANGED], 0, animate);
}

/**
 * samay_session_tell_changed:
 *
 * For the session's own parts.
 */
void
samay_session_tell_changed (SamaySession *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * samay_session_tell_filtered:
 *
 * For the session's own parts.
 */
void
samay_session_tell_filtered (SamaySession *self)
{
  g_signal_emit (self, signals[FILTERED], 0);
}

/* Unknown where the text tells it. */
static SamayWhen
get_given_date (SamaySession *self)
{
  SamayExtraction *extraction = samay_session_get_extraction (self);

  return extraction != NULL && samay_extraction_get_published_origin (extraction) == SAMAY_ORIGIN_GIVEN
             ? *samay_extraction_get_published (extraction)
             : SAMAY_WHEN_UNKNOWN;
}

/* The row that the anchor holds, where it holds one. */
static guint
find_anchored (SamaySession      *self,
               const SamayAnchor *anchor)
{
  guint n = samay_event_table_get_n (samay_session_get_table (self));
  g_autoptr (GPtrArray) mentions = NULL;

  if (anchor->quote == NULL)
    return SAMAY_SESSION_NO_EVENT;
  mentions = g_ptr_array_sized_new (n);
  for (guint row = 0; row < n; row++)
    g_ptr_array_add (mentions, (gpointer) samay_session_get_mention (self, row));
  return samay_anchor_find (anchor, samay_session_get_extraction (self), mentions);
}

static void
swap_in (SamaySession *self,
         SamayReading *reading)
{
  g_auto (SamayAnchor) anchor = { NULL };
  SamaySpan visible = self->visible;
  guint selected;

  if (self->is_edit && samay_session_get_mention (self, self->selected) != NULL)
    samay_anchor_take (&anchor, samay_session_get_extraction (self), samay_session_get_mention (self, self->selected));
  samay_let_go (self->timeline, samay_event_table_get_n (samay_session_get_whole_table (self)), g_object_unref);
  self->timeline = g_steal_pointer (&reading->timeline);
  self->current = self->is_edit ? self->request.place : 0;
  /* What was chosen of one text means nothing in another. */
  if (!self->is_edit)
    {
      samay_filter_clear (self->filter);
      self->wanted = SAMAY_SESSION_NO_STATEMENT;
    }
  samay_session_renew_filter (self, reading);
  selected = find_anchored (self, &anchor);
  if (!self->is_edit)
    self->is_fitted = TRUE;
  if (self->is_fitted)
    self->visible = samay_session_get_fit (self, self->width_px).visible;

  /* Told only when all is in place, so that nobody sees a row of the one table with the other. */
  g_object_freeze_notify (G_OBJECT (self));
  if (selected != self->selected)
    {
      self->selected = selected;
      samay_session_notify_prop (self, SAMAY_SESSION_PROP_SELECTED);
    }
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[FILTERED], 0);
  if (!samay_span_equal (visible, self->visible))
    samay_session_tell_visible (self, self->is_edit);
  g_object_thaw_notify (G_OBJECT (self));
}

/* It is of no more use, and large where there are many events. */
static void
forget_former (SamaySession *self)
{
  samay_let_go (g_steal_pointer (&self->request.former), samay_event_table_get_n (samay_session_get_whole_table (self)),
                (GDestroyNotify) samay_merged_unref);
}

static void
show_wanted (SamaySession *self)
{
  guint wanted = self->wanted;

  self->wanted = SAMAY_SESSION_NO_STATEMENT;
  if (wanted != SAMAY_SESSION_NO_STATEMENT)
    samay_session_show_statement (self, wanted);
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (SamaySession) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamayReading) reading = samay_reader_read_finish (result, &error);

  /* Another text has come meanwhile, or a person has had enough. */
  if (g_task_get_cancellable (G_TASK (result)) != self->reading)
    return;
  g_clear_object (&self->reading);
  forget_former (self);
  if (reading != NULL)
    swap_in (self, reading);
  show_wanted (self);
  if (reading == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error->message);
  samay_session_notify_prop (self, SAMAY_SESSION_PROP_BUSY);
  if (reading != NULL && reading->remark != NULL)
    g_signal_emit (self, signals[REMARKED], 0, reading->remark);
}

static void
start_reading (SamaySession *self)
{
  gboolean was_busy = self->reading != NULL;

  if (was_busy)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  samay_reader_read_async (self->reader, &self->request, self->reading, on_read, g_object_ref (self));
  if (!was_busy)
    samay_session_notify_prop (self, SAMAY_SESSION_PROP_BUSY);
}

/* Takes @text and @file over. */
static void
request (SamaySession *self,
         GBytes       *text,
         GFile        *file,
         const char   *title,
         SamayWhen     published)
{
  char *copy = g_strdup (title);

  samay_reader_request_clear (&self->request);
  self->request.text = text;
  self->request.file = file;
  self->request.title = copy;
  self->request.published = published;
}

/* An edit of one statement leaves the others as they are. */
static GPtrArray *
list_others (SamaySession *self)
{
  GPtrArray *others = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_statement_unref);

  for (guint i = 0; i < samay_timeline_get_n_statements (self->timeline); i++)
    if (i != self->current)
      g_ptr_array_add (others, samay_statement_ref (samay_timeline_get_statement (self->timeline, i)));
  return others;
}

/* What a person said stays said: what is being read with it, or what is here. */
static GPtrArray *
list_given (SamaySession *self)
{
  if (self->reading != NULL && self->request.given != NULL)
    return samay_given_dates_copy (self->request.given);
  return samay_given_dates_copy (self->is_edit ? samay_timeline_get_given_dates (self->timeline) : NULL);
}

static const char *
get_source (SamaySession *self)
{
  return self->current < samay_timeline_get_n_statements (self->timeline)
           ? samay_statement_get_source (samay_timeline_get_statement (self->timeline, self->current)) : NULL;
}

static void
request_edit (SamaySession *self,
              GBytes       *text,
              SamayWhen     published,
              GPtrArray    *given)
{
  g_autofree char *title = self->current == 0 ? g_strdup (self->request.title) : NULL;
  g_autofree char *source = self->is_edit ? g_strdup (get_source (self)) : NULL;
  SamayMerged *former = self->is_edit ? samay_timeline_get_merged (self->timeline) : NULL;
  /* What a reading that is given up was to bring stays to be brought. */
  g_autoptr (GPtrArray) files = self->reading != NULL && self->request.files != NULL ? g_ptr_array_ref (self->request.files) : NULL;
  g_autoptr (GPtrArray) others = self->is_edit ? list_others (self) : self->request.others != NULL ? g_ptr_array_ref (self->request.others)
                                                                                                   : NULL;

  given = g_ptr_array_ref (given);
  request (self, text, NULL, title, published);
  self->request.former = former != NULL ? samay_merged_ref (former) : NULL;
  self->request.source = g_steal_pointer (&source);
  self->request.place = self->is_edit ? self->current : 0;
  self->request.given = given;
  self->request.files = g_steal_pointer (&files);
  self->request.others = g_steal_pointer (&others);
  start_reading (self);
}

static void
samay_session_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamaySession *self = SAMAY_SESSION (object);

  switch (id)
    {
    case SAMAY_SESSION_PROP_BUSY:
      g_value_set_boolean (value, self->reading != NULL);
      break;
    case SAMAY_SESSION_PROP_SELECTED:
      g_value_set_uint (value, self->selected);
      break;
    case SAMAY_SESSION_PROP_FORMAT:
      g_value_set_pointer (value, samay_session_get_format (self));
      break;
    case SAMAY_SESSION_PROP_GROUPING:
      g_value_set_uint (value, self->grouping);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samay_session_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamaySession *self = SAMAY_SESSION (object);

  switch (id)
    {
    case SAMAY_SESSION_PROP_SELECTED:
      samay_session_set_selected (self, g_value_get_uint (value));
      break;
    case SAMAY_SESSION_PROP_FORMAT:
      samay_session_set_format (self, g_value_get_pointer (value));
      break;
    case SAMAY_SESSION_PROP_GROUPING:
      samay_session_set_grouping (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samay_session_finalize (GObject *object)
{
  SamaySession *self = SAMAY_SESSION (object);

  samay_reader_request_clear (&self->request);
  g_clear_object (&self->reading);
  samay_session_free_filter (self);
  g_object_unref (self->timeline);
  g_clear_pointer (&self->format, samay_date_format_unref);
  samay_reader_unref (self->reader);
  G_OBJECT_CLASS (samay_session_parent_class)->finalize (object);
}

static void
samay_session_class_init (SamaySessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = samay_session_get_property;
  object_class->set_property = samay_session_set_property;
  object_class->finalize = samay_session_finalize;

  properties[SAMAY_SESSION_PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[SAMAY_SESSION_PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, SAMAY_SESSION_NO_EVENT,
                                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[SAMAY_SESSION_PROP_FORMAT] = g_param_spec_pointer ("format", NULL, NULL, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[SAMAY_SESSION_PROP_GROUPING] = g_param_spec_uint ("grouping", NULL, NULL, 0, SAMAY_N_GROUPINGS - 1, SAMAY_GROUPING_NONE,
                                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, SAMAY_SESSION_N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", SAMAY_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[FILTERED] = g_signal_new ("filtered", SAMAY_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[VISIBLE_CHANGED] = g_signal_new ("visible-changed", SAMAY_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[REMARKED] = g_signal_new ("remarked", SAMAY_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[FAILED] = g_signal_new ("failed", SAMAY_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
samay_session_init (SamaySession *self)
{
  self->timeline = samay_timeline_new ();
  self->filter = samay_filter_new ();
  self->request.published = SAMAY_WHEN_UNKNOWN;
  self->selected = SAMAY_SESSION_NO_EVENT;
  self->wanted = SAMAY_SESSION_NO_STATEMENT;
  self->width_px = DEFAULT_WIDTH_PX;
  self->is_fitted = TRUE;
  self->visible = samay_layout_fit (samay_timeline_get_table (self->timeline), self->width_px).visible;
}

/**
 * samay_session_new:
 *
 * Returns: (transfer full): a session without a text
 */
SamaySession *
samay_session_new (void)
{
  g_autoptr (SamayReader) reader = samay_reader_new ();

  return samay_session_new_with_reader (reader);
}

/**
 * samay_session_new_with_reader:
 * @reader: shared by several sessions, so that language packs are loaded once
 *
 * Returns: (transfer full): a session without a text
 */
SamaySession *
samay_session_new_with_reader (SamayReader *reader)
{
  SamaySession *self;

  g_return_val_if_fail (reader != NULL, NULL);

  self = g_object_new (SAMAY_TYPE_SESSION, NULL);
  self->reader = samay_reader_ref (reader);
  return self;
}

/**
 * samay_session_set_text:
 * @text: any bytes; what isn't UTF-8 is shown as U+FFFD, and a byte order mark is dropped
 * @length: bytes of @text
 * @title: (nullable): of the statement; %NULL takes one from its first line
 *
 * Begins another statement, read in a worker: what is here now stays until "changed". A reading under way is given up.
 */
void
samay_session_set_text (SamaySession *self,
                        const char   *text,
                        gsize         length,
                        const char   *title)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && (text != NULL || length == 0));

  self->is_edit = FALSE;
  request (self, g_bytes_new (text, length), NULL, title, SAMAY_WHEN_UNKNOWN);
  start_reading (self);
}

/**
 * samay_session_edit_text:
 * @length: bytes of @text
 *
 * The same statement in other words, read in a worker.
 */
void
samay_session_edit_text (SamaySession *self,
                         const char   *text,
                         gsize         length)
{
  g_autoptr (GPtrArray) given = NULL;

  g_return_if_fail (SAMAY_IS_SESSION (self) && (text != NULL || length == 0));

  /* An edit of a text that hasn't come yet can't be one of the text that is here. */
  self->is_edit = self->is_edit || self->reading == NULL;
  given = list_given (self);
  request_edit (self, g_bytes_new (text, length),
                self->reading != NULL ? self->request.published : get_given_date (self), given);
}

/**
 * samay_session_load_file:
 * @file: a plain text
 *
 * As samay_session_set_text(); "failed" tells why a file can't be taken, and then the text that is here stays.
 */
void
samay_session_load_file (SamaySession *self,
                         GFile        *file)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && G_IS_FILE (file));

  self->is_edit = FALSE;
  request (self, NULL, g_object_ref (file), NULL, SAMAY_WHEN_UNKNOWN);
  start_reading (self);
}

/**
 * samay_session_load_files:
 * @files: (array length=n_files): plain texts, one or more
 *
 * As samay_session_load_file(), of several: their events are joined. The first one's text is shown; that of another comes
 * when an event is chosen of which only that one tells.
 */
void
samay_session_load_files (SamaySession  *self,
                          GFile        **files,
                          guint          n_files)
{
  g_autoptr (GPtrArray) more = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (SAMAY_IS_SESSION (self) && n_files > 0);

  for (guint i = 1; i < n_files; i++)
    g_ptr_array_add (more, g_object_ref (files[i]));
  self->is_edit = FALSE;
  request (self, NULL, g_object_ref (files[0]), NULL, SAMAY_WHEN_UNKNOWN);
  self->request.files = g_steal_pointer (&more);
  start_reading (self);
}

/**
 * samay_session_get_shown_statement:
 *
 * Returns: the number of the statement in the timeline whose text is that of the session
 */
guint
samay_session_get_shown_statement (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), 0);

  return self->current;
}

/**
 * samay_session_show_statement:
 * @statement: its number in the timeline; of none there nothing happens
 *
 * Brings another statement's text; the selection stays.
 */
void
samay_session_show_statement (SamaySession *self,
                              guint         statement)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  /* What is read goes with the statement that was edited, which stays until then. */
  if (self->reading != NULL && self->is_edit)
    {
      self->wanted = statement;
      return;
    }
  if (statement == self->current || statement >= samay_timeline_get_n_statements (self->timeline))
    return;
  self->current = statement;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * samay_session_refuse:
 * @message: why, in a person's words
 *
 * Says by "failed" that a view could not take a text, so that it needn't know who tells that.
 */
void
samay_session_refuse (SamaySession *self,
                      const char   *message)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && message != NULL);

  g_signal_emit (self, signals[FAILED], 0, message);
}

/**
 * samay_session_cancel:
 *
 * Gives up what is being read; the text that is here stays.
 */
void
samay_session_cancel (SamaySession *self)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (self->reading == NULL)
    return;
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  forget_former (self);
  samay_session_notify_prop (self, SAMAY_SESSION_PROP_BUSY);
  show_wanted (self);
}

gboolean
samay_session_is_busy (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return self->reading != NULL;
}

/**
 * samay_session_set_published:
 * @published: (nullable): the statement's date as a person knows it; %NULL or an unknown one for what the text tells
 *
 * Reads the text again with that date.
 */
void
samay_session_set_published (SamaySession    *self,
                             const SamayWhen *published)
{
  SamayWhen when = published != NULL ? *published : SAMAY_WHEN_UNKNOWN;
  g_autoptr (GPtrArray) given = NULL;
  gsize length;
  const char *text;

  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (self->reading != NULL)
    {
      self->request.published = when;
      start_reading (self);
      return;
    }
  text = samay_session_get_text (self, &length);
  self->is_edit = TRUE;
  given = list_given (self);
  request_edit (self, g_bytes_new (text, length), when, given);
}

/**
 * samay_session_read_again:
 * @given: (element-type SamayGivenDate): what a person says of the dates of events
 *
 * For the session's own parts.
 */
void
samay_session_read_again (SamaySession *self,
                          GPtrArray    *given)
{
  gsize length;
  const char *text;

  if (self->reading != NULL)
    {
      g_ptr_array_ref (given);
      g_clear_pointer (&self->request.given, g_ptr_array_unref);
      self->request.given = given;
      start_reading (self);
      return;
    }
  text = samay_session_get_text (self, &length);
  self->is_edit = TRUE;
  request_edit (self, g_bytes_new (text, length), get_given_date (self), given);
}

/**
 * samay_session_has_published:
 *
 * Returns: whether a person gave the statement's date
 */
gboolean
samay_session_has_published (SamaySession *self)
{
  SamayWhen when;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  when = get_given_date (self);
  return samay_when_is_known (&when);
}

/**
 * samay_session_parse_when:
 * @out_when: (out)
 *
 * See samay_reader_parse_when().
 *
 * Returns: whether there is a date in @text
 */
gboolean
samay_session_parse_when (SamaySession *self,
                          const char   *text,
                          SamayWhen    *out_when)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return samay_reader_parse_when (self->reader, text, out_when);
}
