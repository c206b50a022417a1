#!/usr/bin/env bash
# Steps a second of one procedure of four steps with one clock: the core alone in memory, and beside it, in the same run, a
# peer that is started by its own `run.sh` (Flowable on H2 in memory).
# Usage: bench/steps.sh [folder of the peer] [cases]
set -euo pipefail
cd "$(dirname "$0")/.."
jdk="$(bench/jdk.sh)"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
"$jdk/bin/java" -cp "bench/target/classes:$(cat bench/target/classpath)" org.plenary.bench.StepRate bench/procedure "${2:-100000}"
[ -n "${1:-}" ] || exit 0
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
JAVA="$jdk/bin/java" THREADS="1 2" DBS=h2mem WARM=60000 S=20 "$1/run.sh"
