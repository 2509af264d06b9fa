// XML read from its start to its end, without making a document of it: three calls, and none of them waits for the whole.
//
//   <w:p><w:t>Hi</w:t></w:p>     open('w:p', …), open('w:t', …), text('Hi'), close('w:t'), close('w:p')
//
// For large files a document would hold the browser up for seconds. This is a generator that stops every now and then, so that
// whoever drives it can let the browser do something else (unhurried.js). Names are given with the prefixes of `spaces`,
// whatever the file calls them. No entity is declared, so none is fetched and none expands.

const tag = /<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const declaration = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
/** @type {Record<string, string>} */
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Tags after which the walk stops for a moment. */
const tagsPerStep = 2000;

/** Thrown where a source is no XML. */
export class XmlError extends Error {}

/** @param {string} text */
function withoutEntities(text) {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/**
 * An attribute by its local name, out of a tag's attributes as they are written; null where it is not there.
 * @param {string} attributes
 * @param {string} name
 */
export function attributeOf(attributes, name) {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (!/[\s:]/.test(attributes[at - 1] ?? '')) continue;
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (value) return withoutEntities(value[1] ?? value[2]);
  }
  return null;
}

/**
 * @param {string} source
 * @param {{open: (name: string, attributes: string) => void, close: (name: string) => void, text: (text: string) => void}} handlers
 * @param {[RegExp, string][]} spaces  namespaces and the prefix that each is to have
 * @returns {Generator<number>}  how far it is, as a share
 */
export function* walkXml(source, { open, close, text }, spaces = []) {
  const prefixes = new Map();
  const names = new Map(); // as written -> as given
  /** @param {string | string[]} written */
  const nameOf = (written) => {
    let name = names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const prefix = colon < 0 ? '' : written.slice(0, colon);
      const known = prefixes.get(prefix) ?? prefix;
      name = known === '' ? written.slice(colon + 1) : `${known}:${written.slice(colon + 1)}`;
      names.set(written, name);
    }
    return name;
  };
  /** @param {string} attributes */
  const declare = (attributes) => {
    for (const [, prefix = '', double, single] of attributes.matchAll(declaration)) {
      const uri = double ?? single;
      const space = spaces.find(([pattern]) => pattern.test(uri));
      prefixes.set(prefix, space ? space[1] : prefix);
    }
    names.clear();
  };
  /** @type {string[]} */
  const inside = [];
  let count = 0;
  let at = 0;
  for (;;) {
    const start = source.indexOf('<', at);
    const end = start < 0 ? source.length : start;
    if (end > at && inside.length > 0) text(withoutEntities(source.slice(at, end)));
    if (start < 0) break;
    const mark = source[start + 1];
    if (mark === '?' || mark === '!') {
      const isData = source.startsWith('<![CDATA[', start);
      const closing = mark === '?' ? '?>' : isData ? ']]>' : source.startsWith('<!--', start) ? '-->' : '>';
      const close = source.indexOf(closing, start + 2);
      if (close < 0) throw new XmlError('ends amid a mark');
      if (isData && inside.length > 0) text(source.slice(start + 9, close));
      at = close + closing.length;
      continue;
    }
    tag.lastIndex = start;
    const match = tag.exec(source);
    if (!match) throw new XmlError(`no tag at ${start}`);
    at = tag.lastIndex;
    const [, slash, written, attributes, empty] = match;
    if (slash) {
      if (inside.pop() !== written) throw new XmlError(`</${written.slice(0, 40)}> closes nothing`);
      close(nameOf(written));
    } else {
      if (attributes.includes('xmlns')) declare(attributes);
      const name = nameOf(written);
      open(name, attributes);
      if (empty) close(name);
      else inside.push(written);
    }
    count += 1;
    if (count % tagsPerStep === 0) yield at / source.length;
  }
  if (inside.length > 0) throw new XmlError(`<${/** @type {string} */ (inside.at(-1)).slice(0, 40)}> is not closed`);
}
