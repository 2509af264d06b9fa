// A Word document (Office Open XML) in which the changes are tracked: insertions, deletions and moves of an author,
// which a word processor shows, accepts and rejects. All accepted, it is the right text; all rejected, the left one.
//
// Paragraphs are those of the two texts; the mark at the end of a paragraph that was split or joined is tracked as
// well. A break inside of a paragraph is a line break. What has moved word for word is a move; where Word would need
// one change inside of another (a moved passage in which a word differs), the words around the move are deleted here
// and inserted there.

import { zipSync } from 'fflate';
import { directionOf } from '../render/direction.js';
import { blocksOf } from './blocks.js';
import { languageOf, wordsFor } from './options.js';

/** @typedef {import('./edits.js').TextEdit} TextEdit */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Entries of an archive cannot have no date; one that never changes keeps the same report the same file. */
const entryDate = new Date(1980, 0, 1);

/** XML has no place for most control characters. @param {string} text */
const escaped = (text) =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(
      /[&<>"]/g,
      (character) => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
    );

/**
 * The runs of a text: `tag` is what text stands in, which is another one where it is deleted.
 * @param {string} text
 * @param {'w:t'|'w:delText'} tag
 * @param {boolean} rtl
 */
function runs(text, tag, rtl) {
  const properties = rtl ? '<w:rPr><w:rtl/></w:rPr>' : '';
  const parts = text.split(/(\r\n|[\n\r\f\v\u0085\u2028\u2029]|\t)/u).flatMap((part) => {
    if (part === '') return [];
    if (part === '\t') return ['<w:tab/>'];
    if (/^[\r\n\f\v\u0085\u2028\u2029]/u.test(part)) return ['<w:br/>'];
    return [`<${tag} xml:space="preserve">${escaped(part)}</${tag}>`];
  });
  return parts.length > 0 ? `<w:r>${properties}${parts.join('')}</w:r>` : '';
}

/** Numbers the changes, which share an author and a date. */
class Changes {
  /** @param {string} author @param {Date|null} date */
  constructor(author, date) {
    this.by = ` w:author="${escaped(author)}"${date ? ` w:date="${date.toISOString().replace(/\.\d+Z$/, 'Z')}"` : ''}`;
    this.count = 0;
  }

  attributes() {
    this.count += 1;
    return ` w:id="${this.count}"${this.by}`;
  }

  /** @param {TextEdit} edit @param {boolean} rtl */
  run({ op, text, move }, rtl) {
    if (op === 'equal') return runs(text, 'w:t', rtl);
    const inner = runs(text, move || op === 'insert' ? 'w:t' : 'w:delText', rtl);
    if (inner === '') return '';
    if (!move) return `<w:${op === 'insert' ? 'ins' : 'del'}${this.attributes()}>${inner}</w:${op === 'insert' ? 'ins' : 'del'}>`;
    const tag = op === 'insert' ? 'moveTo' : 'moveFrom';
    this.count += 1;
    const range = this.count;
    return (
      `<w:${tag}RangeStart w:id="${range}"${this.by} w:name="move${move}"/>` +
      `<w:${tag}${this.attributes()}>${inner}</w:${tag}><w:${tag}RangeEnd w:id="${range}"/>`
    );
  }

  /** @param {import('./blocks.js').Block} block */
  paragraph({ edits, mark, role }) {
    const rtl = directionOf(edits.map(({ text }) => text).join('')) === 'rtl';
    const tracked = mark === 'equal' ? '' : `<w:rPr><w:${mark === 'insert' ? 'ins' : 'del'}${this.attributes()}/></w:rPr>`;
    const style = role === 'headline' ? '<w:pStyle w:val="Heading1"/>' : '';
    const properties = `${style}${rtl ? '<w:bidi/>' : ''}${tracked}`;
    return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${edits.map((edit) => this.run(edit, rtl)).join('')}</w:p>`;
  }
}

/**
 * Where an insertion ends a paragraph and another one begins the next, LibreOffice takes the kept mark between them for
 * a part of both and rejects it with them. So the mark is put in there, and one in its place deleted, which is the same:
 *
 *     kept +new¶ +more kept¶      becomes      kept +new+¶ -¶ +more kept¶
 *
 * @param {import('./blocks.js').Block[]} blocks
 * @returns {import('./blocks.js').Block[]}
 */
function withMarksApart(blocks) {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.mark !== 'equal' || block.edits.at(-1)?.op !== 'insert' || next?.edits[0]?.op !== 'insert') return [block];
    return [
      { ...block, mark: 'insert' },
      { edits: [], mark: 'delete', role: 'body' },
    ];
  });
}

/** @param {string|null} language */
const styles = (language) => `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="23"/>${language ? `<w:lang w:val="${escaped(language)}"/>` : ''}
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style></w:styles>`;

/** @param {string} title @param {string} author @param {Date|null} date */
function coreProperties(title, author, date) {
  const time = date ? `<dcterms:created xsi:type="dcterms:W3CDTF">${date.toISOString().replace(/\.\d+Z$/, 'Z')}</dcterms:created>` : '';
  return `${declaration}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${time}</cp:coreProperties>`;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** @param {[string, string][]} targets  types and what they are in */
const relationships = (targets) =>
  `${declaration}<Relationships xmlns="${packageTypes}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions & {author?: string, date?: Date|string|number|null, title?: string}} [options]
 *   `author`: of the changes, the right side's name without it; `date`: of the changes, none without it, so that the
 *   same report gives the same bytes
 * @returns {Uint8Array<ArrayBuffer>}  the bytes of a .docx file
 */
export function toDocx(report, options = {}) {
  const { labels, m } = wordsFor(report, options, ['author', 'date', 'title']);
  const author = options.author ?? labels.right;
  const date = options.date === undefined || options.date === null ? null : new Date(options.date);
  const changes = new Changes(author, date);
  const body = withMarksApart(blocksOf(report))
    .map((block) => changes.paragraph(block))
    .join('\n');
  const document = `${declaration}<w:document xmlns:w="${main}"><w:body>\n${body}\n<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  /** @type {Record<string, string>} */
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      [`${officeTypes}/officeDocument`, 'word/document.xml'],
      [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships([[`${officeTypes}/styles`, 'styles.xml']]),
    'word/styles.xml': styles(languageOf(report)),
    'docProps/core.xml': coreProperties(options.title ?? m.exportTitle(labels), author, date),
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: entryDate, level: 6 });
}
