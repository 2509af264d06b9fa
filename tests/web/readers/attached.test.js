/** @jest-environment jsdom */
// What is attached to a mail is read as any file is: archives and documents too, each within the limits of the mail.
import '../support/text-coding.js';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readBytes } from '../../../web/readers/index.js';

const one = 'The night ferry to Olmen will stop running in October, the harbour board said on Tuesday.';
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
const mail = (name, content) =>
  strToU8(
    `From: Ada <ada@example.org>\r\nSubject: Draft\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b1\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n--b1--\r\n`,
  );

test('a document in an archive is the story of a mail that only points at it', async () => {
  const read = await readBytes('a.eml', mail('draft.zip', zipSync({ 'draft.txt': strToU8(one) })));
  expect(read).toMatchObject({ kind: 'eml', text: one, chosen: 1, notes: [] });
});

test('of an archive with several documents the first is read, and said to be one of several', async () => {
  const read = await readBytes('a.eml', mail('draft.zip', zipSync({ 'one.txt': strToU8(one), 'two.txt': strToU8('Two.') })));
  expect(read).toMatchObject({ text: one, notes: ['noteChoices'] });
  expect(read.choices.map(({ title }) => title)).toEqual(['Draft', 'draft.zip']);
});

test('mails in archives in mails end at the limit, which is said with the way there', async () => {
  let inner = strToU8(one);
  for (let depth = 0; depth < 3; depth += 1) inner = mail('inner.zip', zipSync({ 'inner.eml': inner }));
  await expect(readBytes('a.eml', inner)).rejects.toMatchObject({
    code: 'nested-too-deep',
    details: { name: 'a.eml/inner.zip/inner.eml/inner.zip/inner.eml' },
  });
});

test('an answer in HTML: what it quotes is set apart', async () => {
  const html = `<div dir="ltr">${one}</div><div class="gmail_quote"><div class="gmail_attr">On Monday Bo wrote:</div><blockquote class="gmail_quote">Is it true?</blockquote></div>`;
  const source = `From: a@example.org\r\nSubject: Re: Ferry\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const { paragraphs } = await readBytes('a.eml', strToU8(source));
  expect(paragraphs.map(({ text, why }) => [text, why])).toEqual([
    ['Re: Ferry', ''],
    [one, ''],
    ['On Monday Bo wrote:', 'quoted'],
    ['Is it true?', 'quoted'],
  ]);
});
