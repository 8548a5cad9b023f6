#!/usr/bin/env bash
# Installs the other libraries as locked and measures them beside NewsNlp: benchmarks/peers/run.sh FILE|DIR…
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if command -v npm >/dev/null; then
  npm ci --prefix "$here" --no-audit --no-fund --loglevel=error || echo "npm ci failed: what it should bring counts as absent" >&2
fi
[ $# -gt 0 ] || set -- "$here/../articles"
exec dotnet run -c Release --project "$here/../NewsNlp.Benchmarks" -- peers "$@"
