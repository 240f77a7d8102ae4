#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs the tests:
#   tests/run.sh                 the tests a change must pass: a part under sanitizers, then the suite
#   tests/run.sh --bench         also the benchmarks
#   tests/run.sh --long          everything: long tests, benchmarks, all under sanitizers, clang-tidy, clazy
#   tests/run.sh -- -R units     only what ctest selects by these arguments
# The last lines are ctest's own summary of the suite; the exit status is 0 only when every stage passed.
set -euo pipefail
cd "$(dirname "$0")/.."

long=false bench=false
while [[ $# -gt 0 ]]; do
  case $1 in
    --long) long=true bench=true ;;
    --bench) bench=true ;;
    --) shift; break ;;
    *) sed -n '3,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done
jobs=$(nproc)
export LANG=C.UTF-8 CMAKE_CXX_COMPILER_LAUNCHER=ccache CTEST_PARALLEL_LEVEL=$jobs
# What ccache needs to work with precompiled headers.
export CXXFLAGS="${CXXFLAGS:-} -fpch-preprocess" CCACHE_SLOPPINESS=pch_defines,time_macros

failed=()
stage() { # stage NAME COMMAND...: runs it, says how long it took, remembers a failure
  local name=$1 start=$SECONDS status=passed
  shift
  printf '\n=== %s\n' "$name"
  "$@" || { status=FAILED; failed+=("$name"); }
  printf '=== %s: %s, %d s\n' "$name" "$status" $((SECONDS - start))
}
build() { # build PRESET TARGET
  { [[ -f build/$1/build.ninja ]] || cmake --preset "$1" >"build/$1.log" 2>&1 || { cat "build/$1.log"; return 1; }; } &&
    NINJA_STATUS="[$1 %f/%t] " cmake --build --preset "$1" --target "$2"
}

sanitized() { # sanitized TARGET CTEST-ARGUMENTS...
  local target=$1
  shift
  build asan "$target" && ctest --preset asan "$@"
}
# The skipped tests and their reasons.
skipped() { # skipped JUNIT-FILE
  awk '
    match($0, /<testcase name="[^"]*"/) { name = substr($0, RSTART + 16, RLENGTH - 17) }
    /<skipped/ { skipped = 1; reason = "" }
    match($0, /Skipped: /) {
      reason = substr($0, RSTART + 8)
      sub(/<.*/, "", reason)
      gsub(/&lt;/, "<", reason); gsub(/&gt;/, ">", reason); gsub(/&quot;/, "\"", reason); gsub(/&amp;/, "\\&", reason)
    }
    /<\/testcase>/ && skipped { print "Skipped: " name ":" reason; skipped = 0 }' "$1"
}
# Holds ctest's summary back until the failed stages and the skipped tests have been named.
suite() {
  local junit=$PWD/build/dev/tests.xml line summary=
  ctest --preset dev --output-junit "$junit" "$@" 2>&1 | {
    while IFS= read -r line; do
      [[ -z $summary && ! $line =~ ^[0-9]+%\ tests\ passed ]] && printf '%s\n' "$line" || summary+=$line$'\n'
    done
    skipped "$junit"
    [[ ${#failed[@]} -eq 0 ]] || printf 'FAILED before the suite: %s\n' "${failed[*]}"
    printf '\n%s' "$summary"
  }
}

mkdir -p build
packages=(--build --test)
! $bench || packages+=(--bench)
! $long || packages+=(--lint)
stage "packages" packaging/install-dependencies.sh "${packages[@]}"
[[ ${#failed[@]} -eq 0 ]] || exit 1

if [[ $# -eq 0 ]]; then
  if $long; then
    stage "shellcheck" shellcheck packaging/*.sh tests/run.sh tests/fuzz/run.sh tests/package/*.sh .ci/run
    stage "clazy" build clazy all
    stage "clang-tidy" run-clang-tidy -quiet -j "$jobs" -p build/clazy "$PWD/(app|ui)/.*\.cpp$"
    stage "suite under sanitizers" sanitized all --label-exclude '^(package|bench)$'
  else
    stage "part of the suite under sanitizers" sanitized sanitizer-subset --label-regex '^sanitize$' --label-exclude '^long$'
    if $bench; then set -- --label-exclude '^long$'; else set -- --label-exclude '^(long|bench)$'; fi
  fi
fi
stage "build" build dev all
[[ ${failed[*]: -1} != build ]] || { echo "The suite did not run: the build failed."; exit 1; }
printf '\n=== suite\n'
suite "$@" && [[ ${#failed[@]} -eq 0 ]]
