// Asks two published builds of the service the same and prints every difference between their answers; ends with 1 if there is one.
//   node tests/MineAction.Benchmarks/compare-builds.mjs OLD_FOLDER NEW_FOLDER [DOCUMENT ...] [--all]
// DOCUMENT is a status page (.html) or status XML (.xml) of the depositary, to be imported. --all prints every difference, not one of each kind.
// Needs the .NET runtime and Node 20. Not to be run across midnight (UTC): both builds are to mean the same day by today.
// What is asked: compare-builds.requests.mjs. What is not compared, because it differs from run to run or between any two builds: masks and
// comparableHeader.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { editor, origin, readings, readingsOfRevisions, site, tokenSettings, writes } from './compare-builds.requests.mjs';

const started = Date.now();
const words = process.argv.slice(2).filter(word => word !== '--all');
const examples = process.argv.includes('--all') ? Infinity : 1;
if (words.length < 2) {
  console.error('node compare-builds.mjs OLD_FOLDER NEW_FOLDER [DOCUMENT ...] [--all]');
  process.exit(2);
}

const [oldFolder, newFolder, ...documents] = words;
const work = mkdtempSync(join(tmpdir(), 'compare-builds-'));
const sources = documents.map(file => ({ type: file.endsWith('.xml') ? 'application/xml' : 'text/html', bytes: readFileSync(file) }));
const hosts = [];
process.on('exit', () => {
  for (const { process: service } of hosts)
    service.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => process.exit(2));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function start(name, folder) {
  const port = await freePort(), log = join(work, `${name}.log`);
  const settings = {
    urls: `http://127.0.0.1:${port}`,
    'Database:ConnectionString': `Data Source=${join(work, `${name}.db`)}`,
    'RateLimit:PermitsPerMinute': '0',
    // So that the subscriber below can be told.
    'Webhooks:AllowPrivateTargets': 'true',
    'Logging:LogLevel:Default': 'Warning',
    ...tokenSettings,
  };
  const options = Object.entries(settings).map(([key, value]) => `--${key}=${value}`), output = openSync(log, 'w');
  const service = spawn('dotnet', ['MineAction.Api.dll', ...options], { cwd: resolve(folder), stdio: ['ignore', output, output] });
  const host = { name, port, process: service, agent: new http.Agent({ keepAlive: true, maxSockets: 1 }), kept: {}, messages: [] };
  hosts.push(host);
  host.kept.target = await receiveMessages(host);
  while ((await ask(host, { method: 'GET', path: '/health/ready' })).status !== 200) {
    if (service.exitCode !== null || Date.now() > started + 120_000) {
      console.error(`The ${name} build does not start:\n${readFileSync(log, 'utf8')}`);
      process.exit(2);
    }
    await new Promise(done => setTimeout(done, 200));
  }
  return host;
}

/** A subscriber's server; what it is told is an answer of the host like any other. */
async function receiveMessages(host) {
  const server = http.createServer(async (message, answer) => {
    const { host: _, ...headers } = message.headers;
    host.messages.push({ status: 'message', headers, body: Buffer.concat(await message.toArray()) });
    answer.end();
  }).listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/hook`;
}

const silence = 600;

/** The answer to a request; a stream without end is one when nothing more comes. */
function ask(host, { method, path, headers = {}, body }) {
  const fill = text => typeof text === 'string' ? text.replace(/\{\{(\w+)\}\}/g, (_, name) => host.kept[name] ?? `no-${name}`) : text;
  const given = Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]) => [name, fill(value)]);
  const to = { host: '127.0.0.1', port: host.port, agent: host.agent, method, path: fill(path) };
  return new Promise(done => {
    let isAnswered = false;
    // Under one name, so that what they write about themselves is the same.
    const request = http.request({ ...to, headers: { Host: new URL(origin).host, ...Object.fromEntries(given) } });
    const none = error => isAnswered || done({ status: `no answer (${error.code})`, headers: {}, body: Buffer.alloc(0) });
    request.on('error', none);
    request.on('response', response => {
      isAnswered = true;
      const parts = [];
      const end = () => done({ status: response.statusCode, headers: headersOf(response), body: Buffer.concat(parts) });
      response.on('data', part => parts.push(part)).on('end', end).on('error', end);
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        const timer = setTimeout(() => request.destroy(end()), silence);
        response.on('data', () => timer.refresh());
      }
    });
    request.end(fill(body));
  });
}

function headersOf(response) {
  return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values.join(' | ')]));
}

/** The address of the next page that an answer names. */
function nextOf(answer) {
  const link = /<([^>]*)>; rel="next"/.exec(answer.headers.link ?? '')?.[1];
  return link && link.replace(origin, '');
}

const instant = /\d{4}-?\d\d-?\d\dT\d\d:?\d\d:?\d\d(\.\d+)?(Z|\+00:00)|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g;

/** Instants of this run become zeros, digit by digit: that their form changes is seen. */
function maskInstants(text) {
  return text.replace(instant, found => {
    const digits = found.replace(/\D/g, ''), part = (from, to) => Number(digits.slice(from, to));
    const at = found.includes(',') ? Date.parse(found) : Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14));
    return isOfThisRun(at) ? found.replace(/\d/g, '0') : found;
  });
}

/** The same of instants in a spreadsheet, which counts days from 30 December 1899. */
function maskSerials(text) {
  return text.replace(/\b\d{5}\.\d+\b/g, found => isOfThisRun(Date.UTC(1899, 11, 30) + found * 86_400_000) ? '(instant)' : found);
}

function isOfThisRun(at) {
  return at > started - 10_000 && at < Date.now() + 10_000;
}

const masks = [
  [/"traceId":"[^"]*"/g, '"traceId":"…"'], [/\bwh_[0-9a-f]{16,}/g, 'wh_…'], [/\bwhsec_[\w+/=-]+/g, 'whsec_…'], [/\bmsg_[\w-]+/g, 'msg_…'],
];

function masked(host, text) {
  return maskInstants(masks.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), text.replaceAll(host.kept.target, '{target}')));
}

const ofOneMessage = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];

function comparableHeader(host, answer, name) {
  const value = answer.headers[name];
  const isMade = /zip|sheet/.test(answer.headers['content-type']) || answer.headers['content-encoding'] || answer.body.length > 0;
  return name === 'date' ? undefined
    // A tag is made of the build too.
    : name === 'etag' ? value.replace(/^((?:W\/)?")(r\d+-)?[^"]*"$/, '$1$2…"')
    // The body is compared itself.
    : name === 'content-length' && isMade || ofOneMessage.includes(name) ? '…'
    : name === 'cache-control' ? maskMidnight(value)
    : masked(host, value);
}

/** What may be kept until midnight (UTC) is kept a second less a second later. */
function maskMidnight(value) {
  const left = 86_400 - Date.now() / 1000 % 86_400;
  return value.replace(/\d+/g, seconds => [left, left - 300].some(each => Math.abs(each - seconds) < 10) ? 'midnight' : seconds);
}

/** The body as a text: decoded, unpacked, and as a digest where it is none. */
function textOf(host, { headers, body }) {
  const decode = { br: brotliDecompressSync, gzip: gunzipSync }[headers['content-encoding']];
  const plain = decode && body.length > 0 ? decode(body) : body;
  if (plain.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return masked(host, textOfArchive(plain));
  return /text|json|xml|javascript|^$/.test(headers['content-type'] ?? '') ? masked(host, plain.toString()) : createHash('sha256').update(plain).digest('hex');
}

/** The files of a zip archive by its directory (APPNOTE 4.3.12), one after the other. Sums of files that hold instants say nothing. */
function textOfArchive(bytes) {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let [at, text] = [bytes.readUInt32LE(end + 16), ''];
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, nameLength, extraLength, commentLength] = [10, 28, 30, 32].map(offset => bytes.readUInt16LE(at + offset));
    const [size, local] = [20, 42].map(offset => bytes.readUInt32LE(at + offset));
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(data, data + size);
    text += `== ${bytes.toString('utf8', at + 46, at + 46 + nameLength)}\n${method === 8 ? inflateRawSync(content) : content}\n`;
    at += 46 + nameLength + extraLength + commentLength;
  }
  return maskSerials(text).replace(/\b[0-9a-f]{64}\b/g, '(sha256)');
}

/** What differs, each as [kind, what the old one says, what the new one says]. */
function* differencesOf(label, [old, now]) {
  if (old.answer.status !== now.answer.status) {
    // Everything else then differs as well, and means nothing.
    yield [`status ${nameOf(old)} → ${nameOf(now)}`, old.text.slice(0, 300), now.text.slice(0, 300)];
    return;
  }
  for (const name of new Set([...Object.keys(old.answer.headers), ...Object.keys(now.answer.headers)])) {
    const [before, after] = [old, now].map(({ host, answer }) => name in answer.headers ? comparableHeader(host, answer, name) : '(none)');
    if (before !== after)
      yield [`header ${name}`, before, after];
  }
  if (old.text !== now.text)
    yield* textDifferences(label, old, now);
}

/** The status of an answer, and which problem it tells. */
function nameOf({ answer, text }) {
  const problem = /"type":"[^"]*?([\w-]+)"/.exec(text);
  return answer.status >= 400 && problem ? `${answer.status} ${problem[1]}` : `${answer.status}`;
}

function* textDifferences(label, old, now) {
  const type = (old.answer.headers['content-type'] ?? 'no type').split(';')[0];
  const [before, after] = [old, now].map(({ text }) => parsed(text));
  if (before === undefined || after === undefined)
    yield [`${type}, ${label}`, ...around(old.text, now.text)];
  else {
    const found = [...memberDifferences(before, after)];
    for (const [path, ...values] of found)
      yield [`${type}${old.answer.status >= 400 ? ` ${nameOf(old)}` : ''} ${path}`, ...values];
    if (found.length === 0)
      yield [`${type}: the same values, other text`, ...around(old.text, now.text)];
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const deepest = 4;

function* memberDifferences(old, now, path = ['$']) {
  const at = path.slice(0, deepest).join('.'), shown = value => JSON.stringify(value)?.slice(0, 300) ?? '(none)';
  if (Array.isArray(old) && Array.isArray(now)) {
    if (old.length !== now.length) {
      // The rest is shifted.
      const first = old.findIndex((each, index) => JSON.stringify(each) !== JSON.stringify(now[index]));
      const lengthOf = list => `${list.length}, of which the first that differs ${shown(list[first < 0 ? old.length : first])}`;
      yield [`${at}: length`, lengthOf(old), lengthOf(now)];
    } else {
      for (const [index, each] of old.entries())
        yield* memberDifferences(each, now[index], [...path.slice(0, -1), path.at(-1).replace(/(\[\])?$/, '[]')]);
    }
  } else if (old && now && typeof old === 'object' && typeof now === 'object') {
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)]))
      yield* memberDifferences(old[name], now[name], [...path, name]);
    const both = [Object.keys(old).filter(name => name in now), Object.keys(now).filter(name => name in old)];
    if (both[0].join() !== both[1].join())
      yield [`${at}: order of members`, ...both.map(String)];
  } else if (old !== now)
    yield [`${at}${old === undefined ? ': only in the new one' : now === undefined ? ': only in the old one' : ''}`, shown(old), shown(now)];
}

/** Both texts around the place from which they differ. */
function around(...texts) {
  let at = 0;
  while (texts[0][at] === texts[1][at])
    at++;
  return texts.map(text => `${at > 60 ? '…' : ''}${text.slice(Math.max(0, at - 60), at + 140)}`);
}

const kinds = new Map();
let [requests, newest] = [0, 0];

function compare(request, answers) {
  const pair = answers.map((answer, index) => ({ host: hosts[index], answer, text: textOf(hosts[index], answer) }));
  const seen = new Set();
  for (const [kind, before, after] of differencesOf(request.label, pair)) {
    const group = kinds.get(kind) ?? { count: 0, labels: new Set(), examples: [] };
    kinds.set(kind, group);
    if (!seen.has(kind))
      group.count++;
    seen.add(kind);
    group.labels.add(request.label);
    if (group.examples.length < examples)
      group.examples.push(`${shownRequest(request)}\n    old: ${before}\n    new: ${after}`);
  }
}

function shownRequest({ method, path, headers, body }) {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value === editor ? 'an editor' : value}`);
  const parts = [`${method} ${path}`, ...given, body?.toString() ?? ''].filter(part => part.length > 0);
  return parts.map(part => part.length > 250 ? `${part.slice(0, 250)}…` : part).join(' · ');
}

async function askBoth(request) {
  const answers = await Promise.all(hosts.map(host => ask(host, request)));
  requests++;
  newest = Math.max(newest, Number(answers[0].headers['register-revision'] ?? 0));
  for (const [name, pick] of Object.entries(request.keep ?? {}))
    hosts.forEach((host, index) => host.kept[name] = pick(answers[index]));
  return answers;
}

const mostPages = 5;

async function askAll(what, all) {
  const [before, statuses] = [requests, {}];
  for (const request of all) {
    let answers = await (request.settle ? settled(request) : askBoth(request));
    compare(request, answers);
    for (let page = 1; request.follow && page < mostPages && answers.every(nextOf); page++) {
      // Each its own next page.
      hosts.forEach((host, index) => host.kept.next = nextOf(answers[index]));
      answers = await askBoth({ ...request, path: '{{next}}' });
      compare({ ...request, path: hosts[0].kept.next }, answers);
    }
    statuses[answers[0].status] = (statuses[answers[0].status] ?? 0) + 1;
  }
  const tally = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`).join(', ');
  console.error(`${what}: ${requests - before} requests (${tally}), ${kinds.size} kinds of differences so far, ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The answer about webhooks when every message is sent, or a minute has passed. */
async function settled(request) {
  for (let rest = 300; ; rest--) {
    const answers = await askBoth(request);
    if (rest === 0 || answers.every(({ body }) => !/"pending":[1-9]/.test(body)))
      return answers;
    await new Promise(done => setTimeout(done, 200));
  }
}

function compareMessages() {
  const sorted = hosts.map(host => host.messages.sort((one, two) => one.body.compare(two.body)));
  const request = { label: 'messages to a webhook', method: 'POST', path: '/hook', headers: {} };
  compare(request, sorted.map(({ length }) => ({ status: `${length} messages`, headers: {}, body: Buffer.alloc(0) })));
  for (const [index, message] of sorted[0].entries())
    compare(request, [message, sorted[1][index] ?? message]);
  console.error(`messages to webhooks: ${sorted.map(({ length }) => length).join(' and ')}`);
}

await start('old', oldFolder);
await start('new', newFolder);
const textAt = async path => (await ask(hosts[0], { method: 'GET', path })).body.toString();
const api = JSON.parse(await textAt('/openapi/v1.json'));
const pages = [...(await textAt('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(([, address]) => address.replace(origin, ''));
await askAll('reading', readings(api));
await askAll('site', site(pages));
await askAll('writing', writes(api, sources));
compareMessages();
await askAll('reading again', readingsOfRevisions(api, newest));

for (const [kind, { count, labels, examples: shown }] of [...kinds].sort(([, one], [, two]) => two.count - one.count)) {
  const places = [...labels].slice(0, 5).join(', ') + (labels.size > 5 ? ` and ${labels.size - 5} more` : '');
  console.log(`${count} × ${kind}\n  in ${places}\n  ${shown.join('\n  ')}\n`);
}
console.log(`${requests} requests, ${newest} revisions, ${kinds.size} kinds of differences.`);
process.exit(kinds.size > 0 ? 1 : 0);
