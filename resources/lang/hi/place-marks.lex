# SPDX-License-Identifier: CC0-1.0
# forms    words behind a place that say that something is there, beside में: दिल्ली स्थित, दिल्ली समेत कई शहरों में
स्थित | समेत | सहित
