// Measures an import that changes many acts of a large register, and a single write, on a host that is started on a copy of the register.
//   node tests/MineAction.Benchmarks/measure-import.mjs FOLDER REGISTER [CHANGES]
// FOLDER holds a build of the service; REGISTER is a file made by `MineAction.Benchmarks scale`. Needs the .NET runtime and Node 20.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editor, tokenSettings } from './compare-builds.requests.mjs';

const [folder, register, changes = '10000'] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'measure-import-')), file = join(work, 'register.db');
copyFileSync(register, file);
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
await new Promise(done => server.close(done));
const settings = {
  urls: origin, 'Database:ConnectionString': `Data Source=${file}`, 'RateLimit:PermitsPerMinute': '0', 'Logging:LogLevel:Default': 'None',
  ...tokenSettings,
};
const host = spawn(
  'dotnet', ['MineAction.Api.dll', ...Object.entries(settings).map(([key, value]) => `--${key}=${value}`)],
  { cwd: resolve(folder), stdio: ['ignore', 'inherit', 'inherit'] });
process.on('exit', () => {
  host.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

const ask = (path, options) => fetch(origin + path, options);
const isReady = () => ask('/health/ready').then(answer => answer.ok, () => false);
while (!await isReady())
  await new Promise(done => setTimeout(done, 200));

// User and system time in hundredths of a second (proc(5)). A machine that is shared shows in the difference to the time that passed.
const processor = () => {
  const fields = readFileSync(`/proc/${host.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const write = async (name, path, type, body) => {
  const started = performance.now(), busy = processor();
  const answer = await ask(path, { method: 'POST', headers: { authorization: editor, 'content-type': type }, body });
  const text = await answer.text();
  console.log(`${name}: ${answer.status}, ${((performance.now() - started) / 1000).toFixed(2)} s, processor ${(processor() - busy).toFixed(2)} s`);
  return JSON.parse(text);
};

const [head, ...rows] = (await (await ask('/v1/actions?format=csv')).text()).trimEnd().split('\r\n');
const day = head.split(',').indexOf('date');
for (let i = 0; i < Number(changes); i++) {
  // Spread over all treaties; a day later is another fact.
  const at = Math.floor(i * rows.length / changes), cells = rows[at].split(',');
  const later = new Date(Date.parse(cells[day]) + 86_400_000).toISOString().slice(0, 10);
  rows[at] = rows[at].replace(`,${cells[day]},`, `,${later},`);
}

console.log(`${rows.length} acts`);
const document = [head, ...rows].join('\r\n') + '\r\n';
const plan = await write('plan', '/v1/imports?dryRun=true', 'text/csv', document);
const applied = await write('import', '/v1/imports?accept=changes', 'text/csv', document);
console.log(JSON.stringify({ planned: plan.counts, applied: applied.counts }));
for (let i = 0; i < 3; i++) {
  await write('one act', '/v1/instruments/apmbc-3/actions', 'application/json', JSON.stringify({
    participant: 'TON', kind: 'declaration', date: `2020-01-0${i + 1}`, source: { title: 'Measurement', reliability: 'unverified' },
  }));
}
process.exit(0);
