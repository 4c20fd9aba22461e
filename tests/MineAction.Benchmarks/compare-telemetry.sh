#!/usr/bin/env bash
# What OpenTelemetry costs a published build: the same service without it, and with it towards an endpoint that is not there, everything
# sampled and one request in a hundred, driven in turns with the same load on loopback.
#   tests/MineAction.Benchmarks/compare-telemetry.sh FOLDER [seconds per run] [rounds]
# Needs wrk and curl (Debian: apt-get install wrk curl). Prints the middle one of the rounds: responses a second, and microseconds of the
# processor of the service for each.
set -euo pipefail
folder=$(realpath "$1") seconds=${2:-4} rounds=${3:-5} connections=32
work=$(mktemp -d)
services=()
trap 'kill "${services[@]}" 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

port=$((20000 + RANDOM % 10000))
kinds=(off every one-in-a-hundred)
export OTEL_METRIC_EXPORT_INTERVAL=5000
declare -A address pid
start() {
  local kind=$1
  shift
  port=$((port + 1))
  address[$kind]=http://127.0.0.1:$port
  (cd "$work" && exec env "$@" dotnet "$folder/MineAction.Api.dll" "--urls=${address[$kind]}" --RateLimit:PermitsPerMinute=0 \
    "--Database:ConnectionString=Data Source=$work/$kind.db" --Logging:LogLevel:Default=Warning >/dev/null 2>&1) &
  pid[$kind]=$!
  services+=($!)
  until curl -sf "${address[$kind]}/health/ready" >/dev/null; do sleep 0.2; done
}
start off
start every OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9
start one-in-a-hundred OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9 OTEL_TRACES_SAMPLER=parentbased_traceidratio OTEL_TRACES_SAMPLER_ARG=0.01

# cached: one address. made: no day of an instrument twice; every run begins where the one before it, of any service, has ended.
cat >"$work/load.lua" <<'LUA'
local instruments = { "apmbc", "ccm", "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p4", "ccw-ap2", "ccw-a1", "ccw-p5", "crpd", "crpd-op" }
local number, cached = 0, true
function init(args)
  cached, number = args[1] == "cached", tonumber(args[2])
end
function request()
  if cached then
    return wrk.format("GET", "/v1/instruments/apmbc/universalization?asOf=2009-08-01")
  end
  number = number + 1
  local month, day = math.floor(number / 12 / 28), math.floor(number / 12) % 28
  local as_of = string.format("%04d-%02d-%02d", 1951 + math.floor(month / 12) % 900, 1 + month % 12, 1 + day)
  return wrk.format("GET", "/v1/instruments/" .. instruments[1 + number % 12] .. "/universalization?asOf=" .. as_of)
end
function done(summary, latency)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %d %.0f %d\n", summary.requests, summary.requests * 1e6 / summary.duration, errors))
end
LUA

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
run() { # kind, load, first
  local before after requests rate errors
  before=$(ticks "${pid[$1]}")
  read -r requests rate errors < <(wrk -t1 -c"$connections" -d"${seconds}s" -s "$work/load.lua" "${address[$1]}" -- "$2" "$3" | awk '/^RESULT/ { print $2, $3, $4 }')
  after=$(ticks "${pid[$1]}")
  [ "$errors" -eq 0 ] || echo "$errors responses of $1 failed" >&2
  awk -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" -v requests="$requests" -v rate="$rate" \
    'BEGIN { printf "%d %.2f\n", rate, ticks * 1e6 / hz / requests }' >>"$work/$2.$1"
}
middle() { cut -d' ' -f"$2" "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# A service that runs for months is compiled for speed.
first=0
for kind in "${kinds[@]}"; do
  wrk -t1 -c"$connections" -d12s -s "$work/load.lua" "${address[$kind]}" -- made "$first" >/dev/null
  wrk -t1 -c"$connections" -d8s -s "$work/load.lua" "${address[$kind]}" -- cached 0 >/dev/null
done
echo "load before: $(cut -d' ' -f1 /proc/loadavg)"
for round in $(seq "$rounds"); do
  first=$((first + 400000))
  for load in cached made; do
    for kind in "${kinds[@]}"; do run "$kind" "$load" "$first"; done
  done
done
echo '| responses | telemetry | a second | of off | µs of the processor | of off |'
echo '| --- | --- | --- | --- | --- | --- |'
for load in cached made; do
  for kind in "${kinds[@]}"; do
    awk -v what="$load" -v kind="$kind" -v rate="$(middle "$load.$kind" 1)" -v off="$(middle "$load.off" 1)" \
      -v cost="$(middle "$load.$kind" 2)" -v off_cost="$(middle "$load.off" 2)" \
      'BEGIN { printf "| %s | %s | %d | %.2f | %.1f | %.2f |\n", what, kind, rate, rate / off, cost, cost / off_cost }'
  done
done
