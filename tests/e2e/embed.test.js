/** @jest-environment node */
// The package on other people's pages: packed, installed elsewhere, and used as docs/embedding.md says.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { pathToFileURL } from 'node:url';
import { launch } from './support/open-page.js';
import { cpSync, examples, install, lend, path, readFileSync, root, run, serve, writeFileSync } from './support/installed.js';

jest.setTimeout(120_000);
let browser;
let installed;
beforeAll(async () => {
  browser = await launch();
  installed = install();
});
afterAll(async () => {
  await browser.close();
  installed.remove();
});

/** Opens a page and notes what must not happen. */
async function open(url, prepare) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
}

const shown = (page, name = 'Comparison') =>
  page
    .getByRole('region', { name })
    .getByText(/1 changed/)
    .first();

/** A folder's page, from a server: it compares in one worker, and nothing is complained of. */
async function comparesWhenServed(folder, options) {
  const server = await serve(folder, options);
  const { page, troubles, close } = await open(server.url);
  await shown(page).waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
  await server.close();
}

const folderOf = (name) => {
  const folder = path.join(installed.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
/** The one script, and beside it the pack of English, as docs/embedding.md says. */
const copyScript = (folder) => {
  for (const file of ['inline.js', 'packs/en.js']) cpSync(path.join(installed.package, 'dist', file), path.join(folder, file));
};
const copyDist = (folder) => cpSync(path.join(installed.package, 'dist'), folder, { recursive: true });

test('one classic script, from disk', async () => {
  const folder = folderOf('from-disk');
  copyScript(folder);
  const [page1] = examples('One script', 'html');
  writeFileSync(path.join(folder, 'index.html'), page1);
  const { page, troubles, close } = await open(pathToFileURL(path.join(folder, 'index.html')).href);
  await shown(page).waitFor();
  await expect(page.getByRole('group', { name: 'Morning' }).first().isVisible()).resolves.toBe(true);
  expect(page.workers()).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('one classic script has the words of a language from beside it, and says so where they are not', async () => {
  const folder = folderOf('languages');
  cpSync(path.join(installed.package, 'dist/inline.js'), path.join(folder, 'inline.js'));
  const pair = ['Tutte le scuole della città resteranno chiuse.', 'Alcune scuole della città resteranno chiuse.'];
  const limits = `storydiff.compare(${pair.map((text) => JSON.stringify(text)).join()}).then(({ degraded }) => (degraded ?? []).map(({ limit }) => limit))`;
  const asked = async (source) => {
    writeFileSync(path.join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${source}`);
    const { page, troubles, close } = await open(pathToFileURL(path.join(folder, 'index.html')).href);
    const answer = await page.evaluate(limits);
    await close();
    return { answer: [...new Set(answer)], troubles: troubles.length };
  };
  const script = '<script src="inline.js"></script>';
  expect(await asked(script)).toEqual({ answer: ['stemmer_pack', 'lexicon', 'language_pack'], troubles: 3 }); // three files that are not there
  for (const file of ['stems.js', 'lexicon/it.js', 'packs/it.js'])
    cpSync(path.join(installed.package, 'dist', file), path.join(folder, file));
  expect(await asked(script)).toEqual({ answer: [], troubles: 0 });
  // Pasted into a page it knows of no place of its own; what the page includes is used.
  const pasted = `<script>${readFileSync(path.join(folder, 'inline.js'), 'utf8').replaceAll('</script', '<\\/script')}</script>`;
  expect(await asked(pasted)).toEqual({ answer: ['stemmer_pack', 'lexicon', 'language_pack'], troubles: 0 });
  expect(
    await asked(`${pasted}<script src="stems.js"></script><script src="lexicon/it.js"></script><script src="packs/it.js"></script>`),
  ).toEqual({
    answer: [],
    troubles: 0,
  });
});

test('one classic script reads an address by itself, and by readers.js where that stands beside it', async () => {
  const folder = folderOf('addresses');
  copyScript(folder);
  const article = (count) =>
    `<!doctype html><title>Road</title><nav><a href="/">All the news</a></nav><article><h1>Road shut</h1><p>The road shut on Monday. ${count} people were hurt.</p><p>The police said that nobody had been driving fast, and that the road was to open again on Tuesday.</p></article>`;
  writeFileSync(path.join(folder, 'morning.html'), article(12));
  writeFileSync(path.join(folder, 'evening.html'), article(15));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="inline.js"></script><story-diff left-src="morning.html" right-src="evening.html"></story-diff>',
  );
  const server = await serve(folder);
  const asked = async () => {
    const { page, troubles, close } = await open(server.url);
    await shown(page).waitFor();
    const text = await page.getByRole('region', { name: 'Comparison' }).textContent();
    await close();
    return { troubles, menu: text.includes('All the news') };
  };
  // That nothing stands beside the script is the one thing that the browser complains of.
  expect(await asked()).toEqual({ troubles: [expect.stringContaining('404')], menu: false });
  cpSync(path.join(installed.package, 'dist/readers.js'), path.join(folder, 'readers.js'));
  expect(await asked()).toEqual({ troubles: [], menu: false });
  await server.close();
});

test('the examples in web/examples', async () => {
  const server = await serve(root);
  const one = await open(`${server.url}web/examples/one-script.html`);
  await shown(one.page).waitFor();
  await expect(one.page.getByRole('deletion').first().isVisible()).resolves.toBe(true);
  await one.close();
  const two = await open(`${server.url}web/examples/module.html`);
  await two.page
    .getByRole('button', { name: /^Changed/ })
    .nth(1)
    .click();
  await expect(two.page.locator('#chosen').textContent()).resolves.not.toBe('');
  await two.close();
  await server.close();
});

test('what stands in the slots is there without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(examples('One script', 'html')[0]);
  await expect(page.getByText('15 people were hurt').isVisible()).resolves.toBe(true);
  await context.close();
});

test('several on one page share one engine and one worker', async () => {
  const folder = folderOf('several');
  copyScript(folder);
  const pair = (name) =>
    `<story-diff left-label="${name}"><p slot="left">The road shut on Monday. 12 people were hurt.</p><p slot="right">The road shut on Monday. 15 people were hurt.</p></story-diff>`;
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><script src="inline.js"></script>${['A', 'B', 'C'].map(pair).join('')}`,
  );
  const { page, troubles, close } = await open(pathToFileURL(path.join(folder, 'index.html')).href);
  for (const name of ['A', 'B', 'C']) await page.getByRole('group', { name, exact: true }).first().waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('a strict policy: the one that the documents state, with the worker as a file', async () => {
  const folder = folderOf('strict');
  copyDist(folder);
  const [policy] = examples('A strict policy', '').map((text) => text.trim());
  const [types] = examples('A strict policy', 'text').map((text) => text.trim());
  expect(policy).toContain("default-src 'none'");
  expect(types).toContain('require-trusted-types-for');
  const [code] = examples('A strict policy', 'js');
  writeFileSync(path.join(folder, 'page.js'), code);
  writeFileSync(path.join(folder, 'page.css'), 'body { margin: 1rem }');
  writeFileSync(path.join(folder, 'morning.txt'), 'The road shut on Monday.\n\n12 people were hurt.');
  writeFileSync(path.join(folder, 'evening.txt'), 'The road shut on Monday.\n\n15 people were hurt.');
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script><story-diff left-src="morning.txt" right-src="evening.txt"></story-diff>',
  );
  await comparesWhenServed(folder, { policy: `${policy}; ${types}; img-src data:` });
});

test('a page sent in place of the module is told as what it is', async () => {
  const folder = folderOf('no-module');
  copyDist(folder);
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>404</title>');
  const server = await serve(folder, { spa: true });
  const { page, close } = await open(server.url);
  const message = await page.evaluate(async () => {
    const { init } = await import('./storydiff.js');
    return init({ wasmUrl: '/moved/storydiff.wasm' }).then(
      () => 'loaded',
      (error) => `${error.code}: ${error.message}`,
    );
  });
  expect(message).toMatch(
    /^load-failed: storydiff\.wasm could not be read from \/moved\/storydiff\.wasm: .*no WebAssembly module \(text\/html/,
  );
  await close();
  await server.close();
});

test('in Node: the library, and the element where there is no DOM', () => {
  const [example] = examples('As a module', 'js').filter((code) => code.includes('console.log'));
  writeFileSync(path.join(installed.folder, 'node-example.js'), example);
  expect(run(process.execPath, ['node-example.js'], { cwd: installed.folder })).toBe('1\n');
  writeFileSync(
    path.join(installed.folder, 'no-dom.js'),
    "import { StoryDiffElement, defineStoryDiff } from 'storydiff/element';\nimport 'storydiff/define';\ndefineStoryDiff();\nconsole.log(typeof StoryDiffElement);",
  );
  expect(run(process.execPath, ['no-dom.js'], { cwd: installed.folder })).toBe('function\n');
});

test('TypeScript, strict', () => {
  const folder = folderOf('typed');
  writeFileSync(
    path.join(folder, 'main.ts'),
    `import { compare, init, StorydiffError, type Report } from 'storydiff';
import { defineStoryDiff, StoryDiffElement } from 'storydiff/element';
import 'storydiff/define';

await init({ workerUrl: new URL('worker.js', import.meta.url) });
const report: Report = await compare('A.', [['B.']], { leftLabel: 'Morning', pins: { link: [[0, 0]] } });
defineStoryDiff();
const element: StoryDiffElement = document.createElement('story-diff');
element.report = report;
element.view = 'ledger';
element.addEventListener('storydiff-select', (event) => {
  const status: 'shared' | 'reworded' | 'changed' | 'added' | 'removed' | undefined = event.detail.fact?.status;
  console.log(status, event.detail.id?.toFixed());
});
element.addEventListener('storydiff-error', ({ detail }) => console.log(detail.error instanceof StorydiffError));
// @ts-expect-error There is no such view.
element.view = 'upside-down';
`,
  );
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          lib: ['es2023', 'dom'],
          types: [],
          skipLibCheck: false,
          module,
          moduleResolution,
        },
      }),
    );
    run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], { cwd: folder });
  }
});

test('Vite: built, and in its development server', async () => {
  const folder = folderOf('vite');
  lend(installed.folder, 'vite');
  const [element, , vite] = examples('As a module', 'js')
    .filter((code) => !code.includes('console.log'))
    .toSpliced(1, 0, '');
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>',
  );
  writeFileSync(path.join(folder, 'main.js'), element);
  // Vite is run as people run it: inside a test's own realm its native parts refuse the objects they get.
  const program = path.join(root, 'node_modules/vite/bin/vite.js');
  run(process.execPath, [program, 'build', '--logLevel', 'error', '--base', './'], { cwd: folder });
  const server = await serve(path.join(folder, 'dist'));
  const built = await open(server.url);
  await shown(built.page).waitFor();
  expect(built.troubles).toEqual([]);
  await built.close();
  await server.close();

  writeFileSync(path.join(folder, 'main.js'), `${vite}\n${element.replace("import 'storydiff/define';", '')}`);
  const development = spawn(process.execPath, [program, '--port', '5199', '--host', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    development.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(said));
      if (found) resolve(found[0]);
    });
    development.on('exit', () => reject(new Error(said)));
  });
  const developed = await open(address);
  await shown(developed.page).waitFor({ timeout: 60_000 });
  expect(developed.troubles.filter((trouble) => !/\[vite\]/.test(trouble))).toEqual([]);
  await developed.close();
  development.removeAllListeners('exit');
  development.kill();
});

test('webpack, with no setting for the package', async () => {
  const folder = folderOf('webpack');
  const [element] = examples('As a module', 'js').filter((code) => !code.includes('console.log'));
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'src/index.js'), element);
  // Its own program would need another package; a build is one call. Warnings are failures here, advice on sizes aside.
  const build = `import webpack from ${JSON.stringify(pathToFileURL(path.join(root, 'node_modules/webpack/lib/index.js')).href)};
    webpack({ mode: 'production', context: process.cwd(), performance: false }, (error, stats) => {
      const found = error ? [error] : [...stats.compilation.errors, ...stats.compilation.warnings];
      for (const each of found) console.error(each.message);
      process.exitCode = found.length;
    });`;
  run(process.execPath, ['--input-type=module', '--eval', build], { cwd: folder });
  writeFileSync(
    path.join(folder, 'dist/index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script src="main.js"></script></body>',
  );
  await comparesWhenServed(path.join(folder, 'dist'));
});

test('publint and “are the types wrong” find nothing', () => {
  expect(run(process.execPath, [path.join(root, 'node_modules/publint/src/cli.js'), '--strict', installed.tarball])).toContain('All good!');
  // The module itself is an entry for bundlers' ?url, and has no types.
  const checked = run(process.execPath, [
    path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    installed.tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'storydiff.wasm',
    'storydiff-stems.wasm',
    'stems.js',
    ...readdirSync(path.join(root, 'packs')).map((name) => `packs/${name}`),
  ]);
  // What it ignores is require(), which this package does not serve; everything else has to resolve.
  expect(checked).toContain('"storydiff/element"');
  expect(checked).not.toMatch(/(?:node16 \(from ESM\)|bundler): (?!🟢)/u);
});

test('sizes, gzipped, stay within what was promised', async () => {
  const { gzipSync } = await import('node:zlib');
  const size = (file) => gzipSync(readFileSync(path.join(installed.package, 'dist', file)), { level: 9 }).length / 1024;
  expect(size('element.js')).toBeLessThanOrEqual(52.5);
  // Set by what the module needs to prove sameness: word lists of what decides a statement (docs/decisions/embedded-module.md).
  expect(size('inline.js')).toBeLessThanOrEqual(342);
});

test('files are read in Node', async () => {
  const folder = folderOf('files-in-node');
  const story = (count) => `<title>Road shut</title><article><h1>Road shut</h1><p>${count} people were hurt on Monday.</p></article>`;
  writeFileSync(path.join(folder, 'morning.html'), story(12));
  writeFileSync(path.join(folder, 'evening.html'), story(15));
  const [example] = examples('Files in Node', 'js');
  writeFileSync(path.join(folder, 'files.mjs'), example);
  expect(run('node', ['files.mjs'], { cwd: folder })).toMatch(/^Road shut \[ 'noteBody' \] 1\n$/);
  lend(installed.folder, 'typescript');
  writeFileSync(
    path.join(folder, 'typed.ts'),
    "import { inputOf, readBytes, type ReadFile } from 'storydiff/readers';\nimport { compare } from 'storydiff';\n" +
      "const read: ReadFile = await readBytes('a', new Uint8Array(1), { changes: 'rejected' });\nawait compare(inputOf(read), read.text);\n",
  );
  run('node', [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--module', 'nodenext', '--target', 'es2022', 'typed.ts'], {
    cwd: folder,
  });
});
