// Times over lengths as an SVG, one panel per kind of pair, both axes logarithmic. Drawn by hand: its colours follow
// the reader's light or dark scheme, lines also differ by their dashes, and its figures stand in a text for those who
// do not see it.

/** @import { PeerRun } from '../types.d.ts' */

const panel = { width: 300, height: 190, left: 52, top: 30, gapX: 24, gapY: 50 };
const perRow = 3;
const floor = 0.1; // ms
const ceiling = 100_000;
/** One per tool: light, dark, dashes. Tones of at least 3:1 on white and on #0d1117. */
const styles = [
  ['#0b57d0', '#79b0ff', ''],
  ['#0b57d0', '#79b0ff', '6 3'],
  ['#a8370e', '#ff9e6d', ''],
  ['#7b2a94', '#d99bf0', '8 3 2 3'],
  ['#176639', '#6fd394', ''],
  ['#6b5300', '#e0c25c', '3 3'],
  ['#555c66', '#b3bac4', ''],
];

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** @param {number} ms */
const spoken = (ms) => (ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/**
 * The times as sentences.
 * @param {PeerRun} run
 */
export function describe({ cases, rows }) {
  return rows
    .map(({ tool, where, cells }) => {
      const all = cells.map(({ ms, failed }, i) => `${cases[i].family} ${cases[i].words} words ${ms === undefined ? failed : spoken(ms)}`);
      return `${tool} (${where}): ${all.join(', ')}.`;
    })
    .join(' ');
}

/**
 * @param {PeerRun} run
 * @returns {string}
 */
export function plot(run) {
  const { cases, rows } = run;
  const kinds = [...new Set(cases.map(({ family }) => family))];
  const lengths = [...new Set(cases.map(({ words }) => words))].sort((a, b) => a - b);
  const [least, most] = [Math.log10(lengths[0]), Math.log10(lengths[lengths.length - 1])];
  const x = (/** @type {number} */ words) => ((Math.log10(words) - least) / (most - least || 1)) * panel.width;
  const y = (/** @type {number} */ ms) => {
    const share = Math.log10(Math.min(ceiling, Math.max(floor, ms)) / floor) / Math.log10(ceiling / floor);
    return panel.height * (1 - share);
  };
  const place = (/** @type {number} */ i) => [
    panel.left + (i % perRow) * (panel.width + panel.left + panel.gapX),
    panel.top + Math.floor(i / perRow) * (panel.height + panel.gapY),
  ];
  const point = (/** @type {number} */ px, /** @type {number} */ py) => `${px.toFixed(1)},${py.toFixed(1)}`;

  const panels = kinds.map((kind, k) => {
    const [left, top] = place(k);
    const grid = [0.1, 1, 10, 100, 1000, 10_000, 100_000].map(
      (ms) =>
        `<path class="grid" d="M0,${y(ms).toFixed(1)}H${panel.width}"/><text class="axis" x="-6" y="${(y(ms) + 4).toFixed(1)}" text-anchor="end">${ms < 1000 ? `${ms} ms` : `${ms / 1000} s`}</text>`,
    );
    const ticks = lengths.map(
      (words, i) =>
        `<text class="axis" x="${x(words).toFixed(1)}" y="${panel.height + 17}" text-anchor="${i + 1 < lengths.length ? 'middle' : 'end'}">${words.toLocaleString('en')}</text>`,
    );
    const lines = rows.map(({ cells }, r) => {
      const points = cells.flatMap(({ ms }, i) => (cases[i].family === kind && ms !== undefined ? [[x(cases[i].words), y(ms)]] : []));
      const dots = points.map(([px, py]) => `<circle class="t${r}" cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3"/>`);
      return `<polyline class="t${r}" points="${points.map(([px, py]) => point(px, py)).join(' ')}"/>${dots.join('')}`;
    });
    return `<g transform="translate(${left},${top})"><text class="kind" y="-10">${escape(kind)}</text>${[...grid, ...ticks, ...lines].join('')}</g>`;
  });
  const [left, top] = place(kinds.length);
  const legend = rows.map(
    ({ tool, where }, r) =>
      `<path class="t${r}" d="M0,${r * 24 + 8}h34"/><text x="44" y="${r * 24 + 12}">${escape(`${tool} (${where})`)}</text>`,
  );
  const height = panel.top + Math.ceil((kinds.length + 1) / perRow) * (panel.height + panel.gapY);
  const width = perRow * (panel.width + panel.left + panel.gapX);
  /** @param {number} which */
  const colours = (which) =>
    rows.map((_, r) => `.t${r}{stroke:${styles[r % styles.length][which]}}circle.t${r}{fill:${styles[r % styles.length][which]}}`).join('');
  const dashes = rows.map((_, r) => `polyline.t${r},path.t${r}{stroke-dasharray:${styles[r % styles.length][2] || 'none'}}`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">Time of each tool by length of the texts</title>
<desc id="desc">${escape(describe(run))}</desc>
<style>text{font:13px system-ui,sans-serif;fill:#1f2328}.kind{font-weight:600}.axis{font-size:11px;fill:#4d5560}.grid{stroke:#d0d7de;stroke-width:1}polyline,path{fill:none;stroke-width:2}.back{fill:#fff}${colours(0)}${dashes}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.axis{fill:#a5adb7}.grid{stroke:#30363d}.back{fill:#0d1117}${colours(1)}}</style>
<rect class="back" width="${width}" height="${height}"/>
${panels.join('\n')}
<g transform="translate(${left},${top})">${legend.join('')}</g>
</svg>
`;
}
