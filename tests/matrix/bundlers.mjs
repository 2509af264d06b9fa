// Applications made by bundlers, with what each has to be told, and no more.

import { cpSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../e2e/support/installed.js';
import { answersFrom, run, start, startPage, write } from './kit.mjs';

const bin = (folder, ...file) => path.join(folder, '../node_modules', ...file);
const node = process.execPath;

/** What a folder with `index.html` in it answers when it is served. */
const served = async (browser, folder) => answersFrom(browser, await serve(folder));

/** What the package's scripts read beside themselves, for bundlers that leave `new URL(…, import.meta.url)` as it is. */
function copyFilesBeside(folder) {
  for (const name of ['storydiff.wasm', 'storydiff-stems.wasm', 'lexicon', 'packs'])
    cpSync(bin(folder, 'storydiff/dist', name), path.join(folder, 'out', name), { recursive: true });
}

/** An application whose bundler writes page.js to `out`. */
async function bundled({ browser, install }, name, files, build, finish = () => {}) {
  const folder = await install.project('bundlers', name, files);
  await build(folder);
  finish(folder);
  write(path.join(folder, 'out/index.html'), startPage('<script type="module" src="page.js"></script>'));
  cpSync(path.join(folder, 'articles'), path.join(folder, 'out/articles'), { recursive: true });
  return served(browser, path.join(folder, 'out'));
}

const viteFiles = { 'index.html': startPage('<script type="module" src="/page.js"></script>') };
const leaveAsItIs = 'export default { optimizeDeps: { exclude: ["storydiff"] } };';

/** What Vite's development server serves. */
async function developed({ browser, install }, group, files) {
  const folder = await install.project(group, 'vite-dev', files);
  const server = await start(node, [bin(folder, 'vite/bin/vite.js'), '--port', '5198', '--host', '127.0.0.1'], { cwd: folder });
  return answersFrom(browser, server);
}

export const bundlers = [
  {
    name: 'Vite, built',
    tools: ['bundlers', 'vite'],
    setting: 'none',
    async answers({ browser, install }) {
      const folder = await install.project('bundlers', 'vite', viteFiles);
      await run(node, [bin(folder, 'vite/bin/vite.js'), 'build', '--logLevel', 'error', '--base', './'], { cwd: folder });
      cpSync(path.join(folder, 'articles'), path.join(folder, 'dist/articles'), { recursive: true });
      return served(browser, path.join(folder, 'dist'));
    },
  },
  {
    name: 'Vite, development server',
    tools: ['bundlers', 'vite'],
    setting: 'none',
    answers: (kit) => developed(kit, 'bundlers', viteFiles),
  },
  {
    name: 'Vite 7, development server',
    tools: ['vite7', 'vite'],
    setting: "`optimizeDeps: { exclude: ['storydiff'] }`",
    answers: (kit) => developed(kit, 'vite7', { ...viteFiles, 'vite.config.js': leaveAsItIs }),
  },
  {
    name: 'webpack',
    tools: ['bundlers', 'webpack'],
    setting: 'none',
    answers: (kit) =>
      bundled(
        kit,
        'webpack',
        {
          'build.mjs': `import webpack from 'webpack';
webpack({ mode: 'production', context: import.meta.dirname, entry: './page.js', output: { path: import.meta.dirname + '/out', filename: 'page.js' }, performance: false }, (error, stats) => {
  const found = error ? [error] : [...stats.compilation.errors, ...stats.compilation.warnings];
  for (const each of found) console.error(each.message);
  process.exitCode = found.length;
});`,
        },
        (folder) => run(node, ['build.mjs'], { cwd: folder }),
      ),
  },
  {
    name: 'Rollup',
    tools: ['bundlers', 'rollup', '@rollup/plugin-node-resolve'],
    setting: '`@rollup/plugin-node-resolve` with `browser: true`; files beside the script',
    answers: (kit) =>
      bundled(
        kit,
        'rollup',
        {
          'rollup.config.mjs': `import resolve from '@rollup/plugin-node-resolve';
export default { input: 'page.js', output: { dir: 'out' }, plugins: [resolve({ browser: true })] };`,
        },
        (folder) => run(node, [bin(folder, 'rollup/dist/bin/rollup'), '--config', '--failAfterWarnings', '--silent'], { cwd: folder }),
        copyFilesBeside,
      ),
  },
  {
    name: 'Parcel',
    tools: ['bundlers', 'parcel'],
    setting: '`"@parcel/resolver-default": { "packageExports": true }`',
    async answers({ browser, install }) {
      const folder = await install.project('bundlers', 'parcel', {
        'index.html': startPage('<script type="module" src="./page.js"></script>'),
      });
      const options = ['--no-cache', '--dist-dir', 'out', '--public-url', './', '--log-level', 'warn'];
      await run(node, [bin(folder, 'parcel/lib/bin.js'), 'build', 'index.html', ...options], { cwd: folder });
      cpSync(path.join(folder, 'articles'), path.join(folder, 'out/articles'), { recursive: true });
      return served(browser, path.join(folder, 'out'));
    },
  },
  {
    name: 'esbuild, modules',
    tools: ['bundlers', 'esbuild'],
    setting: '`--splitting`; files beside the script',
    answers: (kit) =>
      bundled(
        kit,
        'esbuild',
        {},
        (folder) =>
          run(
            bin(folder, 'esbuild/bin/esbuild'),
            ['page.js', '--bundle', '--format=esm', '--splitting', '--outdir=out', '--log-level=warning'],
            {
              cwd: folder,
            },
          ),
        copyFilesBeside,
      ),
  },
  {
    name: 'esbuild, CommonJS for Node',
    tools: ['bundlers', 'esbuild'],
    setting: '`init({ wasmBinary, stemsUrl, lexiconsUrl, packsUrl })`',
    async answers({ install }) {
      const folder = await install.project('bundlers', 'esbuild-cjs', {
        'start.js': `import { readFileSync } from 'node:fs';
import { init } from 'storydiff';
const files = '../node_modules/storydiff/dist/';
export const ready = init({
  wasmBinary: readFileSync(files + 'storydiff.wasm'),
  stemsUrl: files + 'storydiff-stems.wasm',
  lexiconsUrl: files + 'lexicon',
  packsUrl: files + 'packs',
});`,
        'main.js': `import { ready } from './start.js';
ready.then(() => import('./program-in-cjs.js'));`,
      });
      return commonJs(folder);
    },
  },
];

/** CommonJS knows no await outside of functions: the program is one. */
async function commonJs(folder) {
  const { readFileSync } = await import('node:fs');
  const program = readFileSync(path.join(folder, 'program.js'), 'utf8');
  const at = program.indexOf('const read =');
  write(path.join(folder, 'program-in-cjs.js'), `${program.slice(0, at)}(async () => {\n${program.slice(at)}})();\n`);
  const options = ['--bundle', '--format=cjs', '--platform=node', '--outfile=out.cjs', '--log-level=error'];
  await run(bin(folder, 'esbuild/bin/esbuild'), ['main.js', ...options], { cwd: folder });
  return JSON.parse(await run(node, ['out.cjs'], { cwd: folder }));
}
