# SPDX-License-Identifier: CC0-1.0
# forms ; -    the word before an infinitive: decided to hold
to ; -
