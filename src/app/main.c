/* main.c: starts the application
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-application.h"
#include "samay-config.h"

#include <glib/gi18n.h>
#include <locale.h>

/* Catalogues of a build that isn't installed are elsewhere: the tests say where. */
static void
set_up_messages (void)
{
  const char *folder = g_getenv ("SAMAYREKHA_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : SAMAY_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (SamayApplication) application = NULL;

  set_up_messages ();
  g_set_application_name (_("Samayrekha"));
  application = samay_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
