import { expect, test } from '@jest/globals';
import { retold } from '../../../web/render/retell.js';
import { createView } from '../../../web/render/view-model.js';
import { en } from '../../../web/widget/messages/en.js';
import { uk } from '../../../web/widget/messages/uk.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Ранок', right: 'Вечір' };

/** A report of one link that differs in these details, `[kind, left, right, says]`, with more put over the first. */
function reportOf(left, right, details, more = {}) {
  const report = makeReport({ left: [left], right: [right], links: [[0, 0]], details: { '0-0': details } });
  Object.assign(report.facts[0].details[0], more);
  return report;
}
const says = (report, m) => retold(createView(report), report, labels, m).facts[0].details.map((detail) => detail.says);

test('a value that differs is said in the language of the interface, with its hedge', () => {
  const report = reportOf('Загинуло понад 40 людей.', 'Загинуло 37 людей.', [['number', '40', '37', 'The number is …']], {
    relation: 'conflict',
    leftValue: '>40',
    rightValue: '37',
  });
  expect(says(report, uk)).toEqual(['Число відрізняється: «Ранок» — «понад 40», «Вечір» — «37».']);
  report.facts[0].details[0].relation = 'updated';
  expect(says(report, uk)[0]).toContain('одне не суперечить другому');
});

test('what one side lacks, and what differs in a quotation', () => {
  const dropped = reportOf('Він не прийде.', 'Він прийде.', [['negation', 'не', '', 'Left says …']]);
  expect(says(dropped, uk)).toEqual(['Заперечення є лише в «Ранок»: «не».']);
  const quoted = reportOf('“Це добрий день”, сказав він.', '“Це поганий день”, сказав він.', [
    ['quotation', 'Це добрий день', 'Це поганий день', 'The quotation …'],
  ]);
  expect(says(quoted, uk)).toEqual(['Цитата відрізняється: «Ранок» — «добрий», «Вечір» — «поганий».']);
  const cut = reportOf('“Це дуже добре”, сказав він.', '“Це добре”, сказав він.', [
    ['quotation', 'Це дуже добре', 'Це добре', 'The quotation …'],
  ]);
  expect(says(cut, uk)).toEqual(['У цитаті лише «Ранок» має слова «дуже».']);
});

test('English keeps the sentences of the engine, and they come back with it', () => {
  const report = reportOf('Two died.', 'Three died.', [['number', 'Two', 'Three', 'The number went from two to three.']]);
  const model = createView(report);
  retold(model, report, labels, uk);
  expect(model.facts[0].details[0].says).toContain('Вечір');
  retold(model, report, { ...labels, right: 'Ніч' }, uk);
  expect(model.facts[0].details[0].says).toContain('Ніч');
  retold(model, report, labels, en);
  expect(model.facts[0].details[0].says).toBe('The number went from two to three.');
  expect(report.facts[0].details[0].says).toBe('The number went from two to three.');
});

test('the narration tells the same facts in the same order', () => {
  const report = makeReport({
    left: ['Two died. The mayor is ill.'],
    right: ['Three died. It rained.'],
    links: [[0, 0]],
    details: { '0-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
  });
  const order = [0, ...report.facts.keys()].slice(1).reverse();
  report.narration = [{ text: 'What both tell …', fact: null }, ...order.map((fact) => ({ text: 'English.', fact }))];
  report.inconsistencies = [
    { side: 'left', first: { start: 0, end: 3 }, second: { start: 4, end: 8 }, firstValue: '2', secondValue: '3', says: 'English.' },
  ];
  Object.assign(report.summary, { leftShared: 0.5, rightShared: 0.25, versions: false, unannounced: 2 });
  const { narration, inconsistencies } = retold(createView(report), report, labels, uk);
  expect(narration.flatMap(({ fact }) => (fact === null ? [] : [fact]))).toEqual(order);
  const text = narration.map((line) => line.text).join('\n');
  expect(text).not.toContain('English');
  expect(text).toContain('Лише «Ранок» пише: «The mayor is ill.»');
  expect(text).toContain('Лише «Вечір» пише: «It rained.»');
  expect(text).toContain('без примітки змінено 2 важливі речі');
  expect(inconsistencies).toEqual([{ side: 'left', says: 'Спершу «Two», а далі «died».' }]);
});
