#!/usr/bin/env bash
# Prints the folder of a JDK 25 or newer, by the launcher's own search.
set -euo pipefail
PLENARY_PRINT_JDK=1 exec "$(dirname "$0")/../plenary"
