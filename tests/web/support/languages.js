// The messages of every language, as the page has them: each in a file of its name.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web/page/messages');

export const languages = await Promise.all(
  readdirSync(folder)
    .map((file) => path.basename(file, '.js'))
    .filter((name) => /^[a-z]{2,3}$/.test(name))
    .map(async (name) => (await import(path.join(folder, `${name}.js`)))[name]),
);
