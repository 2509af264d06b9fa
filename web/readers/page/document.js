// A document that somebody wrote in an office program, as HTML: all of it is its text, nothing is judged but by its own styles.

import { withLinks } from '../links.js';
import { blocksOf, struckUnder } from './blocks.js';

/** @import { Paragraph } from '../types.d.ts' */

/** @type {Record<string, Paragraph['role']>} */
const roleByClass = { MsoTitle: 'headline', title: 'headline', MsoSubtitle: 'standfirst', subtitle: 'standfirst', MsoCaption: 'caption' };

/**
 * The role that the program's own style names, or null.
 * @param {Element} element
 */
function styledRole(element) {
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) if (roleByClass[name]) return roleByClass[name];
  return element.closest('figcaption') ? 'caption' : null;
}

/**
 * Blocks as paragraphs; a heading among the first three is the headline where no style is a title.
 * @param {Element} root
 */
export function readDocumentBody(root) {
  const blocks = blocksOf(root, true);
  const roles = blocks.map(({ element }) => styledRole(element));
  const heading = roles.includes('headline') ? -1 : blocks.findIndex(({ element }) => element.nodeName === 'H1');
  if (heading >= 0 && heading < 3) roles[heading] = 'headline';
  return {
    paragraphs: blocks.map(({ text, links }, index) => ({ text, role: roles[index], why: '', ...withLinks(links) })),
    struck: struckUnder(root).length,
  };
}
