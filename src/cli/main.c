/* main.c: samayrekha-cli: timelines on the command line
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "samay-config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *summary;
  SamayCliExit (*run) (int    argc,
                       char **argv);
} Command;

static SamayCliExit print_help    (int    argc,
                                   char **argv);
static SamayCliExit print_version (int    argc,
                                   char **argv);

/* Those without a summary are other names of one that has it. */
static const Command commands[] = {
  { "extract", N_("find what statements say about time, and date it"), samay_cli_extract },
  { "timeline", N_("join what statements tell of the same events"), samay_cli_timeline },
  { "chart", N_("draw a statement’s or a timeline’s events, in SVG or PNG"), samay_cli_chart },
  { "record", N_("append what is read in a text to a file of test cases"), samay_cli_record },
  { "lint", N_("check a folder of language tables"), samay_cli_lint },
  { "--help", N_("show this"), print_help },
  { "--version", N_("show the version"), print_version },
  { "help", NULL, print_help },
  { "-h", NULL, print_help },
};

static SamayCliExit
print_help (int    argc,
            char **argv)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n\n", _("Usage: samayrekha-cli COMMAND [OPTION…] …"));
  g_string_append_printf (out, "%s\n\n", _("Turns what people write, in Hindi and English, into time you can see."));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].summary != NULL)
      g_string_append_printf (out, "  %-10s %s\n", commands[i].name, _(commands[i].summary));
  g_string_append_printf (out, "\n%s\n", _("Each command has a --help of its own."));
  return samay_cli_print (out->str, out->len) ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
}

static SamayCliExit
print_version (int    argc,
               char **argv)
{
  return samay_cli_print ("samayrekha-cli " SAMAY_VERSION "\n", strlen ("samayrekha-cli " SAMAY_VERSION "\n"))
         ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
}

/* Catalogues of a build that isn't installed are elsewhere: the tests say where. */
static void
set_up_messages (void)
{
  const char *folder = g_getenv ("SAMAYREKHA_LOCALEDIR");

  setlocale (LC_ALL, "");
  /* What is read and shown here is Hindi; in the C locale GLib would print question marks for it. */
  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : SAMAY_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int    argc,
      char **argv)
{
  /* When the reader of a pipe has had enough, there is nothing to say about it. */
  signal (SIGPIPE, SIG_DFL);
  set_up_messages ();
  if (argc < 2)
    {
      samay_cli_complain (_("which command? See samayrekha-cli --help"));
      return SAMAY_CLI_USAGE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (argv[1], commands[i].name) == 0)
      {
        g_autofree char *name = g_strdup_printf ("samayrekha-cli %s", commands[i].name);

        g_set_prgname (name);
        return (int) commands[i].run (argc - 1, argv + 1);
      }
  samay_cli_complain (_("there is no command “%s”; see samayrekha-cli --help"), argv[1]);
  return SAMAY_CLI_USAGE;
}
