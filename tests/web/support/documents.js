// Documents of a few lines, as the programs write them, for tests of their readers.

import { strToU8, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * A .docx of that body; `parts` are further files of `word/`, as their content.
 * @param {string} body
 */
export function docx(body, parts = {}) {
  const more = Object.entries(parts).map(([name, [root, content]]) => [
    `word/${name}.xml`,
    strToU8(`<w:${root} ${word}>${content}</w:${root}>`),
  ]);
  return zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(more),
  });
}

/** @param {string} text */
export const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** @param {Uint8Array | string | ArrayLike<number>} content */
export const paragraph = (content, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const open = Object.entries({ draw: 'drawing', fo: 'xsl-fo-compatible', svg: 'svg-compatible' })
  .concat(['office', 'text', 'table', 'style'].map((name) => [name, name]))
  .map(([name, urn]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${urn}:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

/**
 * The content of an .odt as XML.
 * @param {string} text
 */
export const odtContent = (text, styles = '') =>
  `<?xml version="1.0"?><office:document-content ${open}><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:text>${text}</office:text></office:body></office:document-content>`;

/**
 * @param {string} text
 * @param {string} [styles]
 */
export const odt = (text, styles) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(odtContent(text, styles)),
  });

/**
 * An .epub of those chapters: their markup, by file name. `guide` is markup of that name, `ncx` the points of a list of contents,
 * `nav` the name of the chapter that is the list, `aside` the names of those that are not in line.
 * @param {Record<string, string>} chapters
 * @param {{guide?: string, ncx?: string, nav?: string, aside?: string[]}} [given]
 */
export function epub(chapters, { guide = '', ncx = '', nav = '', aside = [] } = {}) {
  const names = Object.keys(chapters);
  /** @param {string} name */
  const properties = (name) => (name === nav ? ' properties="nav"' : '');
  const items = names
    .map((name, at) => `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"${properties(name)}/>`)
    .concat(ncx === '' ? [] : ['<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'])
    .join('');
  const spine = names.map((name, at) => `<itemref idref="c${at}"${aside.includes(name) ? ' linear="no"' : ''}/>`).join('');
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'),
    'book.opf': strToU8(`<package><metadata/><manifest>${items}</manifest><spine>${spine}</spine><guide>${guide}</guide></package>`),
    ...(ncx !== '' && { 'toc.ncx': strToU8(`<ncx><navMap>${ncx}</navMap></ncx>`) }),
    ...Object.fromEntries(Object.entries(chapters).map(([name, markup]) => [decodeURIComponent(name), strToU8(markup)])),
  });
}
