// Makes dist/ out of web/ and the built WebAssembly module.
//
//   storydiff.js, storydiff.wasm   the package (ES module; types/ beside it)
//   storydiff-node.js              the same for Node, which reads files and compares in threads
//   element.js, define.js          <story-diff> as a module, and its registration; the engine stays in
//                                  storydiff.js, readers of files in readers.js, both loaded when needed
//   render.js                      reports in other forms: HTML, Markdown, Word and so on (web/export/)
//   command.js                     the command `storydiff` (web/command/), which uses the files of the package beside it
//   worker.js                      the worker as a file, for policies that forbid one made from text
//   inline.js                      <story-diff> as one classic script, with the engine inside; it looks for
//                                  readers.js beside it when an article comes from an address
//   storydiff-stems.wasm, stems.js stemmers of further languages: for the package, and the same bytes, packed, in a script
//   lang-xx.js                     a language of the interface as a classic script, for the page and for inline.js
//   messages/xx.js                 the same for element.js and render.js, as a module
//   readers.js                     the readers of files as a module, for pages and for Node
//   reader-pdf.js, reader-mail.js, large libraries as classic scripts, added on demand by web/readers/parts.js;
//   reader-dom.js, reader-files.js and for the page all readers of files, with the worker that they run in
//   share.js                       what the page's comparison is shared as, added when it is wanted
//   index.html, styles.css, early.js, engine.js, main.js  the page, which opens from disk by classic scripts:
//                                  what has to be known before the first picture; the engine, which starts
//                                  while the rest is read; the rest
//   packs/                         language packs, each for programs (.pack) and for the page (.js)
//   NOTICE, LICENSE, licenses/     what may be done with it, and with what is inside
//   sbom.cdx.json                  what is inside, for programs that watch over such things
//
// Names that only a bundle can fill (web/engine/modules.d.ts):
//   storydiff:glue    a function that makes Emscripten's glue; it needs nothing around it, so that the worker's source can hold it as text
//   storydiff:wasm    the module's bytes as text: gzipped, in base64; in inline.js, which sites hand to every
//                     reader, by LZMA, a sixth smaller
//   storydiff:unpack  a function that makes what gives bytes for that text again; like the glue, it is there once
//   storydiff:languages  where the words and packs of languages lie, each address written out for other bundlers
//   storydiff:platform  web/engine/platform-browser.js, or for Node platform-node.js
//   storydiff:worker  web/engine/worker.js, bundled without the glue, as a string
//   storydiff:messages  everything the page and the element say in one language, as `messages`,
//                     and what the element alone says, as `element`
//   storydiff:pdf-worker  the worker of pdf.js, as a function whose text a worker can be made of
//   storydiff:make-readers  a function that makes the readers of files with their DOM: once in a script, for the page and
//                     for the text of its worker
//   storydiff:reader-worker  web/readers/worker/worker.js, bundled without the readers, as a string

import { build, transform } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beside, onlyUnpacking, pdfDefine } from './lib/bundle-rules.mjs';
import { lzma } from './lib/lzma.mjs';
import { writeNotices } from './lib/notices.mjs';
import { orderFunctions } from './lib/order-functions.mjs';
import { writeSbom } from './lib/sbom.mjs';
import { read } from './lexicon/read.mjs';
import { filesApart } from './lexicon/tables.mjs';
import { startPage } from './lib/start-page.mjs';
import { builtIn } from '../web/page/messages/offered.js';

/** @import { BuildOptions, Metafile, OnLoadResult, OutputFile } from 'esbuild' */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const wasmFolder = path.join(root, 'build', 'wasm');
const page = path.join(root, 'web', 'page');
const packs = (await readdir(path.join(root, 'packs'))).filter((name) => name.endsWith('.pack')).sort();

/** @type {BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  target: ['es2022'],
  legalComments: 'none',
  loader: { '.txt': 'text' },
  metafile: true,
  logLevel: 'warning',
};

/** Browsers never reach the glue's Node branches; what they would load stays unresolved. */
const external = ['node:fs/promises', 'node:worker_threads', 'fs', 'path', 'crypto', './reader-*.js'];

async function workerSource() {
  const result = await build({
    ...common,
    entryPoints: [path.join(root, 'web/engine/worker.js')],
    format: 'iife',
    external,
    plugins: [
      names({
        glue: { contents: 'export default globalThis.storydiffGlue;', loader: 'js' },
        unpack: { contents: 'export default globalThis.storydiffUnpack;', loader: 'js' },
      }),
    ],
    write: false,
  });
  return /** @type {OutputFile[]} */ (result.outputFiles)[0].text;
}

/**
 * Emscripten's glue as a module: its factory inside a function, without its own ways to be exported. Bundlers put an import in
 * place of a global `process`, after which the function's text would not stand alone in a worker; they leave a local one as it is.
 */
async function glueModule() {
  const glue = await readFile(path.join(wasmFolder, 'storydiff-glue.js'), 'utf8');
  const factory = glue.replace(/\bif ?\(typeof exports ?===[^]*$/, '');
  return `export default function makeGlue() {\nvar process = globalThis.process;\n${factory}\nreturn createStorydiff;\n}\n`;
}

/** Fills in the storydiff: names from `modules`. @param {Record<string, OnLoadResult>} modules */
function names(modules) {
  return {
    name: 'storydiff-names',
    /** @param {import('esbuild').PluginBuild} builder */
    setup(builder) {
      builder.onResolve({ filter: /^storydiff:/ }, ({ path: name }) => ({ path: name.slice('storydiff:'.length), namespace: 'storydiff' }));
      builder.onLoad(
        { filter: /.*/, namespace: 'storydiff' },
        ({ path: name }) => modules[name] ?? { errors: [{ text: `nothing is known of storydiff:${name} here` }] },
      );
    },
  };
}

/** Looks that are written as text in scripts, minified like those in files. */
const smallStyles = {
  name: 'storydiff-small-styles',
  /** @param {import('esbuild').PluginBuild} builder */
  setup(builder) {
    builder.onLoad({ filter: /[\\/]web[\\/](widget|render)[\\/][\w-]*styles[\w-]*\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const [before, css, after, ...more] = source.split('`');
      if (more.length > 0 || css.includes('${')) throw new Error(`${file} is expected to hold one text of styles`);
      const { code } = await transform(css, { loader: 'css', minify: true });
      return { contents: [before, code.trim().replaceAll('\\', '\\\\'), after].join('`') };
    });
  },
};

/**
 * Templates of the element without the spaces that lines begin with: a break between two tags shows as one space
 * with them or without, and one between attributes not at all. Code between the templates does not mind.
 */
const smallTemplates = {
  name: 'storydiff-small-templates',
  /** @param {import('esbuild').PluginBuild} builder */
  setup(builder) {
    builder.onLoad({ filter: /[\\/]web[\\/](widget|render)[\\/][\w-]+\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (/<(pre|textarea)\b/u.test(source)) throw new Error(`${file} has a tag in which every space shows`);
      const inTag = source.replaceAll(/\n +(?=[@.?]?[a-z-]+=["$])/gu, ' ').replaceAll(/\n +(?=>)/gu, '');
      return { contents: inTag.replaceAll(/\n +/gu, '\n') };
    });
  },
};

/** Large parts of the readers. */
const parts = ['dom', 'mail', 'pdf'];

/**
 * A module's exports as what a function gives: `entry` is a file, `mine` the parameters of the function.
 * @param {string | {in: string, out: string}} entry
 * @param {BuildOptions & {parameters?: string}} [options]
 */
async function asFunction(entry, { parameters = '', ...options } = {}) {
  const { outputFiles, metafile } = await build({
    ...common,
    external,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'storydiffModule',
    ...options,
    write: false,
  });
  metafiles.push(/** @type {Metafile} */ (metafile));
  return `function(${parameters}){${/** @type {OutputFile[]} */ (outputFiles)[0].text}return storydiffModule}`;
}

/**
 * The worker of pdf.js. Its parameter stands before the global of that name: where it is not given, it takes no messages of the
 * worker that it is in.
 */
const pdfWorkerFunction = () =>
  asFunction(path.join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'), {
    parameters: 'self',
    define: pdfDefine,
    external: ['node:*', 'fs', 'path', 'url', 'canvas', 'module'],
  });

/** What went into the bundles, for the notices. @type {Metafile[]} */
const metafiles = [];

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
/** Bytes as a script holds them (web/engine/unpack.js). @param {Uint8Array} bytes */
const packed = (bytes) => gzipSync(bytes, { level: 9 }).toString('base64');
/** @type {OnLoadResult} */
const glue = { contents: await glueModule(), loader: 'js' };

/** @type {OnLoadResult} */
const worker = { contents: await workerSource(), loader: 'text' };

// The words of further languages; each address is written out, so that other bundlers find the file. In methods, since the
// tracer of Nuxt's and Vercel's servers passes over what an arrow function gives.
const lexicons = filesApart(read(path.join(root, 'lexicon'), 'lexicon').languages);
/** @param {string[]} codes @param {string} folder @param {string} ending */
const urls = (codes, folder, ending) =>
  codes.map((code) => `${code}() { return new URL('./${folder}/${code}${ending}', import.meta.url); }`).join(',');
const languageUrls = `export const lexicons = {${urls(
  lexicons.map(([code]) => code),
  'lexicon',
  '.txt',
)}};
export const packs = {${urls(
  packs.map((file) => path.basename(file, '.pack')),
  'packs',
  '.pack',
)}};`;
/** @param {string} name @returns {OnLoadResult} */
const platform = (name) => ({
  contents: `export * from './platform-${name}.js';`,
  loader: 'js',
  resolveDir: path.join(root, 'web/engine'),
});

/** The module as it is packed best; as it was where it has what is not known, such as instructions of SIMD. @param {Buffer} bytes */
function ordered(bytes) {
  try {
    return orderFunctions(bytes);
  } catch (error) {
    console.warn(`The module's functions stay as the linker has them: ${/** @type {Error} */ (error).message}`);
    return bytes;
  }
}

/** The names of the engine, its module as `text` that web/engine/`file` unpacks. @param {string} text @param {string} file */
async function namesOfEngine(text, file, on = 'browser') {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [path.join(root, 'web/engine', file)],
    format: 'iife',
    globalName: 'unpacker',
    plugins: [onlyUnpacking],
    write: false,
  });
  metafiles.push(/** @type {Metafile} */ (metafile));
  /** @type {OnLoadResult} */
  const unpack = {
    contents: `export default function makeUnpack() {\n${/** @type {OutputFile[]} */ (outputFiles)[0].text}\nreturn unpacker.unpack;\n}\n`,
    loader: 'js',
  };
  /** @type {OnLoadResult} */
  const wasm = { contents: `export default ${JSON.stringify(text)};`, loader: 'js' };
  return names({ glue, wasm, unpack, worker, languages: { contents: languageUrls, loader: 'js' }, platform: platform(on) });
}

const module = ordered(await readFile(path.join(wasmFolder, 'storydiff-glue.wasm')));
const engineNames = await namesOfEngine(packed(module), 'unpack.js');
const nodeNames = await namesOfEngine(packed(module), 'unpack.js', 'node');
const smallNames = await namesOfEngine(lzma(module).toString('base64'), 'unpack-small.js');

/** One bundle: `entry` below web/, to `outfile` below dist/. @param {string} entry @param {string} outfile @param {BuildOptions} options */
const bundle = (entry, outfile, options) =>
  build({
    ...common,
    external,
    entryPoints: [path.join(root, 'web', entry)],
    outfile: path.join(dist, outfile),
    ...options,
    plugins: [smallStyles, smallTemplates, ...(options.plugins ?? [])],
  });
const noDom = [path.join(root, 'web/widget/no-dom.js')];
/** Parts of the readers, which a page adds as scripts and Node imports. */
const besideParts = beside(Object.fromEntries(parts.map((part) => [`./parts/${part}.js`, `./reader-${part}.js`])));
const besideElement = beside({ 'storydiff:package': './storydiff.js', 'storydiff:readers': './readers.js' });
const besideCommand = beside({
  'storydiff:package': './storydiff-node.js',
  'storydiff:readers': './readers.js',
  'storydiff:render': './render.js',
});

const results = [
  await bundle('engine/index.js', 'storydiff.js', { format: 'esm', plugins: [engineNames] }),
  await bundle('engine/index.js', 'storydiff-node.js', { format: 'esm', plugins: [nodeNames] }),
  await bundle('engine/worker.js', 'worker.js', { format: 'iife', plugins: [engineNames] }),
  await bundle('widget/element.js', 'element.js', { format: 'esm', plugins: [besideElement], inject: noDom }),
  await bundle('widget/define.js', 'define.js', { format: 'esm', plugins: [beside({ './element.js': './element.js' })] }),
  // chardet's function that opens files, which nobody calls, names Node's Buffer: Parcel would look for a package of that name.
  await bundle('readers/index.js', 'readers.js', { format: 'esm', define: { Buffer: 'undefined' }, plugins: [besideParts] }),
  await bundle('export/index.js', 'render.js', { format: 'esm' }),
  await bundle('command/main.js', 'command.js', { format: 'esm', external: ['node:*'], plugins: [besideCommand] }),
  await bundle('widget/inline.js', 'inline.js', {
    format: 'iife',
    define: { 'import.meta.url': '""' },
    plugins: [smallNames, besideParts],
    inject: noDom,
  }),
];
// webpack looks for every module that it sees named, also for those that only Node has, or that are beside the
// script; minifying takes away the words that tell it not to.
// pdf.js is two megabytes, which a page that shows texts is not to be built with.
const left = { 'inline.js': /import\((?=new URL\()/g, 'readers.js': /import\((?="\.\/reader-pdf)/g };
for (const [file, call] of Object.entries(left)) {
  const source = await readFile(path.join(dist, file), 'utf8');
  if (source.search(call) < 0) throw new Error(`${file} imports nothing by itself: webpack need not be told`);
  await writeFile(path.join(dist, file), source.replace(call, 'import(/* webpackIgnore: true */ /* @vite-ignore */ '));
}

await writeFile(path.join(dist, 'storydiff.wasm'), module);
const stems = await readFile(path.join(wasmFolder, 'storydiff-stems.wasm'));
await writeFile(path.join(dist, 'storydiff-stems.wasm'), stems);

// What few files need: classic scripts of their own, which web/readers/parts.js adds on demand.
/** @type {BuildOptions} */
const classic = { format: 'iife', define: { 'import.meta.url': '""' } };
const readersFolder = path.join(root, 'web/readers');
const makeReaders = await asFunction(path.join(readersFolder, 'worker/readers.js'), { ...classic, plugins: [besideParts] });
const readerWorker = await build({
  ...common,
  entryPoints: [path.join(readersFolder, 'worker/worker.js')],
  format: 'iife',
  plugins: [names({ 'make-readers': { contents: 'export default globalThis.storydiffReaders;', loader: 'js' } })],
  write: false,
});
/** @type {Record<string, Record<string, OnLoadResult>>} */
const partNames = {
  pdf: { 'pdf-worker': { contents: `export default ${await pdfWorkerFunction()};`, loader: 'js' } },
  files: {
    'make-readers': { contents: `export default ${makeReaders};`, loader: 'js' },
    'reader-worker': { contents: /** @type {OutputFile[]} */ (readerWorker.outputFiles)[0].text, loader: 'text' },
  },
};
for (const part of [...parts, 'files']) {
  const made = await asFunction(path.join(readersFolder, `parts/${part}.js`), {
    ...classic,
    define: part === 'pdf' ? pdfDefine : classic.define,
    plugins: [names(partNames[part] ?? {}), besideParts],
  });
  await writeFile(path.join(dist, `reader-${part}.js`), `(globalThis.storydiffParts??={}).${part}=${made};\n`);
}
const share = await asFunction(path.join(page, 'share-part.js'), { ...classic, plugins: [smallStyles, smallTemplates] });
await writeFile(path.join(dist, 'share.js'), `(globalThis.storydiffParts??={}).share=${share};\n`);

// Languages that a page loads only when they are spoken.
const languages = (await readdir(path.join(page, 'messages')))
  .map((file) => path.basename(file, '.js'))
  .filter((name) => /^[a-z]{2,3}$/u.test(name) && !builtIn.includes(name));
await mkdir(path.join(dist, 'messages'));
for (const language of languages) {
  /** @param {string} contents @returns {{contents: string, loader: 'js', resolveDir: string}} */
  const source = (contents) => ({ contents, loader: 'js', resolveDir: path.join(root, 'web') });
  const messages = source(`export { ${language} as element } from './widget/messages/${language}.js';
    export { ${language} as messages } from './page/messages/${language}.js';`);
  results.push(await bundle('widget/messages/script.js', `lang-${language}.js`, { ...classic, plugins: [names({ messages })] }));
  const { outputFiles, metafile } = await build({
    ...common,
    stdin: source(`import { ${language} as element } from './widget/messages/${language}.js';
      import { ${language} as handedOn } from './export/messages/${language}.js';
      export const ${language} = { ...element, ...handedOn };`),
    format: 'esm',
    write: false,
  });
  metafiles.push(/** @type {Metafile} */ (metafile));
  await writeFile(path.join(dist, 'messages', `${language}.js`), /** @type {OutputFile[]} */ (outputFiles)[0].text);
}

if (existsSync(path.join(page, 'main.js'))) {
  for (const [entry, script] of Object.entries({ early: 'early', 'start-engine': 'engine', main: 'main' })) {
    results.push(await bundle(`page/${entry}.js`, `${script}.js`, { ...classic, plugins: [engineNames, besideParts] }));
  }
  // The comparison's colours and fonts are the page's too, and there before any script is.
  const { outputFiles } = await build({ ...common, entryPoints: [path.join(page, 'styles.css')], write: false });
  const { comparisonStyles } = await import('../web/render/comparison-styles.js');
  const comparison = await transform(comparisonStyles, { loader: 'css', minify: true });
  await writeFile(path.join(dist, 'styles.css'), /** @type {OutputFile[]} */ (outputFiles)[0].text + comparison.code);
  const listed = packs.map((file) => path.basename(file, '.pack')).join(' ');
  const source = await startPage(page, { ...common, plugins: [besideParts] });
  const list = '<meta name="storydiff-packs" content="';
  if (!source.includes(`${list}"`)) throw new Error('index.html has no place for the list of packs');
  await writeFile(path.join(dist, 'index.html'), source.replace(`${list}"`, `${list}${listed}"`));
  await writeFile(path.join(dist, 'stems.js'), `globalThis.storydiffStems="${packed(stems)}";\n`);
}

// The words of further languages: as they are, and as classic scripts, for which pages opened from disk need not fetch.
await mkdir(path.join(dist, 'lexicon'));
for (const [code, text] of lexicons) {
  await writeFile(path.join(dist, 'lexicon', `${code}.txt`), text);
  await writeFile(path.join(dist, 'lexicon', `${code}.js`), `(globalThis.storydiffLexicons??={}).${code}=${JSON.stringify(text)};\n`);
}

// Language packs: as they are for programs, and as classic scripts for a page opened from disk, which may
// not fetch (web/page/packs.js adds them): gzipped, since base64 of the bytes themselves is a third larger than they are.
await mkdir(path.join(dist, 'packs'));
for (const file of packs) {
  const bytes = await readFile(path.join(root, 'packs', file));
  const language = JSON.stringify(path.basename(file, '.pack'));
  const script = `(globalThis.storydiffPacks??={})[${language}]="${packed(bytes)}";\n`;
  await copyFile(path.join(root, 'packs', file), path.join(dist, 'packs', file));
  await writeFile(path.join(dist, 'packs', file.replace(/\.pack$/, '.js')), script);
}

metafiles.push(...results.map((result) => /** @type {Metafile} */ (result.metafile)));
await writeNotices(root, dist, metafiles);
writeSbom(root, dist, metafiles);
