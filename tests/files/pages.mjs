// A story as a page: alone, and with a site around it.

/** @import { Story } from '../types.d.ts' */

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param {Story} given */
const body = ({ headline, paragraphs }) =>
  `<h1>${escaped(headline)}</h1>\n${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}`;

/** @param {Story} story */
export const plainPage = (story, style = '') =>
  `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escaped(story.headline)}</title><style>${style}</style></head><body><article>${body(story)}</article></body></html>`;

const sections = ['News', 'Sport', 'Weather', 'Culture'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
const teasers = ['Pool closed for repairs', 'Five goals in the rain', 'What the choir sings next']
  .map((name) => `<li><a href="/story">${name}</a></li>`)
  .join('');

/** @param {Story} story */
export const sitePage = (story) => `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8">
<title>${escaped(story.headline)} | Orlova Courier</title><meta property="og:site_name" content="Orlova Courier">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: story.headline, author: { name: 'Ida Holm' }, datePublished: '2031-03-04' })}</script>
<script>window.tracked = true;</script></head><body>
<header><nav><ul>${sections}</ul></nav></header>
<main><article>${body(story)}</article><aside class="related"><h2>More stories</h2><ul>${teasers}</ul></aside></main>
<footer><p>© 2031 Orlova Courier. All rights reserved.</p><form><input type="email"><button>Subscribe</button></form></footer></body></html>`;

/**
 * A story as Google Docs writes it: classes for looks, a note and a comment below, addresses by way of its own.
 * @param {Story} story
 */
export const googlePage = (story) => {
  const [first, ...rest] = story.paragraphs;
  /** @param {Uint8Array | string | ArrayLike<number>} content */
  const p = (content) => `<p class="c1"><span class="c0">${content}</span></p>`;
  const sheet =
    '.c0{color:#000000;text-decoration:none}.c1{padding-top:0pt}.c2{text-decoration:line-through;color:#000000}.c3{max-width:468pt}';
  const sign = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>';
  const comment = '<div class="c4"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Is this right?</span></p></div>';
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">${sheet}</style></head><body class="c3 doc-content"><h1 class="c1" id="h.1"><span class="c0">${escaped(story.headline)}</span></h1>${p(escaped(first) + sign)}<p class="c1"><span class="c0">${escaped(rest[0])}</span><span class="c2"> Never mind.</span></p>${rest
    .slice(1)
    .map((text) => p(escaped(text)))
    .join('')}${comment}</body></html>`;
};

/** A page with links, to be printed: over the end of a line, to a mail, and one to a place of its own. */
export const linkedPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council closes the pool</title></head><body id="top">
<h1>Council closes the pool</h1>
<p>See <a href="https://example.org/report">the report</a> of the council, and <a href="https://example.org/pool">what it says of those
who swim there on an ordinary evening and in the night</a> too.</p>
<p><a href="#top">Above</a> is more, and <a href="mailto:ida@example.org">Ida</a> knows the rest of it.</p>
</body></html>`;
