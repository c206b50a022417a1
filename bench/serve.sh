#!/usr/bin/env bash
# The server as a user starts it: time to the first page from the start of the built jar, memory with the SCO loaded, and pages
# at 200 requests a second. Usage: bench/serve.sh [seconds of load]. Build first: ./plenary help
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
seconds="${1:-20}"
port=18099
jdk="$("$project/bench/jdk.sh")"
data="$(mktemp -d)"
stop() { [ ! -f "$data/pid" ] || { kill "$(cat "$data/pid")" 2>/dev/null || true; sleep 1; rm -f "$data/pid"; }; }
finish() { stop; rm -rf "$data"; }
trap finish EXIT
cd "$project"
JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -Dmaven.test.skip=true package 2>/dev/null
./plenary serve --port 0 --data "$data/trained" --once >/dev/null 2>&1

# Milliseconds from the call of the launcher to the first page.
start_once() {
  local begun
  begun=$(date +%s%N)
  ./plenary serve --port $port --data "$data" >"$data/log" 2>&1 &
  echo $! >"$data/pid"
  until curl -s -o /dev/null "http://localhost:$port/"; do sleep 0.01; done
  echo "$(( ($(date +%s%N) - begun) / 1000000 ))"
}

echo "first start, history entered: $(start_once) ms to the first page"
stop
for _ in 1 2 3 4 5; do
  echo "start: $(start_once) ms to the first page"
  stop
done
start_once >/dev/null
pages="/ /parties /parties/KAZ /bodies /bodies/heads-of-state /meetings /instruments /instruments/charter /partners /relations /concepts /indicators /networks /charter /register /?lang=ru /parties?lang=zh /instruments?as-of=2017-06-09"
load() { "$jdk/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp bench/target/classes org.plenary.bench.PageLoad "http://localhost:$port" 200 "$seconds" "$@"; }
echo "every kind of page:"
load $pages
echo "every page as of another day, so that none was drawn before:"
load "/?as-of={day}" "/parties?as-of={day}" "/instruments?as-of={day}" "/meetings?as-of={day}&lang=ru" "/bodies/heads-of-state?as-of={day}&lang=zh"
awk '/VmRSS/ {printf "resident memory: %.0f MB\n", $2 / 1024}' "/proc/$(cat "$data/pid")/status"
