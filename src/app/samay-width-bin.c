/* samay-width-bin.c: tells how wide it is, so that a window can be arranged anew
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-width-bin.h"

/* Narrower than its child wants to be: the child is arranged for the width, and not the other way round. So the child isn't even
 * asked; windows bring a size of their own. */
#define MIN_WIDTH_PX 340
#define MIN_HEIGHT_PX 240

struct _SamayWidthBin
{
  GtkWidget parent_instance;

  GtkWidget *child;
  SamayWidth width;
  SamayWidth wanted;
  guint source; /* the tick that changes to @wanted and tells "placed", or 0 */
};

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_WIDTH_CLASS,
  N_PROPS,
};

enum
{
  PLACED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void samay_width_bin_buildable_init (GtkBuildableIface *iface);

static GtkBuildableIface *parent_buildable;

G_DEFINE_FINAL_TYPE_WITH_CODE (SamayWidthBin, samay_width_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, samay_width_bin_buildable_init))

static SamayWidth
classify (int width_px)
{
  if (width_px >= SAMAY_WIDTH_WIDE_PX)
    return SAMAY_WIDTH_WIDE;
  return width_px >= SAMAY_WIDTH_MEDIUM_PX ? SAMAY_WIDTH_MEDIUM : SAMAY_WIDTH_NARROW;
}

static gboolean
change (GtkWidget     *widget,
        GdkFrameClock *clock,
        gpointer       data)
{
  SamayWidthBin *self = SAMAY_WIDTH_BIN (widget);

  self->source = 0;
  if (self->width != self->wanted)
    {
      self->width = self->wanted;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDTH_CLASS]);
    }
  g_signal_emit (self, signals[PLACED], 0);
  return G_SOURCE_REMOVE;
}

static void
set_child (SamayWidthBin *self,
           GtkWidget     *child)
{
  if (child == self->child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

static void
samay_width_bin_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size_px,
                         int            *minimum_px,
                         int            *natural_px,
                         int            *minimum_baseline_px,
                         int            *natural_baseline_px)
{
  *minimum_px = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH_PX : MIN_HEIGHT_PX;
  *natural_px = *minimum_px;
}

static void
samay_width_bin_size_allocate (GtkWidget *widget,
                               int        width_px,
                               int        height_px,
                               int        baseline_px)
{
  SamayWidthBin *self = SAMAY_WIDTH_BIN (widget);
  int child_width_px;
  int child_height_px;

  self->wanted = classify (width_px);
  /* Not now: widgets mustn't move between containers while they are given their places. When the next frame begins. */
  if (self->source == 0)
    self->source = gtk_widget_add_tick_callback (widget, change, NULL, NULL);
  if (self->child == NULL)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &child_width_px, NULL, NULL, NULL);
  child_width_px = MAX (child_width_px, width_px);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, child_width_px, &child_height_px, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, child_width_px, MAX (child_height_px, height_px), baseline_px, NULL);
}

static void
samay_width_bin_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SamayWidthBin *self = SAMAY_WIDTH_BIN (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_WIDTH_CLASS:
      g_value_set_uint (value, self->width);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samay_width_bin_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_CHILD:
      set_child (SAMAY_WIDTH_BIN (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samay_width_bin_dispose (GObject *object)
{
  SamayWidthBin *self = SAMAY_WIDTH_BIN (object);

  if (self->source != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->source);
  self->source = 0;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (samay_width_bin_parent_class)->dispose (object);
}

static void
samay_width_bin_class_init (SamayWidthBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = samay_width_bin_get_property;
  object_class->set_property = samay_width_bin_set_property;
  object_class->dispose = samay_width_bin_dispose;
  widget_class->measure = samay_width_bin_measure;
  widget_class->size_allocate = samay_width_bin_size_allocate;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WIDTH_CLASS] = g_param_spec_uint ("width-class", NULL, NULL, 0, SAMAY_WIDTH_WIDE, SAMAY_WIDTH_WIDE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[PLACED] = g_signal_new ("placed", SAMAY_TYPE_WIDTH_BIN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
samay_width_bin_init (SamayWidthBin *self)
{
  self->width = SAMAY_WIDTH_WIDE;
  self->wanted = SAMAY_WIDTH_WIDE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
samay_width_bin_add_child (GtkBuildable *buildable,
                           GtkBuilder   *builder,
                           GObject      *child,
                           const char   *type)
{
  if (GTK_IS_WIDGET (child))
    set_child (SAMAY_WIDTH_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
samay_width_bin_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = samay_width_bin_add_child;
}

/**
 * samay_width_bin_get_width_class:
 *
 * Returns: what the last width but for the current frame was
 */
SamayWidth
samay_width_bin_get_width_class (SamayWidthBin *self)
{
  g_return_val_if_fail (SAMAY_IS_WIDTH_BIN (self), SAMAY_WIDTH_WIDE);

  return self->width;
}
