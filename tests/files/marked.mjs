// A document with all that is beside its words: notes, tracked changes, a comment, hidden and struck text, lists, a table, a link.

const spaces = Object.entries({
  office: 'office:1.0',
  text: 'text:1.0',
  style: 'style:1.0',
  table: 'table:1.0',
  fo: 'xsl-fo-compatible:1.0',
})
  .map(([name, urn]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${urn}"`)
  .join(' ');

/**
 * @param {string} id
 * @param {string} kind
 * @param {string} text
 */
const change = (id, kind, text) =>
  `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Ada</dc:creator><dc:date>2026-03-01T00:00:00</dc:date></office:change-info>${text}</text:${kind}></text:changed-region>`;
/**
 * @param {string} id
 * @param {string} kind
 * @param {string} mark
 * @param {string} text
 */
const note = (id, kind, mark, text) =>
  `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
/** @param {string} text */
const item = (text, more = '') => `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
/** @param {string} text */
const cell = (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
/**
 * @param {number} number
 * @param {string} format
 * @param {string} suffix
 */
const level = (number, format, suffix) =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="${suffix}"/>`;

export const markedDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="Clauses">${level(1, '1', '.')}${level(2, 'a', ')')}</text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>${change('c1', 'insertion', '')}${change('c2', 'deletion', '<text:p>thirty</text:p>')}</text:tracked-changes>
<text:p text:style-name="Title">Council closes the pool</text:p>
<text:p>The council closed the pool${note('f1', 'footnote', '1', 'It was built in 1931.')} for <text:change-start text:change-id="c1"/>forty<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> days${note('e1', 'endnote', 'i', 'Weekends included.')}. <text:span text:style-name="Hidden">Not for print.</text:span></text:p>
<text:p>It covers 40 km<text:span text:style-name="Raised">2</text:span> and is <text:span text:style-name="Struck">never </text:span>said to <text:a xlink:href="https://example.org/pool" xlink:type="simple">leak</text:a><office:annotation><dc:creator>Bo</dc:creator><dc:date>2026-03-01T00:00:00</dc:date><text:p>Really?</text:p></office:annotation>.</text:p>
<text:list text:style-name="Clauses">${item('Swimmers stay out.')}${item('The club moves.', `<text:list>${item('Its boats move too.')}</text:list>`)}</text:list>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell('Cost')}${cell('12,000')}</table:table-row></table:table>
<text:p>Žižkov, Київ, 東京 and a line<text:line-break/>after a break.</text:p>
</office:text></office:body></office:document>
`;

/** What is read of it, with changes accepted. */
export const markedTexts = [
  'Council closes the pool',
  'The council closed the pool [1] for forty days [i].',
  'It covers 40 km² and is said to leak.',
  '1. Swimmers stay out.',
  '2. The club moves.',
  'a) Its boats move too.',
  'Cost\t12,000',
  'Žižkov, Київ, 東京 and a line\nafter a break.',
  '[1] It was built in 1931.',
  '[i] Weekends included.',
];

/** A document with fonts of signs, and a link in a row. */
export const signsDocument = markedDocument
  .replace(/<office:automatic-styles>[^]*<\/office:automatic-styles>/, () => {
    /** @param {string} name */
    const font = (name) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:font-name="${name}" fo:font-family="${name}" style:font-charset="x-symbol"/></style:style>`;
    return `<office:automatic-styles>${['Symbol', 'Wingdings', 'Crane'].map(font).join('')}</office:automatic-styles>`;
  })
  .replace(/<office:text>[^]*<\/office:text>/, () => {
    /**
     * @param {string} name
     * @param {number} code
     */
    const sign = (name, code) => `<text:span text:style-name="${name}">${String.fromCharCode(code)}</text:span>`;
    const link = '<text:a xlink:href="https://example.org/pool" xlink:type="simple">12,000</text:a>';
    return `<office:text><text:p>The dose is ${sign('Symbol', 0xf0b3)} 5 ${sign('Symbol', 0xf06d)}g ${sign('Wingdings', 0xf0e0)} no more ${sign('Crane', 0xf041)} of it.</text:p>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell('Cost')}${cell(link)}</table:table-row></table:table>
<text:p>So it is.</text:p></office:text>`;
  });

/** What is read of it. */
export const signsTexts = ['The dose is ≥ 5 μg → no more \uFFFD of it.', 'Cost\t12,000', 'So it is.'];
