/* bench-app.c: the application, telling when its first frame is drawn
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-application.h"
#include "first-frame.h"

#include <locale.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (SamayApplication) application = NULL;

  setlocale (LC_ALL, "");
  application = samay_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  first_frame_tell (GTK_APPLICATION (application));
  return g_application_run (G_APPLICATION (application), argc, argv);
}
