/** @jest-environment jsdom */
// What is pasted as rich text, in the forms of the programs that people copy from.
import '../support/text-coding.js';
import { expect, test } from '@jest/globals';
import { isShown } from '../../../web/readers/index.js';
import { readPasted } from '../../../web/readers/pasted.js';
import * as clipboards from '../support/clipboards.js';

const paste = (name) => readPasted(clipboards[name], clipboards.story.join('\n'));
const shown = ({ paragraphs }) => paragraphs.filter(isShown);
const textsOf = (read) => shown(read).map(({ text }) => text);

test.each([
  ['word', clipboards.wordTexts],
  ['googleDocs', clipboards.googleTexts],
  ['chromium', clipboards.chromiumTexts],
  ['firefox', clipboards.story],
  ['apple', clipboards.appleTexts],
])('%s', (name, texts) => {
  expect(textsOf(paste(name))).toEqual(texts);
});

test.each(['word', 'googleDocs', 'chromium'])('the headline of %s', (name) => {
  expect(paste(name)).toMatchObject({ headline: 'Ferry to Olmen stops' });
  expect(paste(name).paragraphs[0].role).toBe('headline');
});

test('what was struck out, and comments, are left out and counted', () => {
  expect(paste('word').notes).toEqual([
    { key: 'noteStruck', count: 2 },
    { key: 'noteComments', count: 1 },
  ]);
  expect(paste('googleDocs').notes).toEqual([{ key: 'noteStruck', count: 1 }]);
});

test('a caption is one', () => {
  expect(paste('chromium').paragraphs[2]).toMatchObject({ role: 'caption' });
});

test('a page that was copied as a whole is judged', () => {
  const read = paste('wholePage');
  const story = read.paragraphs.filter(({ role }) => role === 'headline' || role === 'body').map(({ text }) => text);
  expect(story.slice(0, 3)).toEqual(['Ferry to Olmen stops', ...clipboards.story]);
  expect(read.text).not.toMatch(/Sport|Velmar Courier$/m);
});

test.each(['outlook', 'gmail', 'cited'])('%s: what is quoted of another message is no story', (name) => {
  const { paragraphs } = paste(name);
  const story = paragraphs.filter(({ role }) => role !== 'furniture').map(({ text }) => text);
  expect(story.join('\n')).toContain(clipboards.story[0]);
  expect(story.join('\n')).not.toMatch(/Is it true|wrote|schrieb|Sent:/);
  expect(paragraphs.filter(({ why }) => why === 'quoted').map(({ text }) => text)).toContain('Is it true that it stops?');
});

test('rows of a sheet are lines', () => {
  expect(readPasted(clipboards.sheet, 'Greens\t11\nReds\t9').text.split('\n\n')).toEqual(['Greens\t11', 'Reds\t9']);
});

test('code, and markup without words, are better pasted plain', () => {
  expect(paste('code')).toBeNull();
  expect(readPasted('<meta charset="utf-8"><img src="x.png">', 'words of it')).toBeNull();
  expect(readPasted('', 'words')).toBeNull();
  expect(
    readPasted('<p>Half</p><canvas>the words of a page that draws itself</canvas>', 'the words of a page that draws itself'),
  ).toBeNull();
});

test('a passage that quotes Word is no document of Word', () => {
  const page = `<html><head><title>Ferry</title></head><body><nav><a href="/">News</a> <a href="/s">Sport</a></nav><article><h1>Ferry</h1>${clipboards.story
    .map((text) => `<p class="MsoNormal" style="mso-list:none">${text}</p>`)
    .join('')}</article></body></html>`;
  expect(readPasted(page, '').text).not.toMatch(/Sport/);
});
