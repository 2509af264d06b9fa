/** @jest-environment node */
// The native program and the page make the same sentences of one report, in every language.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { retold } from '../../../web/render/retell.js';
import { createView } from '../../../web/render/view-model.js';
import { languages } from '../support/languages.js';
import { readFixtures, root } from '../support/native.js';

const labels = { left: 'Alba', right: 'Beta' };
const read = (file) => JSON.parse(readFileSync(path.join(root, 'messages', `${file}.json`), 'utf8'));

/** What no fixture has: figures of one text that disagree, a note of a correction, quotation marks on one side. */
const own = {
  left: 'Fire kills 12 in Orlen\n\nA fire in Orlen killed 15 people on Monday.\n\nThe mayor called it a terrible day for us all.\n\nMore than 40 houses burned down in the old town of Orlen.\n',
  right:
    'Fire kills 12 in Orlen\n\nA fire in Orlen killed 15 people on Monday.\n\nThe mayor called it “a terrible day for us all”.\n\nAbout 37 houses burned down in the old town of Orlen.\n\nCorrection: An earlier version of this article gave a wrong number of houses.\n',
};
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const side of ['left', 'right']) writeFileSync(path.join(folder, `${side}.txt`), own[side]);

function nativeReport(id, language) {
  const place = id === 'own' ? folder : path.join(root, 'tests/fixtures', id);
  const [left, right] = ['left', 'right'].map((side) => path.join(place, `${side}.txt`));
  const options = ['--format', 'json', '--narration', '--offset-unit', 'utf-16', '--language-of-report', language];
  const named = ['--left-label', labels.left, '--right-label', labels.right];
  const program = path.join(root, 'build/native/storydiff');
  return JSON.parse(execFileSync(program, ['compare', left, right, ...options, ...named], { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

const others = languages.filter(({ lang }) => lang !== 'en');
const english = [...readFixtures().map(({ id }) => id), 'own'].map((id) => [id, nativeReport(id, 'en')]);

test('the fixtures have what there are sentences for', () => {
  const all = english.map(([, report]) => report);
  const kinds = new Set(all.flatMap(({ facts }) => facts.flatMap(({ details = [] }) => details.map(({ kind }) => kind))));
  expect(kinds.size).toBeGreaterThan(10);
  expect(all.some(({ inconsistencies = [] }) => inconsistencies.length > 0)).toBe(true);
  expect(all.some(({ correctionNotes = [] }) => correctionNotes.length > 0)).toBe(true);
  expect(all.some(({ summary }) => summary.unannounced > 0)).toBe(true);
});

describe.each(others.map((language) => [language.lang, language]))('in %s', (lang, messages) => {
  test.each(english)('%s', (id, report) => {
    const native = nativeReport(id, lang);
    const page = retold(createView(report), report, labels, messages);
    expect(native.facts.map(({ details }) => details.map(({ says }) => says))).toEqual(
      page.facts.map(({ details }) => details.map(({ says }) => says)),
    );
    expect((native.inconsistencies ?? []).map(({ says }) => says)).toEqual(page.inconsistencies.map(({ says }) => says));
    expect(native.narration).toEqual(page.narration);
    for (const { limit, effect } of native.degraded ?? []) expect(effect).toBe(messages.tell.degraded[limit]);
    const reasons = new Set(Object.values(read(lang).reason));
    for (const { reason } of native.facts) expect(reasons).toContain(reason);
  });
});

test.each(languages.map(({ lang }) => [lang]))('numbers and percentages of %s are those of Intl', (lang) => {
  const { number, percent } = read(lang);
  const figures = (value) => {
    const digits = String(value);
    return digits.length < number.groupFrom ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, number.group);
  };
  for (const value of [0, 7, 999, 1234, 12345, 1234567]) expect(figures(value)).toBe(new Intl.NumberFormat(lang).format(value));
  if (lang !== 'en') expect(percent.replace('{number}', '45')).toBe(new Intl.NumberFormat(lang, { style: 'percent' }).format(0.45));
});

test.each(['uk', 'pl'].map((lang) => [lang]))('the plural of %s is that of 1, 2, 5, 21, 22 and 25', (lang) => {
  const { tell } = languages.find((one) => one.lang === lang);
  const { unannounced } = read(lang).tell;
  const form = (count) =>
    Object.keys(unannounced).find(
      (key) => unannounced[key].replace('{count}', count).replace('{label}', 'A') === tell.unannounced(count, 'A'),
    );
  expect([1, 2, 5, 21, 22, 25].map(form)).toEqual(['one', 'few', 'many', lang === 'uk' ? 'one' : 'many', 'few', 'many']);
});
