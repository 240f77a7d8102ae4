#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a benchmark on a screen of its own where Xvfb and openbox are installed, without one otherwise:
#   run.sh build/release/tests/bench/bench_start
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8 QT_LOGGING_RULES='qt.qpa.*=false'
home=$(mktemp -d)
started=()
trap '[[ ${#started[@]} -eq 0 ]] || kill "${started[@]}" 2>/dev/null || true; wait; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_RUNTIME_DIR=$home
if command -v Xvfb openbox >/dev/null; then
  exec {display}<> <(:)
  Xvfb -displayfd "$display" -screen 0 1920x1200x24 -fbdir "$home" -nolisten tcp >"$home/xvfb.log" 2>&1 &
  started+=($!)
  read -r -t 10 -u "$display" number
  export DISPLAY=:$number QT_QPA_PLATFORM=xcb PD_SCREEN=$home/Xvfb_screen0
  # A window that is mapped while openbox takes the screen over can be left out, and then it is never painted.
  openbox --startup "touch '$home/managed'" >"$home/openbox.log" 2>&1 &
  started+=($!)
  for _ in {1..100}; do [[ -e $home/managed ]] && break || sleep 0.1; done
else
  export QT_QPA_PLATFORM=offscreen
fi
"$@"
