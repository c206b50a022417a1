#!/usr/bin/env bash
# A sweep on all cores beside the same on one thread, in turn, by the clock, from the call of the command; the answers
# have to be equal to the last digit.
# Usage: bench/sweep.sh [rounds] [dockets]
set -euo pipefail
rounds="${1:-5}"
dockets="${2:-300000}"
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
./plenary help >/dev/null
sweep() {
  local start; start=$(date +%s.%N)
  ./plenary lab sweep --vary 'national coordinators/procedure=consensus|for >= {60..90..10}% of entitled|for > against' \
    --blocs CHN+RUS,IND,IRN,PAK,KAZ+KGZ+TJK+UZB,BLR --dockets "$dockets" --threads "$1" > "$work/$1.csv" 2>/dev/null
  echo "$(date +%s.%N) - $start" | bc | tee -a "$work/$1.times"
}
cores=$(nproc)
for round in $(seq "$rounds"); do
  echo "round $round, load $(cut -d' ' -f1-3 /proc/loadavg): one thread $(sweep 1) s, $cores threads $(sweep "$cores") s"
done
cmp "$work/1.csv" "$work/$cores.csv"
median() { sort -g "$work/$1.times" | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
echo "--- equal answers; medians: one thread $(median 1) s, $cores threads $(median "$cores") s, $(echo "scale=2; $(median 1) / $(median "$cores")" | bc) times"
