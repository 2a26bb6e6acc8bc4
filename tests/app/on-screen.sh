#!/bin/sh
# on-screen.sh: runs a command on a virtual screen with a session bus of its own
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: on-screen.sh COMMAND…        environment: SAMAY_SCREEN=1280x800
set -eu

screen=${SAMAY_SCREEN:-1280x800}
home=$(mktemp -d)
xvfb=
# shellcheck disable=SC2317 # the trap calls it
clean_up()
{
  [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
  rm -rf "$home"
}
trap clean_up EXIT
trap 'exit 143' TERM INT HUP
mkdir -m 700 "$home/run"

# The server chooses a free number itself: two that begin at once can't take the same. And it stays as it is when its last
# client goes, or it would turn away whoever comes just then.
Xvfb -displayfd 3 -screen 0 "${screen}x24" -nolisten tcp -noreset 3>"$home/display" </dev/null >"$home/xvfb" 2>&1 &
xvfb=$!
while [ ! -s "$home/display" ]; do
  kill -0 "$xvfb" 2>/dev/null || { cat "$home/xvfb" >&2; exit 1; }
  sleep 0.05
done
DISPLAY=:$(cat "$home/display")
export DISPLAY

# Nothing of a person's desktop: no settings, no portal, no other display.
export HOME="$home" XDG_RUNTIME_DIR="$home/run"
export GSETTINGS_BACKEND=memory GDK_BACKEND=x11 GSK_RENDERER=cairo GTK_A11Y=atspi GTK_USE_PORTAL=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME GTK_THEME

# Only the command may hold what it writes to: a service of the bus that outlives it would keep its reader waiting.
mkfifo "$home/out" "$home/err"
exec 3<>"$home/out" 4<>"$home/err"
cat "$home/out" 3>&- 4>&- &
out=$!
cat "$home/err" >&2 3>&- 4>&- &
err=$!

# The bus inside the screen: the other way round, input made by programs does nothing.
status=0
# shellcheck disable=SC2016 # the inner shell expands
dbus-run-session -- sh -c 'exec >"$0/out" 2>"$0/err"; exec "$@"' "$home" "$@" \
  </dev/null >/dev/null 2>&1 3>&- 4>&- || status=$?
exec 3>&- 4>&-
wait "$out" "$err"
exit $status
