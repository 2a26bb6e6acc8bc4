# SPDX-License-Identifier: CC0-1.0
# forms ; -    words that only look as if they had one of the endings in endings.lex
मनरेगा | नरेगा | मेगा | ओमेगा | वेगा | ऑर्टेगा | ओर्टेगा | नोरिएगा | वेगी | मैगी | रेगे ; -
गूँगा | गूँगी | मूँगा | मूँगी | तुंगा | डूँगा ; -
भोगे ; -
