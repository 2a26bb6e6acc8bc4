/* samay-window-private.h: what the parts of a window share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-width-bin.h"
#include "app/samay-window.h"

/* What is moved from one arrangement to another as the window's width changes. */
typedef enum
{
  SAMAY_PANE_TEXT,
  SAMAY_PANE_TIMELINE,
  SAMAY_PANE_LIST,
  SAMAY_PANE_DETAILS,
  SAMAY_N_PANES,
} SamayPane;

/* Borders of the wide arrangement. What a border gives a size to keeps it until a person moves the border. */
typedef enum
{
  SAMAY_BORDER_TEXT,
  SAMAY_BORDER_LIST,
  SAMAY_BORDER_DETAILS,
  SAMAY_N_BORDERS,
} SamayBorder;

#define SAMAY_N_WIDTHS (SAMAY_WIDTH_WIDE + 1)

struct _SamayWindow
{
  AdwApplicationWindow parent_instance;

  SamaySession *session;
  SamayPreferences *preferences;

  AdwToastOverlay *toasts;
  GtkBox *rows;
  AdwWindowTitle *title;
  GtkWidget *paste_button;
  GtkMenuButton *primary_button;
  GtkMenuButton *chart_button;
  GMenuModel *primary_menu;
  GMenuModel *chart_menu;
  GtkOverlay *overlay;
  GtkStack *pages;
  SamayWidthBin *width_bin;
  AdwBin *work;

  /* Made when a text is first read for long; NULL till then. */
  GtkRevealer *progress;
  GtkSpinner *spinner;

  /* Made when the first text comes: the window is there sooner. */
  AdwViewSwitcherBar *switcher;
  GtkStack *arrangements;
  AdwViewStack *narrow_stack;
  AdwViewStack *medium_stack;
  AdwBin *slots[SAMAY_N_WIDTHS][SAMAY_N_PANES];
  GtkWidget *panes[SAMAY_N_PANES];
  GtkPaned *borders[SAMAY_N_BORDERS];
  int placed_px[SAMAY_N_BORDERS]; /* the size that was given; 0 before the first time */
  GtkWidget *statement_view;

  guint progress_source; /* until the strip is shown; 0 if not */

  GBytes *leaving;             /* the text that another one is to replace, until that is read */
  const char *leaving_message; /* what will be said then */
  GBytes *former;              /* the text that another one replaced, while it can be had back */
  AdwToast *former_toast;      /* that offers it; not ours */

  AdwToast *toast; /* that is shown, or just leaves; the overlay's, or NULL */
  gint64 toast_comes_us;
  gboolean is_toast_leaving;
  GQueue waiting_toasts;
  guint toast_source;   /* that shows the next, or 0 */
  guint dismiss_source; /* that lets go what hasn't quite come yet, or 0 */
};

void samay_window_set_up_panes      (SamayWindow      *self);
void samay_window_arrange           (SamayWindow      *self);
void samay_window_focus_pane        (SamayWindow      *self,
                                     SamayPane         pane);
void samay_window_install_actions   (GtkWidgetClass   *klass);
void samay_window_install_exports   (GtkWidgetClass   *klass);
void samay_window_update_actions    (SamayWindow      *self);
void samay_window_take_text         (SamayWindow      *self,
                                     const char       *text,
                                     gsize             length);
void samay_window_offer_former      (SamayWindow      *self);
void samay_window_set_up_drops      (SamayWindow      *self);
void samay_window_show_work         (SamayWindow      *self,
                                     gboolean          shows);
void samay_window_complain          (SamayWindow      *self,
                                     const char       *message);
void samay_window_show_toast        (SamayWindow      *self,
                                     AdwToast         *toast);
void samay_window_drop_toast        (SamayWindow      *self,
                                     AdwToast         *toast);
void samay_window_clear_toasts      (SamayWindow      *self);
