/* fuzz.h: what a fuzz target gives, to libFuzzer and to the driver alike
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* %NULL-terminated: texts to begin with. */
extern const char *const fuzz_seeds[];

int LLVMFuzzerTestOneInput (const guint8 *data,
                            size_t        size);
