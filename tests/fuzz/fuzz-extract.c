/* fuzz-extract.c: any bytes as a statement
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "invariants.h"

const char *const fuzz_seeds[] = {
  "यह बैठक 19 और 20 दिसंबर को मॉस्को में हुई, जहां दोनों पक्षों ने विचार रखे। मंत्रालय ने शनिवार को कहा। 2025 की शुरुआत में यात्रा की उम्मीद है।",
  "पहले, भारत के सचिव (पश्चिम) तन्मय लाल ने रूस के उप विदेश मंत्री मिखाइल गालुजिन के साथ एक बैठक आयोजित की।",
  "New Delhi, 21 December 2024. The 13th meeting of the working group will be held on 5 January; the next is expected in early 2025.",
  "१५ अगस्त १९४७ की आधी रात को, साढ़े तीन सौ साल पहले, हर सोमवार शाम 4:30 बजे, ई.पू. 261 में, 1990 के दशक में, दो हज़ार चौबीस में",
  "On 19/12/2024, 2024-12-19, 19.12.2024, Dec. 19th, the first week of May 2023, three years ago, next Monday, the 1990s, Q3 2024, 44 BCE",
  "वित्त वर्ष 2022-23 की दूसरी तिमाही में, 1857–58 के विद्रोह के बाद, 10 से 25 मई तक, अगले महीने के अंत में, परसों, लगभग 1460 में",
  NULL,
};

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  invariants_check (fuzz_get_language (), (const char *) data, size);
  return 0;
}
