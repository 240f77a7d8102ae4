#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing on Debian 12, and nothing when nothing is:
#   install-dependencies.sh --build [--test] [--bench] [--lint] [--fuzz]
set -euo pipefail

build=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libgl1-mesa-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libicu-dev libsqlite3-dev libfontconfig-dev libexpected-dev breeze-icon-theme librsvg2-bin
  libfreexl-dev libzip-dev libuchardet-dev libxlsxwriter-dev libical-dev
  libqt6sql6-sqlite fonts-noto-core fonts-noto-cjk
)
test=(
  xvfb openbox xdotool x11-utils xclip imagemagick poppler-utils sqlite3
  at-spi2-core dbus dbus-x11 python3-pyatspi
  desktop-file-utils appstream shared-mime-info xdg-utils libglib2.0-bin
  debootstrap dpkg-dev file procps
)
bench=(sqlitebrowser)
lint=(clang clang-tidy clazy shellcheck)
fuzz=(clang libclang-rt-14-dev)

wanted=()
for argument; do
  case $argument in
    --build) wanted+=("${build[@]}") ;;
    --test) wanted+=("${test[@]}") ;;
    --bench) wanted+=("${bench[@]}") ;;
    --lint) wanted+=("${lint[@]}") ;;
    --fuzz) wanted+=("${fuzz[@]}") ;;
    *) sed -n '3,4s/^# *//p' "$0" >&2; exit 2 ;;
  esac
done

mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
  <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/^installed //p' | sort -u))
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
  command -v sudo >/dev/null || { echo "Not root, and there is no sudo. Please install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --yes "$@" 2>&1 | tee "$log" |
    awk '/newly installed/ { total = $3 }
         /^Setting up / && ++done % 25 == 0 { printf "  %d of %d packages set up\n", done, total; fflush() }' ||
    { tail -40 "$log" >&2; echo "apt-get $1 failed." >&2; exit 1; }
}
echo "Installing ${#missing[@]} packages and what they need: ${missing[*]}"
apt update
apt install --no-install-recommends "${missing[@]}"
echo "Packages installed in $SECONDS s."
