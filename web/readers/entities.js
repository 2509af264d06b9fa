// Entities that are neither XML's own nor numbers: those of HTML, which old articles use by a document type that is not read, and plain
// text that a file declares for itself. What is not known stays as it is written: words are never dropped for it.
//
//   caf&eacute; &boat;      café M.S. Skarv      with <!ENTITY boat "M.S. Skarv">

import { parseDocument } from './document.js';

const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const declared = /<!ENTITY\s+([A-Za-z][\w.-]{0,60})\s+(?:"((?:[^"<&%]|&#\w{1,8};){0,300})"|'((?:[^'<&%]|&#\w{1,8};){0,300})')\s*>/g;

/** Characters that the entities of a file may stand for together: a file's own are not expanded past it. */
const maxExpanded = 1 << 20;

/**
 * The plain text that a file's document type declares entities for; text with markup or other entities in it is none.
 * @param {string} source
 */
function declaredIn(source) {
  const start = source.search(/<!DOCTYPE/i);
  const end = start < 0 ? -1 : source.indexOf(']', source.indexOf('[', start));
  if (end < 0) return new Map();
  return new Map(Array.from(source.slice(start, end).matchAll(declared), ([, name, double, single]) => [name, double ?? single]));
}

/** Names that were looked up, up to a number of them: whoever makes up more gets them as they are written. */
const known = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }));
const maxKnown = 3000;

/**
 * The character of an entity of HTML, or null.
 * @param {string} name
 */
export function htmlCharacter(name) {
  if (!known.has(name)) {
    if (known.size >= maxKnown) return null;
    const character = parseDocument(`&${name};`).body?.textContent ?? '';
    known.set(name, character === '' || character.endsWith(';') || /[<&]/.test(character) ? null : character);
  }
  return known.get(name);
}

/**
 * A character by its number in decimal or "x" and hexadecimal digits; null where there is none such.
 * @param {string} number
 */
function numberedCharacter(number) {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : null;
}

/**
 * A text with the characters of its entities of HTML.
 * @param {string} text
 */
export const charactersOf = (text) =>
  text.includes('&')
    ? text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-zA-Z]\w{0,31}));/gi, (whole, number, name) => {
        return (number === undefined ? htmlCharacter(name) : numberedCharacter(number)) ?? whole;
      })
    : text;

/**
 * A source of XML with the characters of its entities.
 * @param {string} source
 */
export function withCharacters(source) {
  const own = declaredIn(source);
  let expanded = 0;
  return source.replace(/&([a-zA-Z][\w.-]{0,60});/g, (whole, name) => {
    if (xmlEntities.has(name)) return whole;
    if (own.has(name) && expanded < maxExpanded) {
      expanded += own.get(name).length;
      return own.get(name);
    }
    return htmlCharacter(name) ?? `&amp;${name};`;
  });
}
