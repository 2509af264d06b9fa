// Entities that are neither XML's own nor numbers: those of HTML, which old articles use by a document type that is not read, and plain
// text that a file declares for itself. What is not known stays as it is written: words are never dropped for it.
//
//   caf&eacute; &boat;      café M.S. Skarv      with <!ENTITY boat "M.S. Skarv">

import { parseDocument } from './document.js';

const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const declared = /<!ENTITY\s+([A-Za-z][\w.-]{0,60})\s+(?:"((?:[^"<&%]|&#\w{1,8};){0,300})"|'((?:[^'<&%]|&#\w{1,8};){0,300})')\s*>/g;

/** Characters that the entities of a file may stand for together: a file's own are not expanded past it. */
const maxExpanded = 1 << 20;

/** The plain text that a file's document type declares entities for; text with markup or other entities in it is none. */
function declaredIn(source) {
  const start = source.search(/<!DOCTYPE/i);
  const end = start < 0 ? -1 : source.indexOf(']', source.indexOf('[', start));
  if (end < 0) return new Map();
  return new Map(Array.from(source.slice(start, end).matchAll(declared), ([, name, double, single]) => [name, double ?? single]));
}

/** The character of an entity of HTML, or null. */
export function htmlCharacter(name) {
  const whole = `&${name};`;
  const character = parseDocument(whole).body?.textContent ?? '';
  return character === '' || character.endsWith(';') || /[<&]/.test(character) ? null : character;
}

/** A source of XML with the characters of its entities. */
export function withCharacters(source) {
  const own = declaredIn(source);
  const known = new Map();
  let expanded = 0;
  return source.replace(/&([a-zA-Z][\w.-]{0,60});/g, (whole, name) => {
    if (xmlEntities.has(name)) return whole;
    if (own.has(name) && expanded < maxExpanded) {
      expanded += own.get(name).length;
      return own.get(name);
    }
    if (!known.has(name)) known.set(name, htmlCharacter(name));
    return known.get(name) ?? `&amp;${name};`;
  });
}
