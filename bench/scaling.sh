#!/usr/bin/env bash
# Agreement and ideal points side by side with R, in turn and on the same invented votes. Processor time on both sides
# (R's scripts run as they are; their clock is set to processor time). Needs r-base-core, r-cran-pscl and r-cran-coda.
# Usage: bench/scaling.sh FOLDER-OF-THE-PEER [rounds] [rounds with pscl, 1,000 iterations each]
# The folder holds gen.R, common.R, agree.R, em.R and ideal.R.
set -euo pipefail
peer="$(cd "$1" && pwd)"
rounds="${2:-5}"
slow="${3:-1}"
cd "$(dirname "$0")/.."
jdk="$(bench/jdk.sh)"
(JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -DskipTests package)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$peer"/*.R "$work"
log="$work/log"
clock='system.time <- function(expr) { t <- base::system.time(expr); t[["elapsed"]] <- t[["user.self"]] + t[["sys.self"]]; t }'

peer() { (cd "$work" && Rscript --vanilla -e "$clock; source('$1'); $2" "${@:3}") | tee -a "$log"; }
ours() {
  "$jdk/bin/java" -XX:+UseSerialGC -cp bench/target/classes:cli/target/plenary.jar org.plenary.bench.ScalingRate \
    "$work/rc$1.csv" "$work/rc$1.truth" "$work/em$1.points" "$work/pscl$1.points" | tee -a "$log"
}
# the number after the text $1 in the lines that match, their median
median() { sed -nE "s/.*$1([0-9.e-]+).*/\1/p" "$log" | sort -g | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
times() { awk -v peer="$2" -v first="$3" -v warm="$4" -v passed="$5" -v what="$1" 'BEGIN {
  printf "%s: %s s beside %s s in a fresh process, in which %s s passed, and %s s once warm: %.0f, %.0f and %.0f times\n",
    what, peer, first, passed, warm, peer / first, peer / passed, peer / warm}'; }

# the same EM to its end, once, to correlate with
converged='for (M in c(1000L, 6000L)) writeLines(format(em(load_rc(M)$Y, 1e-13, 5000)$x, digits=17), sprintf("em%d.points", M))'
for motions in 1000 6000; do (cd "$work" && Rscript --vanilla gen.R $motions rc$motions.csv); done
for round in $(seq "$rounds"); do
  echo "round $round, load $(cut -d' ' -f1-3 /proc/loadavg)"
  peer agree.R ''
  peer em.R "$converged"
  converged=''
  if [ "$round" -le "$slow" ]; then
    peer ideal.R 'writeLines(format(x, digits=17), sprintf("pscl%d.points", M))' 6000 1000 500 1
  fi
  ours 1000
  ours 6000
done
echo "--- medians of $rounds rounds, load $(cut -d' ' -f1-3 /proc/loadavg)"
for motions in 1000 6000; do
  ours="rc$motions.csv ideal points: first"; agree="rc$motions.csv agreement: first"
  times "agreement 193 x $motions, R's tcrossprod" "$(median "agree M=$motions: tcrossprod ")" \
    "$(median "$agree ")" "$(median "$agree [0-9.]+ s, median ")" "$(median "${agree%: first}:.* processor time, ")"
  times "ideal points 193 x $motions, EM in R to 1e-10" "$(median "EM-plainR M=$motions thr=1e-10: ")" \
    "$(median "$ours ")" "$(median "$ours [0-9.]+ s, median ")" "$(median "${ours%: first}:.* processor time, ")"
done
if [ "$slow" -gt 0 ]; then
  times "ideal points 193 x 6000, 1,000 iterations of pscl" "$(median 'pscl::ideal .*thin=1: ')" \
    "$(median "$ours ")" "$(median "$ours [0-9.]+ s, median ")" "$(median "${ours%: first}:.* processor time, ")"
  echo "100 bootstrap draws of 193 x 6000: $(median 'rc6000.csv with 100 bootstrap draws: ') s beside" \
    "$(median 'pscl::ideal .*thin=1: ') s of 1,000 iterations of pscl"
fi
