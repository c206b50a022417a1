#!/usr/bin/env bash
# Acts taken up a second on one core. Build first: ./plenary help
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
jdk="$("$project/bench/jdk.sh")"
(cd "$project" && JAVA_HOME="$jdk" mvn -B -q -ntp -pl bench -am -Dmaven.test.skip=true package)
cd "$project"
exec "$jdk/bin/java" -Xmx2g -XX:+UseSerialGC -cp "bench/target/classes:cli/target/plenary.jar" org.plenary.bench.ReplayRate organisations/sco
