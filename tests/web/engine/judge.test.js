/** @jest-environment node */
// A judge of the caller's own, with the package as it is shipped: in threads, and on the calling thread.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { compare, init, pinsOf, StorydiffError, undecided } from '../../../dist/storydiff-node.js';
import { batch, readFixtures } from '../support/native.js';

const left = 'Zoë opened the café.\n\nA baker from the old town won the race. The repair costs 2.4 million euros.';
const right = 'Zoë opened the café.\n\nSomeone quick got a medal in the race. Millions are needed for the repair.';
const bare = await compare(left, right);
const told = readFixtures().find(({ id }) => id === 'rewritten');
const pairs = ({ undecided: list }) => list.map((pair) => [pair.left, pair.right]);

test('undecided pairs come with their words and the statements that the report joins there', async () => {
  const report = await compare(left, right, { undecided: 100 });
  const questions = undecided(report);
  expect(questions.length).toBeGreaterThan(1);
  expect(questions.find((one) => one.left.sentence === 1 && one.right.sentence === 1)).toEqual({
    left: { sentence: 1, start: 22, end: 61, text: 'A baker from the old town won the race.', before: 'Zoë opened the café.' },
    right: { sentence: 1, start: 22, end: 60, text: 'Someone quick got a medal in the race.', before: 'Zoë opened the café.' },
    score: expect.any(Number),
    linked: expect.any(Boolean),
    statements: expect.any(Array),
    same: null,
  });
  for (const { linked, score, statements } of questions) {
    expect(score).toBeGreaterThanOrEqual(0.05);
    expect(score).toBeLessThanOrEqual(0.95);
    expect(typeof linked).toBe('boolean');
    for (const statement of statements) expect(['shared', 'reworded', 'changed']).toContain(statement.status);
  }
  expect({ ...report, undecided: undefined, options: bare.options }).toEqual(bare);
  expect(report.options).toEqual({ ...bare.options, undecided: 100 });
  expect((await compare(left, right, { undecided: 1 })).undecided).toEqual(report.undecided.slice(0, 1));
});

test('statements stand in the sentences that are asked about', async () => {
  const report = await compare(told.left, told.right, { undecided: 100 });
  const joined = undecided(report).flatMap(({ statements }) => statements);
  expect(joined.length).toBeGreaterThan(0);
  const startOf = (spans) => spans[0]?.start;
  for (const statement of joined) {
    for (const side of ['left', 'right']) {
      for (const { start, end, text } of statement[side]) expect(report[side].text.slice(start, end)).toBe(text);
    }
    const { left: one, right: other, status, score } = statement;
    const same = (fact) => startOf(fact.left) === startOf(one) && startOf(fact.right) === startOf(other);
    expect(report.facts.filter(same)).toContainEqual(expect.objectContaining({ status, score }));
  }
});

test('they are those of the native program, with the same bytes', async () => {
  const stories = readFixtures().filter((_, at) => at % 3 === 0);
  const lines = batch(stories.map((story) => ({ ...story, options: { undecided: 9 } })));
  for (const [k, { id, left: one, right: other }] of stories.entries()) {
    expect(JSON.stringify(await compare(one, other, { id, undecided: 9 }))).toBe(lines[k]);
  }
});

test('a report that lists none, or counts in another unit, is refused', async () => {
  expect(() => undecided(bare)).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringContaining('"undecided"') }));
  const report = await compare(left, right, { undecided: 3 });
  report.options.offsetUnit = 'utf-8';
  expect(() => undecided(report)).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

describe.each([
  ['in a thread', {}],
  ['on the calling thread', { worker: false }],
])('%s', (_, options) => {
  beforeAll(() => init(options));
  afterAll(() => init());

  test("a judge's answers are pins, and the report is the one with those pins", async () => {
    const plain = await compare(told.left, told.right);
    const listed = undecided(await compare(told.left, told.right, { undecided: 150 }));
    const judge = jest.fn(async (questions) => questions.map((_one, at) => [true, false, null][at % 3]));
    const report = await compare(told.left, told.right, { judge, id: 7 });
    expect(judge).toHaveBeenCalledTimes(2);
    expect(judge.mock.calls).toEqual([
      [listed.slice(0, 20), { signal: undefined }],
      [listed.slice(20), { signal: undefined }],
    ]);
    const answered = listed.map((one, at) => ({ ...one, same: [true, false, null][(at % 20) % 3] }));
    const pins = pinsOf(answered, plain);
    expect(pins.link.length + pins.unlink.length).toBe(listed.filter((_one, at) => (at % 20) % 3 < 2).length);
    expect(report).toEqual(await compare(told.left, told.right, { id: 7, pins }));
    expect(report.options).toEqual({ ...plain.options, pins });
  });

  test('it is asked in batches, within the number of questions, and not about pins', async () => {
    const all = pairs(await compare(told.left, told.right, { undecided: 150 }));
    const asked = [];
    const judge = (questions) => {
      asked.push(questions.map((one) => [one.left.sentence, one.right.sentence]));
      return questions.map(() => false);
    };
    const pinned = { link: [all[0]], unlink: [] };
    const report = await compare(told.left, told.right, { judge, questions: 3, questionsAtOnce: 2, pins: pinned });
    expect(asked).toEqual([all.slice(1, 3), all.slice(3, 4)]);
    expect(report.options.pins.link).toEqual([all[0]]);
    expect([...report.options.pins.unlink].sort()).toEqual(all.slice(1, 4).sort());
  });
});

test('without doubts nobody is asked, and where nothing is answered the report is as without a judge', async () => {
  const judge = jest.fn((questions) => questions.map(() => null));
  expect(await compare(left, left, { judge })).toEqual(await compare(left, left));
  expect(judge).not.toHaveBeenCalled();
  expect(await compare(left, right, { judge })).toEqual(bare);
  expect(judge).toHaveBeenCalled();
});

test.each([
  ['throws', () => Promise.reject(new RangeError('no money left')), 'The judge failed: no money left'],
  ['throws at once', () => { throw new RangeError('no'); }, 'The judge failed: no'], // prettier-ignore
  ['gives nothing', () => undefined, /gave no list of answers/u],
  ['gives too few', () => [true], /was asked \d+ questions and gave 1 answers/u],
  ['gives words', (questions) => questions.map(() => 'yes'), /number 1 is string, not true, false or null/u],
  ['leaves gaps', (questions) => new Array(questions.length), /number 1 is undefined/u],
])('a judge that %s rejects the comparison', async (_, judge, message) => {
  const error = await compare(left, right, { judge }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StorydiffError);
  expect(error).toMatchObject({ code: 'judge-failed', message: typeof message === 'string' ? message : expect.stringMatching(message) });
  expect(await compare(left, right)).toEqual(bare);
});

test('a signal cancels while the judge thinks, and is handed on to it', async () => {
  const controller = new AbortController();
  const judge = jest.fn((_, { signal }) => {
    expect(signal).toBe(controller.signal);
    controller.abort(new Error('enough'));
    return new Promise(() => {});
  });
  await expect(compare(left, right, { judge, signal: controller.signal })).rejects.toThrow('enough');
  expect(judge).toHaveBeenCalledTimes(1);
});

test.each([
  [{ judge: 'gpt' }, /"judge" has to be a function/u],
  [{ judge: () => [], questions: 0 }, /"questions" has to be a whole number/u],
  [{ judge: () => [], questionsAtOnce: 1.5 }, /"questionsAtOnce" has to be a whole number/u],
  [{ questions: 9 }, /"questions" needs a "judge"/u],
  [{ questionsAtOnce: 9 }, /"questionsAtOnce" needs a "judge"/u],
  [{ judge: null, judges: 1 }, /no option "judges"/u],
])('what is wrong is said: %j', async (options, message) => {
  await expect(compare(left, right, options)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringMatching(message) });
});

test('progress is told of once', async () => {
  const shares = [];
  await compare(left, `${right} More.`, { judge: (all) => all.map(() => true), onProgress: ({ share }) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test.each([
  [[{ left: 1, right: 1 }], /number 1: "same" has to be true, false or null/u],
  [[{ left: 1, right: 1, same: true }, null], /number 2: A verdict has to be an object/u],
  [[{ left: 3, right: 1, same: null }], /the left article has no sentence 3: it has 3, counted from 0/u],
  [[{ left: 1, right: -1, same: true }], /"right" has to be the index/u],
  [
    [{ left: { sentence: 1, text: 'Rain.' }, right: 1, same: true }],
    /is "A baker from the old town won the race.", and "Rain." was judged/u,
  ],
])('verdicts that do not fit are refused: %j', (verdicts, message) => {
  expect(() => pinsOf(verdicts, bare)).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringMatching(message) }));
});

test('the last verdict on a pair counts', () => {
  const verdicts = [
    { left: 2, right: 1, same: true },
    { left: { sentence: 1 }, right: 1, same: false },
    { left: 2, right: 1, same: null },
    { left: 1, right: 1, same: true },
  ];
  expect(pinsOf(verdicts, bare)).toEqual({ link: [[1, 1], [2, 1]], unlink: [] }); // prettier-ignore
});
