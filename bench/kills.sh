#!/usr/bin/env bash
# Kills a clerk under concurrent filings with kill -9, at random moments, and looks each time whether anything that was
# acknowledged is lost or doubled. Usage: bench/kills.sh [kills, 200 if not said] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -q test -pl server -am -Dtest=KillSpec -Dsurefire.failIfNoSpecifiedTests=false \
  -Dplenary.kills="${1:-200}" -Dplenary.seed="${2:-$RANDOM}"
