# SPDX-License-Identifier: CC0-1.0
# forms ; -    words before the date that a text tells of itself
published | first published | updated | last updated | posted | posted on | published on | updated on | last modified | press release | press note | press statement | press communique | media release | media statement | date | date of release | release date | issued on | dated ; -
