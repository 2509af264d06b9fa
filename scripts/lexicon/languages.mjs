// Writes docs/languages.md: which sections each language has, and how many words.

import { wordsOf } from './read.mjs';
import { groups, sections } from './sections.mjs';

/** @import { Language, Rule } from './types.d.ts' */

/**
 * @param {Language} language
 * @param {Rule} rule
 */
const countOf = (language, rule) => {
  const section = language.sections.get(rule.name);
  return section ? wordsOf(section).length : 0;
};
/**
 * Of contrast sets: the words of one class.
 * @param {Language} language
 * @param {string} name
 */
const classOf = (language, name) => {
  const row = language.sections.get('contrast sets')?.rows.find((one) => one.label === name);
  return row ? row.sides.flat().length : 0;
};

/**
 * What proves or disproves that two statements are the same, and the sections that have it. `of` counts a class of
 * contrast sets as well. Chinese, Japanese and Korean have some of it in their characters, which are read by rule
 * (wasm/language/quantity/han_quantities.cpp). `byEnding`: languages that have an ending or a vowel for it, where others have a
 * word; `lacks`: those that have nothing of the kind, or not in
 * this place. `ofName`: a title is read as a part of the name; taken off, a name that inflects would be reported where a text
 * leaves its title out.
 * @type {Record<string, {sections: string[], of?: string, byRule?: string[], byEnding?: string[], lacks?: string[], ofName?: string[]}>}
 */
export const deciding = {
  'contrast sets': { sections: ['contrast sets'] },
  negations: { sections: ['negations'], of: 'negation' },
  quantifiers: { sections: [], of: 'quantifier' },
  hedges: { sections: ['hedges', 'assurances', 'possibility'], of: 'modality' },
  'number words': {
    sections: ['cardinals', 'number articles', 'hundreds', 'number parts', 'number scales', 'halves', 'fractions', 'ordinals'],
    byRule: ['ja', 'ko', 'zh'],
  },
  months: { sections: ['months'], byRule: ['ja', 'ko', 'zh'] },
  weekdays: { sections: ['weekdays'], byRule: ['ja', 'zh'] },
  clocks: {
    sections: ['clock words', 'clock openers', 'hour names', 'before the hour', 'after a number', 'minute words', 'han half days'],
  },
  units: { sections: ['units', 'durations', 'han units'] },
  money: { sections: ['currencies', 'han currencies'] },
  titles: { sections: ['name titles'], lacks: ['ja', 'ko', 'zh'], ofName: ['cs', 'el', 'fi', 'hu', 'pl'] },
  'reporting verbs': { sections: ['reporting verbs', 'claims', 'confirmations', 'denials'] },
  antonyms: { sections: ['antonyms'] },
  'passive voice': { sections: ['passive voice'], byRule: ['ru', 'uk'], byEnding: ['ja'] },
};

/**
 * How many words a language has of a kind; "rule" where they are read by rule, in part or alone, and so on.
 * @param {Language} language
 * @param {string} kind
 */
export function decidingOf(language, kind) {
  const { sections: names, of, byRule = [], byEnding = [], lacks = [], ofName = [] } = deciding[kind];
  if (byRule.includes(language.code)) return 'rule';
  if (byEnding.includes(language.code)) return 'ending';
  if (ofName.includes(language.code)) return 'name';
  if (lacks.includes(language.code)) return '–';
  return sum(names.map((name) => countOf(language, /** @type {Rule} */ (sections.get(name))))) + (of ? classOf(language, of) : 0);
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |\n`;
/**
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
const table = (head, rows) => row(head) + row(head.map((_, at) => (at === 0 ? '---' : '--:'))) + rows.map(row).join('');

/** @param {Language[]} languages */
export function languagesPage(languages) {
  const names = Object.keys(groups);
  let text = '# Languages\n\n';
  text += '<!-- Written by scripts/generate-lexicon from lexicon/*.txt; do not edit. -->\n\n';
  text += 'What the engine and the readers know of each language: the words of `lexicon/`, forms counted one by one.\n';
  text += 'A text in a language with few words here, or none, is compared all the same; its numbers in digits, its names\n';
  text += 'and what it has word for word are found, and what a word means is not known.\n';
  text += '[adding-a-language.md](adding-a-language.md) says how a gap is filled.\n\n';
  text += table(
    ['language', ...names.map((name) => name.toLowerCase()), 'sections'],
    languages.map((language) => [
      `[${language.name}](../lexicon/${language.code}.txt)`,
      ...names.map((name) => sum(groups[name].map((rule) => countOf(language, rule))) || ''),
      `${language.sections.size} of ${sections.size}`,
    ]),
  );
  text += '\n## What decides a statement\n\n';
  text += 'Languages with contrast sets, by how many words they have of each kind. "rule": read from the characters by rule, with the\n';
  text += 'words of the sections below, if any. "ending": said by an ending of the verb, and not by a word; it is not read. "–": a\n';
  text +=
    'word after the name and no part of it, since names are not found by capitals there. "name": read as a part of the name. An empty cell: no words of that\n';
  text += 'kind.\n\n';
  text += table(
    ['language', ...Object.keys(deciding)],
    languages
      .filter((language) => language.sections.has('contrast sets'))
      .map((language) => [language.name, ...Object.keys(deciding).map((kind) => decidingOf(language, kind) || '')]),
  );
  for (const [name, rules] of Object.entries(groups)) {
    const having = languages.filter((language) => rules.some((rule) => countOf(language, rule) > 0));
    text += `\n## ${name}\n\n`;
    text += table(
      ['section', ...having.map((language) => language.code)],
      rules.map((rule) => [rule.name, ...having.map((language) => countOf(language, rule) || '')]),
    );
  }
  return ['docs/languages.md', text];
}
