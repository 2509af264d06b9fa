// The licences of everything that a bundle contains, put beside it.

import { cp, copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Names of the npm packages whose files went into the bundles.
 * @param {import('esbuild').Metafile[]} metafiles
 */
export function bundledPackages(metafiles) {
  const names = new Set();
  for (const { inputs } of metafiles) {
    for (const file of Object.keys(inputs)) {
      const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (found) names.add(found[1]);
    }
  }
  return [...names].sort();
}

/**
 * Copies LICENSE, NOTICE and licenses/, and each bundled package's licence; fails where one has none.
 * @param {string} root
 * @param {string} dist
 * @param {import('esbuild').Metafile[]} metafiles
 */
export async function writeNotices(root, dist, metafiles) {
  const folder = path.join(dist, 'licenses');
  await mkdir(folder, { recursive: true });
  await cp(path.join(root, 'licenses'), folder, { recursive: true });
  for (const file of ['LICENSE', 'NOTICE']) await copyFile(path.join(root, file), path.join(dist, file));
  for (const name of bundledPackages(metafiles)) {
    const source = path.join(root, 'node_modules', name);
    const target = path.join(folder, `${name.replace(/^@/, '').replace('/', '-')}.txt`);
    if (existsSync(target)) continue; // by hand
    const license = (await readdir(source)).find((file) => /^licen[cs]e/i.test(file));
    if (license) {
      await copyFile(path.join(source, license), target);
      continue;
    }
    const { license: kind } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
    throw new Error(`${name} (${kind}) is bundled and has no licence file; add one to licenses/ by hand.`);
  }
}
