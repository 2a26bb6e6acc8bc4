/* fake-engine.h: stands in for the engine where a test is of what is made of its readings
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

SamayExtraction *fake_extract (const char *text);
