// Which paragraph of a Word document is what, by its style: for new documents and for old ones.

import { withLinks } from '../links.js';

/** @import { Link, Paragraph, StyleAbout } from '../types.d.ts' */

/**
 * Roles: by style, the first heading for a headline where no style is a title; lists of contents are none of the story.
 * @template S
 * @param {{text: string, style: S, links?: Link[]}[]} paragraphs
 * @param {(style: S) => Pick<StyleAbout, 'role' | 'heading' | 'contents'>} describe
 * @returns {Paragraph[]}
 */
export function rolesOf(paragraphs, describe) {
  const described = paragraphs.map(({ text, style, links }) => ({ text, links, about: describe(style) }));
  const titled = described.some(({ about }) => about.role === 'headline');
  const heading = titled ? -1 : described.findIndex(({ about }) => about.heading);
  return described.map(({ text, links, about }, index) => {
    if (about.contents) return { text, role: 'furniture', why: 'navigation' };
    return { text, role: index === heading && index < 3 ? 'headline' : about.role, why: '', ...withLinks(links) };
  });
}
