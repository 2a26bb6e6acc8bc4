/* samay-session.h: what the window works on: one text, what was read in it, and where one looks
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-reader.h"
#include "document/samay-filter.h"
#include "document/samay-grouping.h"
#include "locale/samay-date-format.h"
#include "scene/samay-viewport.h"

#define SAMAY_TYPE_SESSION (samay_session_get_type ())
G_DECLARE_FINAL_TYPE (SamaySession, samay_session, SAMAY, SESSION, GObject)

#define SAMAY_SESSION_NO_EVENT G_MAXUINT

/* Lives on the main thread; reads texts in a worker. Widgets only observe it, and tell it what a person did.
 *
 * Properties: "busy" (boolean: a text is being read), "selected" (uint: a row of the table, or SAMAY_SESSION_NO_EVENT),
 * "format" (SamayDateFormat: the language and digits that dates are shown in), "grouping" (uint: a SamayGroupingKey).
 * Signals: "changed" (another table is there, swapped in whole; the selection is kept where the event still is),
 * "filtered" (the filter lets other events through, or shows them otherwise, or its facets are known),
 * "visible-changed" (gboolean animate: the visible span has another value; a view may fly there), "remarked" (const
 * char *message: what should be known of the text that came), "failed" (const char *message: a text couldn't be taken); both
 * in a person's words. */
SamaySession    *samay_session_new              (void);
SamaySession    *samay_session_new_with_reader  (SamayReader     *reader);

/* The text. set_text and load_file begin another statement; edit_text goes on with this one: its date, if a person
 * gave one, the selection and the visible span stay. */
void             samay_session_set_text         (SamaySession    *self,
                                                 const char      *text,
                                                 gsize            length,
                                                 const char      *title);
void             samay_session_edit_text        (SamaySession    *self,
                                                 const char      *text,
                                                 gsize            length);
void             samay_session_load_files       (SamaySession    *self,
                                                 GFile          **files,
                                                 guint            n_files);
void             samay_session_load_file        (SamaySession    *self,
                                                 GFile           *file);
void             samay_session_refuse           (SamaySession    *self,
                                                 const char      *message);
void             samay_session_cancel           (SamaySession    *self);
gboolean         samay_session_is_busy          (SamaySession    *self);
const char      *samay_session_get_text         (SamaySession    *self,
                                                 gsize           *out_length);
const char      *samay_session_get_title        (SamaySession    *self);
SamayExtraction *samay_session_get_extraction   (SamaySession    *self);
SamayTimeline   *samay_session_get_timeline     (SamaySession    *self);
SamayEventTable *samay_session_get_table        (SamaySession    *self);

/* Of several statements, the text of one is shown at a time. */
guint            samay_session_get_shown_statement
                                                (SamaySession    *self);
void             samay_session_show_statement   (SamaySession    *self,
                                                 guint            statement);

/* The filter. What it leaves out isn't in the table, or is shown pale there (dims); the whole table has it. */
SamayEventTable *samay_session_get_whole_table  (SamaySession    *self);
guint            samay_session_get_whole_row    (SamaySession    *self,
                                                 guint            row);
guint            samay_session_find_shown_row   (SamaySession    *self,
                                                 guint            whole_row);
SamayTellings   *samay_session_get_tellings     (SamaySession    *self);
SamayFacets     *samay_session_get_facets       (SamaySession    *self);
const SamayFilter *
                 samay_session_get_filter       (SamaySession    *self);
SamayKept       *samay_session_get_kept         (SamaySession    *self);
gboolean         samay_session_hides            (SamaySession    *self);
gboolean         samay_session_is_pale          (SamaySession    *self,
                                                 guint            row);
void             samay_session_set_wanted       (SamaySession    *self,
                                                 SamayFacet       facet,
                                                 const char      *key,
                                                 gboolean         is_wanted);
void             samay_session_set_wanted_words (SamaySession    *self,
                                                 const char      *words);
void             samay_session_clear_filter     (SamaySession    *self);
gboolean         samay_session_get_dims         (SamaySession    *self);
void             samay_session_set_dims         (SamaySession    *self,
                                                 gboolean         dims);

/* The statement's date. parse_when takes EDTF or words that the engine can read. */
void             samay_session_set_published    (SamaySession    *self,
                                                 const SamayWhen *published);
gboolean         samay_session_has_published    (SamaySession    *self);
gboolean         samay_session_parse_when       (SamaySession    *self,
                                                 const char      *text,
                                                 SamayWhen       *out_when);

/* The date of an event, as a person says; it goes before what was read, and is saved with the text. */
void             samay_session_give_date        (SamaySession    *self,
                                                 guint            row,
                                                 const SamayWhen *when);

/* The selection. set_selected also moves the visible span there, animated, if the event is out of sight. */
guint            samay_session_get_selected     (SamaySession    *self);
void             samay_session_set_selected     (SamaySession    *self,
                                                 guint            row);
guint            samay_session_find_row_at_byte (SamaySession    *self,
                                                 gsize            byte);
const SamayMention *samay_session_get_mention   (SamaySession    *self,
                                                 guint            row);

/* Where one looks. fit shows all events in a view of that width; while nobody has moved on since (is_fitted),
 * a change of the text fits anew. A view calls fit when its width changes and is_fitted holds. */
SamaySpan        samay_session_get_visible      (SamaySession    *self);
void             samay_session_set_visible      (SamaySession    *self,
                                                 SamaySpan        visible,
                                                 gboolean         animate);
void             samay_session_fit              (SamaySession    *self,
                                                 double           width_px,
                                                 gboolean         animate);
SamayViewport    samay_session_get_fit          (SamaySession    *self,
                                                 double           width_px);
gboolean         samay_session_is_fitted        (SamaySession    *self);

/* The language and digits of dates; watch "notify::format". */
SamayDateFormat *samay_session_get_format       (SamaySession    *self);
void             samay_session_set_format       (SamaySession    *self,
                                                 SamayDateFormat *format);

/* What stands together in the timeline; watch "notify::grouping". */
SamayGroupingKey samay_session_get_grouping     (SamaySession    *self);
void             samay_session_set_grouping     (SamaySession    *self,
                                                 SamayGroupingKey grouping);
