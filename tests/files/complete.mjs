// A news page as browsers save it "complete": the page as its scripts had left it, and a folder beside it
// with what it had loaded, to which its addresses now point.
//
//   Chromium   <!-- saved from url=(0040)https://… --> below the doctype, "./story_files/x.js.download"
//   Firefox    no such comment, "story_files/x.js", the charset's meta first
//
// Both save frames as pages of the folder; these are pages too, and no article.

/** @import { Story } from '../types.d.ts' */

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const site = 'https://courier.example.org';

const rules = Array.from(
  { length: 40 },
  (_, at) => `.grid-${at}>.cell:hover{margin:${at}px;background:url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")}`,
).join('');
const teasers = ['Pool closed for repairs', 'Five goals in the rain', 'What the choir sings next', 'A bench for the old harbour'];
const comments = ['About time, if you ask me, and I have asked for it since spring.', 'My aunt says that it was better before.'];

/**
 * @param {(file: string) => string} at  where a file of the folder is, as that browser writes it
 * @param {Story} story
 * @param {{head: string, script: string, link: (path: string) => string}} given
 */
function page(story, at, { head, script, link }) {
  const list = teasers
    .map(
      (text, index) =>
        `<li class="teaser"><a href="${link(`/news/${index}`)}"><img src="${at(`t${index}.jpg`)}" alt=""><h3>${text}</h3></a></li>`,
    )
    .join('');
  const [first, ...rest] = story.paragraphs;
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    datePublished: '2031-03-04T10:48:00+01:00',
    author: [{ '@type': 'Person', name: 'Ida Holm' }],
  };
  return `<html lang="${story.language}" class="js no-touch"><head>${head}
<title>${escaped(story.headline)} | Orlova Courier</title>
<meta property="og:site_name" content="Orlova Courier"><meta property="og:title" content="${escaped(story.headline)}">
<link rel="stylesheet" href="${at('main.css')}"><style>${rules}</style>
<script src="${at(script)}" async=""></script><script>window.__STATE__={"teasers":${JSON.stringify(teasers)},"html":"<p>Not a paragraph.<\\/p>"};</script>
<script type="application/ld+json">${JSON.stringify(about)}</script></head>
<body class="article-page"><div id="consent-banner" class="cookie-banner" role="dialog"><p>We and our partners store cookies on your device to show you advertisements. You may refuse some of them.</p><button>Accept</button></div>
<header class="site-header"><a href="${link('/')}"><svg viewBox="0 0 20 20"><title>Orlova Courier</title><path d="M0 0h20v20H0z"></path></svg></a>
<nav aria-label="Sections"><ul><li><a href="${link('/news')}">News</a></li><li><a href="${link('/sport')}">Sport</a></li><li><a href="${link('/culture')}">Culture</a></li></ul></nav></header>
<main><article><h1>${escaped(story.headline)}</h1>
<div class="share-bar"><a href="${link('/share/mail')}">Share by mail</a> <a href="${link('/share/print')}">Print this</a></div>
<figure><img src="${at('lead.jpg')}" alt=""></figure>
<div class="story-text"><p>${escaped(first)}</p>
<div class="ad-slot" id="google_ads_iframe_1"><iframe src="${at('saved_resource.html')}" width="300" height="250"></iframe><span>Advertisement</span></div>
${rest.map((text) => `<p>${escaped(text)}</p>`).join('\n<!-- slot -->')}</div></article>
<aside class="related"><h2>More stories</h2><ul>${list}</ul></aside>
<section class="comments" id="comments"><h2>Comments</h2>${comments.map((text) => `<div class="comment"><p>${text}</p></div>`).join('')}</section></main>
<footer class="site-footer"><p>© 2031 Orlova Courier. All rights reserved.</p></footer>
<noscript><img src="${link('/pixel.gif')}"></noscript></body></html>`;
}

/**
 * What a folder holds: enough of each kind to be taken for something else.
 * @param {string} script
 */
const folderOf = (script) => ({
  'main.css': rules,
  [script]: 'window.tracked = true;',
  'saved_resource.html':
    '<!DOCTYPE html><html><body><p>Buy two umbrellas today and get a third one at the price of none, in every shop of the town.</p></body></html>',
});

/**
 * @param {string} name
 * @param {string} html
 * @param {Record<string, string>} folder
 */
const asFiles = (name, html, folder) => ({
  [`${name}.html`]: html,
  ...Object.fromEntries(Object.entries(folder).map(([file, content]) => [`${name}_files/${file}`, content])),
});

/**
 * The files of a page and its folder, by their paths, as Chromium saves them.
 * @param {string} name
 * @param {Story} story
 */
export function savedByChromium(name, story) {
  const url = `${site}/news/${name}`;
  const html = page(story, (file) => `./${name}_files/${file}`, {
    head: '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">',
    script: 'app.js.download',
    /** @param {string} path */
    link: (path) => `${site}${path}`,
  });
  const comment = `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;
  return asFiles(name, `<!DOCTYPE html>\n${comment}\n${html}`, folderOf('app.js.download'));
}

/**
 * The same by Firefox.
 * @param {string} name
 * @param {Story} story
 */
export function savedByFirefox(name, story) {
  const html = page(story, (file) => `${name}_files/${file}`, {
    head: '\n<meta http-equiv="content-type" content="text/html; charset=UTF-8">',
    script: 'app.js',
    /** @param {string} path */
    link: (path) => `${site}${path}`,
  });
  return asFiles(name, `<!DOCTYPE html>\n${html}`, folderOf('app.js'));
}
