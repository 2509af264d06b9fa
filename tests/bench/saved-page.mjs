// Saved news pages of 2 MB, for timing what reads them.
//
//   mixed    what large saved pages are mostly made of: of 87 pages as people saved them, those above 200 KB
//            were to three quarters scripts, JSON and style sheets, with 500 to 1,600 elements. This one has
//            9,000 rules, 0.9 MB of scripts and JSON, drawings, pictures in the source, and 1,900 elements.
//   crowded  6,600 elements, nearly all of them links of menus and teasers around the same article.

import { makePair } from '../../scripts/lib/synthetic.mjs';

const bytes = 2 * 1024 * 1024;
/**
 * @param {number} count
 * @param {(at: number) => string} make
 */
const many = (count, make, between = '') => Array.from({ length: count }, (_, at) => make(at)).join(between);

function story() {
  const { left } = makePair(1000, 'edited');
  const texts = left.split('\n\n');
  return texts.map((text) => `<p>${text}</p>`).join('');
}

const style = () => many(9000, (at) => `.rule-${at} .inner > a:hover { color: #${100_000 + at}; margin: ${at % 40}px }`, '\n');
/** @param {number} count */
const teaserData = (count) =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) => ({ id: at, title: `Teaser number ${at}`, url: `/teaser/${at}`, tags: ['news', 'local'] })),
  );
/** @param {number} count */
const menu = (count) => many(count, (at) => `<li class="item-${at}"><a href="/section/${at}">Section ${at} of the site</a></li>`);
/** @param {number} count */
const teasers = (count) =>
  many(count, (at) => `<div class="teaser"><a href="/t/${at}"><h3>Teaser ${at}</h3><p>Short text of teaser ${at}.</p></a></div>`);
const headline = 'The bridge over the harbour';
/**
 * @param {string} head
 * @param {string} body
 */
const around = (head, body) => `<!doctype html><html lang="en"><head><title>The bridge</title>${head}</head><body>${body}</body></html>`;

function crowded() {
  const page = around(
    `<style>${style()}</style><script>window.data = ${teaserData(9000)};</script>`,
    `<nav><ul>${menu(900)}</ul></nav><main><article><h1>${headline}</h1>${story()}</article></main><aside>${teasers(1200)}</aside>`,
  );
  return `${page}<!--${'x'.repeat(Math.max(0, bytes - page.length - 7))}-->`;
}

function mixed() {
  const about = { '@type': 'NewsArticle', headline, author: { name: 'Ida Holm' }, datePublished: '2031-03-04' };
  const icon = '<svg viewBox="0 0 24 24"><title>Share</title><g><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"/></g></svg>';
  /** @param {number} at */
  const picture = (at) => `<img alt="" src="data:image/webp;base64,${String(at).padStart(3, '0').repeat(120)}">`;
  const cards = many(
    220,
    (at) =>
      `<div class="card card--${at % 7}"><a href="/c/${at}">${at % 4 ? '' : picture(at)}<span class="card__title">Card ${at}</span></a>${at % 6 ? '' : icon}</div><!-- slot ${at} -->`,
  );
  /** @param {string} filling */
  const page = (filling) =>
    around(
      `<script type="application/ld+json">${JSON.stringify(about)}</script><style>${style()}</style><script>window.data = ${teaserData(3000)};</script>`,
      `<header><nav><ul>${menu(180)}</ul></nav></header><main><article><h1>${headline}</h1>${story()}</article></main><aside>${cards}${teasers(40)}</aside>
      <script id="state" type="application/json">${filling}</script><script>for (let i = 0; i < 9 && "<p>"; i += 1) load(i);</script>`,
    );
  const rest = bytes - page('').length;
  return page(teaserData(Math.ceil(rest / 70)).slice(0, rest));
}

/** The pages by name. */
export const savedPages = () => ({ mixed: mixed(), crowded: crowded() });
