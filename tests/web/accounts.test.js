// The rule by which scripts/check-history finds words that a report hides.
import { unaccounted } from '../../scripts/history/accounts.mjs';

/** The span of the first `words` in a text. */
function at(text, words) {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

/** A side whose sentences end at full stops. */
function side(text) {
  const sentences = [...text.matchAll(/[^.]+\./gu)].map(({ 0: sentence }) => at(text, sentence.trim()));
  return { text, sentences };
}

const left = side('The crew must leave the big ship. It rained in Łódź.');
const right = side('The crew has to leave the large ship. It rained in LODZ.');

/** A report of these two texts whose first fact is the first sentence of each. */
function report(fact, { links = [[0, 0]], sides = { left, right } } = {}) {
  const first = { left: [sides.left.sentences[0]], right: [sides.right.sentences[0]] };
  return {
    ...sides,
    sentenceLinks: links.map(([l, r]) => ({ left: l, right: r })),
    facts: [{ status: 'shared', ...first, ...fact }],
  };
}
const pair = (l, r) => ({ left: at(left.text, l), right: at(right.text, r) });
const found = (of) => unaccounted(of).map((breach) => `${breach.side} ${breach.word}`);

test('words that only one sentence has are breaches, with their places', () => {
  expect(unaccounted(report({}))).toEqual([
    { side: 'left', word: 'must', start: 9, fact: 0 },
    { side: 'left', word: 'big', start: 24, fact: 0 },
    { side: 'right', word: 'has', start: 9, fact: 0 },
    { side: 'right', word: 'to', start: 13, fact: 0 },
    { side: 'right', word: 'large', start: 26, fact: 0 },
  ]);
});

test('equivalents and residue account for words of their side', () => {
  const equivalents = [pair('must', 'has to')];
  expect(found(report({ equivalents }))).toEqual(['left big', 'right large']);
  const residue = { left: [at(left.text, 'big')], right: [at(right.text, 'large')] };
  expect(found(report({ status: 'reworded', equivalents, residue }))).toEqual([]);
  expect(found(report({ status: 'reworded', equivalents, residue: { ...residue, right: [] } }))).toEqual(['right large']);
});

test.each(['changed', 'added', 'removed'])('words of facts that are %s are told', (status) => {
  expect(found(report({ status }))).toEqual([]);
});

test('case, marks and letters with strokes do not count', () => {
  const second = { left: [left.sentences[1]], right: [right.sentences[1]] };
  const plain = side('It rained in Zurich.');
  const marked = side('It rained in ZÜRICH.');
  expect(found(report({}, { sides: { left: plain, right: marked } }))).toEqual([]);
  // "Ł" is a letter of its own: what the other side has is another word.
  expect(found(report(second))).toEqual(['left łodz', 'right lodz']);
});

test('words of a linked sentence outside the fact are known', () => {
  const whole = side('The crew left and the ship sank.');
  const split = side('The crew left. And the ship sank.');
  const sides = { left: whole, right: split };
  const both = [
    [0, 0],
    [0, 1],
  ];
  expect(found(report({}, { sides, links: both }))).toEqual([]);
  expect(found(report({}, { sides }))).toEqual(['left and', 'left ship', 'left sank']);
});

test('the words of all sentences that a fact touches are there, linked or not', () => {
  const whole = side('The crew left and the ship sank.');
  const split = side('The crew left. And the ship sank.');
  expect(found(report({ right: split.sentences }, { sides: { left: whole, right: split }, links: [] }))).toEqual([]);
});

test('words with apostrophes, hyphens and points inside are one', () => {
  const sides = { left: side("The crew's co-op paid 2,5 each."), right: side('The crew paid 2 each.') };
  expect(found(report({}, { sides }))).toEqual(["left crew's", 'left co-op', 'left 2,5', 'right crew', 'right 2']);
});
