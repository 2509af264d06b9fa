// Writes the files of kept/ with the programs that people use (README.md). Run by hand, not by the tests:
//
//     node tests/files/make.mjs

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { chromium } from 'playwright-core';
import { makeDocx, printPdf, printScan, saveMhtml } from '../e2e/support/documents.js';
import { launchOptions } from '../e2e/support/open-page.js';
import { savedByChromium, savedByFirefox } from './complete.mjs';
import { hostileFiles } from './hostile.mjs';
import { plainPage, sitePage } from './pages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const kept = path.join(here, 'kept');
const stories = JSON.parse(readFileSync(path.join(here, 'stories.json'), 'utf8'));
const work = mkdtempSync(path.join(tmpdir(), 'storydiff-files-'));
const keep = (name, content) => writeFileSync(path.join(kept, name), Buffer.from(content));

/** One run of LibreOffice: files -> files of another kind, in the working folder. */
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
  const take = (extension, ...which) => {
    for (const name of which) keep(`${name}-writer.${extension}`, readFileSync(path.join(work, `${name}.${extension}`)));
  };
  take('odt', 'ferry', 'bakery', 'library');
  take('docx', 'ferry', 'library', 'orchard');
  take('rtf', 'ferry', 'bakery', 'library');
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
    const { value } = await mammoth.convertToMarkdown({ buffer }, { styleMap: ["p[style-name='Title'] => h1:fresh"] });
    keep(`${name}-mammoth.md`, value);
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
execFileSync('python3', [path.join(here, 'make-text.py'), kept]);
for (const [name, content] of Object.entries(hostileFiles((name) => readFileSync(path.join(kept, name))))) keep(name, content);
rmSync(work, { recursive: true });
