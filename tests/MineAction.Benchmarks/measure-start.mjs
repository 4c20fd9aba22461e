// How long do published builds take from the command to their first correct response, and how much memory do they hold then?
//   node tests/MineAction.Benchmarks/measure-start.mjs ROUNDS FOLDER [FOLDER ...]
// Each address is the first that a start on an empty database is asked for; builds take turns. Prints medians (smallest to largest): seconds,
// seconds of the processor, MiB resident a second later.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [rounds, ...folders] = process.argv.slice(2);
const expected = { '/v1/instruments': '"id":"apmbc"', '/i/apmbc': '</html>' };
const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));

function ask(port, path) {
  return new Promise(done => {
    const request = http.get({ host: '127.0.0.1', port, path }, async response => {
      const body = Buffer.concat(await response.toArray()).toString();
      done(response.statusCode === 200 && body.includes(expected[path]));
    });
    request.on('error', () => done(false));
  });
}

async function start(folder, path) {
  const work = mkdtempSync(join(tmpdir(), 'start-')), port = 20000 + Math.floor(Math.random() * 12000);
  const begun = performance.now();
  const service = spawn('dotnet', [
    join(resolve(folder), 'MineAction.Api.dll'), `--urls=http://127.0.0.1:${port}`, `--Database:ConnectionString=Data Source=${work}/register.db`,
  ], { stdio: 'ignore', cwd: folder });
  try {
    while (!await ask(port, path)) {
      if (service.exitCode !== null)
        throw new Error(`${folder} ended with ${service.exitCode}`);
      await wait(2);
    }
    const seconds = (performance.now() - begun) / 1000;
    const ticks = readFileSync(`/proc/${service.pid}/stat`, 'utf8').split(' ');
    await wait(1000);
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))[1] / 1024;
    return [seconds, (Number(ticks[13]) + Number(ticks[14])) / 100, resident];
  } finally {
    service.kill('SIGKILL');
    rmSync(work, { recursive: true, force: true });
  }
}

function told(values) {
  const sorted = values.toSorted((one, two) => one - two), shown = value => value.toFixed(value > 20 ? 0 : 2);
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted[0])} to ${shown(sorted.at(-1))})`;
}

console.log(`load before: ${loadavg()[0].toFixed(2)}`);
const results = new Map();
for (let round = 0; round < rounds; round++) {
  for (const path of Object.keys(expected)) {
    for (const folder of folders) {
      const key = `${folder} ${path}`;
      results.set(key, [...results.get(key) ?? [], await start(folder, path)]);
    }
  }
}
for (const [key, runs] of results)
  console.log(`${key}: ${[0, 1, 2].map(column => told(runs.map(run => run[column]))).join(' · ')}`);
console.log(`load after: ${loadavg()[0].toFixed(2)}`);
