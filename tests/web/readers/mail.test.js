/** @jest-environment jsdom */
import '../support/text-coding.js';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../web/readers/index.js';
import { paragraphsOfMail, unflow } from '../../../web/readers/mail-text.js';
import { encodeAs } from '../support/encode.js';

const ukrainian = 'Нічний пором до Ольмена перестане ходити в жовтні, повідомила гавань у п’ятницю.'.replace('’', '');
const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? latin1(part) : part)]));
const head = (type) => `From: Ida <ida@example.org>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n${type}\r\n\r\n`;
const bodyOf = ({ paragraphs }) => paragraphs.filter(({ role }) => role !== 'headline').map(({ text }) => text);

test('the page of a mail is read where its plain text only asks to', async () => {
  const story = 'The night ferry to Olmen stops in October, the harbour said on Friday. '.repeat(6);
  const mail = (text) =>
    latin1(
      `${head('Content-Type: multipart/alternative; boundary=b')}--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n` +
        `--b\r\nContent-Type: text/html\r\n\r\n<html><body><p>${story}</p><p>It was old.</p></body></html>\r\n--b--\r\n`,
    );
  expect(bodyOf(await readBytes('a.eml', mail('Please read this in HTML.')))).toEqual([story.trim(), 'It was old.']);
  expect(bodyOf(await readBytes('a.eml', mail(`${story}\r\n\r\nIt was old, and so on.`))).at(-1)).toBe('It was old, and so on.');
});

describe('the charset of a part', () => {
  test('is that of the mail’s head', async () => {
    const bytes = joined(
      head('Content-Type: text/plain; charset=koi8-u\r\nContent-Transfer-Encoding: 8bit'),
      encodeAs(ukrainian, 'koi8-u'),
    );
    const read = await readBytes('a.eml', bytes);
    expect(read).toMatchObject({ charset: 'koi8-u', charsetBy: 'declared', notes: [] });
    expect(bodyOf(read)).toEqual([ukrainian]);
  });

  test('is that of the page’s own meta where the head names none', async () => {
    const page = encodeAs(`<html><head><meta charset="windows-1251"></head><body><p>${ukrainian}</p></body></html>`, 'windows-1251');
    const read = await readBytes('a.eml', joined(head('Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit'), page));
    expect(read).toMatchObject({ charset: 'windows-1251', charsetBy: 'declared' });
    expect(bodyOf(read)).toEqual([ukrainian]);
  });

  test('is guessed where nothing names it, and a reader may name another', async () => {
    const bytes = joined(head('Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit'), encodeAs(ukrainian, 'windows-1251'));
    const read = await readBytes('a.eml', bytes);
    expect(read).toMatchObject({ charset: 'windows-1251', charsetBy: 'guess' });
    expect(bodyOf(read)).toEqual([ukrainian]);
    await expect(readBytes('a.eml', bytes, { charset: 'koi8-u' })).resolves.toMatchObject({ charset: 'koi8-u', charsetBy: 'given' });
  });

  test('in a page saved as one file too', async () => {
    const page = encodeAs(`<meta charset="windows-1251"><p>${ukrainian}</p>`, 'windows-1251');
    const type = 'Content-Type: multipart/related; boundary=b';
    const bytes = joined(head(type), '--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n', page, '\r\n--b--\r\n');
    await expect(readBytes('a.mht', bytes)).resolves.toMatchObject({ text: ukrainian, charset: 'windows-1251', charsetBy: 'declared' });
  });
});

describe('what is attached', () => {
  const mail = (text, ...parts) =>
    latin1(
      `${head('Content-Type: multipart/mixed; boundary=b')}--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n${parts
        .map((part) => `--b\r\n${part}\r\n`)
        .join('')}--b--\r\n`,
    );
  const draft =
    'Content-Type: text/markdown; name=draft.md\r\nContent-Disposition: attachment; filename=draft.md\r\n\r\n# Ferry stops\r\n\r\nThe ferry stops in October.';
  const forwarded = `Content-Type: message/rfc822\r\n\r\nFrom: Bo <bo@example.org>\r\nSubject: Ferry stops\r\n\r\nThe ferry stops in October.`;

  test('is the story where the mail says no more than that it is there', async () => {
    const read = await readBytes('a.eml', mail('See below.', draft));
    expect(read).toMatchObject({ name: 'a.eml', kind: 'eml', chosen: 1, text: 'Ferry stops\n\nThe ferry stops in October.' });
    expect(read.choices.map(({ title }) => title)).toEqual(['Ferry', 'draft.md']);
    expect(read.bytes[0]).toBe('F'.charCodeAt(0));
  });

  test('a forwarded mail as well', async () => {
    const read = await readBytes('a.eml', mail('See below.', forwarded));
    expect(read).toMatchObject({ chosen: 1, headline: 'Ferry stops', byline: 'Bo', text: 'Ferry stops\n\nThe ferry stops in October.' });
  });

  test('can be chosen beside a mail that has a text of its own, which says so', async () => {
    const bytes = mail('The night ferry is a long story, and this is how it went. '.repeat(6), draft);
    const read = await readBytes('a.eml', bytes);
    expect(read).toMatchObject({ chosen: 0, notes: [{ key: 'noteAttached', names: ['draft.md'] }] });
    await expect(readBytes('a.eml', bytes, { article: 1 })).resolves.toMatchObject({ chosen: 1, name: 'a.eml' });
  });

  test('what cannot be read is named', async () => {
    const picture = 'Content-Type: image/png; name=boat.png\r\nContent-Disposition: attachment; filename=boat.png\r\n\r\n\u0089PNG';
    await expect(readBytes('a.eml', mail('The ferry stops in October.', picture))).resolves.toMatchObject({
      notes: [{ key: 'noteUnread', names: ['boat.png'] }],
    });
  });
});

describe('lines of a mail', () => {
  test('that a program cut are joined, those of an address are not', () => {
    const text = `The night ferry to Olmen will stop running in October, the\nharbour office said on Friday.\n\nHarbour office\nQuay 4\nOlmen`;
    expect(paragraphsOfMail(text).map((paragraph) => paragraph.text)).toEqual([
      'The night ferry to Olmen will stop running in October, the harbour office said on Friday.',
      'Harbour office\nQuay 4\nOlmen',
    ]);
  });

  test('that may flow are one', () => {
    expect(unflow('The ferry \nstops.\n\n>> It \n>> runs.\n> No.\n-- \nIda', false)).toBe(
      'The ferry stops.\n\n>> It runs.\n> No.\n-- \nIda',
    );
    expect(unflow('港の \n橋', true)).toBe('港の橋');
  });

  test('that are quoted, and a signature, stay in sight and are no story', () => {
    const text = 'It stops.\n\nOn Monday Bo wrote:\n> When does it\n> stop?\n\nIn October.\n\n-- \nIda Holm\nHarbour desk';
    expect(paragraphsOfMail(text)).toEqual([
      { text: 'It stops.', role: null, why: '' },
      { text: 'On Monday Bo wrote:', role: 'furniture', why: 'quoted' },
      { text: 'When does it\nstop?', role: 'furniture', why: 'quoted' },
      { text: 'In October.', role: null, why: '' },
      { text: 'Ida Holm\nHarbour desk', role: 'furniture', why: 'signature' },
    ]);
  });
});

describe('a mailbox', () => {
  const letter = (subject, body) =>
    `From ida@example.org Tue Feb  4 10:00:00 2025\nFrom: Ida <ida@example.org>\nSubject: ${subject}\n\n${body}\n\n`;
  const read = (source, article) => readBytes('a.mbox', latin1(source), { article });
  const shown = ({ paragraphs }) => paragraphs.slice(1).map(({ text, role, why }) => [text, why || role]);

  test('marks a line that begins with "From", which is no quotation', async () => {
    const body =
      'The night ferry is to stop.\n\n>From the quay one could see its lights.\n\n>>From Bo I have this, and more.\n\n> From me?';
    const read1 = await read(letter('One', body) + letter('Two', '>From here on.\n>From there too.'));
    expect(read1.choices.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(shown(read1)).toEqual([
      ['The night ferry is to stop.', null],
      ['From the quay one could see its lights.', null],
      ['From Bo I have this, and more.', 'quoted'],
      ['From me?', 'quoted'],
    ]);
    expect(shown(await read(letter('One', body) + letter('Two', '>From here on.\n>From there too.'), 1))).toEqual([
      ['From here on.\nFrom there too.', null],
    ]);
  });
});

describe('the head of another message', () => {
  const message = (body) => paragraphsOfMail(body).map(({ text, role, why }) => [text.split('\n')[0], why || role]);
  const other = 'From: Bo Lie <bo@example.org>\nDate: Tue, 4 Feb 2031\nSubject: Ferry\nTo: Ida';
  const long = 'The night ferry to Olmen stops in October, the harbour said on Friday. '.repeat(4).trim();

  test.each(['---------- Forwarded message ---------\n', '-----Original Message-----\n', 'Begin forwarded message:\n', ''])(
    'is no story, and what is forwarded below it is: %j',
    (rule) => {
      const found = message(`See below.\n\n${rule}${other}\n\n${long}`);
      expect(found).toEqual([
        ['See below.', null],
        [rule.trim() || other.split('\n')[0], 'quoted'],
        [long, null],
      ]);
    },
  );

  test('below an answer begins what is quoted', () => {
    expect(message(`${long}\n\n-- \nIda\n\n-----Original Message-----\n${other}\n\nWhen does it stop?`)).toEqual([
      [long, null],
      ['Ida', 'signature'],
      ['-----Original Message-----', 'quoted'],
      ['When does it stop?', 'quoted'],
    ]);
  });

  test('is not a list with colons', () => {
    expect(message('Price: 4 euros\nTime: twelve minutes\nCrew: four')).toEqual([['Price: 4 euros', null]]);
  });
});
