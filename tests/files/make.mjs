// Writes the files of kept/ with the programs that people use (README.md). Run by hand, not by the tests:
//
//     node tests/files/make.mjs

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { strToU8, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { makeDocx, printPdf, printScan, saveMhtml } from '../e2e/support/documents.js';
import { launchOptions } from '../e2e/support/open-page.js';
import { savedByChromium, savedByFirefox } from './complete.mjs';
import { hostileFiles } from './hostile.mjs';
import { markedDocument, signsDocument } from './marked.mjs';
import { googlePage, linkedPage, plainPage, sitePage } from './pages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const kept = path.join(here, 'kept');
const stories = JSON.parse(readFileSync(path.join(here, 'stories.json'), 'utf8'));
const work = mkdtempSync(path.join(tmpdir(), 'storydiff-files-'));
/**
 * @param {string} name
 * @param {Uint8Array | string | ArrayLike<number>} content
 */
const keep = (name, content) => writeFileSync(path.join(kept, name), Buffer.from(content));

/**
 * One run of LibreOffice: files -> files of another kind, in the working folder.
 * @param {string[]} files
 * @param {string} filter
 * @param {string} [inFilter]
 */
function convert(files, filter, inFilter) {
  const profile = `-env:UserInstallation=file://${work}/profile`;
  const reading = inFilter ? [`--infilter=${inFilter}`] : [];
  execFileSync('soffice', ['--headless', profile, ...reading, '--convert-to', filter, '--outdir', work, ...files], {
    cwd: work,
    stdio: 'pipe',
  });
}

function withWriter() {
  const names = ['ferry', 'bakery', 'library', 'orchard'];
  for (const name of names) writeFileSync(path.join(work, `${name}.html`), plainPage(stories[name]));
  convert(
    names.map((name) => `${name}.html`),
    'odt',
    'HTML (StarWriter)',
  );
  const documents = names.map((name) => `${name}.odt`);
  for (const filter of ['docx', 'rtf', 'epub', 'pdf', 'txt:Text (encoded):UTF8,LF']) convert(documents, filter);
  /**
   * @param {string} extension
   * @param {...string} which
   */
  const take = (extension, ...which) => {
    for (const name of which) keep(`${name}-writer.${extension}`, readFileSync(path.join(work, `${name}.${extension}`)));
  };
  take('odt', 'ferry', 'bakery', 'library');
  take('docx', 'ferry', 'library', 'orchard');
  take('rtf', 'ferry', 'bakery', 'library');
  convert(documents, 'doc:MS Word 97');
  take('doc', 'ferry', 'bakery', 'library', 'orchard');
  writeFileSync(path.join(work, 'marked.fodt'), markedDocument);
  convert(['marked.fodt'], 'doc:MS Word 97');
  keep('marked-writer.doc', readFileSync(path.join(work, 'marked.doc')));
  writeFileSync(path.join(work, 'signs.fodt'), signsDocument);
  convert(['signs.fodt'], 'doc:MS Word 97');
  keep('marked-signs.doc', readFileSync(path.join(work, 'signs.doc')));
  take('epub', 'ferry', 'library', 'orchard');
  take('pdf', 'bakery', 'orchard');
  take('txt', 'ferry', 'orchard');
  convert(['orchard.odt'], 'html:HTML (StarWriter)');
  take('html', 'orchard');
  const locked = JSON.stringify({
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: 'secret' },
  });
  convert(['ferry.odt'], `pdf:writer_pdf_Export:${locked}`);
  keep('hostile-locked.pdf', readFileSync(path.join(work, 'ferry.pdf')));
  // The system's own Python: it is the one that LibreOffice's bridge is for.
  // Whatever program reads it again, the container is what Word makes.
  execFileSync('msoffcrypto-tool', ['-e', '-p', 'secret', path.join(work, 'ferry.docx'), path.join(kept, 'hostile-locked.docx')]);
  execFileSync('/usr/bin/python3', [path.join(here, 'lock.py'), path.join(work, 'ferry.odt'), path.join(kept, 'hostile-locked.odt')]);
}

async function withChromium() {
  const browser = await chromium.launch(launchOptions);
  keep(
    'ferry-chromium.pdf',
    await printPdf(browser, plainPage(stories.ferry, 'body { font: 11pt serif } article { columns: 2 } h1 { column-span: all }'), {
      format: 'A4',
    }),
  );
  keep('library-chromium.pdf', await printPdf(browser, plainPage(stories.library)));
  keep('marked-links.pdf', await printPdf(browser, linkedPage));
  keep('hostile-scan.pdf', await printScan(browser));
  for (const name of ['ferry', 'bakery', 'library', 'harbour'])
    keep(`${name}-chromium.mhtml`, await saveMhtml(browser, sitePage(stories[name])));
  const page = await browser.newPage();
  for (const name of ['ferry', 'bakery', 'harbour']) {
    await page.setContent(sitePage(stories[name]));
    keep(`${name}-chromium.html`, `<!-- saved from url=(0024)https://example.org/news -->\n${await page.content()}`);
  }
  await browser.close();
}

async function withLibraries() {
  for (const name of ['ferry', 'bakery']) {
    const { headline, paragraphs } = stories[name];
    keep(`${name}-library.docx`, await makeDocx({ title: headline, body: paragraphs }));
  }
  for (const name of ['ferry', 'bakery', 'library']) {
    const { headline, paragraphs } = stories[name];
    const buffer = Buffer.from(await makeDocx({ title: headline, body: paragraphs }));
    const { value } = await /** @type {{convertToMarkdown: typeof mammoth.convertToHtml}} */ (
      /** @type {unknown} */ (mammoth)
    ).convertToMarkdown({ buffer }, { styleMap: ["p[style-name='Title'] => h1:fresh"] });
    keep(`${name}-mammoth.md`, value);
  }
}

/** Web archives, by the programs that make them: wget and wacz. */
async function withCrawlers() {
  for (const name of ['ferry', 'bakery']) writeFileSync(path.join(work, `${name}.html`), sitePage(stories[name]));
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(path.join(work, path.basename(/** @type {string} */ (request.url)))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  /** @param {string} name */
  const address = (name) => `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/${name}.html`;
  /** @param {...string} words */
  const wget = (...words) => promisify(execFile)('wget', ['-q', '--no-warc-keep-log', '-O', '/dev/null', ...words], { cwd: work });
  await wget('--warc-file=ferry', address('ferry'), address('bakery'));
  await wget('--warc-file=bakery', '--no-warc-compression', address('bakery'));
  keep('ferry-wget.warc.gz', readFileSync(path.join(work, 'ferry.warc.gz')));
  keep('bakery-wget.warc', readFileSync(path.join(work, 'bakery.warc')));
  // The second of its pages is the one that its list names.
  const list = [{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, { url: address('bakery') }];
  writeFileSync(path.join(work, 'pages.jsonl'), list.map((line) => `${JSON.stringify(line)}\n`).join(''));
  execFileSync('wacz', ['create', '-o', 'bakery.wacz', '-p', 'pages.jsonl', 'ferry.warc.gz'], { cwd: work, stdio: 'pipe' });
  keep('bakery-wacz.wacz', readFileSync(path.join(work, 'bakery.wacz')));
  server.close();
}

/** What Google Docs gives for "Download, Web page": no program does it here, so the file follows its pattern. */
function withGoogle() {
  for (const name of ['ferry', 'library']) {
    const files = {
      [`${stories[name].headline.replaceAll(' ', '')}.html`]: strToU8(googlePage(stories[name])),
      'images/image1.png': new Uint8Array(9),
    };
    keep(`${name}-google.zip`, zipSync(files, { level: 9 }));
  }
}

/** Pages with their folders, in complete/: no browser saves these without a hand at its menu. */
function savedComplete() {
  const files = { ...savedByChromium('ferry', stories.ferry), ...savedByFirefox('library', stories.library) };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(here, 'complete', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

mkdirSync(kept, { recursive: true });
savedComplete();
withWriter();
await withChromium();
await withLibraries();
await withCrawlers();
withGoogle();
execFileSync('python3', [path.join(here, 'make-msg.py'), kept]);
execFileSync('python3', [path.join(here, 'make-text.py'), kept]);
for (const [name, content] of Object.entries(hostileFiles((name) => readFileSync(path.join(kept, name))))) keep(name, content);
rmSync(work, { recursive: true });
