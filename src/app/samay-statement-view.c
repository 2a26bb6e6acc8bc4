/* samay-statement-view.c: the statement's text, with what it says about time marked in it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-statement-view.h"

#include "app/samay-long-lines.h"
#include "app/samay-statement-marks.h"

#include <string.h>

/* How long a person must pause before what was typed is read. */
#define DEBOUNCE_MS 250

struct _SamayStatementView
{
  AdwBin parent_instance;

  SamaySession *session;
  GtkTextView *text_view;
  GtkWidget *hint;
  GtkTextBuffer *buffer;
  SamayStatementMarks *marks;

  guint debounce;         /* of an edit that the session doesn't know yet, or 0 */
  guint typed_in;         /* the statement of that edit */
  gboolean is_loading;    /* the buffer changes because the session did */
  gboolean is_pressed;    /* the cursor moves because of the pointer */
  gboolean is_choosing;   /* the selection changes because of this view */
  gboolean is_over_event; /* so is the pointer */
};

G_DEFINE_FINAL_TYPE (SamayStatementView, samay_statement_view, ADW_TYPE_BIN)

static char *
dup_buffer_text (SamayStatementView *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* Whether the marks are of the text that is shown. */
static gboolean
is_current (SamayStatementView *self)
{
  return self->session != NULL && self->debounce == 0 && !samay_session_is_busy (self->session);
}

static void
light_selected (SamayStatementView *self)
{
  guint row = samay_session_get_selected (self->session);
  const SamayMention *mention = samay_session_get_mention (self->session, row);
  GtkTextIter start;

  samay_statement_marks_choose (self->marks, samay_session_get_text (self->session, NULL), mention, &start);
  if (mention == NULL || self->is_choosing)
    return;
  /* A mark, because the heights of lines that were never seen aren't known yet. */
  gtk_text_buffer_move_mark_by_name (self->buffer, "chosen", &start);
  gtk_text_view_scroll_to_mark (self->text_view, gtk_text_buffer_get_mark (self->buffer, "chosen"), 0.12, FALSE, 0, 0);
}

static void
on_session_changed (SamayStatementView *self)
{
  gsize length;
  const char *text = samay_session_get_text (self->session, &length);
  g_autofree char *shown = dup_buffer_text (self);

  if (strcmp (shown, text) != 0)
    {
      /* Typed meanwhile: what was typed is read next, as the statement that it was typed in. */
      if (self->debounce != 0)
        {
          samay_session_show_statement (self->session, self->typed_in);
          return;
        }
      self->is_loading = TRUE;
      gtk_text_buffer_begin_irreversible_action (self->buffer);
      gtk_text_buffer_set_text (self->buffer, text, length);
      gtk_text_buffer_end_irreversible_action (self->buffer);
      self->is_loading = FALSE;
    }
  samay_statement_marks_set (self->marks, samay_session_get_extraction (self->session));
  self->is_choosing = TRUE;
  light_selected (self);
  self->is_choosing = FALSE;
}

static void
on_selected (SamayStatementView *self)
{
  if (self->debounce == 0)
    light_selected (self);
}

static gboolean
send_edit (gpointer data)
{
  SamayStatementView *self = data;
  g_autofree char *text = dup_buffer_text (self);

  self->debounce = 0;
  samay_session_edit_text (self->session, text, strlen (text));
  return G_SOURCE_REMOVE;
}

static void
on_buffer_changed (SamayStatementView *self)
{
  gtk_widget_set_visible (self->hint, gtk_text_buffer_get_char_count (self->buffer) == 0);
  if (self->is_loading || self->session == NULL)
    return;
  g_clear_handle_id (&self->debounce, g_source_remove);
  self->typed_in = samay_session_get_shown_statement (self->session);
  self->debounce = g_timeout_add (DEBOUNCE_MS, send_edit, self);
}

/* Whether the text would be longer than can be read. The session's is of some moments ago; near the limit it is counted. */
static gboolean
is_too_much (SamayStatementView *self,
             gsize               n_more)
{
  g_autofree char *shown = NULL;
  gsize length;

  samay_session_get_text (self->session, &length);
  if (n_more < SAMAY_READER_LENGTH_MAX / 2 && length < SAMAY_READER_LENGTH_MAX / 2)
    return FALSE;
  shown = dup_buffer_text (self);
  return strlen (shown) + n_more > SAMAY_READER_LENGTH_MAX;
}

/* Whatever is typed, pasted, dropped or brought back comes through here before it is in the text. */
static void
on_insert_text (SamayStatementView *self,
                GtkTextIter        *at,
                const char         *text,
                int                 length)
{
  g_autofree char *broken = NULL;
  gsize broken_length;

  if (self->is_loading || self->session == NULL)
    return;
  if (is_too_much (self, length))
    {
      g_signal_stop_emission_by_name (self->buffer, "insert-text");
      samay_session_refuse (self->session, samay_reader_get_too_long_message ());
      return;
    }
  broken = samay_long_lines_break (text, length, &broken_length);
  if (broken == NULL)
    return;
  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_text_buffer_insert (self->buffer, at, broken, broken_length);
}

static void
choose_at (SamayStatementView *self,
           const GtkTextIter  *iter)
{
  const SamayStatementMark *mark = samay_statement_marks_find (self->marks, gtk_text_iter_get_offset (iter));
  const SamayMention *selected;
  guint row;

  if (mark == NULL || !mark->is_event)
    return;
  /* Walking through words with the arrow keys stays with the event; pressing again goes to the next of the same words. */
  selected = samay_session_get_mention (self->session, samay_session_get_selected (self->session));
  if (!self->is_pressed && selected != NULL && selected->start_byte == mark->start_byte)
    return;
  row = samay_session_find_row_at_byte (self->session, mark->start_byte);
  self->is_choosing = TRUE;
  samay_session_set_selected (self->session, row);
  self->is_choosing = FALSE;
}

/* The cursor was put somewhere, by the pointer or by keys; typing doesn't put it. */
static void
on_mark_set (SamayStatementView *self,
             GtkTextIter        *iter,
             GtkTextMark        *mark)
{
  if (mark != gtk_text_buffer_get_insert (self->buffer) || self->is_loading || !is_current (self))
    return;
  choose_at (self, iter);
  self->is_pressed = FALSE;
}

static void
on_pressed (SamayStatementView *self,
            int                 n_press)
{
  self->is_pressed = n_press == 1;
}

static const SamayStatementMark *
find_mark_at (SamayStatementView *self,
              double              x_px,
              double              y_px)
{
  GtkTextIter iter;
  int x;
  int y;

  if (!is_current (self))
    return NULL;
  gtk_text_view_window_to_buffer_coords (self->text_view, GTK_TEXT_WINDOW_WIDGET, (int) x_px, (int) y_px, &x, &y);
  if (!gtk_text_view_get_iter_at_location (self->text_view, &iter, x, y))
    return NULL;
  return samay_statement_marks_find (self->marks, gtk_text_iter_get_offset (&iter));
}

static void
on_motion (SamayStatementView *self,
           double              x_px,
           double              y_px)
{
  const SamayStatementMark *mark = find_mark_at (self, x_px, y_px);
  gboolean is_over_event = mark != NULL && mark->is_event;

  if (is_over_event == self->is_over_event)
    return;
  self->is_over_event = is_over_event;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->text_view), is_over_event ? "pointer" : "text");
}

static gboolean
on_query_tooltip (SamayStatementView *self,
                  int                 x_px,
                  int                 y_px,
                  gboolean            is_keyboard,
                  GtkTooltip         *tooltip)
{
  const SamayStatementMark *mark = is_keyboard ? NULL : find_mark_at (self, x_px, y_px);
  SamayExtraction *extraction = samay_session_get_extraction (self->session);
  const SamayExpression *expressions;
  g_autofree char *date = NULL;
  guint n;

  if (mark == NULL || extraction == NULL || mark->expression == SAMAY_EXPRESSION_NONE)
    return FALSE;
  expressions = samay_extraction_get_expressions (extraction, &n);
  if (mark->expression >= n)
    return FALSE;
  if (samay_when_is_undated (&expressions[mark->expression].when))
    return FALSE;
  date = samay_date_format_when (samay_session_get_format (self->session), &expressions[mark->expression].when);
  gtk_tooltip_set_text (tooltip, date);
  return TRUE;
}

static void
recolor (SamayStatementView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  samay_statement_marks_recolor (self->marks, adw_style_manager_get_dark (style),
                                 adw_style_manager_get_high_contrast (style));
}

static void
set_up_text_view (SamayStatementView *self)
{
  GtkGesture *press = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkTextIter start;

  self->buffer = gtk_text_view_get_buffer (self->text_view);
  self->marks = samay_statement_marks_new (self->buffer);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_create_mark (self->buffer, "chosen", &start, TRUE);

  /* Before the text view's own, which moves the cursor. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text_view), GTK_EVENT_CONTROLLER (press));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text_view), motion);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (on_insert_text), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (on_buffer_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "mark-set", G_CALLBACK (on_mark_set), self, G_CONNECT_SWAPPED);
}

static void
set_session (SamayStatementView *self,
             SamaySession       *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (on_session_changed), self);
  g_signal_connect_swapped (session, "notify::selected", G_CALLBACK (on_selected), self);
  on_session_changed (self);
}

static void
samay_statement_view_dispose (GObject *object)
{
  SamayStatementView *self = SAMAY_STATEMENT_VIEW (object);

  g_clear_handle_id (&self->debounce, g_source_remove);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  /* A template's end unparents its children behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->marks, samay_statement_marks_free);
  self->buffer = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), SAMAY_TYPE_STATEMENT_VIEW);
  G_OBJECT_CLASS (samay_statement_view_parent_class)->dispose (object);
}

static gboolean
samay_statement_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAMAY_STATEMENT_VIEW (widget)->text_view));
}

static void
samay_statement_view_class_init (SamayStatementViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_statement_view_dispose;
  widget_class->grab_focus = samay_statement_view_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, SAMAY_APP_PATH "ui/samay-statement-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SamayStatementView, text_view);
  gtk_widget_class_bind_template_child (widget_class, SamayStatementView, hint);
  gtk_widget_class_bind_template_callback (widget_class, on_query_tooltip);
}

static void
samay_statement_view_init (SamayStatementView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  set_up_text_view (self);
  recolor (self);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (recolor), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (recolor), self, G_CONNECT_SWAPPED);
}

GtkWidget *
samay_statement_view_new (SamaySession *session)
{
  SamayStatementView *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_STATEMENT_VIEW, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}

/**
 * samay_statement_view_focus_text:
 *
 * Puts the cursor at the text's end, ready to write.
 */
void
samay_statement_view_focus_text (SamayStatementView *self)
{
  GtkTextIter end;

  g_return_if_fail (SAMAY_IS_STATEMENT_VIEW (self));

  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_place_cursor (self->buffer, &end);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}
