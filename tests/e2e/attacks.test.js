/** @jest-environment node */
// Every class of attack by markup and by address, through every way into the page and every way out of it: nothing runs,
// nothing is asked for, and nothing of it becomes an element or an address. The page demands Trusted Types, so that a
// plain string could not become a script either; the element does the same where no policy helps it.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { asHtml, asMarkdown, asPage, asText, home } from '../files/attacks.mjs';
import * as documents from './support/documents.js';
import { serve } from './support/installed.js';
import { dist, dropFiles, launch, openPage, pageUrl, summary } from './support/open-page.js';
import { withoutControls } from '../../web/readers/controls.js';

jest.setTimeout(180_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const text = asText.join('\n\n');
const escaped = (source) => source.replace(/&/g, '&amp;').replace(/</g, '&lt;');
// XML has no control characters, and "]]>" only where CDATA ends.
const forXml = asText.map((one) =>
  [...one]
    .filter((c) => c >= ' ')
    .join('')
    .replaceAll(']]>', ']] >'),
);
const cdata = (source) => `<![CDATA[${source.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const mail = `From: "<img src=${home}/from onerror=top.ran=1>" <a@attack.example>\r\nSubject: <script>top.ran=1</script>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
  asPage,
)
  .toString('base64')
  .replace(/(.{76})/g, '$1\r\n')}\r\n`;
const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: javascript:top.ran=1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: javascript:top.ran=1\r\n\r\n${Buffer.from(
  asPage,
)
  .toString('base64')
  .replace(/(.{76})/g, '$1\r\n')}\r\n--b--\r\n`;
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(`<img src=${home}/channel onerror=top.ran=1>`)}</title><item><title>${cdata('<script>top.ran=1</script> The list of Orlova')}</title><link>javascript:top.ran=1</link><content:encoded>${cdata(asHtml.replaceAll('\u0000', '').replaceAll('\u0001', ''))}</content:encoded></item></channel></rss>`;
const rtf = `{\\rtf1\\ansi{\\field{\\*\\fldinst HYPERLINK "javascript:top.ran=1"}{\\fldrslt link}}${asText.map((one) => one.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?')).join('\\par ')}}`;
const report = (label, paragraph = null) =>
  JSON.stringify({
    version: 1,
    engine: '<script>top.ran=1</script>',
    options: { offsetUnit: 'utf-16', pins: { link: [[0, '<b>']], unlink: [] }, __proto__: { ran: 1 } },
    ...Object.fromEntries(['left', 'right'].map((side) => [side, { text, label, paragraphs: paragraph ? [paragraph] : [] }])),
    facts: [{ status: '<img src=x onerror=top.ran=1>', reason: `javascript:top.ran=1` }],
  });

/** What in the page, also inside shadow roots, an attack could have become. */
function suspects() {
  const found = [];
  const home = new URL('.', document.baseURI).href;
  const strange = /^(?:iframe|frame|object|embed|base|form|audio|video|img|image|use|marquee|template|noscript)$/i;
  const loads = /^(?:href|src|action|formaction|ping|srcset|data|background|poster)$/;
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const own = element.matches('body > noscript, dialog > form[method="dialog"]');
      if (!own && strange.test(element.localName)) found.push(element.localName);
      if (element.localName === 'script' && !element.src.startsWith(home)) found.push(`script ${element.src}`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${element.localName} ${name}`);
        if (loads.test(name) && !value.startsWith(home) && !/^(?:#|data:,$|[\w./-]+$)/.test(value)) found.push(`${name}=${value}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return [...found, ...('ran' in window ? [`ran: ${window.ran}`] : [])];
}

async function open(options) {
  const opened = await openPage(browser, options);
  opened.page.on('dialog', (dialog) => {
    opened.troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  opened.page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith('file:')) opened.troubles.push(`went to ${frame.url()}`);
  });
  return opened;
}

// Chromium holds what is parsed into a document without a window against the page's policy, and says so; it would do
// nothing with it anyway, as the element shows on pages without a policy.
const parsedOnly = /^console: (?:Executing inline event handler|Applying inline style|Setting the document's base URI) /;

async function expectNothing({ page, troubles, close }) {
  await page.waitForTimeout(300); // what an attack starts comes a little later
  expect(await page.evaluate(suspects)).toEqual([]);
  expect(troubles.filter((trouble) => !parsedOnly.test(trouble))).toEqual([]);
  await close();
}

test.each([
  ['list.html', () => asPage],
  ['list.mhtml', () => mhtml],
  ['list.eml', () => mail],
  ['list.xml', () => feed],
  ['list.md', () => asMarkdown],
  ['list.rtf', () => rtf],
  ['list.txt', () => text],
  ['list.docx', () => documents.makeDocx({ title: `<img src=${home}/t onerror=top.ran=1>`, body: forXml })],
  ['list.odt', () => documents.makeOdt(forXml)],
  ['list.epub', () => documents.makeEpub([{ title: 'The list', body: [...forXml, asHtml] }])],
  [`<img src=x onerror=top.ran=1>.txt`, () => text],
])('read from %s', async (name, make) => {
  const opened = await open();
  const content = await make();
  await dropFiles(opened.page, [
    { name, content },
    { name: `other ${name}`, content },
  ]);
  await summary(opened.page).waitFor();
  for (const view of ['inline', 'ledger'])
    await opened.page.locator('story-diff').evaluate((element, wanted) => void (element.view = wanted), view);
  await expectNothing(opened);
});

test('pasted, named and searched for', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('textbox', { name: 'First text', exact: true }).fill(text);
  await page.getByRole('textbox', { name: 'Second text', exact: true }).fill(asText.toReversed().join('\n\n'));
  await summary(page).waitFor();
  await page.getByRole('searchbox').first().fill('<script>');
  await page.evaluate(
    (label) => document.querySelector('story-diff').setAttribute('left-label', label),
    `<img src=${home}/label onerror=top.ran=1>`,
  );
  await expectNothing(opened);
});

test.each([
  ['a name of markup', report(`<img src=${home}/label onerror=top.ran=1>`)],
  ['a text that is no text', report({ _$litType$: 1, strings: ['<img src=x onerror=top.ran=1>'], values: [] })],
  ['a role that is none', report('a', { start: 0, end: 60, role: '<script>top.ran=1</script>' })],
  ['places outside the text', report('a', { start: -5, end: 1e9, role: 'body' })],
])('a report with %s', async (_, source) => {
  const opened = await open();
  await dropFiles(opened.page, [{ name: 'report.json', content: source }]);
  await Promise.race([summary(opened.page).waitFor(), opened.page.getByRole('alert').getByText('report.json').waitFor()]);
  await expectNothing(opened);
});

test('a small link that inflates to 50 MB is refused in words, and soon', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url');
  const opened = await open({ url: `${pageUrl}#pair=${bomb}` });
  await opened.page.getByRole('alert').getByText('too large to be opened').waitFor({ timeout: 5000 });
  await expectNothing(opened);
});

test('a link, and the pairs that are kept of it', async () => {
  const side = (label) => ({ text, label });
  const pair = { left: side(`<img src=${home}/l onerror=top.ran=1>`), right: side('javascript:top.ran=1') };
  const packed = deflateRawSync(Buffer.from(JSON.stringify(pair))).toString('base64url');
  const opened = await open({ url: `${pageUrl}#pair=${packed}&fact=<img src=x onerror=top.ran=1>&x=javascript:top.ran=1` });
  await summary(opened.page).waitFor();
  await opened.page.evaluate(() => sessionStorage.clear());
  await opened.page.goto(pageUrl);
  const recent = opened.page.getByRole('region', { name: 'Compared before' });
  await recent.getByText(/onerror/).waitFor();
  await recent.getByRole('listitem').getByRole('button').click();
  await summary(opened.page).waitFor();
  await expectNothing(opened);
});

test('shared as a page, as Markdown, as JSON and on paper', async () => {
  const opened = await open();
  const { page, troubles } = opened;
  await dropFiles(page, [
    { name: '<script>top.ran=1</script>.txt', content: text },
    { name: 'other.txt', content: asText.map((one, i) => (i % 3 === 0 ? `${one} So it was 12.` : one)).join('\n\n') },
  ]);
  await summary(page).waitFor();
  const saved = async (name) => {
    await page.getByText('Share', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.\w+$/u);
    return Buffer.concat(chunks).toString();
  };
  const markdown = await saved('Comparison as Markdown');
  expect(markdown.match(/(?<!\\)(?:\\\\)*[<[][^\n]{0,30}/g)).toBeNull();
  const json = JSON.parse(await saved('Report as JSON'));
  // Characters that nobody sees are left out in reading, and what they parted is text still.
  expect(json.left.text).toBe(withoutControls(text).text);

  const source = await saved('Comparison as a web page');
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-attacks-'));
  writeFileSync(path.join(folder, 'page.html'), source.replace(/<meta http-equiv[^>]*>/, '')); // without its own policy
  const other = await browser.newPage();
  other.on('request', (request) => request.url().startsWith('file:') || troubles.push(`the saved page asked for ${request.url()}`));
  await other.goto(pathToFileURL(path.join(folder, 'page.html')).href);
  await other.waitForTimeout(300);
  expect(await other.evaluate(suspects)).toEqual([]);
  expect(await other.locator('script').count()).toBe(0);
  await other.close();
  rmSync(folder, { recursive: true });

  const paper = (await page.pdf()).toString('latin1');
  expect(paper).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/SubmitForm|\/URI\s*\(/);
  await expectNothing(opened);
});

test.each([
  ['no policy', undefined],
  [
    'a policy that demands Trusted Types',
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src blob:; img-src data:; require-trusted-types-for 'script'; trusted-types storydiff lit-html 'allow-duplicates'",
  ],
])('the element, on a page with %s', async (_, policy) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-attacks-'));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(path.join(folder, 'attack.html'), asPage);
  writeFileSync(path.join(folder, 'attack.md'), asMarkdown);
  for (const [name, script] of [
    ['module', '<script type="module" src="define.js"></script>'],
    ['inline', '<script src="inline.js"></script>'],
  ]) {
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body></body>`,
    );
  }
  const server = await serve(folder, { policy });
  for (const script of ['module', 'inline']) {
    const page = await browser.newPage();
    const troubles = [];
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('http') && !url.startsWith(server.url)) troubles.push(`request: ${url}`);
    });
    page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
    await page.goto(`${server.url}${script}.html`);
    const told = await page.evaluate(async (label) => {
      await customElements.whenDefined('story-diff');
      const element = document.createElement('story-diff');
      const result = new Promise((resolve) => {
        element.addEventListener('storydiff-report', () => resolve('report'));
        element.addEventListener('storydiff-error', ({ detail }) => resolve(String(detail.error)));
      });
      Object.assign(element, { leftSrc: 'attack.html', rightSrc: 'attack.md', leftLabel: label, rightLabel: 'javascript:top.ran=1' });
      document.body.append(element);
      return result;
    }, `<img src=${home}/label onerror=top.ran=1>`);
    expect(told).toBe('report');
    await expectNothing({ page, troubles, close: () => page.close() });
  }
  await server.close();
  rmSync(folder, { recursive: true });
});

test('Trusted Types are demanded, and a plain string becomes no script', async () => {
  const { page, close } = await openPage(browser);
  const refused = await page.evaluate(() => {
    const attempts = {
      markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      document: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      script: () => (document.createElement('script').src = 'x.js'),
      worker: () => new Worker('x.js'),
      policy: () => window.trustedTypes.createPolicy('another', {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} passed`;
      } catch (error) {
        return `${name} ${error.name}`;
      }
    });
  });
  expect(refused).toEqual(['markup', 'document', 'script', 'worker', 'policy'].map((name) => `${name} TypeError`));
  await close();
});
