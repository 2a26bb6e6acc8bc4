/* samay-window-toasts.c: what is said over the window for a while, one thing at a time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-window-private.h"

/* Libadwaita 1.2 tells the end of a toast's sliding in to memory that was freed, if the toast has faded away before that: because it was
 * dismissed as it came, as by Escape, or because it came while another faded, for then it slides in for longer than it takes to fade.
 * So the next comes when the last is gone for good, and none goes before it has come. */
#define COMES_MS 400

static gboolean show_next (gpointer data);

static void
on_gone (gpointer  data,
         GObject  *toast)
{
  SamayWindow *self = data;

  self->toast = NULL;
  self->is_toast_leaving = FALSE;
  g_clear_handle_id (&self->dismiss_source, g_source_remove);
  /* The overlay is still busy with the one that goes. */
  if (!g_queue_is_empty (&self->waiting_toasts))
    self->toast_source = g_idle_add (show_next, self);
}

static gboolean
show_next (gpointer data)
{
  SamayWindow *self = data;

  self->toast_source = 0;
  self->toast = g_queue_pop_head (&self->waiting_toasts);
  self->toast_comes_us = g_get_monotonic_time ();
  g_object_weak_ref (G_OBJECT (self->toast), on_gone, self);
  adw_toast_overlay_add_toast (self->toasts, self->toast);
  return G_SOURCE_REMOVE;
}

static gboolean
dismiss_late (gpointer data)
{
  SamayWindow *self = data;

  self->dismiss_source = 0;
  /* Not by adw_toast_dismiss(): the toast has taken note of its end already, and would keep silent. */
  if (self->toast != NULL)
    g_signal_emit_by_name (self->toast, "dismissed");
  return G_SOURCE_REMOVE;
}

/* Before the overlay hears of it. */
static void
on_dismissed (SamayWindow *self,
              AdwToast    *toast)
{
  if (toast != self->toast)
    return;
  if (g_get_monotonic_time () >= self->toast_comes_us + 1000 * COMES_MS)
    {
      self->is_toast_leaving = TRUE;
      return;
    }
  g_signal_stop_emission_by_name (toast, "dismissed");
  if (self->dismiss_source == 0)
    self->dismiss_source = g_timeout_add (COMES_MS, dismiss_late, self);
}

/* A mere message, that nobody can act on. */
static gboolean
makes_room (AdwToast *toast)
{
  return toast != NULL && adw_toast_get_button_label (toast) == NULL;
}

/**
 * samay_window_show_toast:
 * @toast: (transfer full): what to say
 *
 * Says it as soon as a toast with a button, where there is one, has had its time. Toasts without one make room at once.
 */
void
samay_window_show_toast (SamayWindow *self,
                         AdwToast    *toast)
{
  while (makes_room (g_queue_peek_tail (&self->waiting_toasts)))
    g_object_unref (g_queue_pop_tail (&self->waiting_toasts));
  g_queue_push_tail (&self->waiting_toasts, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_dismissed), self, G_CONNECT_SWAPPED);
  if (makes_room (self->toast))
    samay_window_drop_toast (self, self->toast);
  else if (self->toast == NULL && self->toast_source == 0)
    show_next (self);
}

/**
 * samay_window_drop_toast:
 * @toast: shown, waiting or leaving
 *
 * Takes back what isn't true any more.
 */
void
samay_window_drop_toast (SamayWindow *self,
                         AdwToast    *toast)
{
  if (toast != self->toast && g_queue_remove (&self->waiting_toasts, toast))
    g_object_unref (toast);
  else if (toast == self->toast && !self->is_toast_leaving)
    adw_toast_dismiss (toast);
}

/**
 * samay_window_clear_toasts:
 *
 * For a window that goes.
 */
void
samay_window_clear_toasts (SamayWindow *self)
{
  g_clear_handle_id (&self->toast_source, g_source_remove);
  g_clear_handle_id (&self->dismiss_source, g_source_remove);
  g_queue_clear_full (&self->waiting_toasts, g_object_unref);
  if (self->toast != NULL)
    g_object_weak_unref (G_OBJECT (self->toast), on_gone, self);
  self->toast = NULL;
}
