#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every page for eyes to judge, and one contact sheet a language for the README:
#   screenshots.sh BUILD_DIRECTORY [FOLDER]
# FOLDER (build/screenshots) gets 100/ and 150/ (per cent; three languages, light and dark; without a screen) and
# x11/ (the real window with its frame). The contact sheets go to docs/screenshots.
set -euo pipefail
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
folder=$(realpath -m "${2:-build/screenshots}")
sheets=docs/screenshots
mkdir -p "$folder" "$sheets"

# The usual screen of this platform is smaller than the dialogues.
echo '{"screens": [{"name": "wall", "x": 0, "y": 0, "width": 2560, "height": 1600, "dpr": 1,
  "logicalDpi": 96, "logicalBaseDpi": 96}]}' >"$folder/screen.json"
take() { # take PERCENT FACTOR
  QT_QPA_PLATFORM=offscreen:configfile=$folder/screen.json QT_SCALE_FACTOR=$2 QT_LOGGING_RULES='qt.qpa.*=false' \
    "$build/tests/desktop/screenshots" "$folder/$1"
}
take 100 1
take 150 1.5
PICTURES=$folder/x11 tests/desktop/desktop.sh "$build/ui/partnership-desk" portraits.py || [[ $? -eq 77 ]]

# The sheet: three columns, Home over two of them, the last row dark.
columns=(24 681 1338)
rows=(24 442 860 1278 1696)
width=637 height=398
sheet() { # sheet LANGUAGE
  local arguments=() name column row
  tile() { # tile PICTURE LEFT TOP WIDTH HEIGHT
    arguments+=('(' "$folder/100/$1.png" -resize "$4x$5" -bordercolor '#c9ced6' -shave 1x1 -border 1
      -background '#e6e9ee' -gravity center -extent "$4x$5" -repage "+$2+$3" ')')
  }
  tile "home-$1-light" 24 24 $((2 * width + 20)) $((2 * height + 20))
  local small=(partners agreements visits programmes charts target edit-visit print home visits charts)
  for i in "${!small[@]}"; do
    name=${small[i]}
    # The first two stand one below the other beside Home, the others in rows of three.
    if ((i < 2)); then column=2 row=$i; else column=$(((i - 2) % 3)) row=$(((i - 2) / 3 + 2)); fi
    tile "$name-$1-$( ((i < 8)) && echo light || echo dark)" "${columns[column]}" "${rows[row]}" $width $height
  done
  convert -size 2000x2118 'xc:#e6e9ee' "${arguments[@]}" -layers flatten -strip +dither -colors 255 \
    -define png:compression-level=9 "PNG8:$sheets/contact-$1.png"
  echo "$sheets/contact-$1.png: $(($(stat -c %s "$sheets/contact-$1.png") / 1024)) kB"
}
for language in en ru zh; do sheet "$language"; done
