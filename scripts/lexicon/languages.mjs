// Writes docs/languages.md: which sections each language has, and how many words.

import { wordsOf } from './read.mjs';
import { groups, sections } from './sections.mjs';

const countOf = (language, rule) => {
  const section = language.sections.get(rule.name);
  return section ? wordsOf(section).length : 0;
};
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const row = (cells) => `| ${cells.join(' | ')} |\n`;
const table = (head, rows) => row(head) + row(head.map((_, at) => (at === 0 ? '---' : '--:'))) + rows.map(row).join('');

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
