// <treaty-status instrument="apmbc" view="count" lang="fr" as-of="2026-02-20">, <treaty-status participant="UKR">: for any page.
// Places what the service's cards say; told in Site/README.md. No syntax newer than ES2018, and what browsers of 2019 may lack is asked for.
(() => {
  if (!window.customElements || !Element.prototype.attachShadow || customElements.get('treaty-status'))
    return;

  // A module has no current script; then it is the one with this file's address.
  const script = document.currentScript || document.querySelector('script[src*="/embed/treaty-status.js"]');
  const here = path => new URL(path, script.src).href;

  const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
  // For when the service, which has all other words, cannot be asked.
  const UNREACHABLE = {
    ar: ['يتعذر الوصول إلى خدمة حالة المعاهدات حاليًا.', 'إعادة المحاولة'],
    zh: ['暂时无法连接条约状况服务。', '重试'],
    en: ['The treaty status service cannot be reached just now.', 'Try again'],
    fr: ['Le service d’état des traités est momentanément inaccessible.', 'Réessayer'],
    ru: ['Служба статуса договоров сейчас недоступна.', 'Повторить'],
    es: ['En este momento no se puede acceder al servicio de estado de los tratados.', 'Reintentar'],
  };

  // What was asked for cannot be shown; the service says why.
  class Refusal extends Error {}

  // One promise per distinct question, whatever the number of widgets on the page.
  const answers = new Map();

  function ask(path) {
    if (!answers.has(path)) {
      const late = window.AbortController && new AbortController();
      const timer = setTimeout(() => late && late.abort(), 15000);
      const answer = fetch(here(path), { credentials: 'omit', headers: { accept: 'application/json' }, signal: late ? late.signal : undefined })
        .then(response => {
          clearTimeout(timer);
          if (response.ok)
            return response.json();
          throw response.status === 400 || response.status === 404 ? new Refusal() : new Error(response.status);
        });
      // "No such instrument" is an answer. Any other failure is not: the next widget, or the next try, asks again.
      answer.catch(reason => reason instanceof Refusal || answers.delete(path));
      answers.set(path, answer);
    }
    return answers.get(path);
  }

  function grow(node, attributes, children) {
    for (const name of Object.keys(attributes || {}))
      if (attributes[name] !== undefined && attributes[name] !== null)
        node.setAttribute(name, attributes[name]);
    // Strings become text nodes: data is never read as markup.
    const add = child => Array.isArray(child) ? child.forEach(add) : child && node.append(child);
    add(children);
    return node;
  }

  const html = (tag, attributes, ...children) => grow(document.createElement(tag), attributes, children);
  const svg = (tag, attributes, ...children) => grow(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

  // A square of a group's colour, with the lines that tell it apart without colour.
  const tile = (id, hatch, rx) => [svg('rect', { class: id, width: 24, height: 24, rx }), hatch && svg('path', { class: 'hatch', d: hatch })];
  const swatch = drawing => svg('svg', { class: 'swatch', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, drawing);

  const legend = (groups, lines) => groups.length > 0 && html('ul', { class: 'legend', part: 'legend' }, groups.map(({ id, label, count, hatch }) =>
    html('li', {}, swatch(lines ? svg('path', { class: `line ${id}`, d: 'M0 12H24' }) : tile(id, hatch, 4)),
    html('span', {}, label), count !== null && html('b', {}, String(count)))));

  const table = (open, name, columns, rows) => html('details', {}, html('summary', { part: 'summary' }, open),
    html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
      html('table', { part: 'table' }, html('caption', { class: 'unseen' }, name),
        html('thead', {}, html('tr', {}, columns.map(column => html('th', { scope: 'col' }, column)))),
        html('tbody', {}, rows.map(([first, ...cells]) =>
          html('tr', {}, html('th', { scope: 'row' }, html('bdi', {}, first)), cells.map(cell => html('td', {}, cell))))))));

  const headline = ({ number, label }) => number !== null && html('p', { class: 'headline' },
    html('span', { class: 'number', part: 'number' }, number), ' ', html('span', { class: 'label', part: 'label' }, label));

  const note = text => html('p', { class: 'note', part: 'note' }, text);

  const bar = parts => parts.length > 0 && svg('svg', {
    class: 'bar', part: 'bar', viewBox: '0 0 1000 1', preserveAspectRatio: 'none', 'aria-hidden': 'true',
  }, parts.map(({ group, x, width }) => svg('rect', { class: group, part: `bar-${group}`, x, width, height: 1 })));

  function map({ map: drawing, states, groups, table: words }) {
    if (!drawing)
      return null;
    const byCode = new Map(states.map(state => [state.code, state]));
    const caption = html('p', { class: 'caption', part: 'caption', 'aria-hidden': 'true' });
    const hatched = groups.filter(group => group.hatch);
    const fill = id => hatched.some(group => group.id === id) ? `url(#hatch-${id})` : null;
    const shapes = drawing.shapes.map(({ code, path, dot }) => {
      const { group } = byCode.get(code) || { group: 'territory' };
      return svg('g', { class: group, 'data-code': code },
        path && svg('path', { d: path, fill: fill(group) }), dot && svg('circle', { cx: dot[0], cy: dot[1], r: 5, fill: fill(group) }));
    });
    const picture = svg('svg', { class: 'map', part: 'map', viewBox: `0 0 ${drawing.width} ${drawing.height}`, role: 'img', 'aria-label': drawing.label },
      svg('defs', {}, hatched.map(({ id, hatch }) =>
        svg('pattern', { id: `hatch-${id}`, width: 24, height: 24, patternUnits: 'userSpaceOnUse' }, tile(id, hatch)))),
      svg('g', { class: 'territory' }, svg('path', { d: drawing.neutral, fill: fill('territory') })), shapes);
    const point = ({ target }) => {
      const state = byCode.get(target.parentNode.getAttribute('data-code'));
      caption.textContent = '';
      if (state)
        grow(caption, {}, [html('bdi', {}, state.name), ` · ${state.status}`]);
    };
    picture.addEventListener('pointerover', point);
    picture.addEventListener('pointerdown', point);
    return [picture, caption, legend(groups), html('p', { class: 'small', part: 'disclaimer' }, drawing.disclaimer),
      table(words.open, drawing.label, [words.state, words.status], states.map(({ name, status }) => [name, status]))];
  }

  // The States of a group; a status that only repeats the group's name is not said twice.
  const listed = ({ groups, states }) => groups.map(group => html('section', { part: `group group-${group.id}` }, legend([group]),
    html('ul', { class: 'names', part: 'names' }, states.filter(state => state.group === group.id).map(({ name, status }) =>
      html('li', {}, html('bdi', {}, name), status !== group.label && html('small', {}, ' ', status))))));

  // Places are in percent of the plot, so that letters keep their size at any width.
  function curve({ curve: drawing, groups, table: words }) {
    if (!drawing)
      return null;
    const { width, height, label, known, beyond, area, levels, years, milestones, last } = drawing;
    const lines = (each, css) => each && [
      each.signatories && svg('path', { class: `line signatory${css}`, d: each.signatories }), svg('path', { class: `line party${css}`, d: each.parties }),
    ];
    return [
      svg('svg', { class: 'chart', part: 'chart', role: 'img', 'aria-label': label },
        levels.map(({ text, at }) => [
          svg('line', { class: 'grid', x1: 0, x2: '100%', y1: `${at}%`, y2: `${at}%` }), svg('text', { x: 0, dx: -6, y: `${at}%`, dy: 4, 'text-anchor': 'end' }, text),
        ]),
        years.map(({ text, at, isMinor }) => svg('text', { class: isMinor ? 'minor' : null, x: `${at}%`, y: '100%', dy: 18, 'text-anchor': 'middle' }, text)),
        svg('svg', { viewBox: `0 0 ${width} ${height}`, width: '100%', height: '100%', preserveAspectRatio: 'none' },
          svg('path', { class: 'area party', d: area }), lines(known, ''), lines(beyond, ' beyond')),
        svg('circle', { class: 'party', cx: '100%', cy: `${last.at}%`, r: 3.5 }),
        svg('text', { class: 'last', x: '100%', dx: 8, y: `${last.at}%`, dy: 4 }, last.text),
        milestones.map(({ at, row }, i) => [
          svg('line', { class: 'milestone', x1: `${at}%`, x2: `${at}%`, y1: -10 - 18 * row, y2: '100%' }),
          svg('circle', { class: 'marker', cx: `${at}%`, cy: -10 - 18 * row, r: 8 }),
          svg('text', { class: 'marker', x: `${at}%`, y: -10 - 18 * row, dy: 3.5, 'text-anchor': 'middle' }, String(i + 1)),
        ])),
      legend(groups, true),
      html('ol', { class: 'milestones', part: 'milestones' }, milestones.map(({ date, day, label: text }) =>
        html('li', {}, html('span', {}, text), ' ', html('time', { datetime: date }, day)))),
      table(words.open, drawing.table.caption, drawing.table.columns, drawing.table.rows),
    ];
  }

  const standings = ({ treaties }) => html('ul', { class: 'standings', part: 'names' }, treaties.map(({ title, group, hatch, status, notes, path }) =>
    html('li', {}, swatch(tile(group, hatch, 4)),
      html('span', {}, html('a', { href: here(`..${path}`) }, title), html('small', {}, [status].concat(notes).join(' · '))))));

  const BODIES = {
    count: () => [],
    progress: card => [bar(card.bar), legend(card.groups)],
    map,
    missing: listed,
    series: curve,
  };

  const footer = ({ day, knownOn, source }) => html('footer', { part: 'footer' },
    html('time', { part: 'as-of', datetime: knownOn }, day), html('a', { part: 'source', href: here(`..${source.path}`) }, source.label));

  const instrumentCard = card => [
    html('p', { class: 'title', part: 'title' }, card.title), headline(card), card.notes.map(note), BODIES[card.view](card), footer(card),
  ];

  const stateCard = card => [
    html('p', { class: 'title', part: 'title' }, card.title), html('p', { class: 'label', part: 'label' }, card.label), standings(card), footer(card),
  ];

  const NAMES = ['text', 'muted', 'surface', 'border', 'link', 'party', 'signatory', 'withdrawn', 'none', 'territory'];
  const palette = (...colours) => NAMES.map((name, i) => `--_${name}:var(--treaty-${name},${colours[i]})`).join(';');
  const dark = palette('#e9eef1', '#a9b5bd', '#14191d', '#323d45', '#86c9e6', '#4aa9cd', '#e2b052', '#e3797d', '#3f4b54', '#262f35');

  const STYLE = `
:host{display:block;min-width:15rem;min-width:min(100%,15rem);container-type:inline-size;
  ${palette('#1b252b', '#54626b', '#fff', '#d6dde1', '#0b587a', '#0b5d80', '#b8801a', '#a8363e', '#bcc6cc', '#e8ecee')}}
:host([hidden]){display:none}
.card.dark{${dark}}
@media (prefers-color-scheme:dark){.card.auto{${dark}}}
@media (prefers-contrast:more){.card{--_muted:var(--_text);--_border:var(--_text)}}
*{box-sizing:border-box;margin:0}
.card{color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:var(--treaty-radius,.75rem);
  padding:var(--treaty-padding,1rem);font:400 .9375rem/1.45 var(--treaty-font,system-ui,sans-serif);text-align:start;overflow-wrap:anywhere;word-break:break-word}
.title{font-weight:600;text-wrap:balance}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;margin:.35rem 0 .3rem}
.number{font-size:3rem;font-size:clamp(2.75rem,15cqi,4rem);font-weight:700;line-height:1.1;letter-spacing:-.025em;font-variant-numeric:tabular-nums;margin-inline-end:.55rem}
.label{font-size:1.125rem;font-weight:500}
.note{color:var(--_muted)}
.small,small,footer,.caption{font-size:.8125rem;color:var(--_muted)}
.small{margin-top:.6rem;font-size:.75rem}
footer{display:flex;flex-wrap:wrap;margin-top:.9rem;padding-top:.6rem;border-top:1px solid var(--_border)}
footer>*{margin-inline-end:1rem}
a{color:var(--_link);text-underline-offset:.2em}
a:focus,summary:focus,button:focus,.scroll:focus{outline:2px solid var(--_link);outline-offset:2px}
:focus:not(:focus-visible){outline:0}
ul,ol{padding:0;list-style:none}
.legend{display:flex;flex-wrap:wrap;margin-top:.6rem;font-size:.875rem}
.legend li,.standings li{display:flex;align-items:baseline;margin-inline-end:1.1rem}
.swatch{width:.75rem;height:.75rem;flex:none;margin-inline-end:.45rem}
.legend b{margin-inline-start:.45rem;white-space:nowrap}
.standings li{margin-top:.5rem}.standings small{display:block}
.bar{display:block;width:100%;height:.875rem;margin:.5rem 0 .2rem;border-radius:.3rem}
.party{fill:var(--_party)}.signatory{fill:var(--_signatory)}.withdrawn{fill:var(--_withdrawn)}.none{fill:var(--_none)}.territory{fill:var(--_territory)}
.map,.chart{display:block;direction:ltr}
.map{width:100%;height:auto;margin-top:.5rem}
.map path,.map circle{stroke:var(--_surface);stroke-width:.5;vector-effect:non-scaling-stroke}
.map .territory path,.swatch .territory{stroke:var(--_none)}
.hatch,.map .hatch{fill:none;stroke:var(--_surface);stroke-width:4;vector-effect:none}
.territory+.hatch{stroke:var(--_muted)}
.map circle{stroke:var(--_text)}
.map g:hover *{stroke:var(--_text);stroke-width:1.5}
@container (max-width:40rem){.map circle{r:8px}}
.caption{min-height:1.45em;margin-top:.3rem}
section{margin-top:.9rem}
section .legend{font-weight:600}
.names{columns:11rem;column-gap:1.5rem;margin-top:.35rem}
.names li{break-inside:avoid;padding:.1rem 0}
.names small{display:block;line-height:1.2}
.chart{width:calc(100% - 4.25rem);height:12rem;margin:4.25rem 2.25rem 1.75rem 2rem;overflow:visible}
.chart path{vector-effect:non-scaling-stroke}
.chart text{font-size:11px;fill:var(--_muted);font-variant-numeric:tabular-nums}
.chart .last{font-size:13px;font-weight:700;fill:var(--_text)}
.chart .minor{display:none}
@container (min-width:34rem){.chart .minor{display:block}}
.grid,.milestone{stroke:var(--_border);fill:none}
.milestone{stroke:var(--_muted);stroke-dasharray:2 3}
.line{fill:none;stroke-width:2.25;stroke-linejoin:round}
.line.party{stroke:var(--_party)}.line.signatory{stroke:var(--_signatory);stroke-dasharray:1 4;stroke-linecap:round}
.line.beyond{stroke-dasharray:7 5;stroke-linecap:butt}.swatch .line{vector-effect:non-scaling-stroke}.swatch .line.beyond{stroke:var(--_text);stroke-dasharray:4 2}
.area{opacity:.13}
circle.marker{fill:var(--_text)}.chart text.marker{fill:var(--_surface);font-weight:700}
.milestones{counter-reset:m;margin-top:.6rem;font-size:.875rem}
.milestones li{padding-inline-start:1.6rem;position:relative;counter-increment:m}
.milestones li::before{content:counter(m);position:absolute;left:0;top:.12rem;width:1.1rem;height:1.1rem;
  border-radius:50%;background:var(--_text);color:var(--_surface);font:700 .6875rem/1.1rem system-ui,sans-serif;text-align:center}
[dir=rtl] .milestones li::before{left:auto;right:0}
time{color:var(--_muted)}
details{margin-top:.7rem;font-size:.875rem}
summary{cursor:pointer;color:var(--_link);padding:.15rem 0}
.scroll{max-height:20rem;overflow:auto;margin-top:.4rem}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:.3rem 0;padding-inline-end:.75rem;border-bottom:1px solid var(--_border)}
thead th{font-weight:600;position:sticky;top:0;background:var(--_surface)}
button{font:inherit;color:var(--_link);background:none;border:1px solid;border-radius:.4rem;padding:.3rem .8rem;margin-top:.6rem;cursor:pointer}
.fallback{margin-top:.6rem}
.fallback slot{display:block}
.fallback slot,::slotted(*){unicode-bidi:plaintext}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){
  .party{fill:CanvasText}.signatory,.withdrawn,.none,.territory{fill:Canvas}.card .hatch{stroke:CanvasText}
  .map path,.map circle,.map .territory path,.bar rect,.swatch rect{stroke:CanvasText;stroke-width:1;vector-effect:non-scaling-stroke}.map .party>*{stroke:Canvas}
  .line{fill:none}.line.party,.line.signatory,.grid,.milestone{stroke:CanvasText}.chart text{fill:CanvasText}
  circle.marker{fill:CanvasText}.chart text.marker{fill:Canvas}
}`;

  // A page's policy may forbid a style element; browsers of 2019 know nothing else.
  let sheet = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  } catch (_) {
    sheet = null;
  }

  // Controls that reorder or hide the text around them: names of attributes end up in sentences.
  const plain = value => String(value || '').replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '');
  const quoted = value => `\u2068${value}\u2069`;

  // Some engines read 31 February as a day in March.
  const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

  // Light letters stand on a dark page, whatever the reader's system prefers.
  function isOnDark(element) {
    const [red, green, blue] = (getComputedStyle(element).color.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
    return red * 0.3 + green * 0.6 + blue * 0.1 > 150;
  }

  class TreatyStatus extends HTMLElement {
    static get observedAttributes() {
      return ['instrument', 'participant', 'view', 'lang', 'as-of', 'theme'];
    }

    constructor() {
      super();
      this._turn = 0;
      this._root = this.attachShadow({ mode: 'open' });
      if (sheet)
        this._root.adoptedStyleSheets = [sheet];
      // Until there is an answer the page's own words stand.
      this._root.append(html('slot'));
    }

    connectedCallback() {
      this._render();
    }

    attributeChangedCallback(_, before, after) {
      if (this.isConnected && before !== after)
        this._render();
    }

    async _render() {
      const turn = ++this._turn;
      // Attributes that are set one after the other are one question.
      await null;
      if (turn !== this._turn)
        return;
      const around = this.closest('[lang]');
      const spoken = ((around && around.lang) || 'en').split(/[-_]/)[0].toLowerCase();
      const language = LANGUAGES.includes(spoken) ? spoken : 'en';
      let content;
      try {
        content = await this._content(language);
        if (this.getAttribute('lang') && language !== spoken)
          content.push(html('p', { class: 'small', part: 'notice' }, await this._words(language, 'unknownLanguage', this._given('lang'))));
      } catch (_) {
        content = this._unreachable(language);
      }
      // A later question may have been answered sooner.
      if (turn !== this._turn)
        return;
      const opened = this._root.querySelector('details');
      const wasOpen = opened && opened.open;
      const theme = this._given('theme') || (isOnDark(this) ? 'dark' : 'light');
      const card = html('div', { class: `card ${theme}`, part: 'card', lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' }, content);
      this._root.textContent = '';
      this._root.append(...sheet ? [card] : [html('style', {}, STYLE), card]);
      const details = this._root.querySelector('details');
      if (details)
        details.open = wasOpen === true;
    }

    _given(name) {
      return plain(this.getAttribute(name)).trim().slice(0, 60);
    }

    async _content(language) {
      const asOf = this._given('as-of');
      const code = this._given('participant');
      const slug = this._given('instrument').toLowerCase();
      const view = this._given('view').toLowerCase() || 'count';
      if (asOf && !isDay(asOf))
        return this._refused(await this._words(language, 'unknownDay', quoted(asOf), quoted('2026-02-20')));
      if (!code && !Object.keys(BODIES).includes(view))
        return this._refused(await this._words(language, 'unknownView', quoted(view), quoted(Object.keys(BODIES).join(', '))));
      const question = `lang=${language}${asOf ? `&asOf=${asOf}` : ''}`;
      try {
        if (code)
          return stateCard(await ask(`../v1/states/${encodeURIComponent(code)}/card?${question}`));
        if (!slug)
          throw new Refusal();
        const card = await ask(`../v1/instruments/${encodeURIComponent(slug)}/card?view=${view}&${question}`);
        return card.notice ? this._refused(card.notice) : instrumentCard(card);
      } catch (reason) {
        if (!(reason instanceof Refusal))
          throw reason;
        return this._refused(await this._words(language, code ? 'unknownState' : 'unknownInstrument', quoted(code || slug)));
      }
    }

    // A sentence of the service about what was asked for; its places are filled in order.
    async _words(language, key, ...values) {
      const sentences = await ask(`strings/${language}.json`);
      return sentences[key].replace(/\{\w+\}/g, () => values.shift());
    }

    _refused(message) {
      return [html('p', { part: 'error', role: 'status' }, message), ...this._fallback()];
    }

    _fallback() {
      const home = here('../');
      return [
        html('div', { class: 'fallback' }, html('slot')), html('footer', { part: 'footer' }, html('a', { part: 'source', href: home }, new URL(home).host)),
      ];
    }

    _unreachable(language) {
      const [message, again] = UNREACHABLE[language];
      const button = html('button', { type: 'button', part: 'retry' }, again);
      button.addEventListener('click', async () => {
        await this._render();
        // The button is gone; the keyboard goes on from what replaced it.
        const next = this._root.querySelector('button, a');
        if (next)
          next.focus();
      });
      const [words, foot] = this._fallback();
      return [html('p', { part: 'error', role: 'status' }, message), words, button, foot];
    }
  }

  customElements.define('treaty-status', TreatyStatus);
})();
