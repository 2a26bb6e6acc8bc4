/* samay-merged-writer.h: a merged timeline as JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/samay-merge.h"

gboolean samay_merged_write (SamayMerged    *merged,
                             GOutputStream  *output,
                             GError        **error);
