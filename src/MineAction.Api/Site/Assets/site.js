// Comfort for pages that are whole without it: one tab stop for the map, a dialog, copy buttons, a preview that follows.

function enhanceMap(map) {
  const states = [...map.querySelectorAll('a')];
  if (!states.length)
    return;
  const caption = map.parentNode.querySelector('.caption');
  const rtl = document.documentElement.dir === 'rtl';
  const collator = new Intl.Collator(document.documentElement.lang);
  const name = state => state.getAttribute('aria-label');
  states.sort((a, b) => collator.compare(name(a), name(b)));
  states[0].setAttribute('tabindex', '0');
  const tell = event => {
    const state = event.target.closest?.('a');
    if (state)
      caption.textContent = name(state);
  };
  map.addEventListener('pointerover', tell);
  map.addEventListener('focusin', tell);
  // Arrow keys go through the States by name; one of them is the map's tab stop.
  map.addEventListener('keydown', event => {
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = states.indexOf(document.activeElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? states.length - 1 : at + step;
    if (at < 0 || !(to >= 0 && to < states.length))
      return;
    event.preventDefault();
    states[at].setAttribute('tabindex', '-1');
    states[to].setAttribute('tabindex', '0');
    states[to].focus();
  });
}

async function page(address) {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok)
    throw new Error(response.status);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function enhanceSnippets(root) {
  for (const button of root.querySelectorAll('[data-copy]')) {
    const label = button.textContent;
    button.hidden = !navigator.clipboard;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.parentNode.querySelector('textarea').value);
      button.textContent = button.dataset.copied;
      setTimeout(() => button.textContent = label, 2500);
    });
  }
}

function enhanceTool(tool) {
  const form = tool.querySelector('form');
  let turn = 0;
  form.querySelector('.submit').hidden = true;
  form.addEventListener('change', async () => {
    const mine = ++turn;
    const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
    const answer = await page(address).catch(() => null);
    // A later choice may have been answered sooner.
    if (mine !== turn)
      return;
    if (!answer)
      return form.submit();
    tool.querySelector('[data-result]').replaceWith(answer.querySelector('[data-result]'));
    enhanceSnippets(tool.querySelector('[data-result]'));
  });
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, value);
  made.append(...children);
  return made;
}

async function openDialog(link) {
  const answer = await page(link.href).catch(() => null);
  const tool = answer?.querySelector('[data-tool]');
  if (!tool) {
    location.href = link.href;
    return;
  }
  const close = element('button', { type: 'button' }, link.dataset.close);
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' },
    element('div', { class: 'head' }, element('h2', { id: 'dialog-title' }, answer.querySelector('h1').textContent), close), tool);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  enhanceSnippets(dialog);
  enhanceTool(tool);
  dialog.showModal();
}

document.querySelectorAll('svg.map').forEach(enhanceMap);
document.querySelectorAll('[data-tool]').forEach(enhanceTool);
enhanceSnippets(document);

if (window.HTMLDialogElement)
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-dialog]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    openDialog(link);
  });

// A preview takes the height that its frame tells.
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || data?.type !== 'treaty-status')
    return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source)
      frame.height = data.height;
});
