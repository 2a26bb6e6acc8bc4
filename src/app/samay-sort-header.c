/* samay-sort-header.c: above the columns, or side by side where the list has none
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-sort-header.h"

#include <glib/gi18n.h>

#include "app/samay-compat.h"
#include "app/samay-event-columns.h"

/* As .sort-header > button in style.css has it: names stand above the words of their column. */
#define PADDING_PX 6

struct _SamaySortHeader
{
  GtkWidget parent_instance;

  SamayOrdering ordering;
  GtkWidget *buttons[SAMAY_N_ORDER_KEYS];
  GtkWidget *arrows[SAMAY_N_ORDER_KEYS];
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* By SamayOrderKey. GTK 4.8 tells a screen reader of no order, so the button's name does. */
static const struct
{
  const char *name;
  const char *offer;
  const char *states[2]; /* ascending, descending */
  gboolean is_descending_first;
} columns[SAMAY_N_ORDER_KEYS] = {
  [SAMAY_ORDER_DATE] = { N_("Date"), N_("Date: sort by it"),
                         { N_("Date: sorted, the earliest first"), N_("Date: sorted, the latest first") }, FALSE },
  [SAMAY_ORDER_TITLE] = { N_("Title"), N_("Title: sort by it"),
                          { N_("Title: sorted by the alphabet"), N_("Title: sorted by the alphabet, backwards") }, FALSE },
  [SAMAY_ORDER_PLACE] = { N_("Place"), N_("Place: sort by it"),
                          { N_("Place: sorted by the alphabet"), N_("Place: sorted by the alphabet, backwards") }, FALSE },
  [SAMAY_ORDER_STATUS] = { N_("Status"), N_("Status: sort by it"),
                           { N_("Status: sorted, what occurred first"), N_("Status: sorted, what occurred last") }, FALSE },
  [SAMAY_ORDER_SOURCES] = { N_("Sources"), N_("Sources: sort by their number"),
                            { N_("Sources: sorted, the fewest first"), N_("Sources: sorted, the most first") }, TRUE },
};

G_DEFINE_FINAL_TYPE (SamaySortHeader, samay_sort_header, GTK_TYPE_WIDGET)

static const char *
get_state (SamaySortHeader *self,
           guint            key)
{
  return _(self->ordering.key == key ? columns[key].states[!!self->ordering.is_descending] : columns[key].offer);
}

static void
show_ordering (SamaySortHeader *self)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      const char *state = get_state (self, key);
      gboolean is_it = self->ordering.key == key;

      gtk_image_set_from_icon_name (GTK_IMAGE (self->arrows[key]),
                                    self->ordering.is_descending ? "pan-down-symbolic" : "pan-up-symbolic");
      gtk_widget_set_opacity (self->arrows[key], is_it ? 1 : 0);
      gtk_widget_set_tooltip_text (self->buttons[key], state);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[key]), GTK_ACCESSIBLE_PROPERTY_LABEL, state,
                                      GTK_ACCESSIBLE_PROPERTY_SORT,
                                      !is_it ? GTK_ACCESSIBLE_SORT_NONE
                                      : self->ordering.is_descending ? GTK_ACCESSIBLE_SORT_DESCENDING
                                                                     : GTK_ACCESSIBLE_SORT_ASCENDING,
                                      -1);
      if (is_it)
        gtk_widget_add_css_class (self->buttons[key], "sorted");
      else
        gtk_widget_remove_css_class (self->buttons[key], "sorted");
    }
}

/* Once more is the other way round. */
static void
on_clicked (SamaySortHeader *self,
            GtkWidget       *button)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    if (self->buttons[key] == button)
      {
        gboolean is_again = self->ordering.key == key;

        samay_sort_header_set_ordering (self, (SamayOrdering) { key, is_again ? !self->ordering.is_descending
                                                                              : columns[key].is_descending_first });
        samay_compat_announce (button, get_state (self, key));
        g_signal_emit (self, signals[CHOSEN], 0);
        return;
      }
}

static void
samay_sort_header_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SamaySortHeader *self = SAMAY_SORT_HEADER (widget);

  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      int least_px, wanted_px;

      gtk_widget_measure (self->buttons[key], orientation, -1, &least_px, &wanted_px, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += least_px;
          *natural += wanted_px;
        }
      else
        {
          *minimum = MAX (*minimum, least_px);
          *natural = MAX (*natural, wanted_px);
        }
    }
}

static void
allocate_columns (SamaySortHeader *self,
                  int              width_px,
                  int              height_px)
{
  SamayEventColumn places[SAMAY_N_ORDER_KEYS];

  samay_event_columns_place (width_px, places);
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      int wanted_px;

      gtk_widget_measure (self->buttons[key], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted_px, NULL, NULL);
      gtk_widget_size_allocate (self->buttons[key], &(GtkAllocation) { places[key].x_px - PADDING_PX, 0,
                                                                       MIN (wanted_px, places[key].width_px + 2 * PADDING_PX),
                                                                       height_px }, -1);
    }
}

/* All get what they want, or all less by the same part. */
static void
allocate_row (SamaySortHeader *self,
              int              width_px,
              int              height_px)
{
  GtkRequestedSize sizes[SAMAY_N_ORDER_KEYS] = { 0 };
  int spare_px = width_px;
  int x_px = 0;

  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      gtk_widget_measure (self->buttons[key], GTK_ORIENTATION_HORIZONTAL, -1, &sizes[key].minimum_size, &sizes[key].natural_size,
                          NULL, NULL);
      spare_px -= sizes[key].minimum_size;
    }
  gtk_distribute_natural_allocation (MAX (spare_px, 0), SAMAY_N_ORDER_KEYS, sizes);
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      gtk_widget_size_allocate (self->buttons[key], &(GtkAllocation) { x_px, 0, sizes[key].minimum_size, height_px }, -1);
      x_px += sizes[key].minimum_size;
    }
}

static void
samay_sort_header_size_allocate (GtkWidget *widget,
                                 int        width_px,
                                 int        height_px,
                                 int        baseline)
{
  if (width_px >= SAMAY_COLUMNS_MIN_PX)
    allocate_columns (SAMAY_SORT_HEADER (widget), width_px, height_px);
  else
    allocate_row (SAMAY_SORT_HEADER (widget), width_px, height_px);
}

/* The column that is sorted by. */
static gboolean
samay_sort_header_grab_focus (GtkWidget *widget)
{
  SamaySortHeader *self = SAMAY_SORT_HEADER (widget);

  return gtk_widget_grab_focus (self->buttons[self->ordering.key]);
}

static void
samay_sort_header_dispose (GObject *object)
{
  SamaySortHeader *self = SAMAY_SORT_HEADER (object);

  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    g_clear_pointer (&self->buttons[key], gtk_widget_unparent);
  G_OBJECT_CLASS (samay_sort_header_parent_class)->dispose (object);
}

static void
samay_sort_header_class_init (SamaySortHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samay_sort_header_dispose;
  widget_class->grab_focus = samay_sort_header_grab_focus;
  widget_class->measure = samay_sort_header_measure;
  widget_class->size_allocate = samay_sort_header_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "sort-header");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOOLBAR);

  signals[CHOSEN] = g_signal_new ("chosen", SAMAY_TYPE_SORT_HEADER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_button (SamaySortHeader *self,
            guint            key)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *name = gtk_label_new (_(columns[key].name));

  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  self->arrows[key] = gtk_image_new ();
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), self->arrows[key]);
  self->buttons[key] = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->buttons[key]), box);
  gtk_widget_add_css_class (self->buttons[key], "flat");
  gtk_widget_set_parent (self->buttons[key], GTK_WIDGET (self));
  g_signal_connect_swapped (self->buttons[key], "clicked", G_CALLBACK (on_clicked), self);
}

static void
samay_sort_header_init (SamaySortHeader *self)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    add_button (self, key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Order of the Events"), -1);
  show_ordering (self);
}

GtkWidget *
samay_sort_header_new (void)
{
  return g_object_new (SAMAY_TYPE_SORT_HEADER, NULL);
}

SamayOrdering
samay_sort_header_get_ordering (SamaySortHeader *self)
{
  g_return_val_if_fail (SAMAY_IS_SORT_HEADER (self), SAMAY_ORDERING_DEFAULT);

  return self->ordering;
}

/**
 * samay_sort_header_set_ordering:
 *
 * Shows another ordering, and tells nobody.
 */
void
samay_sort_header_set_ordering (SamaySortHeader *self,
                                SamayOrdering    ordering)
{
  g_return_if_fail (SAMAY_IS_SORT_HEADER (self) && (guint) ordering.key < SAMAY_N_ORDER_KEYS);

  self->ordering = ordering;
  show_ordering (self);
}
