// Whose an article is, and where it was written: what the heads of the vocabularies have in parts, as one line each.
//
//   <byline>By <person>Ida Holm</person><byttl>Correspondent</byttl></byline>      By Ida Holm, Correspondent
//   <name><surname>Holm</surname><given-names>Ida</given-names></name>             Ida Holm
//   <dateline><location>OLMEN</location><story.date>March 3</story.date>           OLMEN, March 3

import { tidySpaces } from './page/blocks.js';
import { elementsNamed, nameOf } from './xml-elements.js';

/** Parts of a name, in the order in which it is said. */
const partsOfName = [
  'prefix honorific rolename',
  'given-names first-name firstname givenname forename',
  'middle-name',
  'surname last-name lastname',
  'suffix lineage',
].map((list) => new Set(list.split(' ')));
const lastNames = partsOfName[3];

/** What stands with a name and is none of it. */
const beside = new Set(
  `xref email aff affiliation address degrees role contrib-id id home-page bio idno ext-link uri author-comment personblurb
  authorblurb note fn`.split(/\s+/),
);

/** Parts that are told from the words before them by a comma. */
const titles = new Set(['byttl', 'jobtitle', 'story.date', 'location', 'date']);

/** Who is no author, though a file lists them with the authors. */
const others = /editor|translator|reviewer|illustrator/i;

/** Characters of a line of names. */
const maxByline = 200;

/**
 * The text of an element, its parts apart: by commas before a title, by spaces else.
 * @param {Element} parent
 * @returns {string}
 */
function lineOf(parent) {
  let line = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === 3 || node.nodeType === 4) line += /** @type {Text} */ (node).data;
    const element = /** @type {Element} */ (node);
    if (node.nodeType !== 1 || beside.has(nameOf(element))) continue;
    const part = lineOf(element);
    if (part === '') continue;
    const before = line.trimEnd();
    const comma = titles.has(nameOf(element)) && before !== '' && /[\p{L}\p{N}.)]$/u.test(before);
    line = comma ? `${before}, ${part}` : `${line}${/[\p{L}\p{N}.,;:)]$/u.test(line) ? ' ' : ''}${part}`;
    // What follows a part without a space is a part too, or a mark.
    if (node.nextSibling?.nodeType === 1) line += ' ';
  }
  return tidySpaces(line).replace(/ ([.,;:])/g, '$1');
}

/**
 * A person's name: its parts in the order of speech.
 * @param {Element} person
 */
function nameText(person) {
  const names = elementsNamed(person, new Set(['name', 'personname', 'persname'])).filter((each) => each !== person);
  const owner = names.length > 0 ? names[0] : person;
  /** @param {Set<string>} set */
  const has = (set) => elementsNamed(owner, set, beside).filter((each) => each !== owner);
  if (has(lastNames).length === 0) return lineOf(owner);
  const parts = partsOfName.map((set) => has(set).map(lineOf).join(' '));
  // Of names written surname first the given name follows.
  if (owner.getAttribute('name-style') === 'eastern') [parts[1], parts[3]] = [parts[3], parts[1]];
  return parts.filter(Boolean).join(' ');
}

/**
 * The names in a row; where they are too many, as many as there is room for.
 * @param {string[]} list
 */
function joined(list) {
  const lines = [...new Set(list.filter(Boolean))];
  let line = lines[0] ?? '';
  for (const [at, next] of lines.entries()) {
    if (at === 0) continue;
    if (line.length + next.length > maxByline) return `${line} …`;
    line += `, ${next}`;
  }
  return line;
}

/** @param {Element[]} heads  of an article */
export function bylineOf(heads) {
  /** @param {...string} wanted */
  const all = (...wanted) => heads.flatMap((head) => elementsNamed(head, new Set(wanted)));
  const lines = all('byline', 'by').map(lineOf);
  if (lines.some(Boolean)) return joined(lines);
  const contributors = all('contrib').filter((each) => !others.test(each.getAttribute('contrib-type') ?? ''));
  if (contributors.length > 0) return joined(contributors.map(nameText));
  const authors = all('author');
  const found = authors.length > 0 ? authors : all('creator');
  // Those of the article itself, not of a source that it names further on.
  return joined(found.filter((each) => each.parentNode === found[0].parentNode).map(nameText));
}

/** @param {Element[]} heads */
export function datelineOf(heads) {
  const found = heads.flatMap((head) => elementsNamed(head, new Set(['dateline'])))[0];
  return found ? lineOf(found) : '';
}
