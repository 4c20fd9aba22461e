// What compare-builds.mjs asks both builds, as data. {{name}} stands for what the build's own earlier answer gave (keep).

import { createHash, createHmac } from 'node:crypto';

export const origin = 'http://register.example';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const instruments = ['apmbc', 'ccm', 'ccw', 'ccw-p1', 'ccw-p2', 'ccw-p3', 'ccw-p4', 'ccw-ap2', 'ccw-a1', 'ccw-p5', 'crpd', 'crpd-op'];
const days = ['1997-12-03', '1999-03-01', '2009-08-01', '2026-02-03', '2040-01-01'];

// Good values beside the documented example and, where the document lists them, all values of the parameter.
const slugs = ['apmbc', 'CCM', 'crpd-op'];
const goodValues = {
  asOf: days, from: days, to: days, lang: [...languages, 'FR', 'fr-CH'],
  revision: ['1', '2'], knownAt: ['2036-01-01', '2036-01-01T00:00:00Z', '2036-01-01T00:00:00.5Z', '2000-01-01'],
  limit: ['1', '3', '1000'], after: ['0', '1'],
  instrument: slugs, instruments: slugs, party: slugs, notParty: slugs, signatory: slugs, participant: ['FIN', 'est', 'EUE', 'YUG'],
  region: ['africa', 'ASIA', 'europe'], group: ['sids', 'ldc', 'lldc', 'un-members'],
  q: ['XXVI-5', 'mine', 'burma', 'na', 'TÜRKİYE', 'россия', 'مصر', 'côte'],
};
const pathValues = {
  instrument: [...instruments, 'APMBC', 'ottawa', 'Ccw-P1'],
  code: ['FIN', 'fin', 'EUE', 'YUG', 'POL', 'USA', 'TUV', 'NA', 'ZAR', 'burma', 'XXX', '246'],
  id: ['1', '2', '312', '2070', '01', '0', '-1', '1.0', '2071', '99999999999999999999', 'x'],
};
const wrongValues = [
  '', ' ', 'nonsense', '-1', '0', '1.5', '1001', '99999999999', 'null', 'true', 'ottawa', 'NA', 'apmbc,ccm', 'a,b', '["apmbc"]', '[]', '{"a":1}',
  '03/12/1997', '1997-13-01', '2009-02-29', '1997-12-03T00:00:00Z', '2036-01-01T00:00:00+02:00',
  'x'.repeat(201), 'x'.repeat(5000), '<script>', "' or 1=1 --", '=1+1', '\u0000', '\u202e', '🦺',
];
const hostileSegments = [
  '%00', '%0d%0aX-Injected:%201', '%2e%2e', '%2e%2e%2fetc%2fpasswd', '..', '%5c', '%ff', '%E2%80%AE', '%F0%9F%A6%BA', '%3Cscript%3E', "'%20or%201=1",
  '%25', '%', '%20', ';x=1', '*', '{x}', '$(x)', 'x'.repeat(300), 'x'.repeat(3000),
];
const csv = 'text/csv', xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const accepts = [
  'application/json', csv, xlsx, 'application/ld+json', 'application/problem+json', 'application/xml', 'text/html', 'image/svg+xml', 'text/*', '*/*', '', 'garbage',
  'application/json;q=0', 'application/json;q=0.5, text/csv', 'application/xml, */*;q=0.1', 'application/vnd.ms-excel',
];
const acceptLanguages = ['fr', 'AR', 'de', 'de, ru;q=0.1', 'fr-CH, fr;q=0.9, en;q=0.5', 'zh-Hans-CN', '*', 'xx;q=bad', ''];
const acceptEncodings = ['br', 'gzip', 'gzip, br', 'deflate', 'zstd', 'identity', '*', 'gzip;q=0'];
const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'BREW'];

const request = (method, path, headers = {}, more = {}) => ({ method, path, headers, ...more });
const get = (path, headers, more) => request('GET', path, headers, more);
const query = (...pairs) => '?' + pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
const keepTag = { keep: { tag: answer => answer.headers.etag } };
const idOf = answer => answer.headers.location?.split('/').at(-1);
const labelled = function* (label, requests) {
  for (const each of requests)
    yield { label, ...each };
};

/** Every reading operation of an OpenAPI document, in all ways that a caller may ask it. */
export function* readings(document) {
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!operations.get)
      continue;
    const operation = new Operation(document, path, operations.get);
    const protocol = protocolOf(operation.address, path.endsWith('/stream'));
    yield* labelled(`GET ${path}`, [...parametersOf(operation), ...pairsOf(operation), ...formsOf(operation), ...segmentsOf(operation), ...protocol]);
  }
}

/** Every reading operation again, where the register has revisions. */
export function* readingsOfRevisions(document, newest) {
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!operations.get || path.endsWith('/stream'))
      continue;
    const { address, values } = new Operation(document, path, operations.get);
    const revisions = values.revision ? [1, 2, 3, Math.floor(newest / 2), newest - 1, newest, newest + 1] : [];
    yield* labelled(`GET ${path}`, [
      get(address, {}, { follow: true }), get(address, { 'If-None-Match': '{{tag}}' }), get(address, { 'If-Match': '"r1-x"' }),
      ...revisions.map(revision => get(address + query(['revision', revision]))),
      ...values.format ? ['csv', 'xlsx'].map(format => get(address + query(['format', format], ['asOf', '2026-02-03'], ['revision', newest]))) : [],
      ...values.after ? [2, newest - 1].map(after => get(address + query(['after', after], ['limit', 7]), {}, { follow: true })) : [],
      ...address.includes('apmbc') ? ['att', 'att-1'].map(slug => get(address.replace('apmbc', slug), {}, { follow: true })) : [],
      ...address.includes('/actions/1') ? [2071, 2072, 2080].map(id => get(address.replace('/1', `/${id}`))) : [],
    ]);
  }
  const stream = '/v1/changes/stream';
  yield* labelled(`GET ${stream}`, [get(`${stream}?after=${newest - 5}`), get(stream, { 'Last-Event-ID': `${newest - 2}.1` })]);
}

class Operation {
  constructor(document, path, { parameters = [] }) {
    parameters = parameters.map(each => each.$ref ? document.components.parameters[each.$ref.split('/').at(-1)] : each);
    this.path = path;
    this.segments = parameters.filter(each => each.in === 'path');
    this.address = this.addressOf({});
    /** The good values of each parameter of the query, the documented one first. */
    this.values = Object.fromEntries(parameters.filter(each => each.in === 'query').map(each => [each.name, valuesOf(each)]));
    // What cannot be left out.
    this.required = parameters.filter(each => each.in === 'query' && each.required).map(each => [each.name, valuesOf(each)[0]]);
  }

  addressOf(segments) {
    return this.segments.reduce((address, { name, example }) => address.replace(`{${name}}`, () => segments[name] ?? example), this.path);
  }

  ask(...pairs) {
    return get(this.address + query(...this.required.filter(([name]) => !pairs.some(pair => pair[0] === name)), ...pairs));
  }
}

function valuesOf({ name, example, schema }) {
  const item = schema.items ?? schema, documented = example ?? schema.examples?.[0] ?? item.examples?.[0] ?? [];
  return [...new Set([documented, ...item.enum ?? [], ...goodValues[name] ?? []].flat().map(String))];
}

function* parametersOf(operation) {
  yield get(operation.address);
  yield operation.ask();
  for (const [name, good] of Object.entries(operation.values)) {
    const [value = 'x', other = value] = good;
    for (const each of [...good, ...wrongValues])
      yield operation.ask([name, each]);
    for (const spelling of [name.toUpperCase(), name.toLowerCase(), name[0].toUpperCase() + name.slice(1), `${name}[]`, `${name}[0]`, `${name}x`, `%20${name}`])
      yield operation.ask([spelling, value]);
    yield operation.ask([name, value], [name, value]);
    yield operation.ask([name, value], [name, other]);
    yield operation.ask([name, 'nonsense'], [name, value]);
    yield operation.ask([name, `${value},${other}`]);
    yield operation.ask([name, JSON.stringify([value, other])]);
    yield get(`${operation.address}?${name}`);
    yield get(`${operation.address}?${name}=%zz`);
  }
  for (const unknown of ['unknown=1', '_=1', 'v=2', 'utm_source=x', 'fbclid=x', '', '&', '=', '=x', 'as_of=2009-08-01'])
    yield get(`${operation.address}?${unknown}`);
}

function* pairsOf(operation) {
  const names = Object.keys(operation.values).filter(name => operation.values[name].length > 0);
  for (const [at, first] of names.entries()) {
    for (const second of names.slice(at + 1)) {
      yield operation.ask([first, operation.values[first][0]], [second, operation.values[second].at(-1)]);
      yield operation.ask([first, 'nonsense'], [second, operation.values[second][0]]);
      yield operation.ask([second, 'nonsense'], [first, '']);
    }
  }
}

function* formsOf(operation) {
  const { values } = operation;
  const asked = (pairs, headers = {}) => ({ ...operation.ask(...pairs), headers });
  for (const format of values.format ? ['json', 'csv', 'xlsx', 'CSV', 'json-ld', 'jsonld', 'svg', 'xml'] : []) {
    for (const lang of values.lang ? languages : [])
      yield asked([['format', format], ['lang', lang]]);
    for (const day of values.asOf ? days : [])
      yield asked([['format', format], ['asOf', day], ['revision', '1']]);
    yield asked([['format', format]], { Accept: csv });
    yield asked([['format', format]], { 'Accept-Language': 'fr' });
    yield asked([['format', format]], { 'Accept-Encoding': 'gzip' });
    yield { ...asked([['format', format]]), method: 'HEAD' };
  }
  for (const language of values.lang ? acceptLanguages : [])
    yield asked([['lang', 'es']], { 'Accept-Language': language });
  for (const format of values.limit ? ['json', 'csv', 'xlsx'] : [])
    yield { ...asked([['limit', '40'], ['format', format], ...values.asOf ? [['asOf', '2026-02-03']] : []]), follow: true };
  for (const day of values.limit && values.asOf ? days : [])
    yield { ...asked([['limit', '1'], ['asOf', day]]), follow: true };
}

function* segmentsOf(operation) {
  for (const { name, example } of operation.segments) {
    for (const segment of [...pathValues[name] ?? [], ...hostileSegments])
      yield get(operation.addressOf({ [name]: segment }));
    yield get(operation.addressOf({ [name]: example.toUpperCase() }));
  }
}

// What HTTP lets anybody ask at any address.
function* protocolOf(address, isStream = false) {
  const foreign = '"r1-AAAAAAAAAAAAAAAA"';
  if (!isStream) {
    for (const [name, values] of [['Accept', accepts], ['Accept-Language', acceptLanguages], ['Accept-Encoding', acceptEncodings]])
      yield* values.map(value => get(address, { [name]: value }));
    for (const coding of ['identity', 'gzip', 'br']) {
      yield get(address, { 'Accept-Encoding': coding }, keepTag);
      for (const known of ['{{tag}}', 'W/{{tag}}', foreign, `${foreign}, {{tag}}`, '*', 'garbage', ''])
        yield* ['GET', 'HEAD'].map(method => request(method, address, { 'Accept-Encoding': coding, 'If-None-Match': known }));
    }
    yield* [{ Origin: 'https://elsewhere.example' }, { Range: 'bytes=0-9' }, { 'If-Modified-Since': 'Wed, 01 Jan 2098 00:00:00 GMT' }].map(headers => get(address, headers));
    yield* [{ 'Cache-Control': 'no-cache' }, { 'X-HTTP-Method-Override': 'DELETE' }].map(headers => get(address, headers));
  }
  yield request('HEAD', address);
  yield request('HEAD', `${address}?unknown=1`);
  yield request('OPTIONS', address);
  for (const method of ['GET', 'PUT', 'BREW']) {
    const asked = { 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': 'if-none-match, x-own' };
    yield request('OPTIONS', address, { Origin: 'https://elsewhere.example', ...asked });
  }
  // Without a token: nothing is written.
  yield* methods.map(method => request(method, address));
  if (!isStream)
    yield* [address.toUpperCase(), `/${address}`, `/.${address}`, ...['/', '//', '.json', '/unknown', '%20'].map(end => address + end)].map(path => get(path));
}

/** The pages, the frames, the assets, and what crawlers and operators look for. */
export function* site(pages) {
  const queries = [
    ...languages.map(lang => [['lang', lang]]), ...days.map(day => [['asOf', day]]), [['lang', 'fr'], ['asOf', '2009-08-01']], [['AsOf', '2009-08-01']],
    ...['count', 'progress', 'map', 'missing', 'series', 'COUNT', 'unknown', ''].map(view => [['view', view], ['lang', 'ru']]),
    ...['auto', 'light', 'dark', 'unknown'].map(theme => [['theme', theme]]), [['day', 'pinned'], ['asOf', '2009-08-01']],
    ...['apmbc', 'ccm', 'CRPD', 'unknown', ''].map(slug => [['instrument', slug]]),
    ...['asOf', 'lang', 'q', 'revision', 'unknown'].flatMap(name => wrongValues.map(value => [[name, value]])),
    ...goodValues.q.map(text => [['q', text]]), [['lang', 'fr'], ['lang', 'es']], [['asOf', '2009-08-01'], ['asOf', '2010-08-01']],
  ];
  for (const page of ['/', '/i/apmbc', '/i/crpd-op', '/s/FIN', '/s/YUG', '/embed', '/embed/apmbc', '/embed/ccw'])
    yield* labelled(`page ${page}`, [...queries.map(pairs => get(page + query(...pairs))), ...protocolOf(page)]);
  yield* labelled('page in the sitemap', pages.flatMap(page => [get(page), get(`${page}?lang=fr`)]));
  const ofInstrument = [...pathValues.instrument, ...hostileSegments].flatMap(slug => [`/i/${slug}`, `/embed/${slug}`, `/embed/${slug}?view=map&lang=ar`]);
  const ofState = [...pathValues.code, ...hostileSegments].flatMap(code => [`/s/${code}`, `/s/${code}?lang=zh`, `/embed/s/${code}`]);
  yield* labelled('page of an instrument', ofInstrument.map(page => get(page)));
  yield* labelled('page of a State', ofState.map(page => get(page)));
  const files = [
    '/assets/site.css', '/assets/site.js', '/assets/frame.js', '/assets/icon.svg', '/assets/card.png',
    '/embed/treaty-status.js', ...languages.map(lang => `/embed/strings/${lang}.json`),
    '/robots.txt', '/sitemap.xml', '/llms.txt', '/favicon.ico', '/.well-known/security.txt',
    '/health/live', '/health/ready', '/health', '/swagger', '/swagger/index.html', '/swagger/index.js', '/swagger/swagger-ui.css',
    '/openapi/v1.json', '/openapi/v2.json', '/v1', '/', '/unknown',
  ];
  for (const file of files)
    yield* labelled(file, [get(file), get(`${file}?v=1`), get(`${file}?unknown=1`), ...protocolOf(file)]);
  yield* labelled('/oembed', [...oembed(), ...protocolOf(`/oembed${query(['url', `${origin}/i/apmbc`])}`)]);
}

function* oembed() {
  const good = ['url', `${origin}/i/apmbc`];
  const paths = ['/i/CCM?lang=fr', '/embed/apmbc?view=map&theme=dark', '/embed/apmbc?asOf=2009-08-01', '/i/apmbc?asOf=nonsense', '/i/unknown', '/s/FIN', '/', '/embed', '/i/a/b'];
  for (const address of [...paths.map(path => origin + path), 'https://register.example/i/apmbc', 'http://elsewhere.example/i/apmbc', '/i/apmbc', 'nonsense', ''])
    yield get(`/oembed${query(['url', address])}`);
  const choices = { format: ['json', 'xml', 'JSON', ''], maxwidth: ['200', '400', '9999', '199', '-1', 'x', ''], maxheight: ['200', '300', '9999', '1', 'x'], lang: ['fr'] };
  for (const [name, values] of Object.entries(choices))
    yield* values.map(value => get(`/oembed${query(good, [name, value])}`));
  yield get('/oembed');
}

const key = createHash('sha256').update('a key for tests alone').digest();
const scope = 'register:write', audience = 'http://localhost', forEver = 4_000_000_000;

/** What makes a service accept the tokens below. */
export const tokenSettings = {
  'Authentication:Schemes:Bearer:ValidIssuer': 'tests',
  'Authentication:Schemes:Bearer:ValidAudiences:0': audience,
  'Authentication:Schemes:Bearer:SigningKeys:0:Issuer': 'tests',
  'Authentication:Schemes:Bearer:SigningKeys:0:Value': key.toString('base64'),
};

function token(subject, claims = {}, by = key) {
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = { iss: 'tests', aud: audience, scope, nbf: 1_600_000_000, exp: forEver, sub: subject, ...claims };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(all)}`;
  return `Bearer ${signed}.${createHmac('sha256', by).update(signed).digest('base64url')}`;
}

export const editor = token('alice');
const other = token('bob');
const expired = token('alice', { exp: 1_600_000_100 });
const forged = token('alice', {}, createHash('sha256').update("somebody else's key").digest());
const refused = [
  undefined, 'Bearer', 'Bearer garbage', 'Basic YTpi', token('alice', { scope: 'register:read' }), token('alice', { scope: undefined }), expired, forged,
  token('alice', { aud: 'https://other.example' }), token(undefined), editor.slice(0, -2), `${editor.replace('Bearer', 'bearer')}x`,
];

const json = { 'Content-Type': 'application/json' };
const write = (method, path, body, headers = {}, more = {}) => {
  const isText = typeof body !== 'object' || Buffer.isBuffer(body);
  return request(method, path, { Authorization: editor, ...json, ...headers }, { body: isText ? body : JSON.stringify(body), ...more });
};

/** Everything an editor can do, right and wrong, in an order that takes every register through the same revisions. */
export function* writes(document, sources) {
  const example = (path, method = 'post') => document.paths[path][method].requestBody.content['application/json'].examples.real.value;
  const instrument = example('/v1/instruments'), action = example('/v1/instruments/{instrument}/actions');
  yield* labelled('refused', refusals(document, instrument));
  yield* labelled('POST /v1/instruments', recordedInstruments(instrument));
  yield* labelled('PUT /v1/instruments/{instrument}', correctedInstruments(instrument));
  yield* labelled('POST /v1/instruments/{instrument}/actions', recordedActions(action));
  yield* labelled('the law', acts(action));
  yield* labelled('Idempotency-Key', repeated(action));
  yield* labelled('PUT /v1/actions/{id}', correctedActions(action));
  yield* labelled('DELETE /v1/actions/{id}', retractedActions(action));
  yield* labelled('POST /v1/imports', imports(sources));
  yield* labelled('webhooks', webhooks(action));
}

function* refusals(document, body) {
  for (const [path, operations] of Object.entries(document.paths)) {
    const address = path.replace('{instrument}', 'apmbc').replace('{id}', path.includes('webhooks') ? 'wh_5f2d0c7b9a1e4c3d8b6f0a12' : '1');
    for (const [method, operation] of Object.entries(operations)) {
      for (const authorization of operation.security ? refused : [])
        yield* [body, '', 'x'].map(text => write(method.toUpperCase(), address, method === 'get' ? undefined : text, { Authorization: authorization }));
    }
    yield* methods.filter(method => !operations[method.toLowerCase()]).map(method => write(method, address, body));
  }
}

/** A good body with each of its members, the inner ones too, left out or replaced. */
function* spoiled(good) {
  const values = [undefined, null, '', ' ', 'nonsense', 'x'.repeat(5000), '2013-02-30', '2098-01-01', 7, -1, true, [], {}, ['a'], [null]];
  for (const path of membersOf(good)) {
    for (const value of values) {
      const body = structuredClone(good);
      path.slice(0, -1).reduce((object, name) => object[name], body)[path.at(-1)] = value;
      yield body;
    }
  }
}

function* membersOf(value, path = []) {
  for (const name of value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : []) {
    yield [...path, name];
    yield* membersOf(value[name], [...path, name]);
  }
}

/** Bodies that are not what they should be as texts. */
function* malformed(good) {
  const text = JSON.stringify(good), first = text.slice(1, text.indexOf(',') + 1), inner = text.replace(/:\{/, ':{"unknown":1,');
  yield* ['', ' ', 'null', '[]', '"x"', '7', '{}', '{', text.slice(0, -1), `[${text}]`, `${text}x`, `${text}${text}`, `\ufeff${text}`, `/* */${text}`];
  yield* [text.replace(/}$/, ',}'), text.replaceAll('"', "'"), text.replace(/"(\w)/, (_, letter) => `"${letter.toUpperCase()}`)];
  yield* [`{${first}${text.slice(1)}`, `{"unknown":1,${text.slice(1)}`, `{"__proto__":{},${text.slice(1)}`, inner, inner.replaceAll('unknown":1', 'title":"a","title":"b"')];
  yield* ['['.repeat(1000), `{"note":"${'x'.repeat(1 << 21)}"}`, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22]), Buffer.from(text, 'utf16le')];
}

const contentTypes = [
  undefined, '', 'garbage', 'text/plain', 'application/json; charset=utf-8', 'application/json; charset=utf-16', 'APPLICATION/JSON', 'application/merge-patch+json',
  'application/xml', 'text/csv', 'application/x-www-form-urlencoded',
];

function* recordedInstruments(good) {
  const path = '/v1/instruments';
  for (const body of malformed(good))
    yield write('POST', path, body);
  // Each with a name of its own, or all but the first would be told that it is taken.
  for (const [at, body] of [...spoiled(good)].entries())
    yield write('POST', path, body.id === good.id ? { ...body, id: `att-${at}` } : body);
  for (const type of contentTypes)
    yield write('POST', path, { ...good, id: `typed-${contentTypes.indexOf(type)}` }, { 'Content-Type': type });
  yield write('POST', path, good);
  yield write('POST', path, good);
  for (const id of ['APMBC', 'a b', 'a/b', 'ä', '-', 'series', 'x'.repeat(60)])
    yield write('POST', path, { ...good, id });
  for (const reason of ['', 'Reasons', 'x'.repeat(201)])
    yield write('POST', path + query(['reason', reason]), { ...good, id: `reasoned-${reason.length}` });
  yield write('POST', `${path}?unknown=1`, { ...good, id: 'unknown-1' });
}

function* correctedInstruments(good) {
  const path = '/v1/instruments/att';
  yield get(path, {}, keepTag);
  for (const [at, tag] of ['garbage', '"x"', '"r1-x"', '"r99999-x"', 'W/{{tag}}', '{{tag}}', '{{tag}}', '*', ''].entries())
    yield write('PUT', `${path}?reason=Corrected`, { ...good, alsoKnownAs: [`Name ${at}`] }, { 'If-Match': tag });
  for (const body of [...malformed(good), ...spoiled(good)])
    yield write('PUT', `${path}?reason=Corrected`, body);
  for (const type of contentTypes)
    yield write('PUT', `${path}?reason=Corrected`, good, { 'Content-Type': type });
  for (const search of ['', '?reason=', `?reason=${'x'.repeat(201)}`, '?reason=x&unknown=1'])
    yield write('PUT', path + search, good);
  for (const slug of ['unknown', 'ATT', 'ccm'])
    yield write('PUT', `/v1/instruments/${slug}?reason=x`, good);
}

function* recordedActions(good) {
  const path = '/v1/instruments/att/actions';
  for (const body of malformed(good))
    yield write('POST', path, body);
  // Each of a day of its own, or all but the first would be told that the act is recorded already.
  const declaration = { ...good, kind: 'declaration', effectiveOn: null, contested: false, note: 'A note', reason: 'A reason' };
  for (const [at, body] of [...spoiled(declaration)].entries())
    yield write('POST', path, body.date === good.date ? { ...body, date: new Date(Date.UTC(2014, 0, at)).toISOString().slice(0, 10) } : body);
  for (const type of contentTypes)
    yield write('POST', path, { ...good, participant: 'SWE' }, { 'Content-Type': type });
  for (const each of ['/v1/instruments/unknown/actions', '/v1/instruments/ATT/actions', `${path}?unknown=1`, `${path}?dryRun=true`])
    yield write('POST', each, { ...good, participant: 'NOR' });
  for (const url of ['nonsense', 'javascript:alert(1)', 'ftp://x.example/', 'http://x.example/', `https://x.example/${'x'.repeat(3000)}`])
    yield write('POST', path, { ...good, participant: 'DNK', source: { ...good.source, url } });
}

// By a signatory, a party, a State that is neither, an organization, one dissolved and nobody; before, within and after the days for signature.
function* acts(good) {
  const kinds = [
    'signature', 'definitive-signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'consent-to-be-bound',
    'provisional-application', 'withdrawal', 'withdrawal-retracted', 'signature-cancelled', 'declaration', 'declaration-lapsed', 'reservation', 'reservation-withdrawal',
    'objection', 'territorial-application', 'communication', 'suspension-claimed', 'consent-not-established',
  ];
  const dates = ['1990-01-01', '2013-07-01', '2026-03-01', '2098-01-01'];
  for (const [slug, participants] of [['att', ['FIN', 'CHN', 'EUE']], ['apmbc', ['MHL', 'POL', 'CHN', 'YUG', 'XXX']]]) {
    for (const kind of kinds) {
      for (const participant of participants)
        yield* dates.map(date => write('POST', `/v1/instruments/${slug}/actions`, { ...good, participant, kind, date }));
    }
  }
}

function* repeated(good) {
  const path = '/v1/instruments/att/actions', body = { ...good, kind: 'declaration', participant: 'IRL' };
  const keyed = (value, more = {}, to = path, headers = {}) => write('POST', to, { ...body, ...more }, { 'Idempotency-Key': value, ...headers });
  yield* [keyed('one'), keyed('one'), keyed('one', { note: 'Another' }), keyed('one', {}, path, { Authorization: other })];
  yield* ['ATT', 'ccm'].map(slug => keyed('one', {}, `/v1/instruments/${slug}/actions`));
  // A refusal leaves the key free.
  yield* [keyed('two', { participant: 'XXX' }), keyed('two', { date: '2014-01-01' }), keyed('two', { participant: 'XXX' })];
  for (const value of ['', ' ', 'a b', 'x'.repeat(255), 'x'.repeat(256), 'clé', ['a', 'b'], '"quoted"'])
    yield* [keyed(value, { date: '2015-01-01', note: String(value) }), keyed(value, { date: '2015-01-01', note: String(value) })];
}

function* correctedActions(good) {
  const path = '/v1/actions/{{action}}', better = { ...good, participant: 'ISL', note: 'Corrected', reason: 'Misread' };
  yield write('POST', '/v1/instruments/att/actions', { ...good, participant: 'ISL' }, {}, { keep: { action: idOf, ...keepTag.keep } });
  for (const tag of [undefined, '', 'garbage', '"x"', '"r1-x"', '"r99999-x"', 'W/{{tag}}', '{{tag}}', '{{tag}}', '*'])
    yield write('PUT', path, better, { 'If-Match': tag });
  yield get(path, {}, keepTag);
  yield write('PUT', path, { ...better, note: 'Corrected again' }, { 'If-Match': '{{tag}}' }, keepTag);
  for (const body of [...malformed(better), ...spoiled(better)])
    yield write('PUT', path, body, { 'If-Match': '*' });
  for (const type of contentTypes)
    yield write('PUT', path, better, { 'If-Match': '*', 'Content-Type': type });
  for (const id of ['0', '99999', 'x', '-1', '1.0', '01'])
    yield write('PUT', `/v1/actions/${id}`, better, { 'If-Match': '*' });
  yield write('PUT', '/v1/actions/1', better, { 'If-Match': '"r1-x"' });
}

function* retractedActions(good) {
  const path = '/v1/actions/{{action}}', remove = (to, tag, body) => write('DELETE', to, body, { 'If-Match': tag });
  yield* ['', '?reason=', `?reason=${'x'.repeat(201)}`, '?reason=x&unknown=1'].map(search => remove(path + search, '*'));
  yield* [undefined, '"r1-x"'].map(tag => remove(`${path}?reason=x`, tag));
  yield get(path, {}, keepTag);
  yield* [remove(`${path}?reason=Twice`, '{{tag}}'), remove(`${path}?reason=Twice`, '{{tag}}'), remove(`${path}?reason=Twice`, '*', '{}'), get(path), get(`${path}/history`)];
  yield write('PUT', path, { ...good, reason: 'Back' }, { 'If-Match': '*' });
  // An act that others rest on: the signature of a party, and its consent.
  yield* ['1', '200', '312', '0', '99999', 'x'].map(id => remove(`/v1/actions/${id}?reason=Tried`, '*'));
}

const csvHeader = 'instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note';
const csvRow = (participant, kind, date) => `\nccm,${participant},${kind},${date},,false,A list,,,2026-03-01,depositary,`;
const csvDocuments = [
  csvHeader + csvRow('CHN', 'declaration', '2026-02-01'), csvHeader + csvRow('XXX', 'accession', '2026-02-01'), csvHeader + csvRow('CHN', 'nonsense', '2026-02-01'),
  csvHeader + csvRow('CHN', 'accession', '2026-02-30'), csvHeader + csvRow('TUV', 'accession', '2026-01-05').repeat(2),
  `\ufeff${csvHeader}${csvRow('IND', 'declaration', '2026-02-02')}`,
  csvHeader, `${csvHeader},more`, csvHeader.replace('kind,', ''), '', 'nonsense',
];
const xmlRow = (...cells) => `<Row>${cells.map(cell => `<Entry>${cell}</Entry>`).join('')}</Row>`;
const xmlDocument = row => `<?xml version="1.0" encoding="utf-8"?>
<MTDSG><Treaty><Header><ExternalData><Titlesect>Convention on Cluster Munitions</Titlesect>
<Status><Signatories>1</Signatories><Parties>1</Parties></Status></ExternalData></Header>
<Participants><Table><TGroup><Thead>${xmlRow('Participant', 'Signature', 'Ratification, Accession(a)')}</Thead><Tbody><Rows>${row}</Rows></Tbody></TGroup></Table></Participants>
</Treaty></MTDSG>`;
const xmlDocuments = [
  xmlDocument(xmlRow('Finland', '', '5 Jan 2026 a')), xmlDocument(xmlRow('Atlantis', 'nonsense', '5 Xyz 2026')), xmlDocument(xmlRow('Cuba', '3 Dec 2008', '6 Apr 2016 a')),
  '<a/>', '<a', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
];

function* imports(sources) {
  const pages = ['', '<p>Nothing</p>', '<!DOCTYPE html><table><tr><td>Participant</td></tr></table>'];
  const documents = [
    ...csvDocuments.map(text => ['text/csv', text]), ...xmlDocuments.map(text => ['application/xml', text]),
    ...pages.map(text => ['text/html', text]), ...sources.flatMap(({ type, bytes }) => [bytes, altered(bytes)].map(content => [type, content])),
  ];
  for (const [at, [type, body]] of documents.entries()) {
    const post = (search, headers = {}) => write('POST', `/v1/imports${search}`, body, { 'Content-Type': type, ...headers });
    yield* ['', '&instrument=ccm', '&instrument=APMBC', '&instrument=unknown'].map(more => post(`?dryRun=true${more}`));
    yield* ['?dryRun=nonsense', '?accept=nonsense', '?unknown=1'].map(search => post(search));
    for (const search of ['?dryRun=false', '', '?instrument=ccm', '?accept=changes', '?accept=changes&instrument=ccm'])
      yield* [1, 2].map(() => post(search, { 'Idempotency-Key': `import-${at}${search}` }));
    yield post('?accept=changes');
  }
  for (const type of [...contentTypes, 'text/html', 'application/xhtml+xml', 'text/xml', 'text/csv; charset=utf-16'])
    yield write('POST', '/v1/imports?dryRun=true', csvDocuments[0], { 'Content-Type': type });
}

/** The same document with other days: it differs from what the register holds. */
function altered(bytes) {
  return Buffer.from(bytes.toString('latin1').replaceAll(/\b3\s+Dec\s+1997/g, '4 Dec 1997').replaceAll(/\b1[0-4]\s+(Sep|Oct)\s/g, '15 $1 '), 'latin1');
}

function* webhooks(action) {
  const path = '/v1/webhooks', good = { url: '{{target}}', instruments: ['ccw-a1'], participants: ['FIN'] };
  for (const body of [...malformed(good), ...spoiled(good)])
    yield write('POST', path, body);
  for (const url of ['ftp://x.example/', 'nonsense', '/relative', 'https://user:secret@x.example/', 'https://x.example/#a', `https://x.example/${'x'.repeat(2001)}`])
    yield write('POST', path, { url });
  yield* [['unknown'], ['CCM', 'ccm'], Array(301).fill('ccm')].map(slugs => write('POST', path, { ...good, instruments: slugs }));
  yield* [['XXX'], ['fin']].map(codes => write('POST', path, { ...good, participants: codes }));
  for (const type of contentTypes)
    yield write('POST', path, good, { 'Content-Type': type });
  yield* [1, 2].map(() => write('POST', path, good, { 'Idempotency-Key': 'webhook' }));
  yield write('POST', path, { ...good, instruments: ['att'], participants: [] }, {}, { keep: { webhook: idOf } });
  const own = `${path}/{{webhook}}`, as = authorization => ({ Authorization: authorization });
  yield* [path, own, `${path}/wh_unknown`, `${own}/unknown`, `${path}?limit=1`].flatMap(each => [editor, other].map(who => get(each, as(who))));
  for (const search of ['', '?after=', '?after=x', '?after=-1', '?after=99999', '?after=1&unknown=1'])
    yield write('POST', `${own}/replay${search}`);
  yield write('POST', `${own}/replay?after=1`, undefined, as(other));
  yield* [1, 2].map(() => write('POST', `${own}/replay?after=1`, undefined, { 'Idempotency-Key': 'replay' }));
  yield write('POST', '/v1/instruments/att/actions', { ...action, participant: 'AUS', kind: 'declaration', date: '2016-01-01' });
  yield get(path, as(editor), { settle: true });
  yield* [write('DELETE', own, undefined, as(other)), write('DELETE', own), write('DELETE', own), get(own, as(editor)), write('DELETE', `${path}/wh_unknown`)];
}
