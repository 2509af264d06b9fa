// Where the links of a text lead: `{start, end, href}`, in UTF-16 units of the paragraph that holds the linked words.
//
// Readers tidy spaces and cut paragraphs at line breaks after they know where a link is. Nothing but spaces changes in that, so a place is
// counted in characters that are none:
//
//   raw    "The   report\n says"    link from 6 to 12: the 4th to the 9th character that is no space
//   line   "The report says"        from 4 to 10

/** @import { Link } from './types.d.ts' */

const space = /[\s\u200B]/u;

/**
 * Links to elsewhere: other pages, mails; none to a place of the same page, to scripts, or into a saved page's own folder.
 * @param {string} href
 */
export function isTarget(href) {
  return href !== '' && !href.startsWith('#') && (/^(?:https?|mailto|ftp):/i.test(href) || !/^[a-z][a-z0-9+.-]*:/i.test(href));
}

/**
 * The links of a paragraph's lines.
 * @param {string} raw        the text in which `marks` are places
 * @param {{start: number, end: number, href: string}[]} marks
 * @param {string[]} lines    the same text, tidied and cut
 * @returns {{start: number, end: number, href: string}[][]}  for each line
 */
export function linksOfLines(raw, marks, lines) {
  /** @type {Link[][]} */
  const found = lines.map(() => []);
  if (marks.length === 0) return found;
  const before = new Uint32Array(raw.length + 1);
  for (let at = 0; at < raw.length; at += 1) before[at + 1] = before[at] + (space.test(raw[at]) ? 0 : 1);
  /** @type {[line: number, at: number][]} */
  const places = []; // of each character that is no space: its line and its place there
  lines.forEach((line, index) => {
    for (let at = 0; at < line.length; at += 1) if (!space.test(line[at])) places.push([index, at]);
  });
  for (const { start, end, href } of marks) {
    const [first, last] = [before[start], before[end] - 1];
    if (last < first || !places[first] || !places[last]) continue;
    const [line, from] = places[first];
    // Of words over a line's end the first line has the link.
    const to = places[last][0] === line ? places[last][1] + 1 : lines[line].length;
    found[line].push({ start: from, end: to, href });
  }
  return found;
}

/**
 * Links further on by some characters: behind a number that was put before a line.
 * @param {Link[]} links
 * @param {number} by
 */
export const shifted = (links, by) =>
  by === 0 ? links : links.map(({ start, end, href }) => ({ start: start + by, end: end + by, href }));

/**
 * A paragraph's `links`, if it has any: as a part of an object.
 * @param {Link[] | undefined} links
 */
export const withLinks = (links) => (links && links.length > 0 ? { links } : {});

/**
 * The links of paragraphs that are joined to one text by `gap` characters each.
 * @param {{text: string, links?: Link[]}[]} paragraphs
 * @param {number} gap
 */
export function linksOfText(paragraphs, gap) {
  /** @type {Link[]} */
  const links = [];
  let at = 0;
  for (const { text, links: own = [] } of paragraphs) {
    links.push(...shifted(own, at));
    at += text.length + gap;
  }
  return links;
}
