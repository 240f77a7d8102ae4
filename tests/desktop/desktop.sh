#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program in a real window, used by hand and by ear: desktop.sh PROGRAM [script.py…]
# Sets a stage of its own (X server, window manager, session bus, accessibility bus, home), puts the practice
# office on it and runs the scripts there. All of it ends with this script.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
python=/usr/bin/python3  # Debian's bindings belong to Debian's interpreter
launcher=/usr/libexec/at-spi-bus-launcher

if [[ ${1:-} != --staged ]]; then
  program=$(realpath "$1")
  shift
  for tool in Xvfb openbox xdotool xclip setxkbmap dbus-run-session gdbus $launcher $python; do
    command -v "$tool" >/dev/null || { echo "Skipped: $tool is not installed"; exit 77; }
  done
  $python -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    { echo "Skipped: the accessibility bindings for Python (python3-pyatspi) are not installed"; exit 77; }
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/.config XDG_DATA_HOME=$scratch/home/.local/share
  export XDG_CACHE_HOME=$scratch/home/.cache XDG_RUNTIME_DIR=$scratch/run TZ=UTC LC_ALL=C.UTF-8
  unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM QT_SCALE_FACTOR QT_STYLE_OVERRIDE
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
  mkdir -m 700 "$XDG_RUNTIME_DIR"
  dbus-run-session -- "$0" --staged "$program" "$@" 2>"$scratch/errors" || {
    status=$?
    grep -vE 'dbus-daemon|SpiRegistry|X11? connection|dbind-WARNING|^$' "$scratch/errors" >&2 || true
    exit "$status"
  }
  exit 0
fi

shift
program=$1
shift
[[ $# -gt 0 ]] || set -- keyboard.py screen_reader.py
children=()
trap 'kill "${children[@]}" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
until_done() { # until_done WHAT COMMAND…: asks again until it succeeds, for half a minute
  local what=$1 left=600
  shift
  until "$@" >/dev/null 2>&1; do
    ((left-- > 0)) || { echo "FAIL: $what" >&2; exit 1; }
    sleep 0.05
  done
}

mkfifo "$XDG_RUNTIME_DIR/display"
exec 3<>"$XDG_RUNTIME_DIR/display"
# Without -noreset it begins anew whenever its last client leaves, and drops those that are just arriving.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset &
children+=($!)
read -r -t 10 -u 3 number || { echo "FAIL: the X server did not start" >&2; exit 1; }
export DISPLAY=:$number
openbox >/dev/null &
children+=($!)
$launcher --launch-immediately >/dev/null &
children+=($!)
until_done "there is no accessibility bus" gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
  --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>'
until_done "there is no window manager" xdotool get_desktop

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
office=$HOME/Practice.pdesk
"$program" practice --database "$office" >/dev/null
for script; do
  echo "--- $script"
  timeout 60 $python "$here/$script" "$program" "$office"
done
"$program" check --database "$office"
echo "The office passes its own check afterwards."
