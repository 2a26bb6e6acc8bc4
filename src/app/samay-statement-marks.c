/* samay-statement-marks.c: the tags of a statement's text, and what lies under them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-statement-marks.h"

#include "render/samay-theme.h"

#include <string.h>

#define N_STATUSES (SAMAY_STATUS_DENIED + 1)

/* How much of a status's colour lies behind the words. */
#define ALPHA_LIGHT 0.20
#define ALPHA_DARK 0.34
#define SENTENCE_ALPHA 0.06

/* So many marks are put on at once; those of a long text follow when there is nothing else to do, so many a time. */
#define SLICE 400

struct _SamayStatementMarks
{
  GtkTextBuffer *buffer; /* borrowed */
  GArray *marks;         /* SamayStatementMark, in order, none overlaps the next */
  gboolean *is_tagged;   /* by mark: whether its words have its tag */
  guint n_done;          /* from this mark on some may not have it yet */
  guint rest;            /* the source that gives it to them, or 0 */
  guint n_chars;         /* of the text that they are of */
  guint n_same_start;    /* how many characters of it no edit has touched since, at its start */
  guint n_same_end;      /* and at its end */
  SamayTheme theme;

  /* Borrowed from the buffer's table; later ones are drawn over earlier ones. */
  GtkTextTag *sentence;
  GtkTextTag *aside; /* words about time that make no event */
  GtkTextTag *events[N_STATUSES];
  GtkTextTag *chosen;
  guint8 chosen_status;
  GtkTextMark *lit_start; /* around the sentence and the words that are lit; they go with the text */
  GtkTextMark *lit_end;
};

/**
 * Shift:
 * @same_start: so many characters are the same at the texts' starts
 * @old_end: where the end that is the same begins in the old text
 * @new_end: where it begins in the new text
 *
 * All edits as one: what stands between was replaced.
 */
typedef struct
{
  guint same_start;
  guint old_end;
  guint new_end;
} Shift;

static GdkRGBA
get_color (SamayTheme theme,
           SamayRole  role,
           double     alpha)
{
  guint32 rgb = samay_theme_get_rgb (theme, role);

  return (GdkRGBA) { (rgb >> 16 & 0xff) / 255.0f, (rgb >> 8 & 0xff) / 255.0f, (rgb & 0xff) / 255.0f, alpha };
}

static SamayRole
get_role (guint8 status)
{
  return SAMAY_ROLE_OCCURRED + MIN (status, N_STATUSES - 1);
}

/* White or black on the status's full colour, whichever reads better. */
static void
color_chosen (SamayStatementMarks *self)
{
  guint32 rgb = samay_theme_get_rgb (self->theme, get_role (self->chosen_status));
  GdkRGBA back = get_color (self->theme, get_role (self->chosen_status), 1);
  gboolean is_white = samay_theme_get_contrast (rgb, 0xffffff) >= samay_theme_get_contrast (rgb, 0x000000);
  GdkRGBA front = is_white ? (GdkRGBA) { 1, 1, 1, 1 } : (GdkRGBA) { 0, 0, 0, 1 };

  g_object_set (self->chosen, "background-rgba", &back, "foreground-rgba", &front, NULL);
}

/* Offsets of words that have no tag yet would be wrong now; the marks of the new text are on their way. */
static void
leave_rest (SamayStatementMarks *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
}

/* Before the text is there. */
static void
on_insert (SamayStatementMarks *self,
           GtkTextIter         *at,
           const char          *text,
           int                  length)
{
  guint offset = gtk_text_iter_get_offset (at);

  leave_rest (self);
  self->n_same_start = MIN (self->n_same_start, offset);
  self->n_same_end = MIN (self->n_same_end, gtk_text_buffer_get_char_count (self->buffer) - offset);
}

/* While the text is still there. */
static void
on_delete (SamayStatementMarks *self,
           GtkTextIter         *start,
           GtkTextIter         *end)
{
  leave_rest (self);
  self->n_same_start = MIN (self->n_same_start, (guint) gtk_text_iter_get_offset (start));
  self->n_same_end = MIN (self->n_same_end,
                          (guint) (gtk_text_buffer_get_char_count (self->buffer) - gtk_text_iter_get_offset (end)));
}

/**
 * samay_statement_marks_new:
 * @buffer: empty; outlives the marks
 *
 * Returns: (transfer full): tags of @buffer, not yet on any text
 */
SamayStatementMarks *
samay_statement_marks_new (GtkTextBuffer *buffer)
{
  SamayStatementMarks *self;
  GtkTextIter start;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  self = g_new0 (SamayStatementMarks, 1);
  self->buffer = buffer;
  self->marks = g_array_new (FALSE, FALSE, sizeof (SamayStatementMark));
  self->sentence = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  self->aside = gtk_text_buffer_create_tag (buffer, NULL, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  for (guint i = 0; i < N_STATUSES; i++)
    self->events[i] = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  self->chosen = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  gtk_text_buffer_get_start_iter (buffer, &start);
  self->lit_start = gtk_text_buffer_create_mark (buffer, NULL, &start, TRUE);
  self->lit_end = gtk_text_buffer_create_mark (buffer, NULL, &start, FALSE);
  g_signal_connect_swapped (buffer, "insert-text", G_CALLBACK (on_insert), self);
  g_signal_connect_swapped (buffer, "delete-range", G_CALLBACK (on_delete), self);
  samay_statement_marks_recolor (self, FALSE, FALSE);
  return self;
}

void
samay_statement_marks_free (SamayStatementMarks *self)
{
  g_return_if_fail (self != NULL);

  leave_rest (self);
  g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_array_unref (self->marks);
  g_free (self->is_tagged);
  g_free (self);
}

/**
 * samay_statement_marks_recolor:
 * @is_high_contrast: then events are underlined too, and not told by a tint alone
 */
void
samay_statement_marks_recolor (SamayStatementMarks *self,
                               gboolean             is_dark,
                               gboolean             is_high_contrast)
{
  GdkRGBA line;
  GdkRGBA back;

  g_return_if_fail (self != NULL);

  self->theme = is_dark ? SAMAY_THEME_DARK : SAMAY_THEME_LIGHT;
  line = get_color (self->theme, SAMAY_ROLE_TEXT_SECONDARY, is_high_contrast ? 1 : 0.8);
  g_object_set (self->aside, "underline-rgba", &line, NULL);
  back = get_color (self->theme, SAMAY_ROLE_TEXT, SENTENCE_ALPHA);
  g_object_set (self->sentence, "background-rgba", &back, NULL);
  for (guint i = 0; i < N_STATUSES; i++)
    {
      back = get_color (self->theme, get_role (i), is_dark ? ALPHA_DARK : ALPHA_LIGHT);
      line = get_color (self->theme, get_role (i), 1);
      g_object_set (self->events[i], "background-rgba", &back, "underline-rgba", &line,
                    "underline", is_high_contrast ? PANGO_UNDERLINE_SINGLE : PANGO_UNDERLINE_NONE, NULL);
    }
  color_chosen (self);
}

static GtkTextTag *
get_tag (SamayStatementMarks      *self,
         const SamayStatementMark *mark)
{
  return mark->is_event ? self->events[MIN (mark->status, N_STATUSES - 1)] : self->aside;
}

static void
get_range (SamayStatementMarks *self,
           guint                start_char,
           guint                end_char,
           GtkTextIter         *out_start,
           GtkTextIter         *out_end)
{
  gtk_text_buffer_get_iter_at_offset (self->buffer, out_start, start_char);
  gtk_text_buffer_get_iter_at_offset (self->buffer, out_end, end_char);
}

static void
apply (SamayStatementMarks *self,
       GtkTextTag          *tag,
       guint                start_char,
       guint                end_char)
{
  GtkTextIter start;
  GtkTextIter end;

  get_range (self, start_char, end_char, &start, &end);
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

static void
take_off (SamayStatementMarks *self,
          GtkTextTag          *tag,
          guint                start_char,
          guint                end_char)
{
  GtkTextIter start;
  GtkTextIter end;

  get_range (self, start_char, end_char, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, tag, &start, &end);
}

/* Where an old mark's words are in the new text; what was cut out of them is closed up. Returns whether they are whole. */
static gboolean
move_mark (SamayStatementMark *mark,
           const Shift        *shift)
{
  gint64 by = (gint64) shift->new_end - shift->old_end;
  gboolean is_whole = mark->end_char <= shift->same_start || mark->start_char >= shift->old_end;

  if (mark->start_char >= shift->old_end)
    mark->start_char += by;
  else
    mark->start_char = MIN (mark->start_char, shift->same_start);
  if (mark->end_char >= shift->old_end && mark->end_char > shift->same_start)
    mark->end_char += by;
  else if (mark->end_char > shift->same_start)
    mark->end_char = shift->new_end;
  return is_whole;
}

/* All at once is quicker than one by one where there are many. */
static void
take_off_all (SamayStatementMarks *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->aside, &start, &end);
  for (guint i = 0; i < N_STATUSES; i++)
    gtk_text_buffer_remove_tag (self->buffer, self->events[i], &start, &end);
}

/* Takes off the tags of old marks that are none any more, and says which of the new ones have theirs already: what is
 * tagged anew is also laid out anew, and a long text would be for each letter typed. */
static gboolean *
keep_tags (SamayStatementMarks *self,
           GArray              *marks,
           const Shift         *shift)
{
  gboolean *is_kept = g_new0 (gboolean, marks->len + 1);
  g_autoptr (GArray) stale = g_array_new (FALSE, FALSE, sizeof (SamayStatementMark));
  GtkTextIter start;
  GtkTextIter end;
  guint next = 0;

  for (guint i = 0; i < self->marks->len; i++)
    {
      SamayStatementMark old = g_array_index (self->marks, SamayStatementMark, i);
      gboolean is_whole = move_mark (&old, shift);
      const SamayStatementMark *new;

      if (!self->is_tagged[i])
        continue;
      while (next < marks->len && g_array_index (marks, SamayStatementMark, next).start_char < old.start_char)
        next++;
      new = next < marks->len ? &g_array_index (marks, SamayStatementMark, next) : NULL;
      if (is_whole && new != NULL && new->start_char == old.start_char && new->end_char == old.end_char
          && get_tag (self, new) == get_tag (self, &old))
        is_kept[next] = TRUE;
      /* What lies within the edits is cleaned below, for all marks at once. */
      else if (old.start_char < shift->same_start || old.end_char > shift->new_end)
        g_array_append_val (stale, old);
    }
  if (stale->len > SLICE)
    {
      take_off_all (self);
      memset (is_kept, 0, sizeof *is_kept * marks->len);
      return is_kept;
    }
  for (guint i = 0; i < stale->len; i++)
    {
      const SamayStatementMark *old = &g_array_index (stale, SamayStatementMark, i);

      take_off (self, get_tag (self, old), old->start_char, old->end_char);
    }
  /* A piece of this text that was pasted brings its tags along. */
  get_range (self, shift->same_start, shift->new_end, &start, &end);
  gtk_text_buffer_remove_all_tags (self->buffer, &start, &end);
  return is_kept;
}

/* Puts tags on the next marks that have none. Returns whether there are more. */
static gboolean
tag_some (SamayStatementMarks *self)
{
  guint n = 0;

  for (; self->n_done < self->marks->len && n < SLICE; self->n_done++)
    {
      const SamayStatementMark *mark = &g_array_index (self->marks, SamayStatementMark, self->n_done);

      if (self->is_tagged[self->n_done])
        continue;
      apply (self, get_tag (self, mark), mark->start_char, mark->end_char);
      self->is_tagged[self->n_done] = TRUE;
      n++;
    }
  return self->n_done < self->marks->len;
}

static gboolean
tag_rest (gpointer data)
{
  SamayStatementMarks *self = data;

  if (tag_some (self))
    return G_SOURCE_CONTINUE;
  self->rest = 0;
  return G_SOURCE_REMOVE;
}

/**
 * samay_statement_marks_set:
 * @extraction: (nullable): of the buffer's very text
 *
 * Marks every temporal expression. Costs O(n log n) for n expressions, of which only those that edits have touched are
 * laid out anew; in a long text the last ones have their tags a little later.
 */
void
samay_statement_marks_set (SamayStatementMarks *self,
                           SamayExtraction     *extraction)
{
  g_autoptr (GArray) marks = NULL;
  g_autofree gboolean *is_kept = NULL;
  guint n_chars;
  Shift shift;

  g_return_if_fail (self != NULL);

  leave_rest (self);
  marks = samay_statement_mark_list (extraction);
  n_chars = gtk_text_buffer_get_char_count (self->buffer);
  /* Edits that overlap would count what lies between them twice. */
  self->n_same_start = MIN (self->n_same_start, MIN (self->n_chars, n_chars));
  self->n_same_end = MIN (self->n_same_end, MIN (self->n_chars, n_chars) - self->n_same_start);
  shift = (Shift) { self->n_same_start, self->n_chars - self->n_same_end, n_chars - self->n_same_end };
  is_kept = keep_tags (self, marks, &shift);
  g_array_unref (self->marks);
  self->marks = g_steal_pointer (&marks);
  g_free (self->is_tagged);
  self->is_tagged = g_steal_pointer (&is_kept);
  self->n_done = 0;
  if (tag_some (self))
    self->rest = g_idle_add (tag_rest, self);
  self->n_chars = self->n_same_start = self->n_same_end = n_chars;
}

/**
 * samay_statement_marks_find:
 * @character: offset in the text
 *
 * Returns: (transfer none) (nullable): the mark there
 */
const SamayStatementMark *
samay_statement_marks_find (SamayStatementMarks *self,
                            guint                character)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (self != NULL, NULL);

  high = self->marks->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const SamayStatementMark *mark = &g_array_index (self->marks, SamayStatementMark, middle);

      if (character >= mark->start_char && character < mark->end_char)
        return mark;
      if (character < mark->start_char)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

/**
 * samay_statement_marks_choose:
 * @text: of the buffer
 * @mention: (nullable): the event whose words are to be lit; %NULL for none
 * @out_start: (out): where they begin, if there is an event
 *
 * Lights the words strongly, and the sentence around them a little.
 */
void
samay_statement_marks_choose (SamayStatementMarks *self,
                              const char          *text,
                              const SamayMention  *mention,
                              GtkTextIter         *out_start)
{
  GtkTextIter start;
  GtkTextIter end;
  guint start_char;
  guint end_char;

  g_return_if_fail (self != NULL && text != NULL && out_start != NULL);

  gtk_text_buffer_get_iter_at_mark (self->buffer, &start, self->lit_start);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &end, self->lit_end);
  gtk_text_buffer_remove_tag (self->buffer, self->chosen, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->sentence, &start, &end);
  if (mention == NULL)
    return;
  self->chosen_status = mention->status;
  color_chosen (self);
  start_char = g_utf8_strlen (text, mention->sentence_start_byte);
  end_char = start_char + g_utf8_strlen (text + mention->sentence_start_byte,
                                         mention->sentence_end_byte - mention->sentence_start_byte);
  apply (self, self->sentence, start_char, end_char);
  get_range (self, start_char, end_char, &start, &end);
  gtk_text_buffer_move_mark (self->buffer, self->lit_start, &start);
  gtk_text_buffer_move_mark (self->buffer, self->lit_end, &end);
  start_char += g_utf8_strlen (text + mention->sentence_start_byte,
                               mention->start_byte - mention->sentence_start_byte);
  end_char = start_char + g_utf8_strlen (text + mention->start_byte, mention->end_byte - mention->start_byte);
  apply (self, self->chosen, start_char, end_char);
  gtk_text_buffer_get_iter_at_offset (self->buffer, out_start, start_char);
}
