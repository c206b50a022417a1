#!/usr/bin/env bash
# Durable acknowledged writes a second, side by side on one disk and in turn: PostgreSQL 15 with one 300-byte row and its
# SHA-256 a commit (synchronous_commit=on), and Plenary's clerk with one filing a call: decided, signed, in the Merkle tree,
# under a signed checkpoint and on the disk.
# Usage: bench/appends.sh [seconds for each measurement] [rounds] [folder on the disk to measure]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds="${1:-6}"
rounds="${2:-2}"
programs="$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)"
work="$(mktemp -d -p "${3:-${TMPDIR:-/tmp}}")"
port=54397
export PGHOST="$work" PGPORT=$port PGUSER=plenary PGDATABASE=postgres PATH="$programs:$PATH"

as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
finish() { as_owner "$programs/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap finish EXIT

[ "$(id -u)" = 0 ] && chown postgres "$work" && chmod 755 "$work"
as_owner "$programs/initdb" -D "$work/data" -A trust -U plenary -E UTF8 --locale=C >/dev/null
as_owner "$programs/pg_ctl" -D "$work/data" -w -l "$work/log" -o "-p $port -c listen_addresses='' -c unix_socket_directories=$work \
  -c max_connections=200 -c shared_buffers=1GB -c max_wal_size=4GB -c synchronous_commit=on" start >/dev/null
psql -X -q -c "CREATE TABLE lg(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, leaf bytea NOT NULL, payload bytea NOT NULL)"
echo "INSERT INTO lg(leaf,payload) SELECT sha256(b), b FROM (SELECT decode(repeat(md5(random()::text),19),'hex') b) z;" > "$work/insert.sql"

jdk="$(bench/jdk.sh)"
classes="bench/target/classes:$(cat bench/target/classpath)"
for round in $(seq "$rounds"); do
  echo "round $round, load $(cut -d' ' -f1-3 /proc/loadavg)"
  for clients in 1 8 32 64 128; do
    pgbench -n -M prepared -c $clients -j 2 -T "$seconds" -f "$work/insert.sql" 2>/dev/null | awk -v c=$clients \
      '/^latency average/ {l = $4} /^tps/ {printf "PostgreSQL %3d clients: %6d durable rows/s, average %.2f ms\n", c, $3, l}'
  done
  mkdir "$work/plenary-$round"
  "$jdk/bin/java" -XX:+UseSerialGC -Xms4g -Xmx4g -XX:+AlwaysPreTouch --enable-native-access=ALL-UNNAMED -cp "$classes" org.plenary.bench.DurableFilings \
    organisations/un-security-council "$work/plenary-$round" "$seconds" 1 8 64 256 512 1024
done
