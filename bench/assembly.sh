#!/usr/bin/env bash
# Processor time of the General Assembly's record: read from the compressed file, replayed under a rule, placed on a line.
# Usage: bench/assembly.sh un_votes.csv.gz un_roll_calls.csv.gz [rounds]
set -euo pipefail
votes="$(realpath "$1")"
list="$(realpath "$2")"
rounds="${3:-3}"
cd "$(dirname "$0")/.."
jdk="$(bench/jdk.sh)"
(JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -DskipTests package)
for _ in $(seq "$rounds"); do
  echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
  "$jdk/bin/java" -XX:+UseSerialGC -cp bench/target/classes:cli/target/plenary.jar org.plenary.bench.RollCallRate "$votes" "$list"
done
