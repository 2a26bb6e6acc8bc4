/* main.c: starts the application
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-application.h"
#include "samay-config.h"

#include <glib/gi18n.h>
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* What takes more than this goes back to the system when it is freed. */
#define LARGE_BYTES (128 * 1024)
#define SPARE_BYTES (1024 * 1024)
#define N_ARENAS 2

/* glibc keeps what is freed, for each thread apart and ever larger pieces: after some readings, filters and indices of many
 * events in workers it held three times what was in use. */
static void
set_up_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, N_ARENAS);
  mallopt (M_MMAP_THRESHOLD, LARGE_BYTES);
  mallopt (M_TRIM_THRESHOLD, SPARE_BYTES);
#endif
}

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

  set_up_memory ();
  set_up_messages ();
  g_set_application_name (_("Samayrekha"));
  application = samay_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
