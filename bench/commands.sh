#!/usr/bin/env bash
# How long commands take from the shell, median of seven. Build first: ./plenary help
set -euo pipefail
cd "$(dirname "$0")/.."
measure() {
  for _ in 1 2 3 4 5 6 7; do
    local begun=$(date +%s%N)
    ./plenary "$@" >/dev/null 2>&1 || true
    echo $(( ($(date +%s%N) - begun) / 1000000 ))
  done | sort -n | sed -n 4p | xargs printf '%5d ms  ./plenary %s\n' | sed "s|%s||" | tr -d '\n'
  printf '%s\n' "$*"
}
./plenary parties >/dev/null
measure parties
measure parties --as-of 2017-06-09 --json
measure bodies
measure meetings
measure instruments
measure instruments charter
measure relations CHN KAZ
measure concepts
measure indicators --share
measure charter check organisations/sco
measure charter show
measure charter diff sco majority-for-coordinators
measure decide --organisation un-security-council --body council --matter substantive --positions organisations/un-security-council/examples/resolution-678.csv
