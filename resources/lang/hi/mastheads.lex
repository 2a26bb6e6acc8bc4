# SPDX-License-Identifier: CC0-1.0
# forms ; -    words before the date that a text tells of itself
प्रकाशित | प्रकाशन तिथि | प्रकाशन की तारीख | अपडेट | अद्यतन | अंतिम अद्यतन | दिनांक | दिनाँक | तारीख | पोस्ट किया गया | जारी करने की तिथि ; -
