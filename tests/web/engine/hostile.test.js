/** @jest-environment node */
// Bad input through the package: a report or a clear error, never a hang, a trap or nothing.
import { expect, jest, test } from '@jest/globals';
import { compare } from '../../../dist/storydiff-node.js';
import { makeSentences, toArticle } from '../../../scripts/lib/synthetic.mjs';

jest.setTimeout(120_000);

/** Every span lies in its text and its facts cover something. */
function expectSound(report) {
  for (const side of ['left', 'right']) {
    const { text, sentences } = report[side];
    for (const { start, end } of [...sentences, ...report.facts.flatMap((fact) => fact[side])]) {
      if (!(start <= end && end <= text.length)) throw new Error(`${side}: ${start}-${end} of ${text.length}`);
    }
  }
}

test('lone surrogates keep their place, so offsets fit the string that was given', async () => {
  const left = 'Half \ud83d a face. The \udc00 end.';
  const report = await compare(left, 'Another story.');
  expect(report.left.text).toBe(left.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
  expect(report.left.text).toHaveLength(left.length);
  expect(report.left.replaced).toBe(2);
  expectSound(report);
});

test('NUL is a character like others', async () => {
  const report = await compare('a\0b fell.', 'a\0b rose.');
  expect(report.left.text).toBe('a\0b fell.');
  expectSound(report);
});

test.each([
  ['nothing', '', ''],
  ['one side', 'A word.', ''],
  ['a million letters without a space', 'a'.repeat(1_000_000), 'b'.repeat(1_000_000)],
  ['one line of a million characters', 'word '.repeat(200_000), 'ward '.repeat(200_000)],
  ['a million full stops', '.'.repeat(1_000_000), '. '.repeat(500_000)],
  ['a hundred thousand paragraphs', 'A b.\n\n'.repeat(100_000), 'A c.\n\n'.repeat(100_000)],
  ['a hundred thousand combining marks', `a${'\u0301'.repeat(100_000)}`, 'á'],
])('%s', async (_, left, right) => {
  expectSound(await compare(left, right));
});

test('ten megabytes', async () => {
  const text = toArticle(makeSentences(1_500_000, 3));
  expect(text.length).toBeGreaterThan(10_000_000);
  expectSound(await compare(text, text.slice(0, 100_000)));
});

test('past the limit, the error names the side, the size and the limit', async () => {
  const tooMuch = 'a '.repeat(34 * 1024 * 1024);
  await expect(compare('', tooMuch)).rejects.toMatchObject({
    code: 'too-long',
    message: `The right text is ${tooMuch.length} bytes long; the limit is ${64 * 1024 * 1024}.`,
  });
  await expect(compare('A.', 'A.')).resolves.toMatchObject({ version: 2 });
});
