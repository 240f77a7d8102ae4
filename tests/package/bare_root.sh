#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, installs it in a bare Debian without recommended packages, and uses it there:
#   bare_root.sh BUILD_DIRECTORY
# Where packages come from is what apt on this machine says. The bare base and the packages fetched are kept in
# BUILD_DIRECTORY/bare-root for the next run. Everything mounted lives in a mount namespace of this script's own.
set -euo pipefail

build=$(realpath "$1")
work=$build/bare-root
root=$work/root
id=org.partnershipdesk.PartnershipDesk
type=application/vnd.partnershipdesk.office

skip() { echo "Skipped: $*"; exit 77; }
fail() { echo "FAIL: $*" >&2; exit 1; }
step() { printf '%4d s  %s\n' "$SECONDS" "$*"; }

if [[ -z ${PD_OWN_NAMESPACE:-} ]]; then
  [[ $EUID -eq 0 ]] || skip "making a Debian root needs root"
  for tool in debootstrap apt-get cpack dpkg-shlibdeps file pdftotext identify Xvfb xdotool; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
  done
  unshare --mount --pid --fork true 2>/dev/null || skip "no permission to mount here"
  mkdir -p "$work"
  exec 9>"$work/lock"
  flock 9
  PD_OWN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

clean_up() {
  umount --lazy "$root"/{proc,dev,tmp/.X11-unix,var/cache/apt/archives} 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
clean_up
mount -t proc proc /proc

step "package"
rm -f "$build"/partnership-desk_*.deb
(cd "$build" && cpack -G DEB) >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; fail "cpack"; }
deb=$(ls "$build"/partnership-desk_*.deb)
dpkg-deb --field "$deb" Package Version Installed-Size Depends

# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
  awk -v suite="$suite" '$2 == suite && $3 == "main" { print $1; exit }')
[[ -n $mirror ]] || skip "apt knows no mirror for $suite"
base=$work/base-$suite.tar
if [[ ! -s $base ]]; then
  step "bare $suite"
  proxy=$(apt-config shell proxy Acquire::http::Proxy)
  eval "$proxy"
  [[ -z ${proxy:-} ]] || export http_proxy=$proxy
  include=()
  [[ $mirror != https:* ]] || include=(--include=ca-certificates)
  debootstrap --variant=minbase "${include[@]}" "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    { tail -20 "$work/debootstrap.log"; skip "debootstrap cannot make a bare $suite here"; }
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
  tar --create --one-file-system --file "$base.new" --directory "$root" .
  mv "$base.new" "$base"
else
  mkdir -p "$root"
  tar --extract --file "$base" --directory "$root"
fi

step "install"
# apt inside asks the same servers, with the same trust and proxies, as apt outside.
rm -rf "$root"/etc/apt/{sources.list,sources.list.d,trusted.gpg.d,keyrings,preferences.d}
for part in sources.list sources.list.d trusted.gpg trusted.gpg.d keyrings preferences.d; do
  [[ ! -e /etc/apt/$part ]] || cp -a "/etc/apt/$part" "$root/etc/apt/"
done
apt-config dump | grep -E '^Acquire::(https?|ftp|Check|Allow|Force|Retries|Languages)' >"$root/etc/apt/apt.conf.d/99host"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
mkdir -p "$work/archives/partial" "$root/tmp/.X11-unix"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
mount --bind "$work/archives" "$root/var/cache/apt/archives"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { inside apt-get -qq -o APT::Keep-Downloaded-Packages=true "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; fail "apt-get $1"; }; }
apt update
cp "$deb" "$root/tmp/partnership-desk.deb"
apt install --yes --no-install-recommends /tmp/partnership-desk.deb
inside useradd --create-home --uid 1000 office
# As a person with an empty environment and no display. What is said on standard error fails the test.
user() { chroot --userspec=1000:1000 "$root" env -i HOME=/home/office PATH=/usr/bin:/bin "$@"; }
desk() {
  user partnership-desk "$@" 2>"$work/stderr" || { cat "$work/stderr" >&2; fail "partnership-desk $*"; }
  [[ ! -s $work/stderr ]] || { cat "$work/stderr" >&2; fail "partnership-desk $* writes to standard error"; }
}
home=$root/home/office
office=/home/office/sample.pdesk

step "use without a display"
version=$(dpkg-deb --field "$deb" Version)
said=$(desk --version)
[[ $said == *"$version"* ]] || fail "--version does not name $version"
said=$(desk --database "$office" sample)
[[ -n $said ]] || fail "sample prints no counts"
for language in en ru zh; do
  pdf=/home/office/summary-$language.pdf png=/home/office/enrolment-$language.png
  desk --database "$office" report summary --output "$pdf" --report-language "$language" >/dev/null
  desk --database "$office" --language "$language" chart enrolment --output "$png" >/dev/null
  [[ $(identify -format %k "$root$png") -gt 8 ]] || fail "$png is blank"
done
# grep reads to the end: a pipe closed early would fail pdftotext.
pdftotext "$home/summary-en.pdf" - | grep '[A-Za-z]\{5\}' >/dev/null || fail "no English in the summary"
pdftotext "$home/summary-ru.pdf" - | LC_ALL=C.UTF-8 grep -P '\p{Cyrillic}{5}' >/dev/null || fail "no Russian in the summary"
pdftotext "$home/summary-zh.pdf" - | LC_ALL=C.UTF-8 grep -P '\p{Han}{4}' >/dev/null || fail "no Chinese in the summary"
missing=$(for pdf in "$home"/*.pdf; do pdffonts "$pdf"; done | awk '$1 !~ /^(name|-+)$/ && ($(NF - 4) != "yes" || $(NF - 2) != "yes")')
[[ -z $missing ]] || fail "fonts not embedded: $missing"

step "open from the desktop"
apt install --yes --no-install-recommends libglib2.0-bin
[[ $(user gio mime "$type") == *"$id.desktop"* ]] || fail "gio mime $type does not name us"
[[ $(user gio info -a standard::content-type "$office") == *"$type"* ]] || fail "sample.pdesk is not a $type"

mkdir -p /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
: >"$work/display"
exec 8> >(cat >"$work/display")
Xvfb -displayfd 8 -screen 0 1280x800x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
number=
for _ in {1..300}; do
  ! read -r number <"$work/display" || [[ -z $number ]] || break  # the whole line, not its beginning
  sleep 0.1
done
[[ -n $number ]] || { cat "$work/xvfb.log" >&2; fail "the X server did not start"; }
export DISPLAY=:$number
user DISPLAY="$DISPLAY" LANG=C.UTF-8 gio open "$office"
window=$(timeout 30 xdotool search --sync --onlyvisible --name 'sample' | head -1) ||
  fail "gio open shows no window named after the file; there are: $(xdotool search --name . getwindowname %@ 2>&1)"
process=$(xdotool getwindowpid "$window")
tr '\0' ' ' <"/proc/$process/cmdline" | grep -q "partnership-desk $office" || fail "the window is not ours"
step "\"$(xdotool getwindowname "$window")\" opened"
