/* samay-cli-lint.c: samayrekha-cli lint: checks a folder of language tables
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "extract/samay-lint.h"
#include "samay-config.h"

#include <glib/gi18n.h>

/**
 * samay_cli_lint:
 *
 * `samayrekha-cli lint`. Faults go to standard output, one a line, as compilers write them.
 *
 * Returns: the exit code; %SAMAY_CLI_FAULT when there are faults
 */
SamayCliExit
samay_cli_lint (int    argc,
                char **argv)
{
  g_autoptr (GOptionContext) context = samay_cli_context_new (
    _("FOLDER"), _("Checks the tables of a language, and runs the example of every rule."));
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  if (!samay_cli_parse (context, &argc, &argv))
    return SAMAY_CLI_USAGE;
  if (argc != 2)
    {
      samay_cli_complain (_("one folder, please: that of a language, such as resources/lang/hi"));
      return SAMAY_CLI_USAGE;
    }
  if (!samay_language_lint_folder (argv[1], faults, &error))
    {
      samay_cli_complain ("%s", error->message);
      return SAMAY_CLI_FAULT;
    }
  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (out, "%s\n", (const char *) faults->pdata[i]);
  if (!samay_cli_print (out->str, out->len) || faults->len > 0)
    return SAMAY_CLI_FAULT;
  return SAMAY_CLI_OK;
}
