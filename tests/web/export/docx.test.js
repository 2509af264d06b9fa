/** @jest-environment jsdom */
// Word documents with tracked changes: accepted they are the right text, rejected the left one. Read by the rules of
// the format here, and by LibreOffice where that is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import '../support/text-coding.js';
import { toDocx } from '../../../web/export/docx.js';
import { makeReport } from '../support/make-report.js';
import { batch, readFixtures, root } from '../support/native.js';
import { rewrittenPairs } from '../support/rewritten.js';

const fixtures = readFixtures();
const reports = batch([...fixtures, ...rewrittenPairs(41, 40)]).map((line) => JSON.parse(line));
const paragraphsOf = ({ text, paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end));
const partsOf = (bytes) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
const documentOf = (bytes) => new DOMParser().parseFromString(partsOf(bytes)['word/document.xml'], 'application/xml');

/** What Word makes of a document whose changes are all accepted or rejected. */
function paragraphsIn(document, accept) {
  const gone = accept ? 'w:del, w:moveFrom' : 'w:ins, w:moveTo';
  const matches = (element, names) => names.split(', ').includes(element.nodeName);
  const paragraphs = [''];
  for (const paragraph of document.getElementsByTagName('w:p')) {
    const [mark] = paragraph.firstElementChild?.nodeName === 'w:pPr' ? paragraph.firstElementChild.querySelectorAll('rPr > *') : [];
    for (const child of paragraph.children) {
      if (child.nodeName === 'w:pPr' || matches(child, gone)) continue;
      for (const piece of child.getElementsByTagName('*')) {
        const text = { 'w:t': piece.textContent, 'w:delText': piece.textContent, 'w:br': '\n', 'w:tab': '\t' }[piece.nodeName];
        paragraphs[paragraphs.length - 1] += text ?? '';
      }
    }
    if (!mark || !matches(mark, gone)) paragraphs.push('');
  }
  expect(paragraphs.pop()).toBe('');
  return paragraphs;
}

test.each(reports.map((report) => [report.id, report]))('%s', (_, report) => {
  const document = documentOf(toDocx(report, { author: 'Ann', date: '2026-03-01T12:00:00.500Z' }));
  expect(document.querySelector('parsererror')).toBeNull();
  expect(paragraphsIn(document, false)).toEqual(paragraphsOf(report.left));
  expect(paragraphsIn(document, true)).toEqual(paragraphsOf(report.right));
  const changes = [...document.getElementsByTagName('*')].filter((element) => element.hasAttribute('w:author'));
  const ids = changes.map((change) => change.getAttribute('w:id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const change of changes)
    expect([change.getAttribute('w:author'), change.getAttribute('w:date')]).toEqual(['Ann', '2026-03-01T12:00:00Z']);
});

test('what has moved is a move, with the same name on both ends', () => {
  const report = makeReport({
    left: ['The old bridge was shut at noon.', 'Nobody knows why it was so cold.'],
    right: ['Nobody knows why it was so cold.', 'The old bridge was shut at noon.'],
    links: [
      [0, 1],
      [1, 0],
    ],
  });
  const document = documentOf(toDocx(report));
  const [from, to] = ['From', 'To'].map((end) => document.getElementsByTagName(`w:move${end}`)[0]);
  expect([from.textContent, to.textContent]).toEqual(['Nobody knows why it was so cold.', 'Nobody knows why it was so cold.']);
  const names = ['From', 'To'].map((end) => document.getElementsByTagName(`w:move${end}RangeStart`)[0].getAttribute('w:name'));
  expect(names).toEqual(['move1', 'move1']);
});

test('the same report gives the same bytes; author, title and language are written down', () => {
  const report = makeReport({ left: ['A & B <c>.'], right: ['A & B <d>.'], links: [[0, 0]] });
  report.left.language = report.right.language = 'en';
  const labels = { left: 'Früh', right: '"Spät" & Co' };
  expect(toDocx(report, { labels })).toEqual(toDocx(report, { labels }));
  const parts = partsOf(toDocx(report, { labels, date: 0 }));
  const core = new DOMParser().parseFromString(parts['docProps/core.xml'], 'application/xml');
  expect(core.getElementsByTagName('dc:title')[0].textContent).toBe('Früh and "Spät" & Co: a comparison');
  expect(core.getElementsByTagName('dc:creator')[0].textContent).toBe('"Spät" & Co');
  expect(core.getElementsByTagName('dcterms:created')[0].textContent).toBe('1970-01-01T00:00:00Z');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en"/>');
  for (const part of Object.values(parts))
    expect(new DOMParser().parseFromString(part, 'application/xml').querySelector('parsererror')).toBeNull();
});

test('control characters, which XML lacks, are replaced; tabs and line breaks stay', () => {
  const report = makeReport({ left: ['A\u0001b\tc\nd.'], right: ['A\u0001b\tc\nd.'], links: [[0, 0]] });
  expect(paragraphsIn(documentOf(toDocx(report)), true)).toEqual(['A\uFFFDb\tc\nd.']);
});

const python = '/usr/bin/python3';
const office =
  spawnSync(python, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0 && spawnSync('soffice', ['--version']).status === 0;

(office ? test : test.skip)(
  'LibreOffice shows the changes, accepts and rejects them',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-docx-'));
    try {
      const files = reports.map((report, index) => {
        const file = path.join(folder, `${index}.docx`);
        writeFileSync(file, toDocx(report, { author: 'Ann', date: '2026-03-01T12:00:00Z' }));
        return file;
      });
      const script = path.join(root, 'tests/web/export/accept_changes.py');
      const lines = execFileSync(python, [script, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
      const read = lines.split('\n').filter((line) => line.startsWith('{'));
      expect(read).toHaveLength(reports.length);
      read.forEach((line, index) => {
        const { Accept, Reject, changes } = JSON.parse(line);
        expect(Reject).toEqual(paragraphsOf(reports[index].left));
        expect(Accept).toEqual(paragraphsOf(reports[index].right));
        if (reports[index].left.text !== reports[index].right.text) expect(changes[0]?.[1] ?? 'Ann').toBe('Ann');
      });
      expect(read.map((line) => JSON.parse(line).changes.length).filter((count) => count > 0).length).toBeGreaterThan(40);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
