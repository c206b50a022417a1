#!/usr/bin/env bash
# As-of look-ups beside PostgreSQL with good indexes, in one run: equal results first, then the time of each query.
# Usage: bench/asof/run.sh [seconds for each query]. Needs the system's PostgreSQL server; as root it runs as user postgres.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
project="$(cd "$here/../.." && pwd)"
seconds="${1:-8}"
programs="$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)"
work="$(mktemp -d)"
port=54398
export PGHOST="$work" PGPORT=$port PGUSER=plenary PGDATABASE=postgres PATH="$programs:$PATH"

as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
finish() { as_owner "$programs/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap finish EXIT

[ "$(id -u)" = 0 ] && chown postgres "$work" && chmod 755 "$work"
as_owner "$programs/initdb" -D "$work/data" -A trust -U plenary -E UTF8 --locale=C >/dev/null
as_owner "$programs/pg_ctl" -D "$work/data" -w -l "$work/log" -o "-p $port -c listen_addresses='' -c unix_socket_directories=$work \
  -c shared_buffers=1GB -c work_mem=64MB -c effective_cache_size=4GB -c random_page_cost=1.1 -c jit=off" start >/dev/null
cp "$here"/*.sql "$work"
cd "$work"
psql -X -q -f load.sql >/dev/null
psql -X -q -At -f digest.sql > theirs.txt

jdk="$("$project/bench/jdk.sh")"
classes="$project/bench/target/classes:$project/core/target/classes"
"$jdk/bin/java" -Xmx2g -cp "$classes" org.plenary.bench.AsOfQueries act.tsv digests > ours.txt
if ! diff -q theirs.txt ours.txt >/dev/null; then echo "The results differ:"; paste theirs.txt ours.txt; exit 1; fi
echo "Equal results: $(tr '\n' ' ' < ours.txt)"

median() { # the median latency of a query in microseconds
  pgbench -n -M prepared -c 1 -T "$seconds" -f "$1.sql" --random-seed=42 -l --log-prefix="$1" >/dev/null 2>&1
  awk '{print $3}' "$1".[0-9]* | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}
base="$(median q0)"
echo "PostgreSQL, SELECT 1: median $base microseconds (subtracted below)"
for query in q1 q2 q3; do
  theirs="$(median $query)"
  ours="$("$jdk/bin/java" -Xmx2g -cp "$classes" org.plenary.bench.AsOfQueries act.tsv "$query" "$seconds")"
  awk -v q="$query" -v t="$theirs" -v b="$base" -v o="$ours" \
    'BEGIN {printf "%s: PostgreSQL %.1f us, Plenary %.2f us, ratio %.1f\n", q, t - b, o, (t - b) / o}'
done
