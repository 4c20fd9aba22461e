// How many of 3,000 mixed requests to 36 addresses does a cache in front answer itself?
//   node tests/MineAction.Benchmarks/measure-cache.mjs http://127.0.0.1:8080
// Starts an nginx that caches what the service says may be cached (needs nginx), and asks it as browsers, feed readers and programs do:
// with what they accept, in their languages and codings, and with what others hang on addresses.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const service = process.argv[2];
const work = mkdtempSync(join(tmpdir(), 'cache-'));
const port = 24000 + Math.floor(Math.random() * 4000);
writeFileSync(join(work, 'nginx.conf'), `
daemon off; pid ${work}/pid; error_log ${work}/log; worker_processes 1;
events { worker_connections 256; }
http {
  access_log off; client_body_temp_path ${work}; proxy_temp_path ${work}; fastcgi_temp_path ${work}; uwsgi_temp_path ${work}; scgi_temp_path ${work};
  proxy_cache_path ${work}/cache keys_zone=answers:10m;
  server { listen 127.0.0.1:${port}; location / {
    proxy_pass ${service}; proxy_set_header Host $host; proxy_cache answers; proxy_cache_key $request_uri;
    add_header X-Cache $upstream_cache_status always; } }
}`);
const nginx = spawn('nginx', ['-c', join(work, 'nginx.conf')], { stdio: 'ignore' });

// The same sequence every time.
let seed = 42;
const random = n => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
};
const one = list => list[random(list.length)];
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const addresses = [
  ...languages.flatMap(lang => ['/v1/instruments/apmbc/universalization?format=json', '/v1/badges/ccm.svg?', '/i/apmbc?'].map(a => `${a}&lang=${lang}`.replace('?&', '?'))),
  ...['apmbc', 'ccm', 'ccw', 'crpd'].flatMap(i => [
    `/v1/instruments/${i}/participants?format=csv&lang=en`, `/v1/instruments/${i}/universalization/series?step=year&format=csv`, `/embed/${i}?view=count&lang=en`]),
  '/v1/universalization?format=json&lang=en', '/v1/universalization/series?format=csv', '/v1/matrix?format=csv&lang=en',
  '/v1/upcoming?format=json&lang=en', '/v1/export/register.zip?revision=1', '/openapi/v1.json',
];
const accepts = ['*/*', 'application/json', 'text/csv', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'image/avif,image/webp,*/*'];
const accepted = ['en-US,en;q=0.9', 'en-GB', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr-CH, fr;q=0.9', 'es-MX,es;q=0.9', 'de-DE,de;q=0.9,en;q=0.8', 'ru', 'ar-EG', 'zh-CN,zh;q=0.9', 'pt-BR'];
const codings = ['gzip, deflate, br, zstd', 'gzip', 'identity'];

try {
  for (let i = 0; i < 50; i++)
    if (await fetch(`http://127.0.0.1:${port}/health/live`).then(r => r.ok, () => false)) break;
    else await new Promise(next => setTimeout(next, 100));
  const counts = {};
  for (let i = 0; i < 3000; i++) {
    const response = await fetch(`http://127.0.0.1:${port}${one(addresses)}`, {
      headers: { Accept: one(accepts), 'Accept-Language': one(accepted), 'Accept-Encoding': one(codings) },
    });
    await response.arrayBuffer();
    const status = response.ok ? response.headers.get('x-cache') : `status ${response.status}`;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  console.log(addresses.length, 'addresses', counts, `${(100 * (counts.HIT ?? 0) / 3000).toFixed(1)} % hits`);
} finally {
  nginx.kill();
  rmSync(work, { recursive: true, force: true });
}
