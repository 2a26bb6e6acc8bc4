/* samay-statement-marks.h: the tags of a statement's text, and what lies under them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-statement-mark.h"

typedef struct _SamayStatementMarks SamayStatementMarks;

SamayStatementMarks      *samay_statement_marks_new    (GtkTextBuffer       *buffer);
void                      samay_statement_marks_free   (SamayStatementMarks *self);
void                      samay_statement_marks_recolor
                                                       (SamayStatementMarks *self,
                                                        gboolean             is_dark,
                                                        gboolean             is_high_contrast);
void                      samay_statement_marks_set    (SamayStatementMarks *self,
                                                        SamayExtraction     *extraction);
const SamayStatementMark *samay_statement_marks_find   (SamayStatementMarks *self,
                                                        guint                character);
void                      samay_statement_marks_choose (SamayStatementMarks *self,
                                                        const char          *text,
                                                        const SamayMention  *mention,
                                                        GtkTextIter         *out_start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayStatementMarks, samay_statement_marks_free)
