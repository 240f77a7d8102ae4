#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to the program: installs what is missing, builds, and opens the practice office.
# Without a display it writes reports and charts into ./out instead.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh --build
export LANG=${LANG:-C.UTF-8} CMAKE_CXX_COMPILER_LAUNCHER=ccache
# What ccache needs to work with precompiled headers.
export CXXFLAGS="${CXXFLAGS:-} -fpch-preprocess" CCACHE_SLOPPINESS=pch_defines,time_macros
[[ -f build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release --target partnership-desk
desk=$PWD/build/release/ui/partnership-desk

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  office=${XDG_DATA_HOME:-$HOME/.local/share}/partnership-desk/practice.pdesk
  mkdir -p "${office%/*}"
  [[ -e $office ]] || "$desk" --database "$office" practice >/dev/null
  exec "$desk" "$office"
fi

echo "There is no display, so the sample office's summary and the practice office's enrolment chart go to $PWD/out."
offices=$(mktemp -d)
trap 'rm -rf "$offices"' EXIT
"$desk" --database "$offices/sample.pdesk" sample >/dev/null
"$desk" --database "$offices/practice.pdesk" practice >/dev/null
mkdir -p out
for language in en ru zh; do
  "$desk" --database "$offices/sample.pdesk" --language "$language" report summary \
    --output "out/partnership-summary-$language.pdf" --report-language "$language" >/dev/null
  "$desk" --database "$offices/practice.pdesk" --language "$language" chart enrolment \
    --output "out/enrolment-$language.png" >/dev/null
done
ls -l out/partnership-summary-{en,ru,zh}.pdf out/enrolment-{en,ru,zh}.png
