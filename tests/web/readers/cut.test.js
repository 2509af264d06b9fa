/** @jest-environment jsdom */
// Files that break off and still give text: a note says so, and never of a whole one.
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';

const text = 'The night ferry to Olmen will stop running in October, the harbour said.';
const read = (name, source) =>
  readBytes(
    name,
    Uint8Array.from(source, (character) => character.charCodeAt(0)),
  );

const mail = (...lines) => ['From: Ida <ida@example.org>', 'Subject: Ferry', 'MIME-Version: 1.0', ...lines].join('\r\n');
const parts = ['Content-Type: multipart/mixed; boundary="b1"', '', '--b1', 'Content-Type: text/plain', '', text];
const rss = `<?xml version="1.0"?><rss><channel><title>News</title><item><title>Ferry</title><description>${text}</description></item>`;

describe('cut', () => {
  test.each([
    ['a page amid a paragraph', 'a.html', `<html><body><p>${text}</p><p>${text}`],
    ['a page amid a tag', 'a.html', `<p>${text}</p><p class="sto`],
    ['a page amid a comment', 'a.html', `<p>${text}</p><!-- more`],
    ['a page amid a script', 'a.html', `<p>${text}</p><script>let a`],
    ['a page amid a container', 'a.html', `<html><body><div><p>${text}<p>${text}`],
    ['a mail in parts', 'a.eml', mail(...parts, '--b1', 'Content-Type: text/pl')],
    ['a mail amid a line', 'a.eml', mail('Content-Type: text/plain', '', `${text} It was`)],
    ['a rich text', 'a.rtf', `{\\rtf1\\ansi {\\b ${text}}\\par It `],
    ['a feed', 'a.rss', rss],
  ])('%s', async (_, name, source) => {
    const { notes, text: got } = await read(name, source);
    expect(got).toContain(text);
    expect(notes.filter((note) => note === 'noteCut')).toEqual(['noteCut']);
  });
});

describe('whole', () => {
  test.each([
    ['a page', 'a.html', `<html><body><div><p>${text}</p></div></body></html>\n<!-- served in 3 ms -->`],
    ['a page that leaves out what may be left out', 'a.html', `<html><body><p>${text}<p>${text}`],
    ['a piece of a page', 'a.html', `<div><p>${text}</p></div>`],
    ['a mail', 'a.eml', mail('Content-Type: text/plain', '', text, '')],
    ['a mail in parts', 'a.eml', mail(...parts, '--b1--', '')],
    ['a mailbox', 'a.mbox', [1, 2].map(() => `From ida Mon Jan 06 10:00:00 2031\r\n${mail('', 'It was')}\r\n\r\n`).join('')],
    ['a rich text', 'a.rtf', `{\\rtf1\\ansi {\\b ${text}}\\par}`],
    ['a feed', 'a.rss', `${rss}</channel></rss>`],
  ])('%s', async (_, name, source) => {
    const { notes } = await read(name, source);
    expect(notes).not.toContain('noteCut');
  });
});
