/* samay-scanner.h: text to sentences of tokens
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/scan/samay-token.h"

typedef struct _SamayScanner SamayScanner;

SamayScanner        *samay_scanner_new  (const SamayLanguage *language,
                                         const char          *text,
                                         gsize                length,
                                         GArray              *diagnostics);
void                 samay_scanner_free (SamayScanner        *self);
void                 samay_scanner_begin (SamayScanner       *self,
                                         const char          *text,
                                         gsize                length,
                                         GArray              *diagnostics);
const SamaySentence *samay_scanner_next (SamayScanner        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayScanner, samay_scanner_free)
