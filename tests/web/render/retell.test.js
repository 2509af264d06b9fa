import { expect, test } from '@jest/globals';
import { renamedReport, retold } from '../../../web/render/retell.js';
import { createView } from '../../../web/render/view-model.js';
import { en } from '../../../web/widget/messages/en.js';
import { uk } from '../../../web/widget/messages/uk.js';
import { makeReport } from '../support/make-report.js';

const labels = { left: 'Ранок', right: 'Вечір' };
const sharesGiven = { leftShared: 0.5, rightShared: 0.25, leftReworded: 0, rightReworded: 0, leftChanged: 0.5, rightChanged: 0.25 };

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

test('words in quotation marks on one side only', () => {
  const report = reportOf('Це “повна поразка”.', 'Це повна поразка.', [['quotation', 'повна поразка', 'повна поразка', 'A puts …']]);
  expect(says(report, uk)).toEqual(['У лапках лише на одному боці: «повна поразка».']);
});

/** A report as the engine makes it of these labels, with every kind of sentence that names a side. */
function namedBy(left, right) {
  const sentences = [
    ['number', 'Two', 'Three', `The number of people is Two in ${left} and Three in ${right}; both can be true.`],
    ['name', 'Odda', 'Vellmar', `Where ${left} has “Odda”, ${right} has “Vellmar”.`],
    ['negation', 'not', '', `${left} says “not”, ${right} does not.`],
    ['certainty', 'may', 'will', `${left} says “may”, ${right} says “will”.`],
    ['date', 'Monday', 'Tuesday', 'The day went from Monday to Tuesday.'],
  ];
  const report = makeReport({
    left: ['Two of Odda may not come on Monday.'],
    right: ['Three of Vellmar will come on Tuesday. It rained.'],
    links: [[0, 0]],
    details: { '0-0': sentences },
  });
  Object.assign(report.facts[0].details[0], { relation: 'updated', leftValue: '>2', rightValue: '3' });
  report.narration = [
    { text: `What both tell alike makes up 50 percent of ${left} and 25 percent of ${right}.`, fact: null },
    { text: `Only ${right} says: “It rained.”`, fact: 1 },
  ];
  Object.assign(report.summary, { ...sharesGiven, versions: false, unannounced: 0 });
  return report;
}

const namesAfter = { left: 'tvnet.lv', right: 'taz' };
const shownSays = (report, names) => retold(createView(report), report, names, en).facts[0].details.map((detail) => detail.says);

test.each([
  ['labels', 'Morning', 'Evening', { left: 'Morning', right: 'Evening' }],
  ['one letter', 'A', 'B', { left: 'A', right: 'B' }],
  ['no labels', 'the left text', 'the right text', {}],
])('in English a new name stands in every sentence that named the side: %s', (_, left, right, given) => {
  const report = namedBy(left, right);
  for (const [side, label] of Object.entries(given)) report[side].label = label;
  const [number, name, negation, certainty, date] = shownSays(report, namesAfter);
  expect(number).toBe('The number is more than Two in tvnet.lv and Three in taz; both can be true.');
  expect(name).toBe('Where tvnet.lv has “Odda”, taz has “Vellmar”.');
  expect(negation).toBe('Only tvnet.lv says “not”.');
  expect(certainty).toBe('tvnet.lv says “may”, taz says “will”.');
  expect(date).toBe('The day went from Monday to Tuesday.');
  const { narration } = retold(createView(report), report, namesAfter, en);
  expect(narration).toEqual([
    { text: 'What both tell alike makes up 50 percent of tvnet.lv and 25 percent of taz.', fact: null },
    { text: 'Only taz says: “It rained.”', fact: 1 },
  ]);
});

test('under the names of the report the engine’s own sentences stand, after a renaming too', () => {
  const report = namedBy('Morning', 'Evening');
  report.left.label = 'Morning';
  report.right.label = 'Evening';
  const own = report.facts[0].details.map((detail) => detail.says);
  const names = { left: 'Morning', right: 'Evening' };
  expect(shownSays(report, names)).toEqual(own);
  const model = createView(report);
  retold(model, report, namesAfter, en);
  expect(model.facts[0].details[0].says).not.toBe(own[0]);
  retold(model, report, names, en);
  expect(model.facts[0].details.map((detail) => detail.says)).toEqual(own);
  expect(model.narration).toEqual(report.narration);
});

test('a report that is saved under other names has them in its sentences', () => {
  const report = namedBy('Morning', 'Evening');
  report.left.label = 'Morning';
  report.right.label = 'Evening';
  const before = JSON.stringify(report);
  const saved = renamedReport(report, namesAfter, en);
  expect(JSON.stringify(report)).toBe(before);
  expect(saved).toMatchObject({ left: { label: 'tvnet.lv' }, right: { label: 'taz' } });
  expect(JSON.stringify(saved)).not.toMatch(/Morning|Evening/);
  expect(Object.keys(saved)).toEqual(Object.keys(report));
  expect(saved.facts.map(Object.keys)).toEqual(report.facts.map(Object.keys));
  expect(saved.facts[0].details.map(Object.keys)).toEqual(report.facts[0].details.map(Object.keys));
  expect(renamedReport(report, { left: 'Morning', right: 'Evening' }, en)).toEqual(report);
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
  Object.assign(report.summary, { ...sharesGiven, versions: false, unannounced: 2 });
  const { narration, inconsistencies } = retold(createView(report), report, labels, uk);
  expect(narration.flatMap(({ fact }) => (fact === null ? [] : [fact]))).toEqual(order);
  const text = narration.map((line) => line.text).join('\n');
  expect(text).not.toContain('English');
  expect(text).toContain('Лише «Ранок» пише: «The mayor is ill.»');
  expect(text).toContain('Лише «Вечір» пише: «It rained.»');
  expect(text).toContain('без примітки змінено 2 важливі речі');
  expect(inconsistencies).toEqual([{ side: 'left', says: 'В одному місці «Two», а в іншому «died».' }]);
});
