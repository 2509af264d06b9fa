// What a place's answers show, and the table of all places.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, versions } from './kit.mjs';

/** What of a report differs from Node's, in a few words. */
function difference(language, report, expected) {
  if (report === expected) return [];
  if (!report) return [`${language}: no report`];
  const { packs, degraded } = JSON.parse(report);
  return [`${language}: packs ${JSON.stringify(packs)}, degraded ${JSON.stringify((degraded ?? []).map(({ limit }) => limit))}`];
}

const mark = (good) => (good ? 'yes' : '**no**');

/**
 * @param {{failed?: string, reports?: Record<string, string>, articles?: string, worker?: boolean, troubles?: string[]}} answers
 * @param {{reports: Record<string, string>, articles: string}} expected  Node's
 * @param {{onThread?: boolean, noAddresses?: boolean}} place  `onThread`: where no worker can be; `noAddresses`: where nothing is fetched
 */
export function cellsOf(
  { failed, reports = {}, articles, worker, troubles = [] },
  expected,
  { onThread = false, noAddresses = false } = {},
) {
  const languages = Object.keys(expected.reports);
  const differences = languages.flatMap((language) => difference(language, reports[language], expected.reports[language]));
  const wrong = [
    ...(failed ? [failed] : []),
    ...differences,
    ...(noAddresses || articles === expected.articles ? [] : [`articles: ${articles}`]),
    ...(worker === undefined || worker === !onThread ? [] : [worker ? 'it has a worker' : 'it has no worker']),
    ...troubles,
  ];
  return {
    good: wrong.length === 0,
    why: wrong.map((line) => `         ${line}`).join('\n'),
    texts: [
      ...languages.map((language) => mark(reports[language] === expected.reports[language])),
      noAddresses ? '-' : mark(articles === expected.articles),
      onThread ? 'its own thread' : worker === undefined ? 'thread' : worker ? 'worker' : 'page',
      mark(troubles.length === 0 && !failed),
    ],
  };
}

/** What a row is run with: its first tool names the group in versions.json. */
function versionsOf([group, ...names], browser) {
  return names
    .map((name) =>
      name === 'node' ? `Node ${process.versions.node}` : name === 'chromium' ? `Chromium ${browser}` : `${name} ${versions[group][name]}`,
    )
    .join(', ');
}

const tableOf = (head, rows) => [head, head.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n');

/** Writes docs/matrix.md: rows with `setting` are places, the others types. */
export function writeTable(rows, browser) {
  const places = rows.filter(({ setting }) => setting);
  const types = rows.filter(({ setting }) => !setting);
  const text = `# Where the package has been run

Written by \`scripts/matrix --package\` (tests/matrix/run.mjs); do not edit. The package is packed, installed elsewhere with the
versions of tests/matrix/versions.json, built, and opened in Chromium where there is a page. Each place is asked for three reports, which have to
be the same as in Node, byte for byte: English takes the pack of its language, German its words too, Italian the stemmers
besides. "By address": \`left-src\` and \`right-src\` name a saved page and a Markdown file (without a page: \`storydiff/readers\`).
"Silent": it is built without an error, and the page's console has neither an error nor a warning. [embedding.md](embedding.md) has the settings.

${tableOf(
  ['place', 'run with', 'setting', 'English', 'German', 'Italian', 'by address', 'compares in', 'silent'],
  places.map(({ name, tools, setting, cells }) => [name, versionsOf(tools, browser), setting, ...cells.texts]),
)}

Types of the element, each with what has to compile and mistakes that have to be found (\`storydiff/jsx/react\` and its siblings):

${tableOf(
  ['types', 'run with', 'compiles'],
  types.map(({ name, tools, cells }) => [name.replace('Types of ', ''), versionsOf(tools, browser), mark(cells.good)]),
)}
`;
  writeFileSync(path.join(root, 'docs/matrix.md'), text);
}
