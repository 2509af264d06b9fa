/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { createView } from '../../../web/render/view-model.js';
import { retold } from '../../../web/render/retell.js';
import { spokenOf } from '../../../web/render/vocabulary.js';
import { addMessages, messagesFor } from '../../../web/widget/messages/index.js';
import { languages } from '../support/languages.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Courier', right: 'Dispatch' };

test.each(languages.map((language) => [language.lang, language]))(
  '%s: of two versions nothing is named by the side that has it',
  (_, m) => {
    const [versions, outlets] = [spokenOf(m, true), spokenOf(m, false)];
    for (const status of ['removed', 'added']) {
      for (const key of ['statusName', 'statusSpoken', 'filterName']) {
        expect(versions[key](status, labels)).not.toMatch(/Courier|Dispatch/);
        expect(outlets[key](status, labels)).toMatch(/Courier|Dispatch/);
      }
    }
    // Two versions may have a word of their own for it: « modifié », not « différent ».
    for (const messages of [versions, outlets]) expect(messages.statusName('changed', labels)).toMatch(/\S/);
    expect(versions.filterName('all', labels)).toBe(outlets.filterName('all', labels));
    expect(spokenOf(m, true)).toBe(versions);
  },
);

test('a language without words for two versions speaks of them in its own words for two outlets', () => {
  addMessages({ lang: 'eo', statusName: (status, { left }) => `nur en ${left}` });
  expect(spokenOf(messagesFor('eo'), true).statusName('removed', labels)).toBe('nur en Courier');
});

test('the narration follows the words that a reader chose', () => {
  const report = makeReport({ left: ['It rained. Two died.'], right: ['Two died.'], links: [[1, 0]] });
  report.summary.versions = true;
  Object.assign(report.summary, { leftShared: 0.5, rightShared: 1, unannounced: 0 });
  report.narration = [{ text: 'The right text no longer says: “It rained.”', fact: 1 }];
  const told = (m) => retold(createView(report), report, { left: 'First', right: 'Second' }, m).narration.map(({ text }) => text);
  const en = languages.find(({ lang }) => lang === 'en');
  expect(told(spokenOf(en, true))).toEqual(['The right text no longer says: “It rained.”']);
  expect(told(spokenOf(en, false))).toContain('Only First says: “It rained.”');
});
