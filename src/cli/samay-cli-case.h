/* samay-cli-case.h: an extraction as a line of a file of test cases
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

char *samay_cli_case_format (const char      *published,
                             SamayExtraction *extraction);
