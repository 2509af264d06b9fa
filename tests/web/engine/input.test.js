/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { plainCall } from '../../../web/engine/input.js';

test('strings stay strings, and options get their defaults', () => {
  expect(plainCall('a', '')).toEqual({
    left: 'a',
    right: '',
    options: {
      id: '',
      idKind: 0,
      leftLabel: '',
      rightLabel: '',
      wordLinks: false,
      explain: false,
      narration: false,
      undecided: 0,
      linksOnly: false,
      link: [],
      unlink: [],
    },
  });
});

test('every shape of a paragraph becomes one', () => {
  const { left } = plainCall([['A.', 'B.'], { sentences: ['C.'], role: 'headline' }, { text: 'D. E.' }, 'F. G.'], '');
  expect(left).toEqual([
    { sentences: ['A.', 'B.'], split: false, role: '' },
    { sentences: ['C.'], split: false, role: 'headline' },
    { sentences: ['D. E.'], split: true, role: '' },
    { sentences: ['F. G.'], split: true, role: '' },
  ]);
});

test('an id may be a text or a whole number', () => {
  expect(plainCall('', '', { id: 'x' }).options).toMatchObject({ id: 'x', idKind: 1 });
  expect(plainCall('', '', { id: 12 }).options).toMatchObject({ id: '12', idKind: 2 });
});

test.each([
  [[undefined, ''], /left article has to be/],
  [['', null], /right article has to be/],
  [['', [1]], /right article, paragraph 1/],
  [[[{ text: 'a', rolle: 'body' }], ''], /left article, paragraph 1: there is no "rolle"/],
  [['', '', null], /not null/],
  [['', '', { pins: { links: [] } }], /"pins" has no "links"/],
  [['', '', { signal: true }], /"signal" has to be an AbortSignal/],
  [['', [[], [1]]], /right article, paragraph 2: a sentence has to be a string/],
  [[[{}], ''], /"text" has to be a string, not undefined/],
  [[[{ sentences: 'a' }], ''], /"sentences" has to be a list/],
  [[[{ text: 'a', role: 'lead' }], ''], /headline, standfirst/],
  [[[{ text: 'a', role: '' }], ''], /headline, standfirst/],
  [[[{ text: 'a', role: 4 }], ''], /headline, standfirst/],
  [['', '', { wordlinks: true }], /no option "wordlinks"/],
  [['', '', { wordLinks: 1 }], /"wordLinks" has to be a boolean/],
  [['', '', { explain: 'yes' }], /"explain" has to be a boolean/],
  [['', '', { onProgress: {} }], /"onProgress" has to be a function/],
  [['', '', { id: 1.5 }], /"id"/],
  [['', '', { undecided: -1 }], /"undecided" has to be a whole number/],
  [['', '', { undecided: true }], /"undecided" has to be a whole number/],
  [['', '', { leftLabel: null }], /not null/],
])('what is wrong is said: %j', (args, message) => {
  expect(() => plainCall(...args)).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringMatching(message) }));
});
