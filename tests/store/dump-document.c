/* dump-document.c: prints a document with everything in it that a document can have
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-engine.h"
#include "store/samay-json-writer.h"

#include <stdio.h>

int
main (void)
{
  static const char *const texts[] = { "", "बैठक 2024-12-19 @@Moscow थी\nP3D और ..2024-12-20\xff" };
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autoptr (SamayExtraction) extraction = fake_extract (texts[i]);
      g_autoptr (SamayStatement) statement = samay_statement_new (id, NULL, i == 0 ? NULL : "a.txt", extraction);

      samay_timeline_add_statement (timeline, statement);
    }
  samay_json_write_document (out, timeline, NULL, "hi");
  return fwrite (out->str, 1, out->len, stdout) == out->len ? 0 : 1;
}
