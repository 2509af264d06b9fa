// Programs without a page: Node by modules and by require(), Bun.

import path from 'node:path';
import { run } from './kit.mjs';

const node = process.execPath;

/** The program for require(): the same in a function, since nothing waits outside of one. */
const required = `const { readFile } = require('node:fs/promises');
const { compare } = require('storydiff');
const { inputOf, readBytes } = require('storydiff/readers');
const { articles, gist, reportsBy } = require('./answers.js');
(async () => {
  const read = async (name) => inputOf(await readBytes(name, new Uint8Array(await readFile('articles/' + name))));
  const [left, right] = await Promise.all(articles.map(read));
  console.log(JSON.stringify({ reports: await reportsBy(compare), articles: gist(await compare(left, right)) }));
})();`;

const program =
  (group, command, ...args) =>
  async ({ install }) => {
    const folder = await install.project(group, 'program', { 'package.json': '{"type":"module"}', 'required.cjs': required });
    const [file, ...rest] = command(folder);
    return JSON.parse(await run(file, [...rest, ...args], { cwd: folder }));
  };

export const programs = [
  { name: 'Node, modules', tools: ['plain', 'node'], setting: 'none', answers: program('plain', () => [node], 'program.js') },
  {
    name: 'Node, `require()`',
    tools: ['plain', 'node'],
    setting: 'Node 20.19, 22.12 or newer',
    answers: program('plain', () => [node, '--disable-warning=ExperimentalWarning'], 'required.cjs'),
  },
  {
    name: 'Bun',
    tools: ['bun', 'bun'],
    setting: 'none',
    answers: program('bun', (folder) => [path.join(folder, '../node_modules/bun/bin/bun.exe'), 'run'], 'program.js'),
  },
];
