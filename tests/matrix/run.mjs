// The package on all kinds of places, each of which has to answer what Node does (app/answers.js); writes docs/matrix.md.
//
//     node tests/matrix/run.mjs [NAME ...]    the places whose names contain one of these; without names all of them,
//                                             and the table is written
//
// MATRIX_FOLDER keeps what is installed between runs.

import { launch } from '../e2e/support/open-page.js';
import { bundlers } from './bundlers.mjs';
import { frameworks } from './frameworks.mjs';
import { Installer } from './kit.mjs';
import { pages } from './pages.mjs';
import { programs } from './programs.mjs';
import { cellsOf, writeTable } from './table.mjs';
import { types } from './types.mjs';

const [reference, ...others] = programs;
const asked = process.argv.slice(2).map((name) => name.toLowerCase());
const wanted = ({ name }) => asked.length === 0 || asked.some((part) => name.toLowerCase().includes(part));
const places = [reference, ...bundlers, ...frameworks, ...pages, ...others].filter(wanted);

const install = new Installer({ keep: process.env.MATRIX_FOLDER });
const browser = await launch();
const kit = { browser, install };
const rows = [];

/** Prints how a place did: `whyOf` gives what is wrong with its answer, or nothing. */
async function say(name, answer, whyOf) {
  const began = performance.now();
  const given = await answer;
  const why = whyOf(given);
  console.log(`${why ? 'FAILED' : 'pass  '} ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)${why ? `\n${why}` : ''}`);
  return given;
}

try {
  const expected = await reference.answers(kit);
  for (const place of places) {
    const answers = place.answers(kit).catch((error) => ({ failed: error.message }));
    rows.push({ ...place, cells: cellsOf(await say(place.name, answers, (made) => cellsOf(made, expected, place).why), expected, place) });
  }
  for (const place of types.filter(wanted)) {
    const why = place.compiles(kit).then(
      () => '',
      (error) => error.message,
    );
    rows.push({ ...place, cells: { good: (await say(place.name, why, (text) => text)) === '' } });
  }
  if (asked.length === 0) writeTable(rows, browser.version());
} finally {
  await browser.close();
  install.remove();
}
const failed = rows.filter(({ cells }) => !cells.good).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
