# SPDX-License-Identifier: CC0-1.0
# forms    words before a place that say that something is there, beside in and at
across | throughout | near | outside | inside | around
