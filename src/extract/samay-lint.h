/* samay-lint.h: faults of a language pack that loading alone doesn't show
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

guint    samay_language_get_n_rules    (SamayLanguage *self);
char    *samay_language_dup_rule_title (SamayLanguage *self,
                                        guint          rule);
char    *samay_language_check_example  (SamayLanguage *self,
                                        guint          rule);
gboolean samay_language_lint_folder    (const char    *folder,
                                        GPtrArray     *faults,
                                        GError       **error);
