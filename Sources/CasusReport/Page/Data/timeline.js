// The filters of a timeline's page, and keys for its marks. The page is complete without it: every number stands in
// the markup, and every mark is a link. Only what filters change is worked out again here.
(() => {
  'use strict';
  const form = document.getElementById('filters');
  const field = (name) => form.elements.namedItem(name);
  const chosen = (name) => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));
  const list = (text) => (text ? text.split(';') : []);

  const items = [...document.querySelectorAll('.item')].map((element) => {
    const data = element.dataset;
    return {
      element, kind: data.k, quad: data.q, type: data.t, status: data.s, reports: Number(data.r),
      first: data.d || '', last: data.e || '', period: data.p || '', scale: Number(data.v),
      actors: list(data.a), recipients: list(data.b), reciprocal: data.x === '1', parties: new Set(list(data.w)),
      words: null,
    };
  });
  const links = new Map();
  for (const link of document.querySelectorAll('svg a[data-for]')) links.set(link.dataset.for, link);
  const months = [...document.querySelectorAll('.month')];
  const bars = [...document.querySelectorAll('rect[data-period]')];
  const cells = new Map();
  for (const cell of document.querySelectorAll('.matrix td[data-pair]')) cells.set(cell.dataset.pair, cell);
  let dyad = null;

  function wanted() {
    const words = field('words').value.toLowerCase().split(/\s+/).filter(Boolean);
    const [quads, kinds] = [chosen('quad'), chosen('kind')];
    const [type, status, party] = [field('type').value, field('status').value, field('with').value];
    const [from, to] = [field('from').value, field('to').value];
    const reports = Math.max(1, Number(field('reports').value) || 1);
    // What only events have leaves everything else out, as on the command line.
    const isForEvents = quads.size > 0 || type || status || reports > 1 || dyad;
    return (item) => {
      if (kinds.size > 0 && !kinds.has(item.kind)) return false;
      if (isForEvents && item.kind !== 'event') return false;
      if (quads.size > 0 && !quads.has(item.quad)) return false;
      if (type && item.type !== type) return false;
      if (status && item.status !== status) return false;
      if (item.kind === 'event' && item.reports < reports) return false;
      if (party && !item.parties.has(party)) return false;
      if ((from || to) && !item.first) return false;
      if (from && item.last && item.last < from) return false;
      if (to && item.first > to) return false;
      if (dyad && !pairs(item).some((pair) => pair === dyad)) return false;
      if (words.length > 0) {
        item.words ??= item.element.textContent.toLowerCase();
        if (!words.every((word) => item.words.includes(word))) return false;
      }
      return true;
    };
  }

  function pairs(item) {
    const found = new Set();
    for (const actor of item.actors) {
      for (const recipient of item.recipients) {
        if (!(item.reciprocal && item.actors.length > 1 && actor === recipient)) found.add(`${actor} ${recipient}`);
      }
    }
    return [...found];
  }

  function apply() {
    const passes = wanted();
    let count = 0;
    const sums = new Map();
    const dyads = new Map();
    for (const item of items) {
      const isShown = passes(item);
      item.element.hidden = !isShown;
      links.get(item.element.id)?.classList.toggle('off', !isShown);
      if (!isShown) continue;
      count += 1;
      if (item.kind !== 'event') continue;
      if (item.period) {
        const key = `${item.period} ${item.quad}`;
        sums.set(key, (sums.get(key) || 0) + 1);
      }
      for (const pair of pairs(item)) {
        const sum = dyads.get(pair) || { count: 0, scale: 0 };
        sum.count += 1;
        sum.scale += item.scale;
        dyads.set(pair, sum);
      }
    }
    for (const month of months) month.hidden = !month.querySelector('.item:not([hidden])');
    draw(sums);
    fill(dyads);
    document.getElementById('nothing').hidden = count > 0;
    const all = items.length.toLocaleString('en');
    document.getElementById('shown').textContent =
      count === items.length ? `All ${all} shown` : `${count.toLocaleString('en')} of ${all} shown`;
    focusable();
  }

  // Deeds stand behind words: a bar begins where the one before it in its direction ends.
  function draw(sums) {
    let [key, offset] = ['', 0];
    for (const bar of bars) {
      const side = `${bar.dataset.period} ${bar.dataset.up}`;
      if (side !== key) [key, offset] = [side, 0];
      const chart = bar.ownerSVGElement.dataset;
      const height = (sums.get(`${bar.dataset.period} ${bar.dataset.quad}`) || 0) * Number(chart.unit);
      const axis = Number(chart.axis);
      bar.setAttribute('y', (bar.dataset.up === '1' ? axis - offset - height : axis + offset).toFixed(2));
      bar.setAttribute('height', height.toFixed(2));
      offset += height;
    }
  }

  function fill(dyads) {
    for (const [pair, cell] of cells) {
      const sum = dyads.get(pair);
      const mean = sum ? sum.scale / sum.count : 0;
      cell.className = sum ? shade(mean) : 'h0';
      cell.firstElementChild.textContent = sum ? sum.count.toLocaleString('en') : '·';
      if (!cell.dataset.open) continue;
      cell.firstElementChild.setAttribute('aria-pressed', String(pair === dyad));
      cell.firstElementChild.setAttribute('aria-label', `${cell.dataset.open}: ${sum ? sum.count : 0}`);
    }
  }

  function shade(mean) {
    const size = Math.abs(mean) < 0.5 ? 0 : Math.abs(mean) < 2 ? 1 : Math.abs(mean) < 5 ? 2 : 3;
    return size === 0 ? 'z' : (mean > 0 ? 'c' : 'h') + size;
  }

  // One mark of each lane is on the tab key's way; arrows go on from there.
  const lanes = [...document.querySelectorAll('g[data-lane]')].map((lane) => [...lane.querySelectorAll('a')]);
  const visible = (lane) => lane.filter((mark) => !mark.classList.contains('off'));
  function focusable() {
    for (const lane of lanes) {
      const marks = visible(lane);
      const current = marks.find((mark) => mark.tabIndex === 0) || marks[0];
      for (const mark of lane) mark.setAttribute('tabindex', mark === current ? '0' : '-1');
    }
  }
  function neighbour(mark, key) {
    const shown = lanes.map(visible).filter((lane) => lane.length > 0);
    const row = shown.findIndex((lane) => lane.includes(mark));
    if (row < 0) return null;
    const place = shown[row].indexOf(mark);
    if (key === 'ArrowRight') return shown[row][place + 1];
    if (key === 'ArrowLeft') return shown[row][place - 1];
    if (key === 'Home') return shown[row][0];
    if (key === 'End') return shown[row].at(-1);
    const next = shown[row + (key === 'ArrowDown' ? 1 : -1)];
    const x = Number(mark.dataset.at);
    const gap = (other) => Math.abs(Number(other.dataset.at) - x);
    return next?.reduce((best, other) => (gap(other) < gap(best) ? other : best));
  }
  const chart = document.getElementById('chart');
  const readout = document.getElementById('readout');
  function read(event) {
    const mark = event.target.closest?.('a[data-for]');
    if (mark) readout.textContent = mark.getAttribute('aria-label');
  }
  chart?.addEventListener('pointerover', read);
  chart?.addEventListener('focusin', read);
  chart?.addEventListener('keydown', (event) => {
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
    const next = neighbour(event.target.closest('a'), event.key);
    event.preventDefault();
    if (!next) return;
    event.target.closest('a').setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });

  // A bar shows its period, a cell its dyad; once more shows everything again.
  for (const bar of document.querySelectorAll('rect[data-from]')) {
    bar.addEventListener('click', () => {
      const isSet = field('from').value === bar.dataset.from && field('to').value === bar.dataset.to;
      field('from').value = isSet ? '' : bar.dataset.from;
      field('to').value = isSet ? '' : bar.dataset.to;
      apply();
    });
  }
  for (const [pair, cell] of cells) {
    if (!cell.dataset.open) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = cell.textContent;
    button.addEventListener('click', () => {
      dyad = dyad === pair ? null : pair;
      apply();
    });
    cell.replaceChildren(button);
  }

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    dyad = null;
    setTimeout(apply);
  });
  // A mark or a link into the page may lead to what a filter hides.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden) return;
    form.reset();
    setTimeout(() => target.scrollIntoView());
  });
  if (matchMedia('(max-width: 56rem)').matches) form.querySelector('details').open = false;
  if (readout && chart) readout.textContent = 'Point at a mark, or step from one to the next with the arrow keys.';
  form.hidden = false;
  apply();
  // Where a chart is wider than the window, its newest end shows first.
  for (const box of document.querySelectorAll('.scroll')) if (box.querySelector('svg')) box.scrollLeft = box.scrollWidth;
})();
