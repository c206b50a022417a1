#!/usr/bin/env bash
# What the tests need beyond a JDK and Maven: a Chromium for the browser tests, fonts that have Chinese (for pages, and as TrueType
# for printed notes), a PostgreSQL for the as-of comparison. Installs them where it may, otherwise says exactly what to install.
set -euo pipefail

missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
fc-list 2>/dev/null | grep -qiE 'noto.*cjk|wqy|source han' || missing+=(fonts-noto-cjk)
[ -r /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf ] || missing+=(fonts-droid-fallback)
command -v fc-list >/dev/null || missing+=(fontconfig)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing what the tests need: ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need these system packages: ${missing[*]}" >&2
  echo "Install them and call ./plenary test again. Debian or Ubuntu: sudo apt-get install ${missing[*]}" >&2
  exit 2
fi
