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

const [reference, ...others] = programs;
const asked = process.argv.slice(2).map((name) => name.toLowerCase());
const places = [reference, ...bundlers, ...frameworks, ...pages, ...others].filter(
  ({ name }) => asked.length === 0 || asked.some((part) => name.toLowerCase().includes(part)),
);

const install = new Installer({ keep: process.env.MATRIX_FOLDER });
const browser = await launch();
const kit = { browser, install };
const rows = [];
try {
  const expected = await reference.answers(kit);
  for (const place of places) {
    const began = performance.now();
    const answers = await place.answers(kit).catch((error) => ({ failed: error.message }));
    const row = { ...place, cells: cellsOf(answers, expected, place) };
    rows.push(row);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${row.cells.good ? 'pass  ' : 'FAILED'} ${place.name} (${seconds} s)${row.cells.good ? '' : `\n${row.cells.why}`}`);
  }
  if (asked.length === 0) writeTable(rows, browser.version());
} finally {
  await browser.close();
  install.remove();
}
const failed = rows.filter(({ cells }) => !cells.good).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
