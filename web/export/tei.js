// Both texts as one in TEI, the format of critical editions: what differs is an entry of the apparatus with a reading per
// text, where it stands ("parallel segmentation", https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html).
//
//     <p>The road <app><rdg wit="#left">shut</rdg><rdg wit="#right">closed</rdg></app> on Monday.</p>
//
// The characters of all paragraphs without the readings of the other text are a text again, to the last space.

import { textEdits } from './edits.js';
import { languageOf, wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @typedef {import('./edits.js').TextEdit} TextEdit */

/** What XML 1.0 has no way to hold. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** @type {Record<string, string>} */
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** @param {string} text */
const escaped = (text) => text.replace(impossible, '\uFFFD').replace(/[&<>"\r]/g, (character) => references[character]);

/**
 * A reading of one text. Words that have moved say so, with a number that both their places bear.
 * @param {'left'|'right'} side
 * @param {TextEdit[]} edits
 */
function reading(side, edits) {
  const text = edits
    .map((edit) => (edit.move ? `<seg type="moved" n="${edit.move}">${escaped(edit.text)}</seg>` : escaped(edit.text)))
    .join('');
  return text === '' ? `<rdg wit="#${side}"/>` : `<rdg wit="#${side}">${text}</rdg>`;
}

/**
 * A run of edits that differ, as an entry of the apparatus.
 * @param {TextEdit[]} edits
 */
const entry = (edits) =>
  `<app>${reading(
    'left',
    edits.filter(({ op }) => op === 'delete'),
  )}${reading(
    'right',
    edits.filter(({ op }) => op === 'insert'),
  )}</app>`;

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions & {title?: string}} [options]  `title`: of the document; default: both names
 * @returns {string}
 */
export function toTei(report, options = {}) {
  const given = inUtf16(report);
  const { title, ...others } = options;
  const { labels, m } = wordsFor(given, others, ['title']);
  let paragraphs = '';
  let text = '';
  /** @type {TextEdit[]} */
  let different = [];
  const close = () => {
    if (different.length > 0) text += entry(different);
    different = [];
  };
  const end = () => {
    close();
    if (text !== '') paragraphs += `      <p>${text}</p>\n`;
    text = '';
  };
  for (const edit of textEdits(given)) {
    if (edit.op !== 'equal') {
      different.push(edit);
      continue;
    }
    close();
    text += escaped(edit.text);
    if (edit.paragraphBreak) end();
  }
  end();
  const language = languageOf(given);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"${language ? ` xml:lang="${escaped(language)}"` : ''}>
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escaped(title ?? `${labels.left} – ${labels.right}`)}</title></titleStmt>
      <publicationStmt><p>${escaped(m.exportMade(given.engine, given.version))}</p></publicationStmt>
      <sourceDesc>
        <listWit>
          <witness xml:id="left">${escaped(labels.left)}</witness>
          <witness xml:id="right">${escaped(labels.right)}</witness>
        </listWit>
      </sourceDesc>
    </fileDesc>
    <encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
  </teiHeader>
  <text>
    <body xml:space="preserve">
${paragraphs || '      <p/>\n'}    </body>
  </text>
</TEI>
`;
}
