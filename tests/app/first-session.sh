#!/bin/sh
# first-session.sh: a person's first session with the application, on a virtual screen, by pointer and keys
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: first-session.sh BUILD_DIR [STATEMENT [PLACE]]
# environment: SAMAY_SHOTS=FOLDER keeps a picture of each step; PYTHON=a python3 that has gi
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
build=$(CDPATH='' cd -- "${1:?usage: first-session.sh BUILD_DIR [STATEMENT [PLACE]]}" && pwd -P)
statement=${2:-$here/../extract/statements/india-russia-2024.en.txt}
place=${3:-Moscow}

export GSETTINGS_SCHEMA_DIR="$build/data" SAMAYREKHA_LOCALEDIR="$build/po"
exec "$here/on-screen.sh" "${PYTHON:-python3}" "$here/first-session.py" \
  "$build/src/app/samayrekha" "$build/src/cli/samayrekha-cli" "$statement" "$place"
