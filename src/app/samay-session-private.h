/* samay-session-private.h: what the parts of a session share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-session.h"
#include "scene/samay-layout.h"

#define SAMAY_SESSION_NO_STATEMENT G_MAXUINT

/* A filter at work. */
typedef struct _SamaySift SamaySift;

struct _SamaySession
{
  GObject parent_instance;

  SamayReader *reader;
  SamayDateFormat *format;
  SamayGroupingKey grouping;
  SamayTimeline *timeline;   /* never NULL; at first without a statement */
  guint current;             /* the statement whose text is shown */
  guint wanted;              /* the one to be shown once an edit of another is read, or SAMAY_SESSION_NO_STATEMENT */

  SamayReaderRequest request; /* what is being read, or was last */
  GCancellable *reading;      /* NULL when nothing is being read */
  gboolean is_edit;           /* whether that goes on with the text that is here */

  SamayTellings *tellings;   /* of the whole table; NULL until somebody asks */
  SamayFilter *filter;
  SamayFacets *facets;       /* of the whole table; NULL until somebody asks */
  SamayKept *kept;           /* rows of the whole table, or NULL for all */
  SamayEventTable *shown;    /* the table to be seen, or NULL for the whole */
  gboolean hides;            /* whether that has the kept rows only */
  SamayExtent extent;        /* of what is shown, if that is known */
  gboolean has_extent;
  SamaySift *sifting;        /* under way, or NULL; its task owns it */
  gboolean dims;             /* whether a person wants what is filtered out shown all the same */

  guint selected;
  SamaySpan visible;
  double width_px;
  gboolean is_fitted;
};

enum
{
  SAMAY_SESSION_PROP_0,
  SAMAY_SESSION_PROP_BUSY,
  SAMAY_SESSION_PROP_SELECTED,
  SAMAY_SESSION_PROP_FORMAT,
  SAMAY_SESSION_PROP_GROUPING,
  SAMAY_SESSION_N_PROPS,
};

void samay_session_renew_filter   (SamaySession *self,
                                   SamayReading *reading);
void samay_session_free_filter    (SamaySession *self);
void samay_session_tell_changed   (SamaySession *self);
void samay_session_tell_filtered  (SamaySession *self);
void samay_session_read_again     (SamaySession *self,
                                   GPtrArray    *given);
void samay_session_notify_prop    (SamaySession *self,
                                   guint         prop);
void samay_session_tell_visible   (SamaySession *self,
                                   gboolean      animate);
