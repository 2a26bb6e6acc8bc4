/* samay-json-vocabulary.h: how dates and what belongs to them are told in every format
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"
#include "store/samay-json-emitter.h"

void samay_json_emit_edtf    (SamayJsonEmitter   *emitter,
                              const char         *key,
                              const SamayWhen    *when);
void samay_json_emit_when    (SamayJsonEmitter   *emitter,
                              const SamayWhen    *when,
                              SamayDerivation     derivation,
                              SamayBasis          basis);
void samay_json_emit_strings (SamayJsonEmitter   *emitter,
                              const char         *key,
                              const char *const  *strings);
void samay_json_emit_series  (SamayJsonEmitter   *emitter,
                              const SamaySeries  *series,
                              guint               n);
