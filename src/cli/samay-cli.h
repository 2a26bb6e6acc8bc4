/* samay-cli.h: what the subcommands of samayrekha-cli share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"
#include "extract/samay-extractor.h"
#include "store/samay-json-lines.h"

typedef enum
{
  SAMAY_CLI_OK = 0,
  SAMAY_CLI_FAULT = 1, /* input can't be read, output can't be written, lint found faults */
  SAMAY_CLI_USAGE = 2,
} SamayCliExit;

/**
 * SamayCliReading:
 * @published: of @published_text; unset without
 * @options: for samay_extract(); points into this struct
 *
 * The options of every subcommand that reads statements. Zero at first.
 */
typedef struct
{
  char *published_text;
  char *lang;
  char *locale;
  SamayWhen published;
  SamayExtractOptions options;
} SamayCliReading;

SamayCliExit    samay_cli_extract        (int               argc,
                                          char            **argv);
SamayCliExit    samay_cli_chart          (int               argc,
                                          char            **argv);
SamayCliExit    samay_cli_timeline       (int               argc,
                                          char            **argv);
SamayCliExit    samay_cli_record         (int               argc,
                                          char            **argv);
SamayCliExit    samay_cli_lint           (int               argc,
                                          char            **argv);

GOptionContext *samay_cli_context_new    (const char       *arguments,
                                          const char       *summary);
gboolean        samay_cli_parse          (GOptionContext   *context,
                                          int              *argc,
                                          char           ***argv);
gboolean        samay_cli_check_choice   (const char       *option,
                                          const char       *value,
                                          const char       *choices);
void            samay_cli_complain       (const char       *format,
                                          ...) G_GNUC_PRINTF (1, 2);
gboolean        samay_cli_print          (const char       *text,
                                          gsize             length);

void            samay_cli_reading_add    (SamayCliReading  *self,
                                          GOptionContext   *context);
gboolean        samay_cli_reading_finish (SamayCliReading  *self);
void            samay_cli_reading_clear  (SamayCliReading  *self);
SamayStatement *samay_cli_read_statement (SamayCliReading  *self,
                                          SamayLanguage    *language,
                                          const char       *path,
                                          guint             number);
SamayStatement *samay_cli_make_statement (SamayCliReading  *self,
                                          SamayLanguage    *language,
                                          const char       *path,
                                          const char       *text,
                                          gsize             length,
                                          guint             number);
GInputStream   *samay_cli_open_lines     (const SamayCliReading *self,
                                          const char       *path,
                                          SamayJsonLinesOptions *out_options);
gboolean        samay_cli_is_document    (const char       *text,
                                          gsize             length);
SamayTimeline  *samay_cli_read_document  (SamayCliReading  *self,
                                          SamayLanguage    *language,
                                          const char       *path,
                                          const char       *json,
                                          gsize             length);
SamayLanguage  *samay_cli_load_language  (void);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayCliReading, samay_cli_reading_clear)
