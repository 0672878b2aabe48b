#!/bin/bash
# Cuts one text with ours, @node-rs/jieba and python3-jieba on one thread and prints MB/s and ratios; see README.md.
# Run: tests/Auditor.Benchmarks/Segmenting/compare.sh [ROUNDS]   (peers that are not installed are left out)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$here/.." -c Release -v quiet --nologo >&2
ours=$here/../bin/Release/net10.0/Auditor.Benchmarks
"$ours" segmenting text "$work/text.txt"
if command -v npm >/dev/null && [ ! -d "$here/node_modules" ]; then
    (cd "$here" && npm install --no-audit --no-fund --no-package-lock --silent >&2) || true
fi

# The runtimes take turns, so that a noisy moment of the machine does not fall on one of them alone.
for turn in 1 2 3; do
    "$ours" segmenting measure "$work/text.txt" "$rounds" >>"$work/ours"
    "$ours" segmenting load >>"$work/load"
    if [ -d "$here/node_modules" ]; then node "$here/compare.mjs" "$work/text.txt" "$rounds" >>"$work/node"; fi
    if /usr/bin/python3 -c 'import jieba' 2>/dev/null; then PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/compare.py" "$work/text.txt" 1 >>"$work/python"; fi
done
"$ours" segmenting table "$work"
