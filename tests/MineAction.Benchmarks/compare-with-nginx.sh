#!/usr/bin/env bash
# Drives the service and nginx with the same load on loopback, in turns, and prints what each did as a table.
#   tests/MineAction.Benchmarks/compare-with-nginx.sh [seconds per run] [rounds]
# Needs the .NET SDK, and nginx, wrk, curl and pgrep (Debian: apt-get install nginx wrk curl procps). nginx serves the service's own bytes as files.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-5} rounds=${2:-3} connections=32
work=$(mktemp -d)
trap 'kill "${service:-}" "${nginx:-}" 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
mkdir "$work/files" "$work/results"

# Of two ranges, so that the two servers never share a port.
free_port() {
  local port=$(($1 + RANDOM % 4000))
  while (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}
ours=http://127.0.0.1:$(free_port 20000)
theirs=http://127.0.0.1:$(free_port 25000)

echo 'Publishing ...' >&2
dotnet publish src/MineAction.Api --configuration Release --use-current-runtime --self-contained false --output "$work/published" >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }
(cd "$work/published" && exec dotnet MineAction.Api.dll "--urls=$ours" "--Database:ConnectionString=Data Source=$work/register.db" \
  --RateLimit:PermitsPerMinute=0 --Logging:LogLevel:Default=Warning) &
service=$!
until curl -sf "$ours/health/ready" >/dev/null; do sleep 0.2; done

cat >"$work/nginx.conf" <<CONF
worker_processes auto;
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
user $(id -un);
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  keepalive_requests 100000000;
  access_log off;
  default_type application/json;
  client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  server { listen ${theirs#http://}; root $work/files; location / { try_files \$uri\$is_args\$args =404; } }
}
CONF
nginx -c "$work/nginx.conf" 2>/dev/null &
nginx=$!

# One file of paths for each question.
view='/v1/instruments/apmbc/universalization?asOf=2009-08-01'
echo "$view" >"$work/view"
echo "$view" >"$work/not-modified"
echo '/v1/instruments/apmbc/participants?asOf=2009-08-01' >"$work/participants"
echo '/v1/instruments/apmbc/universalization/series?step=year' >"$work/series"
echo '/v1/universalization?asOf=2009-08-01' >"$work/summary"
echo '/v1/states/MOZ?asOf=2009-08-01' >"$work/state"
instruments=$(curl -sf "$ours/v1/instruments" | grep -oE '\{"id":"[^"]+"' | cut -d'"' -f4)
for day in $(seq 0 199); do
  as_of=$(date -u -d "1990-01-01 +$((day * 66)) days" +%F)
  for instrument in $instruments; do echo "/v1/instruments/$instrument/universalization?asOf=$as_of"; done
done >"$work/rotating"
sort -u "$work"/{view,participants,series,summary,state,rotating} | while read -r path; do
  mkdir -p "$work/files$(dirname "$path")"
  curl -sf "$ours$path" -o "$work/files$path" || echo "not served: $path" >&2
done

cat >"$work/load.lua" <<'LUA'
local requests, next = {}, 0
function init(args)
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path, args[2] and { ["If-None-Match"] = args[2] } or nil)
  end
end
function request()
  next = next % #requests + 1
  return requests[next]
end
function done(summary, latency)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %.0f %.3f %.3f %d\n", summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors))
end
LUA

# Ticks of CPU and KiB of memory of a process and its children.
usage() { for p in "$1" $(pgrep -P "$1" || true); do awk '{ print $14 + $15 }' "/proc/$p/stat"; awk '/VmRSS/ { print $2 }' "/proc/$p/status"; done | awk 'NR % 2 { c += $1; next } { m += $1 } END { print c, m }'; }

# run <question> <server's name> <address> <process> [entity tag]
run() {
  local before after result
  before=$(usage "$4")
  result=$(wrk -t1 -c"$connections" -d"${seconds}s" -s "$work/load.lua" "$3" -- "$work/$1" ${5:+"$5"} | awk '/^RESULT/ { print $2, $3, $4, $5 }')
  after=$(usage "$4")
  echo "$result $(( (${after% *} - ${before% *}) * 100 / ($(getconf CLK_TCK) * seconds) )) $(( ${after#* } / 1024 ))" >>"$work/results/$1.$2"
}
tag_of() { curl -sfI "$1$view" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'; }
# The middle one of a column: 1 requests/s, 2 p50, 3 p99, 4 errors, 5 CPU, 6 memory.
middle() { cut -d' ' -f"$2" "$work/results/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# A service that runs for months is compiled for speed; one that has just started is not yet.
wrk -t1 -c"$connections" -d20s -s "$work/load.lua" "$ours" -- "$work/rotating" >/dev/null
echo '| question | bytes | requests/s | nginx | **ratio** | p50 ms | nginx | p99 ms | nginx | **p99 ratio** | CPU % | nginx | RSS MiB | nginx | failed |'
echo '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |'
for question in view rotating not-modified participants series summary state; do
  file=$work/files$(head -1 "$work/$question")
  [ -s "$file" ] || continue
  our_tag='' their_tag=''
  [ "$question" = not-modified ] && our_tag=$(tag_of "$ours") their_tag=$(tag_of "$theirs")
  wrk -t1 -c"$connections" -d2s -s "$work/load.lua" "$ours" -- "$work/$question" ${our_tag:+"$our_tag"} >/dev/null
  for _ in $(seq "$rounds"); do
    run "$question" nginx "$theirs" "$nginx" "$their_tag"
    run "$question" ours "$ours" "$service" "$our_tag"
  done
  m() { middle "$question.$1" "$2"; }
  ratio() { awk -v a="$(m ours "$1")" -v b="$(m nginx "$1")" 'BEGIN { printf "%.2f", a / b }'; }
  failed=$(cat "$work/results/$question".* | awk '{ sum += $4 } END { print sum }')
  echo "| $question | $(stat -c %s "$file") | $(m ours 1) | $(m nginx 1) | **$(ratio 1)** | $(m ours 2) | $(m nginx 2) | $(m ours 3) | $(m nginx 3) | **$(ratio 3)** | $(m ours 5) | $(m nginx 5) | $(m ours 6) | $(m nginx 6) | $failed |"
done
