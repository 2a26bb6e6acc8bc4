# SPDX-License-Identifier: CC0-1.0
# forms ; -    endings written at or after digits, which make an ordinal of them
वाँ | वें | वीं | वा | वे | वी ; -
ला | ली | ले ; -
रा | री | रे ; -
ठा | ठी | ठे | ठवाँ | ठवीं | ठवें ; -
