#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzer with clang and runs each target for a while, one after the other:
#   tests/fuzz/run.sh [SECONDS] [TARGET...]     by default ten minutes each
# What is found stays in build/fuzz/found; keep it as a seed in corpus/TARGET when it is mended.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-600}
shift || true
packaging/install-dependencies.sh --build --fuzz
[[ -f build/fuzz/build.ninja ]] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz
targets=("$@")
[[ $# -gt 0 ]] || mapfile -t targets < <(ls tests/fuzz/corpus)
mkdir -p build/fuzz/found
status=0
for target in "${targets[@]}"; do
  mkdir -p "build/fuzz/corpus/$target"
  PD_FUZZ=$target build/fuzz/tests/fuzz/fuzz -max_total_time="$seconds" -timeout=5 -rss_limit_mb=4096 -max_len=65536 \
    -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" "build/fuzz/corpus/$target" \
    "tests/fuzz/corpus/$target" >"build/fuzz/$target.log" 2>&1 || { status=1; echo "$target: FOUND SOMETHING"; }
  grep -E '^(SUMMARY|broken|stat::number_of_executed_units)|^Done' "build/fuzz/$target.log" | sed "s/^/$target: /"
done
exit "$status"
