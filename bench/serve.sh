#!/usr/bin/env bash
# The server as a user starts it: time to the first page from the start of the built jar, memory with the SCO loaded, and pages
# at 200 requests a second. Usage: bench/serve.sh [seconds of load]. Build first: ./plenary help
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
seconds="${1:-20}"
port=18099
jdk="$("$project/bench/jdk.sh")"
data="$(mktemp -d)"
server=""
finish() { [ -n "$server" ] && kill "$server" 2>/dev/null || true; rm -rf "$data"; }
trap finish EXIT
cd "$project"
(JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -DskipTests package)

start_once() {
  local begun ended
  begun=$(date +%s%N)
  ./plenary serve --port $port --data "$data" >"$data/log" 2>&1 &
  server=$!
  until curl -s -o /dev/null "http://localhost:$port/"; do sleep 0.01; done
  ended=$(date +%s%N)
  echo "$(( (ended - begun) / 1000000 ))"
}

echo "first start, history entered: $(start_once) ms to the first page"
kill "$server"; wait "$server" 2>/dev/null || true
for _ in 1 2 3 4 5; do
  echo "start: $(start_once) ms to the first page"
  kill "$server"; wait "$server" 2>/dev/null || true
done
start_once >/dev/null
pages="/ /parties /parties/KAZ /bodies /bodies/heads-of-state /meetings /instruments /instruments/charter /partners /relations /concepts /indicators /networks /charter /register /?lang=ru /parties?lang=zh /instruments?as-of=2017-06-09"
"$jdk/bin/java" -cp bench/target/classes org.plenary.bench.PageLoad "http://localhost:$port" 50 10 $pages >/dev/null
"$jdk/bin/java" -cp bench/target/classes org.plenary.bench.PageLoad "http://localhost:$port" 200 "$seconds" $pages
days=""
for year in $(seq 1997 2026); do for page in / /parties /instruments /meetings; do days="$days $page?as-of=$year-06-17"; done; done
echo "the same with 120 different pages and days:"
"$jdk/bin/java" -cp bench/target/classes org.plenary.bench.PageLoad "http://localhost:$port" 200 "$seconds" $days
child="$(pgrep -P "$server" java || echo "$server")"
awk '/VmRSS/ {printf "resident memory: %.0f MB\n", $2 / 1024}' "/proc/$child/status"
