#!/bin/bash
# The whole pipeline beside a usual Python one on the same plain texts, in turns; then the mix of formats, with and without an archive. See README.md.
# Run: tests/Auditor.Benchmarks/WholeRun/compare.sh [REPORTS] [TURNS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
reports=${1:-2000}
turns=${2:-2}
root=$here/../../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$here/.." -c Release -v quiet --nologo >&2
ours=$here/../bin/Release/net10.0/Auditor.Benchmarks
"$ours" whole-run write "$work/txt" "$reports" txt
"$ours" whole-run write "$work/mix" "$reports" mix
measure() { echo "$* $("$ours" whole-run measure "$work/$1" "$2" "$3")"; }

# In turns, so that a noisy moment of the machine does not fall on one of them alone.
for turn in $(seq "$turns"); do
    uptime
    measure txt 2 none
    if /usr/bin/python3 -c 'import jieba, sklearn, jinja2' 2>/dev/null; then
        echo "python 2 $(PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 /usr/bin/python3 "$here/compare.py" "$root/data/training/sentences" "$work/txt" "$work/python" 2)"
    fi
    measure txt 1 none
    measure mix 2 none
    measure mix 1 none
    measure txt 2 archive
done
"$ours" whole-run stages "$work/txt"
"$ours" whole-run stages "$work/mix"
