/** @jest-environment node */
import { buildRows } from '../../../web/render/rows.js';

/**
 * One line a case: paragraphs of each side (a capital is furniture, an accent-free letter the story),
 * links as pairs of letters, `~` before a moved one; rows as `left|right`.
 */
function rows(left, right, links) {
  const side = (letters) =>
    [...letters].map((letter, index) => ({
      index,
      letter,
      role: letter >= 'a' ? 'body' : 'furniture',
    }));
  const [l, r] = [side(left), side(right)];
  const list = links
    .split(' ')
    .filter(Boolean)
    .map((link) => {
      const moved = link.startsWith('~');
      const [a, b] = link.replace('~', '');
      return { left: left.indexOf(a), right: right.indexOf(b), moved };
    });
  const cell = (items) => items.map((item) => (item.paragraphs ?? [item.paragraph]).map((p) => p.letter).join('')).join(' ');
  return buildRows(l, r, list).map((row) => `${cell(row.left)}|${cell(row.right)}`);
}

test.each([
  ['abc', 'xyz', 'ax by cz', ['a|x', 'b|y', 'c|z']],
  ['abc', 'xz', 'ax cz', ['a|x', 'b|', 'c|z']],
  ['ac', 'xyz', 'ax cz', ['a|x', '|y', 'c|z']],
  ['a', 'xy', 'ax ay', ['a|x y']], // a split
  ['ab', 'x', 'ax bx', ['a b|x']], // a merge
  ['abc', 'xyz', 'ax bz ~cy', ['a|x', '|y', 'b|z', 'c|']], // a move stands alone, on both sides
  ['abc', 'x', 'ax cx', ['a b c|x']], // what lies between two linked ones goes with them
  ['ab', 'xy', 'ay bx', ['|x', 'a|y', 'b|']], // a crossing that nobody called a move
  ['ABaC', 'XxY', 'ax', ['AB|X', 'a|x', 'C|Y']], // furniture beside furniture, in runs
  ['aBc', 'x', 'ax cx', ['a B c|x']],
  ['ab', 'xy', '', ['a|', 'b|', '|x', '|y']],
  ['', 'x', '', ['|x']],
  ['abcdefgh', 'x', 'ax hx', ['a|x', 'b|', 'c|', 'd|', 'e|', 'f|', 'g|', 'h|']], // a link that reaches too far
])('%s and %s by %s', (left, right, links, expected) => {
  expect(rows(left, right, links)).toEqual(expected);
});

test('whatever the links, every paragraph stands in exactly one row, in order', () => {
  let seed = 11;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const side = (n) => Array.from({ length: n }, (_, index) => ({ index, role: random(4) === 0 ? 'furniture' : 'body' }));
  for (let round = 0; round < 300; round += 1) {
    const [left, right] = [side(1 + random(9)), side(1 + random(9))];
    const links = Array.from({ length: random(10) }, () => ({
      left: random(left.length),
      right: random(right.length),
      moved: random(3) === 0,
    }));
    const built = buildRows(left, right, links);
    for (const [name, paragraphs] of [
      ['left', left],
      ['right', right],
    ]) {
      const seen = built.flatMap((row) => row[name].flatMap((item) => item.paragraphs ?? [item.paragraph]));
      expect(seen.map((p) => p.index)).toEqual(paragraphs.map((p) => p.index));
    }
  }
});
