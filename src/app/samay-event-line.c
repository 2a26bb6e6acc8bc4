/* samay-event-line.c: the words of an event, placed by the width that they get
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-line.h"

#include "app/samay-event-columns.h"
#include "app/samay-event-words.h"
#include "app/samay-status-mark.h"
#include "scene/samay-cluster.h"

/* As the mark wants to be. */
#define MARK_WIDTH_PX 40
#define MARK_HEIGHT_PX 20
/* Between the lines of a card, and between its date and its status. */
#define LINE_GAP_PX 2
#define HEAD_GAP_PX 9
/* From a mark's top down to where the first line of words stands. */
#define MARK_ABOVE_BASELINE_PX 15
#define MAX_LINES 3
#define MIN_WIDTH_PX 160

struct _SamayEventLine
{
  GtkWidget parent_instance;

  GtkWidget *mark;
  GtkWidget *words[SAMAY_N_ORDER_KEYS];
  GtkWidget *story; /* status and sources, on a card */
};

G_DEFINE_FINAL_TYPE (SamayEventLine, samay_event_line, GTK_TYPE_WIDGET)

static void
measure_height (GtkWidget *child,
                int        width_px,
                int       *out_height_px,
                int       *out_baseline_px)
{
  int baseline_px;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width_px, NULL, out_height_px, NULL, &baseline_px);
  if (out_baseline_px != NULL)
    *out_baseline_px = baseline_px >= 0 ? baseline_px : *out_height_px;
}

static int
measure_width (GtkWidget *child)
{
  int width_px;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width_px, NULL, NULL);
  return width_px;
}

static void
put (GtkWidget *child,
     int        x_px,
     int        y_px,
     int        width_px,
     int        height_px)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x_px, y_px, MAX (width_px, 1), MAX (height_px, 1) }, -1);
}

/* Side by side, their first lines on one line; places them if that is wanted. Returns the height. */
static int
arrange_columns (SamayEventLine *self,
                 int             width_px,
                 gboolean        is_final)
{
  SamayEventColumn columns[SAMAY_N_ORDER_KEYS];
  int heights_px[SAMAY_N_ORDER_KEYS];
  int baselines_px[SAMAY_N_ORDER_KEYS];
  int baseline_px = MARK_ABOVE_BASELINE_PX;
  int height_px = 0;

  samay_event_columns_place (width_px, columns);
  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    {
      measure_height (self->words[i], columns[i].width_px, &heights_px[i], &baselines_px[i]);
      baseline_px = MAX (baseline_px, baselines_px[i]);
    }
  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    {
      height_px = MAX (height_px, baseline_px - baselines_px[i] + heights_px[i]);
      if (is_final)
        put (self->words[i], columns[i].x_px, baseline_px - baselines_px[i], columns[i].width_px, heights_px[i]);
    }
  if (is_final)
    put (self->mark, 0, baseline_px - MARK_ABOVE_BASELINE_PX, MARK_WIDTH_PX, MARK_HEIGHT_PX);
  return height_px;
}

/* Date and status, then the title, then the place. */
static int
arrange_card (SamayEventLine *self,
              int             width_px,
              gboolean        is_final)
{
  GtkWidget *date = self->words[SAMAY_ORDER_DATE];
  GtkWidget *title = self->words[SAMAY_ORDER_TITLE];
  GtkWidget *place = self->words[SAMAY_ORDER_PLACE];
  int x_px = SAMAY_COLUMNS_BEGIN_PX;
  int inner_px = MAX (width_px - x_px, 1);
  int story_px = MIN (measure_width (self->story), inner_px / 2);
  int date_px = MAX (inner_px - story_px - HEAD_GAP_PX, 1);
  int date_height_px, story_height_px, title_height_px, place_height_px = 0;
  int head_px;

  measure_height (date, date_px, &date_height_px, NULL);
  measure_height (self->story, story_px, &story_height_px, NULL);
  measure_height (title, inner_px, &title_height_px, NULL);
  if (gtk_widget_get_visible (place))
    measure_height (place, inner_px, &place_height_px, NULL);
  head_px = MAX (date_height_px, story_height_px);
  if (is_final)
    {
      put (self->mark, 0, 0, MARK_WIDTH_PX, MARK_HEIGHT_PX);
      put (date, x_px, 0, date_px, date_height_px);
      put (self->story, width_px - story_px, 0, story_px, story_height_px);
      put (title, x_px, head_px + LINE_GAP_PX, inner_px, title_height_px);
      if (gtk_widget_get_visible (place))
        put (place, x_px, head_px + title_height_px + 2 * LINE_GAP_PX, inner_px, place_height_px);
    }
  return head_px + LINE_GAP_PX + title_height_px + (place_height_px > 0 ? LINE_GAP_PX + place_height_px : 0);
}

static void
samay_event_line_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SamayEventLine *self = SAMAY_EVENT_LINE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH_PX;
      *natural = SAMAY_COLUMNS_MIN_PX;
    }
  else
    {
      /* Where no width is told, GTK goes by the least: a height of another would never come to rest. */
      int width_px = for_size >= 0 ? for_size : MIN_WIDTH_PX;

      *minimum = *natural = width_px >= SAMAY_COLUMNS_MIN_PX ? arrange_columns (self, width_px, FALSE)
                                                             : arrange_card (self, width_px, FALSE);
    }
}

static void
samay_event_line_size_allocate (GtkWidget *widget,
                                int        width_px,
                                int        height_px,
                                int        baseline)
{
  SamayEventLine *self = SAMAY_EVENT_LINE (widget);
  gboolean has_columns = width_px >= SAMAY_COLUMNS_MIN_PX;

  gtk_widget_set_child_visible (self->words[SAMAY_ORDER_STATUS], has_columns);
  gtk_widget_set_child_visible (self->words[SAMAY_ORDER_SOURCES], has_columns);
  gtk_widget_set_child_visible (self->story, !has_columns);
  if (has_columns)
    arrange_columns (self, width_px, TRUE);
  else
    arrange_card (self, width_px, TRUE);
}

static GtkSizeRequestMode
samay_event_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
samay_event_line_dispose (GObject *object)
{
  SamayEventLine *self = SAMAY_EVENT_LINE (object);

  g_clear_pointer (&self->mark, gtk_widget_unparent);
  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    g_clear_pointer (&self->words[i], gtk_widget_unparent);
  g_clear_pointer (&self->story, gtk_widget_unparent);
  G_OBJECT_CLASS (samay_event_line_parent_class)->dispose (object);
}

static void
samay_event_line_class_init (SamayEventLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samay_event_line_dispose;
  widget_class->measure = samay_event_line_measure;
  widget_class->size_allocate = samay_event_line_size_allocate;
  widget_class->get_request_mode = samay_event_line_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "event-line");
}

static GtkWidget *
add_label (SamayEventLine *self,
           const char     *css_class,
           guint           n_lines)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (n_lines > 1)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), n_lines);
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
samay_event_line_init (SamayEventLine *self)
{
  self->mark = samay_status_mark_new (TRUE);
  gtk_widget_set_parent (self->mark, GTK_WIDGET (self));
  self->words[SAMAY_ORDER_DATE] = add_label (self, "caption-heading", MAX_LINES);
  self->words[SAMAY_ORDER_TITLE] = add_label (self, NULL, MAX_LINES);
  self->words[SAMAY_ORDER_PLACE] = add_label (self, "caption", MAX_LINES);
  self->words[SAMAY_ORDER_STATUS] = add_label (self, "caption", MAX_LINES);
  self->words[SAMAY_ORDER_SOURCES] = add_label (self, "caption", 1);
  self->story = add_label (self, "caption", 1);
  gtk_widget_add_css_class (self->words[SAMAY_ORDER_PLACE], "dim-label");
  gtk_widget_add_css_class (self->words[SAMAY_ORDER_STATUS], "dim-label");
  gtk_widget_add_css_class (self->words[SAMAY_ORDER_SOURCES], "dim-label");
  gtk_widget_add_css_class (self->story, "dim-label");
}

GtkWidget *
samay_event_line_new (void)
{
  return g_object_new (SAMAY_TYPE_EVENT_LINE, NULL);
}

static void
set_text (GtkWidget  *label,
          const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
}

/**
 * samay_event_line_set:
 *
 * Shows an event.
 */
void
samay_event_line_set (SamayEventLine      *self,
                      const SamayEventRow *event,
                      SamayDateFormat     *format)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;
  g_autofree char *story = NULL;
  g_autofree char *sources = NULL;

  g_return_if_fail (SAMAY_IS_EVENT_LINE (self) && event != NULL);

  date = samay_event_words_dup_date (event, format);
  title = samay_text_clean (event->title);
  place = event->place != NULL ? samay_text_clean (event->place) : NULL;
  story = samay_event_words_dup_status (event, format);
  sources = samay_date_format_number (format, MAX (event->n_sources, 1));
  samay_status_mark_set (SAMAY_STATUS_MARK (self->mark), &event->when, event->status, event->n_conflicts > 0);
  set_text (self->words[SAMAY_ORDER_DATE], date);
  set_text (self->words[SAMAY_ORDER_TITLE], title);
  set_text (self->words[SAMAY_ORDER_PLACE], place);
  set_text (self->words[SAMAY_ORDER_STATUS], samay_event_words_get_status (event, format));
  set_text (self->words[SAMAY_ORDER_SOURCES], sources);
  set_text (self->story, story);
  gtk_widget_set_visible (self->words[SAMAY_ORDER_PLACE], place != NULL);
}
