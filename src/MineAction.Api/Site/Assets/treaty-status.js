// <treaty-status instrument="apmbc" view="count" lang="fr" as-of="2026-02-20" theme="auto">: the status of a treaty, for any page.
// No dependency, no build step, no cookies, no storage; every request goes to the origin that this file came from.

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const here = path => new URL(path, import.meta.url).href;

// All other words come from the service. These are for when it cannot be asked.
const UNREACHABLE = {
  ar: ['يتعذر الوصول إلى خدمة حالة المعاهدات حاليًا.', 'إعادة المحاولة'],
  zh: ['暂时无法连接条约状况服务。', '重试'],
  en: ['The treaty status service cannot be reached just now.', 'Try again'],
  fr: ['Le service d’état des traités est momentanément inaccessible.', 'Réessayer'],
  ru: ['Служба статуса договоров сейчас недоступна.', 'Повторить'],
  es: ['En este momento no se puede acceder al servicio de estado de los tratados.', 'Reintentar'],
};

// One promise per distinct question, whatever the number of widgets on the page.
const answers = new Map();

function ask(path) {
  if (!answers.has(path)) {
    const answer = fetch(here(path), { credentials: 'omit', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(15000) })
      .then(response => response.ok ? response.json() : Promise.reject(response.status));
    // "No such instrument" is an answer. Any other failure is not: the next widget, or the next try, asks again.
    answer.catch(reason => reason === 404 || answers.delete(path));
    answers.set(path, answer);
  }
  return answers.get(path);
}

// What was asked for cannot be shown, and the message says why.
class Refusal extends Error {}

// Names and attribute values may hold controls that reorder or hide the text around them.
const plain = value => String(value ?? '').replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, '');

function grow(node, attributes = {}, children) {
  for (const [name, value] of Object.entries(attributes))
    node.setAttribute(name, value);
  // Strings become text nodes: data is never read as markup.
  node.append(...children.flat().filter(Boolean));
  return node;
}

const html = (tag, attributes, ...children) => grow(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) => grow(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

function voice({ instruments, text, plural }, locale) {
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  // Treaty days are Gregorian and without a time, wherever the reader is.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const rules = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const fill = (template, values) => template.replace(/{(\w+)}/g, (_, name) => values[name]);
  // In a sentence of another language, what the page's author wrote keeps its own direction.
  const quoted = values => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]));
  return {
    instruments,
    say: (key, values = {}) => fill(text[key], values),
    refuse: (key, values) => new Refusal(fill(text[key], quoted(values))),
    counted: (key, n) => fill(plural[key][rules.select(n)] ?? plural[key].other, { n: count.format(n) }),
    number: n => count.format(n),
    percent: share => percent.format(share),
    // French writes the first of a month as an ordinal; Intl does not.
    day: date => day.format(new Date(date)).replace(/^1(?= )/, locale.startsWith('fr') ? '1er' : '1'),
    compare: (a, b) => collator.compare(a, b),
  };
}

// Statuses in the order in which they are shown, with the string that names a group of such States.
const GROUPS = { party: 'parties', signatory: 'signatories', withdrawn: 'withdrawnStates', none: 'noneStates' };

const groupOf = item => item.isParty ? 'party' : item.status in GROUPS ? item.status : 'none';

function standing(v, { status, inForceFrom, signedOn, withdrawal }) {
  if (status === 'in-force' && inForceFrom)
    return v.say('partySince', { date: v.day(inForceFrom) });
  if (status === 'awaiting' && inForceFrom)
    return v.say('consented', { date: v.day(inForceFrom) });
  if (status === 'signatory' && signedOn)
    return v.say('signedOn', { date: v.day(signedOn) });
  if (status === 'withdrawn' && withdrawal?.effectiveOn)
    return v.say('withdrewOn', { date: v.day(withdrawal.effectiveOn) });
  return v.say(groupOf({ status }));
}

function headline(v, number, label, ...notes) {
  return [
    html('p', { class: 'headline' }, html('span', { class: 'number', part: 'number' }, number), ' ', html('span', { class: 'label', part: 'label' }, label)),
    ...notes.filter(Boolean).map(note => html('p', { class: 'note', part: 'note' }, note)),
  ];
}

const partiesHeadline = (v, u, ...notes) =>
  headline(v, v.number(u.parties), v.counted(u.organizations ? 'partiesWithOrganizations' : 'parties', u.parties),
    u.organizations && v.counted('organizations', u.organizations), ...notes);

function inForce(v, { date, inForce }) {
  return date ? v.say(inForce ? 'inForceSince' : 'inForceFrom', { date: v.day(date) }) : v.say('notInForce');
}

function legend(v, entries) {
  return html('ul', { class: 'legend', part: 'legend' }, entries.map(([kind, key, n]) =>
    html('li', {}, svg('svg', { class: 'swatch', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, swatch(kind)),
      html('span', {}, v.say(key)), n !== undefined && html('b', {}, v.number(n)))));
}

const swatch = kind => kind.startsWith('line')
  ? svg('path', { class: kind, d: 'M0 6H12' })
  : svg('rect', { class: kind, width: 12, height: 12, rx: 2 });

function table(v, name, columns, rows) {
  return html('details', {}, html('summary', { part: 'summary' }, v.say('table')),
    html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
      html('table', { part: 'table' }, html('caption', { class: 'unseen' }, name),
        html('thead', {}, html('tr', {}, columns.map(column => html('th', { scope: 'col' }, v.say(column))))),
        html('tbody', {}, rows.map(([first, ...cells]) =>
          html('tr', {}, html('th', { scope: 'row' }, first), cells.map(cell => html('td', {}, cell))))))));
}

const participants = ({ instrument, asOf, language }) => ['', '&status=none'].map(status =>
  `../v1/instruments/${instrument}/participants?limit=1000&lang=${language}${asOf ? `&asOf=${asOf}` : ''}${status}`);

// The universe is of States; a regional organization is counted in the headline alone.
const statesOf = (v, ...lists) => lists.flatMap(list => list.items)
  .filter(item => item.participant.code !== 'EUE')
  .map(item => ({ ...item, code: item.participant.code, name: plain(item.participant.name) }))
  .sort((a, b) => v.compare(a.name, b.name));

// A view names what it asks beside the instrument and its universalization, and shows the answers.
const VIEWS = {
  count: {
    asks: () => [],
    show: (v, { u }) => partiesHeadline(v, u,
      v.say('share', { share: v.percent(u.universe.share), size: v.number(u.universe.size) }),
      u.signatoriesNotParties && v.counted('signatories', u.signatoriesNotParties),
      u.awaitingEntryIntoForce && u.entryIntoForce.inForce && v.counted('awaiting', u.awaitingEntryIntoForce),
      u.withdrawalsPending && v.counted('withdrawalsPending', u.withdrawalsPending),
      inForce(v, u.entryIntoForce)),
  },

  progress: {
    asks: () => [],
    show(v, { u, rtl }) {
      const { size, parties, signatoriesNotParties, withdrawn, none, share } = u.universe;
      const parts = [
        ['party', 'parties', parties], ['signatory', 'signatories', signatoriesNotParties], ['withdrawn', 'withdrawnStates', withdrawn], ['none', 'noneStates', none],
      ].filter(([, , n]) => n);
      let start = 0;
      const bars = parts.map(([kind, , n]) => {
        const x = rtl ? size - start - n : start;
        start += n;
        return svg('rect', { class: kind, part: `bar-${kind}`, x, width: n, height: 1 });
      });
      return [
        ...headline(v, v.percent(share), v.say('partiesOf', { n: v.number(parties), size: v.number(size) })),
        svg('svg', { class: 'bar', part: 'bar', viewBox: `0 0 ${size} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, bars),
        legend(v, parts),
        html('p', { class: 'note', part: 'note' }, inForce(v, u.entryIntoForce)),
      ];
    },
  },

  map: {
    asks: request => [...participants(request), 'world.json'],
    show(v, { u, title, rest: [listed, absent, world] }) {
      const name = `${title}. ${v.say('map')}`;
      const states = statesOf(v, listed, absent);
      const byCode = new Map(states.map(state => [state.code, state]));
      const entries = Object.entries(GROUPS)
        .map(([kind, key]) => [kind, key, states.filter(state => groupOf(state) === kind).length])
        .filter(([kind, , n]) => n || kind === 'party');
      const caption = html('p', { class: 'caption', part: 'caption', 'aria-hidden': 'true' });
      // Dots last: none is hidden under a neighbour's outline.
      const codes = [...new Set([...Object.keys(world.states), ...Object.keys(world.dots)])]
        .sort((a, b) => (a in world.dots) - (b in world.dots));
      const shapes = codes.map(code => {
        const [cx, cy] = world.dots[code] ?? [];
        return svg('g', { class: byCode.has(code) ? groupOf(byCode.get(code)) : 'territory', 'data-code': code },
          world.states[code] && svg('path', { d: world.states[code] }),
          cx && svg('circle', { cx, cy, r: 5 }));
      });
      const map = svg('svg', {
        class: 'map', part: 'map', viewBox: `0 0 ${world.width} ${world.height}`, role: 'img',
        'aria-label': `${name}. ${entries.map(([, key, n]) => `${v.say(key)}: ${v.number(n)}`).join('; ')}`,
      }, svg('path', { class: 'territory', d: world.neutral }), shapes);
      const point = event => {
        const state = byCode.get(event.target.parentNode.dataset?.code);
        caption.replaceChildren(...state ? [html('bdi', {}, state.name), ' · ', standing(v, state)] : []);
      };
      map.addEventListener('pointerover', point);
      map.addEventListener('pointerdown', point);
      return [
        ...partiesHeadline(v, u), map, caption,
        legend(v, [...entries, ['territory', 'territories']]),
        html('p', { class: 'small', part: 'disclaimer' }, v.say('mapDisclaimer')),
        table(v, name, ['state', 'status'], states.map(state => [html('bdi', {}, state.name), standing(v, state)])),
      ];
    },
  },

  missing: {
    asks: participants,
    show(v, { u, rest }) {
      const states = statesOf(v, ...rest);
      const n = u.universe.size - u.universe.parties;
      const groups = Object.entries(GROUPS).slice(1).map(([kind, key]) => [kind, key, states.filter(state => groupOf(state) === kind)]);
      return [
        ...headline(v, v.number(n), v.counted('notParty', n), !n && v.say('all')),
        ...groups.filter(([, , members]) => members.length).map(([kind, key, members]) => html('section', { part: `group group-${kind}` },
          legend(v, [[kind, key, members.length]]),
          html('ul', { class: 'names', part: 'names' }, members.map(state =>
            html('li', {}, html('bdi', {}, state.name), kind !== 'none' && html('small', {}, ' ', standing(v, state))))))),
      ];
    },
  },

  series: {
    asks: ({ instrument }) => [`../v1/instruments/${instrument}/universalization/series?step=year`],
    show(v, { u, title, about, rest: [series] }) {
      const name = `${title}. ${v.say('series')}`;
      const opened = about.openedForSignature ?? about.adoptedOn;
      const start = opened ?? series.items[0]?.date ?? u.asOf;
      const known = [...series.items.filter(({ date }) => date >= start && date < u.asOf), { ...u, date: u.asOf }];
      const eve = new Date(Date.parse(start) - 864e5).toISOString().slice(0, 10);
      const points = [{ date: eve, parties: 0, signatories: 0 }, ...known].filter(({ date }) => date <= u.asOf);
      const signed = points.some(({ signatories }) => signatories);
      const milestones = [
        [opened, v.say(about.openedForSignature ? 'opened' : 'adopted')],
        [u.entryIntoForce.reachedOn, v.counted('threshold', u.entryIntoForce.required)],
        [u.entryIntoForce.date, v.say('entered')],
      ].filter(([date]) => date && date <= u.asOf);
      const first = known.find(({ parties }) => parties) ?? known[0];
      const chart = svg('svg', {
        class: 'chart', part: 'chart', role: 'img',
        'aria-label': `${name}. ${v.say('seriesSummary',
          { first: v.number(first.parties), from: first.date.slice(0, 4), last: v.number(u.parties), date: v.day(u.asOf) })}`,
      });
      redrawn(chart, width => draw(chart, width, { v, points, signed, milestones, size: Math.max(u.universe.size, u.parties, u.signatories) }));
      return [
        ...partiesHeadline(v, u), chart,
        legend(v, [['line party', 'parties'], ...signed ? [['line signatory', 'signed']] : []]),
        html('ol', { class: 'milestones', part: 'milestones' }, milestones.map(([date, label]) =>
          html('li', {}, html('span', {}, label), ' ', html('time', { datetime: date }, v.day(date))))),
        table(v, name, ['day', 'parties', ...signed ? ['signed'] : []], known.map(({ date, parties, signatories }) =>
          [v.day(date), v.number(parties), ...signed ? [v.number(signatories)] : []])),
      ];
    },
  },
};

const drawings = new WeakMap();
const sizes = new ResizeObserver(changes => {
  for (const { target, contentRect: { width } } of changes)
    if (width)
      drawings.get(target)(Math.round(width));
});

function redrawn(chart, drawing) {
  drawings.set(chart, drawing);
  sizes.observe(chart);
}

// Drawn in pixels at the width it has, so that its letters keep their size from a sidebar to a full page.
function draw(chart, width, { v, points, signed, milestones, size }) {
  const height = Math.round(Math.min(300, Math.max(150, width * 0.5)));
  const [left, right, top, bottom] = [30, 34, 26, 22];
  const years = points.map(({ date }) => Date.parse(date));
  const span = years.at(-1) - years[0] || 1;
  const x = time => Math.round((left + (time - years[0]) / span * (width - left - right)) * 10) / 10;
  const y = n => Math.round((height - bottom - n / size * (height - top - bottom)) * 10) / 10;
  const path = key => points.map((point, i) => `${i ? 'L' : 'M'}${x(years[i])} ${y(point[key])}`).join('');
  const last = points.at(-1);

  // The topmost line is all States; a round number close to it would collide with its label.
  const levels = [0, 50, 100, 150, size].filter(n => n === size || n < size - 20);
  const [from, to] = [years[0], years.at(-1)].map(time => new Date(time).getUTCFullYear());
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(n => (to - from) / n * 44 < width - left - right) ?? 2000;
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter(year => year % every === 0 && Date.UTC(year) >= years[0]);

  chart.setAttribute('viewBox', `0 0 ${width} ${height}`);
  chart.setAttribute('height', height);
  chart.replaceChildren(
    ...levels.flatMap(n => [
      svg('path', { class: 'grid', d: `M${left} ${y(n)}H${width - right}` }),
      svg('text', { x: left - 6, y: y(n) + 4, 'text-anchor': 'end' }, v.number(n)),
    ]),
    ...ticks.map(year => svg('text', { x: x(Date.UTC(year)), y: height - 4, 'text-anchor': 'middle' }, String(year))),
    svg('path', { class: 'area party', d: `${path('parties')}V${y(0)}H${x(years[0])}Z` }),
    ...signed ? [svg('path', { class: 'line signatory', d: path('signatories') })] : [],
    svg('path', { class: 'line party', d: path('parties') }),
    svg('circle', { class: 'party', cx: x(years.at(-1)), cy: y(last.parties), r: 3.5 }),
    svg('text', { class: 'last', x: width - right + 8, y: y(last.parties) + 4 }, v.number(last.parties)),
    // Milestones of the first months would cover each other: each next one stands beside the one before.
    ...milestones.reduce((drawn, [date], i) => {
      const place = x(Date.parse(date));
      const beside = Math.max(place, drawn.length ? drawn.at(-1).beside + 18 : 0);
      return [...drawn, { place, beside, i }];
    }, []).flatMap(({ place, beside, i }) => [
      svg('path', { class: 'milestone', d: `M${place} ${y(0)}V${top - 4}L${beside} ${top - 10}` }),
      svg('circle', { class: 'marker', cx: beside, cy: 9, r: 8 }),
      svg('text', { class: 'marker', x: beside, y: 12.5, 'text-anchor': 'middle' }, v.number(i + 1)),
    ]));
}

const NAMES = ['text', 'muted', 'surface', 'border', 'link', 'party', 'signatory', 'withdrawn', 'none', 'territory'];
const palette = (...colours) => NAMES.map((name, i) => `--_${name}:var(--treaty-${name},${colours[i]})`).join(';');
const dark = palette('#e9eef1', '#a9b5bd', '#14191d', '#323d45', '#86c9e6', '#4aa9cd', '#e2b052', '#e3797d', '#4d5b65', '#262f35');

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{display:block;min-inline-size:min(100%,15rem);container-type:inline-size;
  ${palette('#1b252b', '#54626b', '#fff', '#d6dde1', '#0b587a', '#0b5d80', '#d49a2a', '#a8363e', '#bcc6cc', '#e8ecee')}}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){${dark}}}
:host([theme=dark]){${dark}}
@media (prefers-contrast:more){:host{--_muted:var(--_text);--_border:var(--_text)}}
*{box-sizing:border-box;margin:0}
.card{color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:var(--treaty-radius,.75rem);
  padding:var(--treaty-padding,clamp(.875rem,5cqi,1.375rem));font:400 .9375rem/1.45 var(--treaty-font,system-ui,sans-serif);
  text-align:start;overflow-wrap:anywhere}
.title{font-weight:600;text-wrap:balance}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .55rem;margin-block:.35rem .3rem}
.number{font-size:clamp(2.75rem,15cqi,4rem);font-weight:700;line-height:1.1;letter-spacing:-.025em;font-variant-numeric:tabular-nums}
.label{font-size:1.125rem;font-weight:500}
.note{color:var(--_muted)}
.small,small,footer,.caption{font-size:.8125rem;color:var(--_muted)}
.small{margin-block-start:.6rem;font-size:.75rem}
footer{display:flex;flex-wrap:wrap;gap:.15rem 1rem;margin-block-start:.9rem;padding-block-start:.6rem;border-block-start:1px solid var(--_border)}
a{color:var(--_link);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,button:focus-visible,.scroll:focus-visible{outline:2px solid var(--_link);outline-offset:2px;border-radius:2px}
ul,ol{padding:0;list-style:none}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin-block-start:.6rem;font-size:.875rem}
.legend li{display:flex;align-items:baseline;gap:.45rem}
.legend b{white-space:nowrap}
.legend+.note{margin-block-start:.4rem}
.swatch{inline-size:.75rem;block-size:.75rem;flex:none}
.bar{display:block;inline-size:100%;block-size:.875rem;margin-block:.5rem .2rem;border-radius:.3rem}
.party{fill:var(--_party)}.signatory{fill:var(--_signatory)}.withdrawn{fill:var(--_withdrawn)}.none{fill:var(--_none)}.territory{fill:var(--_territory)}
.map,.chart{display:block;inline-size:100%;direction:ltr}
.map{block-size:auto;margin-block-start:.5rem}
.map path,.map circle{stroke:var(--_surface);stroke-width:.5;vector-effect:non-scaling-stroke}
.map .territory,.swatch .territory{stroke:var(--_none)}
.map circle{stroke:var(--_text)}
.map g:hover *{stroke:var(--_text);stroke-width:1.5}
@container (max-width:40rem){.map circle{r:8px}}
.caption{min-block-size:1.45em;margin-block-start:.3rem}
section{margin-block-start:.9rem}
section .legend{font-weight:600}
.names{columns:11rem;column-gap:1.5rem;margin-block-start:.35rem}
.names li{break-inside:avoid;padding-block:.1rem}
.names small{display:block;line-height:1.2}
.chart{margin-block-start:.6rem;overflow:visible}
.chart text{font-size:11px;fill:var(--_muted);font-variant-numeric:tabular-nums}
.chart .last{font-size:13px;font-weight:700;fill:var(--_text)}
.grid,.milestone{stroke:var(--_border);fill:none}
.milestone{stroke:var(--_muted);stroke-dasharray:2 3}
.line{fill:none;stroke-width:2.25;stroke-linejoin:round}
.line.party{stroke:var(--_party)}.line.signatory{stroke:var(--_signatory);stroke-dasharray:5 3}
.area{opacity:.13}
circle.marker{fill:var(--_text)}.chart text.marker{fill:var(--_surface);font-weight:700}
.milestones{counter-reset:m;margin-block-start:.6rem;font-size:.875rem}
.milestones li{display:flex;flex-wrap:wrap;gap:0 .5rem;padding-inline-start:1.6rem;position:relative;counter-increment:m}
.milestones li::before{content:counter(m);position:absolute;inset-inline-start:0;inset-block-start:.12rem;inline-size:1.1rem;block-size:1.1rem;
  border-radius:50%;background:var(--_text);color:var(--_surface);font:700 .6875rem/1.1rem system-ui,sans-serif;text-align:center}
time{color:var(--_muted)}
details{margin-block-start:.7rem;font-size:.875rem}
summary{cursor:pointer;color:var(--_link);inline-size:fit-content;padding-block:.15rem}
.scroll{max-block-size:20rem;overflow:auto;margin-block-start:.4rem}
table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:.3rem .75rem .3rem 0;border-block-end:1px solid var(--_border)}
[dir=rtl] :is(th,td){padding:.3rem 0 .3rem .75rem}
thead th{font-weight:600;position:sticky;inset-block-start:0;background:var(--_surface)}
button{font:inherit;color:var(--_link);background:none;border:1px solid currentColor;border-radius:.4rem;padding:.3rem .8rem;margin-block-start:.6rem;cursor:pointer}
.fallback{margin-block-start:.6rem}
.fallback slot{display:block}
.fallback slot,::slotted(*){unicode-bidi:plaintext}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:no-preference){.card{animation:appear .25s ease-out}@keyframes appear{from{opacity:0}}}
@media (forced-colors:active){
  .party,.signatory{fill:CanvasText}.signatory{fill-opacity:.4}.withdrawn{fill:Highlight}.none,.territory{fill:Canvas}
  .map path,.map circle,.bar rect,.swatch rect{stroke:CanvasText;stroke-width:1;vector-effect:non-scaling-stroke}
  .line{fill:none}.line.party,.line.signatory,.grid,.milestone{stroke:CanvasText}.chart text{fill:CanvasText}
  circle.marker{fill:CanvasText}.chart text.marker{fill:Canvas}
}`);

// Some engines read 31 February as a day in March.
const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

// The page's own region, if it names one: es-MX writes numbers unlike es. English without a region writes 1 March, as treaties do.
function localeOf(tag, language) {
  try {
    const [locale] = Intl.getCanonicalLocales(tag);
    return locale.split('-')[0] === language && locale !== 'en' ? locale : language === 'en' ? 'en-GB' : language;
  } catch {
    return language === 'en' ? 'en-GB' : language;
  }
}

const home = () => html('footer', { part: 'footer' }, html('a', { part: 'source', href: here('../') }, new URL(here('../')).host));
const fallback = () => html('div', { class: 'fallback' }, html('slot'));

class TreatyStatus extends HTMLElement {
  // The theme is a matter of the style sheet alone.
  static observedAttributes = ['instrument', 'view', 'lang', 'as-of'];

  #root = this.attachShadow({ mode: 'open' });
  #turn = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    // Until there is an answer the page's own words stand.
    this.#root.append(html('slot'));
  }

  connectedCallback() {
    this.#render();
  }

  attributeChangedCallback(_, before, after) {
    if (this.isConnected && before !== after)
      this.#render();
  }

  async #render() {
    const turn = ++this.#turn;
    // Attributes that are set one after the other are one question.
    await null;
    if (turn !== this.#turn)
      return;
    const tag = this.closest('[lang]')?.lang || 'en';
    const spoken = tag.split(/[-_]/)[0].toLowerCase();
    const language = LANGUAGES.includes(spoken) ? spoken : 'en';
    let content;
    try {
      const v = voice(await ask(`strings/${language}.json`), localeOf(tag, language));
      content = await this.#status(v, language).catch(reason => this.#refused(reason));
      if (this.getAttribute('lang') && language !== spoken)
        content.push(html('p', { class: 'small', part: 'notice' }, v.say('unknownLanguage', { value: this.#given('lang') })));
    } catch {
      content = this.#unreachable(language);
    }
    // A later question may have been answered sooner.
    if (turn !== this.#turn)
      return;
    const wasOpen = this.#root.querySelector('details')?.open;
    this.#root.replaceChildren(html('div', { class: 'card', part: 'card', lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' }, content));
    this.#root.querySelector('details')?.toggleAttribute('open', wasOpen === true);
  }

  #given(name) {
    return plain(this.getAttribute(name)).trim().slice(0, 60);
  }

  async #status(v, language) {
    const instrument = this.#given('instrument').toLowerCase();
    const asOf = this.#given('as-of');
    const name = this.#given('view').toLowerCase() || 'count';
    if (!Object.hasOwn(VIEWS, name))
      throw v.refuse('unknownView', { value: name, choices: Object.keys(VIEWS).join(', ') });
    if (asOf && !isDay(asOf))
      throw v.refuse('unknownDay', { value: asOf, example: '2026-02-20' });
    const unknown = v.refuse('unknownInstrument', { value: instrument });
    if (!/^[a-z0-9-]+$/.test(instrument))
      throw unknown;

    const base = `../v1/instruments/${instrument}`;
    const questions = [base, `${base}/universalization${asOf ? `?asOf=${asOf}` : ''}`, ...VIEWS[name].asks({ instrument, asOf, language })].map(ask);
    const about = await questions[0].catch(reason => Promise.reject(reason === 404 ? unknown : reason));
    const title = plain(v.instruments[instrument] ?? about.shortTitle);
    if (asOf && asOf < about.adoptedOn)
      throw v.refuse('before', { title, adopted: v.day(about.adoptedOn), date: v.day(asOf) });
    const [u, ...rest] = await Promise.all(questions.slice(1));
    return [
      html('p', { class: 'title', part: 'title' }, title),
      ...VIEWS[name].show(v, { u, about, rest, title, rtl: language === 'ar' }),
      html('footer', { part: 'footer' },
        html('span', { part: 'as-of' }, v.say(u.projected ? 'projected' : 'asOf', { date: v.day(u.asOf) })),
        u.dataThrough < u.asOf && html('span', { part: 'data-through' }, v.say('dataThrough', { date: v.day(u.dataThrough) })),
        html('a', { part: 'source', href: here(`../i/${instrument}?lang=${language}${asOf ? `&asOf=${asOf}` : ''}`) }, v.say('source'))),
    ];
  }

  #refused(reason) {
    if (!(reason instanceof Refusal))
      throw reason;
    return [html('p', { part: 'error', role: 'status' }, reason.message), fallback(), home()];
  }

  #unreachable(language) {
    const [message, again] = UNREACHABLE[language];
    const button = html('button', { type: 'button', part: 'retry' }, again);
    button.addEventListener('click', async () => {
      await this.#render();
      // The button is gone; the keyboard goes on from what replaced it.
      this.#root.querySelector('button, a')?.focus();
    });
    return [html('p', { part: 'error', role: 'status' }, message), fallback(), button, home()];
  }
}

// A page may carry the snippet, and so this file, more than once.
if (!customElements.get('treaty-status'))
  customElements.define('treaty-status', TreatyStatus);
