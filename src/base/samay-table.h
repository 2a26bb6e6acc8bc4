/* samay-table.h: reads line tables: `form | form ; field ; field  # comment`
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SamayTableRow:
 * @line: 1 for the first line of the file
 * @fields: %NULL-terminated, trimmed; escapes are still in them
 */
typedef struct
{
  guint line;
  guint n_fields;
  char **fields;
} SamayTableRow;

typedef struct _SamayTable SamayTable;

SamayTable          *samay_table_read        (const char  *name,
                                              const char  *data,
                                              gsize        length,
                                              GPtrArray   *faults);
void                 samay_table_free        (SamayTable  *self);
const char          *samay_table_get_name    (SamayTable  *self);
guint                samay_table_get_n       (SamayTable  *self);
const SamayTableRow *samay_table_get_row     (SamayTable  *self,
                                              guint        i);
void                 samay_table_add_fault   (GPtrArray   *faults,
                                              const char  *name,
                                              guint        line,
                                              const char  *format,
                                              ...) G_GNUC_PRINTF (4, 5);
char               **samay_table_split_forms (const char  *field);
char                *samay_table_unescape    (const char  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayTable, samay_table_free)
