// A program with the package, for Node and the like; prints its answers.
import { readFile } from 'node:fs/promises';
import { compare } from 'storydiff';
import { inputOf, readBytes } from 'storydiff/readers';
import { articles, gist, reportsBy } from './answers.js';

const read = async (name) => inputOf(await readBytes(name, new Uint8Array(await readFile(`articles/${name}`))));
const [left, right] = await Promise.all(articles.map(read));
console.log(JSON.stringify({ reports: await reportsBy(compare), articles: gist(await compare(left, right)) }));
