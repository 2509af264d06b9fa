// A story as a page: alone, and with a site around it.

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const body = ({ headline, paragraphs }) =>
  `<h1>${escaped(headline)}</h1>\n${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}`;

export const plainPage = (story, style = '') =>
  `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escaped(story.headline)}</title><style>${style}</style></head><body><article>${body(story)}</article></body></html>`;

const sections = ['News', 'Sport', 'Weather', 'Culture'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
const teasers = ['Pool closed for repairs', 'Five goals in the rain', 'What the choir sings next']
  .map((name) => `<li><a href="/story">${name}</a></li>`)
  .join('');

export const sitePage = (story) => `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8">
<title>${escaped(story.headline)} | Orlova Courier</title><meta property="og:site_name" content="Orlova Courier">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: story.headline, author: { name: 'Ida Holm' }, datePublished: '2031-03-04' })}</script>
<script>window.tracked = true;</script></head><body>
<header><nav><ul>${sections}</ul></nav></header>
<main><article>${body(story)}</article><aside class="related"><h2>More stories</h2><ul>${teasers}</ul></aside></main>
<footer><p>© 2031 Orlova Courier. All rights reserved.</p><form><input type="email"><button>Subscribe</button></form></footer></body></html>`;
