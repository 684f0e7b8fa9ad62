// The map's slider, zoom and labels. Without this script the day field above the map does the same with one more page.
(() => {
  const figure = document.getElementById('map');
  if (!figure) return;
  const svg = figure.querySelector('svg'), say = figure.dataset, lang = document.documentElement.lang + '-US';
  const element = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  const whole = svg.getAttribute('viewBox').split(' ').map(Number);
  let box = [...whole], series, names = {};
  const show = () => svg.setAttribute('viewBox', box.map(Math.round).join(' '));
  const fit = () => {
    box[2] = Math.min(whole[2], Math.max(60, box[2])); box[3] = box[2] * whole[3] / whole[2];
    for (const i of [0, 1]) box[i] = Math.min(whole[i] + whole[i + 2] - box[i + 2], Math.max(whole[i], box[i]));
    show();
  };
  const zoom = (times, x = box[0] + box[2] / 2, y = box[1] + box[3] / 2) => {
    box = [x - (x - box[0]) * times, y - (y - box[1]) * times, box[2] * times, box[3] * times]; fit();
  };
  const tools = element('div', {className: 'tools map-tools'});
  const button = (text, act) => { const made = element('button', {type: 'button', textContent: text}); made.addEventListener('click', act); tools.append(made); return made; };
  const play = button(say.play, () => playing ? stop() : start());
  const label = element('label', {textContent: say.slider + ' '}), slider = element('input', {type: 'range', min: 0, max: 1, value: 1, disabled: true});
  const day = element('output', {className: 'map-day'});
  label.append(slider); tools.append(label, day);
  button(say.in, () => zoom(.6)); button(say.out, () => zoom(1 / .6)); button(say.whole, () => { box = [...whole]; show(); });
  svg.before(tools);
  const tip = element('p', {className: 'map-tip'}); tip.setAttribute('aria-live', 'polite'); tip.textContent = ' '; svg.after(tip);
  const paths = [...svg.querySelectorAll('[data-f]')];
  const written = iso => new Date(iso + 'T12:00:00Z').toLocaleDateString(lang, {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
  const paint = () => {
    const digits = series[say.by], at = +slider.value;
    for (const path of paths) { const text = digits[path.dataset.f]; path.setAttribute('class', 'k' + (text ? text[at] : 0)); }
    day.textContent = written(series.days[at]); slider.setAttribute('aria-valuetext', day.textContent);
  };
  day.textContent = written(document.getElementById('map-day').value);
  let playing;
  const stop = () => { clearInterval(playing); playing = undefined; play.textContent = say.play; };
  const start = () => {
    if (!series) return;
    if (+slider.value >= +slider.max) slider.value = 0;
    play.textContent = say.pause;
    // Whoever wants little motion gets one month after the other, slowly.
    const rest = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1500 : 350;
    playing = setInterval(() => { if (+slider.value >= +slider.max) { stop(); return; } slider.value = +slider.value + 1; paint(); }, rest);
  };
  slider.addEventListener('input', () => { stop(); if (series) paint(); });
  const load = async () => {
    if (series) return;
    const answer = await fetch(say.series);
    if (!answer.ok) return;
    const result = (await answer.json()).result;
    series = result.series;
    slider.max = series.days.length - 1; slider.disabled = false;
    const shown = document.getElementById('map-day').value;
    slider.value = Math.max(0, series.days.findLastIndex(each => each <= shown));
    day.textContent = written(series.days[+slider.value]); slider.setAttribute('aria-valuetext', day.textContent);
  };
  load().catch(() => tools.remove());
  for (const row of document.querySelectorAll('tbody tr')) {
    const link = row.querySelector('th a');
    if (link) names[link.pathname.match(/\d{5}/)?.[0]] = row.textContent.replace(/\s+/g, ' ').trim();
  }
  svg.addEventListener('pointermove', event => {
    const fips = event.target.dataset?.f;
    tip.textContent = fips ? (names[fips] || fips + ': ' + say.none) : ' ';
  });
  svg.addEventListener('click', event => { if (event.target.dataset?.f && !moved) location.href = say.counties + event.target.dataset.f; });
  let from, moved = false;
  svg.addEventListener('pointerdown', event => { from = [event.clientX, event.clientY, ...box]; moved = false; });
  addEventListener('pointermove', event => {
    if (!from) return;
    const scale = box[2] / svg.clientWidth, x = (event.clientX - from[0]) * scale, y = (event.clientY - from[1]) * scale;
    if (Math.abs(x) + Math.abs(y) > 4 * scale) moved = true;
    box[0] = from[2] - x; box[1] = from[3] - y; fit();
  });
  addEventListener('pointerup', () => { from = undefined; });
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = svg.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, box[0] + (event.clientX - at.left) / at.width * box[2], box[1] + (event.clientY - at.top) / at.height * box[3]);
  }, {passive: false});
  svg.tabIndex = 0;
  svg.addEventListener('keydown', event => {
    const step = box[2] / 10, moves = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]};
    if (event.key === '+' || event.key === '=') zoom(.8);
    else if (event.key === '-') zoom(1.25);
    else if (event.key === '0') { box = [...whole]; show(); }
    else if (moves[event.key]) { box[0] += moves[event.key][0]; box[1] += moves[event.key][1]; fit(); }
    else return;
    event.preventDefault();
  });
})();
