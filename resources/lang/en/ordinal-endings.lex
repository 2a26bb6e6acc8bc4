# SPDX-License-Identifier: CC0-1.0
# forms ; -    endings written at digits, which make an ordinal of them
st | nd | rd | th ; -
