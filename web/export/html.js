// The two texts as one, in HTML: <del> for what only the left one has, <ins> for what only the right one has.
//
//     <p>The road shut on <del>Monday</del><ins>Tuesday</ins>.</p>
//
// Without the <del>s it is the right text, without the <ins>s the left one, paragraph by paragraph to the last space;
// a paragraph of which nothing is left is none. Where a paragraph was split or joined, the break itself is inserted or
// deleted: <ins><br></ins>.

import { directionOf } from '../render/direction.js';
import { blocksOf } from './blocks.js';
import { languageOf, wordsFor } from './options.js';

/**
 * @typedef {import('./edits.js').TextEdit} TextEdit
 * @typedef {import('./blocks.js').Block} Block
 * @typedef {import('./options.js').ExportOptions & {page?: boolean, title?: string}} HtmlOptions
 */

/** @param {string} text */
export const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (character) => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );

const tags = { delete: 'del', insert: 'ins' };

/** @param {TextEdit} edit */
function inline({ op, text, move }) {
  if (op === 'equal') return escaped(text);
  const moved = move ? ` class="moved" data-move="${move}"` : '';
  return `<${tags[op]}${moved}>${escaped(text)}</${tags[op]}>`;
}

/** @param {TextEdit[]} edits @param {string} op */
const allAre = (edits, op) => edits.every((edit) => edit.op === op || edit.text === '');

/**
 * The edits of each element: a block, or several that were joined or split inside of one.
 * @param {Block[]} blocks
 * @returns {{edits: TextEdit[], inner: string, role: string}[]}
 */
function elementsOf(blocks) {
  /** @type {{edits: TextEdit[], inner: string, role: string}[]} */
  const elements = [];
  /** @type {TextEdit[]} */
  let edits = [];
  let inner = '';
  /** @type {string|null} */
  let role = null;
  const close = () => {
    if (inner !== '') elements.push({ edits, inner, role: role ?? 'body' });
    [edits, inner, role] = [[], '', null];
  };
  blocks.forEach((block, index) => {
    const { mark } = block;
    // Of a paragraph that is another one altogether, each is a paragraph of its own.
    const inserted = block.edits.findIndex(({ op }) => op === 'insert');
    const apart =
      edits.length === 0 &&
      inserted > 0 &&
      mark === 'equal' &&
      allAre(block.edits.slice(0, inserted), 'delete') &&
      allAre(block.edits.slice(inserted), 'insert');
    for (const [at, edit] of block.edits.entries()) {
      if (apart && at === inserted) close();
      edits.push(edit);
      inner += inline(edit);
      role ??= block.role;
    }
    if (mark === 'equal') {
      close();
      return;
    }
    const rest = blocks.slice(index + 1);
    const until = rest.findIndex((next) => next.mark === 'equal');
    const following = rest.slice(0, until + 1).flatMap((next) => next.edits);
    if (allAre(edits, mark) || allAre(following, mark)) close();
    else inner += `<${tags[mark]}><br></${tags[mark]}>`;
  });
  close();
  return elements;
}

/** The styles of a page: legible without colours too, light and dark. */
const styles = `:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif;color:light-dark(#1f1c18,#ebe5da);background:light-dark(#fbfaf6,#181715)}
p,h1,h2{white-space:pre-wrap;overflow-wrap:break-word}
del{color:light-dark(#96380f,#f5ae8b);text-decoration:line-through}
ins{color:light-dark(#17508c,#9bc7f4);text-decoration:underline double 1px}
.moved{font-style:italic}
.furniture{font-size:.8125rem}`;

/**
 * @param {import('../engine/report.js').Report} report
 * @param {HtmlOptions} [options]  `page`: a whole page with its styles instead of a fragment; `title`: of the page
 * @returns {string}
 */
export function toHtml(report, options = {}) {
  const { labels, m } = wordsFor(report, options, ['page', 'title']);
  const headline = options.page ? 'h1' : 'h2';
  const body = elementsOf(blocksOf(report))
    .map(({ edits, inner, role }) => {
      const tag = role === 'headline' ? headline : 'p';
      const direction = directionOf(edits.map(({ text }) => text).join('')) === 'rtl' ? ' dir="rtl"' : '';
      const kind = role === 'body' || role === 'headline' ? '' : ` class="${role}"`;
      return `<${tag}${kind}${direction}>${inner}</${tag}>`;
    })
    .join('\n');
  if (!options.page) return `${body}\n`;
  const language = languageOf(report);
  const title = escaped(options.title ?? m.exportTitle(labels));
  return `<!doctype html>
<html${language ? ` lang="${escaped(language)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
