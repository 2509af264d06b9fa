// The lines of a lexicon file that are the same in every language: a section's head says what it decides.

import { groups, sections } from './sections.mjs';

/** @import { Rule } from './types.d.ts' */

/** @param {Rule} rule */
export const headOf = (rule) => `[${rule.name}] ${rule.says}`;

/**
 * A file with the heads of its sections as sections.mjs has them.
 * @param {string} text
 */
export const withHeads = (text) =>
  text.replace(/^\[([^\]]*)\].*$/gmu, (line, name) => (sections.has(name) ? headOf(/** @type {Rule} */ (sections.get(name))) : line));

/** A new file: all heads, and nothing under them. */
export function blank() {
  const parts = Object.entries(groups).map(([group, rules]) => `# ${group}\n\n${rules.map((rule) => `${headOf(rule)}\n\n`).join('')}`);
  return `language: \nscript: latin\n\n${parts.join('')}`;
}
