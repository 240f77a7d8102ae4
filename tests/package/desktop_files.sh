#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Validates what the desktop reads about us: desktop_files.sh PACKAGING_DIRECTORY VERSION
set -euo pipefail
cd "$1"
version=$2
id=org.partnershipdesk.PartnershipDesk
type=application/vnd.partnershipdesk.office

for tool in desktop-file-validate appstreamcli update-mime-database gio rsvg-convert sqlite3; do
  command -v "$tool" >/dev/null || { echo "Skipped: $tool is not installed"; exit 77; }
done
fail() { echo "FAIL: $*"; exit 1; }

desktop-file-validate "$id.desktop"
appstreamcli validate --no-net "$id.metainfo.xml"
grep -m1 '<release ' "$id.metainfo.xml" | grep -qF "version=\"$version\"" || fail "the newest release in the metainfo is not $version"
grep -qF "<mediatype>$type</mediatype>" "$id.metainfo.xml" || fail "the metainfo does not name $type"
grep -qF "MimeType=$type;" "$id.desktop" || fail "the desktop entry does not open $type"
for key in Name GenericName Comment; do
  for language in ru zh_CN; do
    grep -q "^$key\[$language\]=." "$id.desktop" || fail "$key has no $language"
  done
done
for icon in icons/*.svg; do rsvg-convert --width 16 "$icon" >/dev/null || fail "$icon does not draw"; done

# An office is recognised by its ending, by its content, and another SQLite file is not taken for one.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/mime/packages"
cp /usr/share/mime/packages/freedesktop.org.xml "$id.mime.xml" "$scratch/mime/packages/"
XDG_DATA_HOME=$scratch XDG_DATA_DIRS=$scratch update-mime-database "$scratch/mime"
sqlite3 "$scratch/office.pdesk" 'PRAGMA application_id = 0x50444553; CREATE TABLE t (x);'
sqlite3 "$scratch/other.db" 'PRAGMA application_id = 1; CREATE TABLE t (x);'
cp "$scratch/office.pdesk" "$scratch/without-ending"
for pair in "office.pdesk $type" "without-ending $type" "other.db application/vnd.sqlite3"; do
  read -r file expected <<<"$pair"
  found=$(XDG_DATA_HOME=$scratch XDG_DATA_DIRS=$scratch gio info -a standard::content-type "$scratch/$file" |
    sed -n 's/.*standard::content-type: //p')
  [[ $found == "$expected" ]] || fail "$file is $found, not $expected"
done
echo "Desktop entry, metainfo, file type and icons are valid."
