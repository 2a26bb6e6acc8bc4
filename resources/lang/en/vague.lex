# SPDX-License-Identifier: CC0-1.0
# forms ; vague    quantities that are not told
a few | few | several | some | many | a number of | numerous | a handful of | multiple | quite a few | a good many ; vague
dozens of | scores of | hundreds of | thousands of | tens of | millions of | billions of ; vague
