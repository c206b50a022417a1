#!/usr/bin/env bash
# CPU time of voting power on one thread. Build first: ./plenary help
#
# bench/power.sh [FOLDER]   FOLDER may hold mc.py, a Monte Carlo of the same council in numpy, run in turn.
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
jdk="$("$project/bench/jdk.sh")"
(cd "$project" && JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -DskipTests package)
cd "$project"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# the 190 members of the IMF with the votes of the shipped charter; 27 populations of about 2023 in persons
sed -n '/values: {/,/}/p' organisations/imf/charter.yaml | grep -oE '[A-Z]{3}: [0-9]+' | sed 's/.*: //' > "$work/imf.csv"
printf '%s\n' 84358845 68172977 58997201 48085361 36753736 19054548 17811291 11742796 10827529 10521556 10516621 \
  10413982 9599744 9104772 6447710 5932654 5563970 5428792 5271395 3850894 2857279 2116972 1883008 1365884 920701 \
  660809 542051 > "$work/eu27.csv"
total=$(paste -sd+ "$work/imf.csv" | bc)

# The first argument is how much memory: a bound for the heap, and after it more options where they are needed.
# shellcheck disable=SC2086
rate() { "$jdk/bin/java" -Xms8m -Xmx$1 -XX:+UseSerialGC -cp bench/target/classes:cli/target/plenary.jar \
  org.plenary.bench.PowerRates "${@:2}"; }
for share in 50 70 85; do
  quota=$(( total * share / 100 + 1 ))
  echo "IMF, $share %: $quota of $total votes"
  rate 64m banzhaf "$work/imf.csv" "$quota"
  rate "48m -Xmn6m" shapley "$work/imf.csv" "$quota"
done
echo "EU Council of 27, populations in persons"
rate 256m council "$work/eu27.csv"
rate 256m table "$work/eu27.csv"
for _ in 1 2 3 4 5; do
  rate 256m sampling "$work/eu27.csv" 1000000
  if [ -f "${1:-}/mc.py" ]; then (cd "$1" && OMP_NUM_THREADS=1 python3 mc.py); fi
done
