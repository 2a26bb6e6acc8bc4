/* fuzz.h: what a fuzz target gives, to libFuzzer and to the driver alike
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-language.h"

/* %NULL-terminated: texts to begin with. */
extern const char *const fuzz_seeds[];

int LLVMFuzzerTestOneInput (const guint8 *data,
                            size_t        size);

/* The language packs, read once for all inputs. */
static inline SamayLanguage *
fuzz_get_language (void)
{
  static gsize language;

  if (g_once_init_enter (&language))
    {
      g_autoptr (GError) error = NULL;
      SamayLanguage *loaded = samay_language_load (&error);

      g_assert_no_error (error);
      g_once_init_leave (&language, GPOINTER_TO_SIZE (loaded));
    }
  return GSIZE_TO_POINTER (language);
}
