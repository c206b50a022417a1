#!/usr/bin/env bash
# How soon all who watch a board have a change: an exercise as a user starts it, delegations signed in and watching as the page's
# script does, one of them changing its position again and again. Usage: bench/board.sh [changes]. Build first: ./plenary help
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
port=18098
jdk="$("$project/bench/jdk.sh")"
data="$(mktemp -d)"
server=""
finish() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$data"; }
trap finish EXIT
cd "$project"
JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -Dmaven.test.skip=true package 2>/dev/null
./plenary exercise summit --port $port --data "$data" >"$data/log" 2>&1 &
server=$!
until curl -s -o /dev/null "http://localhost:$port/"; do sleep 0.1; done
for readers in 10 100; do
  "$jdk/bin/java" -XX:+UseSerialGC -cp bench/target/classes org.plenary.bench.LiveBoard "http://localhost:$port" \
    /motions/exercise-declaration $readers "${1:-60}"
done
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
