// Messages and what is packed like them: .eml, mailboxes (.mbox), and pages saved as one file (.mhtml).

import { chooseArticle } from './choice.js';
import { readHtmlText } from './html.js';
import { readerLimits } from './limits.js';
import { loadPart } from './parts.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';

const latin1 = new TextDecoder('latin1');

/** Bytes as characters of the same numbers, for looking at what is ASCII by rule. */
const asCharacters = (bytes) => latin1.decode(bytes);

async function parse(bytes, name) {
  const { parse: parseMail } = await loadPart('mail');
  try {
    return await parseMail(bytes);
  } catch (error) {
    if (/nesting depth/i.test(error.message)) throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxMailNesting });
    throw new ReadError('file-broken', { name, cause: error.message });
  }
}

async function readMessage(bytes, name) {
  const mail = await parse(bytes, name);
  // Plain text is what the writer saw; the HTML beside it is often a letterhead around the same words.
  const html = mail.html !== '' && mail.text.trim().length < mail.html.length / 200;
  const read =
    mail.html !== '' && (html || mail.text.trim() === '')
      ? readHtmlText(mail.html, name)
      : { text: mail.text.replace(/\r\n?/g, '\n'), notes: [] };
  const head = mail.subject === '' ? [] : [{ text: mail.subject, role: 'headline', why: '' }];
  const body = read.paragraphs ?? read.text.split(/\n[ \t]*\n+/).map((text) => ({ text: text.trim(), role: null, why: '' }));
  const paragraphs = [...head, ...body.filter(({ text, role }) => text !== '' && !(role === 'headline' && text === mail.subject))];
  return {
    ...read,
    ...fromParagraphs(paragraphs),
    headline: mail.subject,
    byline: mail.from,
    date: mail.date,
    label: mail.from || null,
    charset: null,
  };
}

/** Where the messages of a mailbox begin: a line "From someone date" after a blank one. */
export function messagesOf(bytes) {
  const text = asCharacters(bytes);
  const starts = [...text.matchAll(/(?:^|\r?\n\r?\n)From [^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:)/g)].map(
    (match) => match.index + match[0].length,
  );
  const ends = [...text.matchAll(/(?:^|\r?\n\r?\n)From [^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:)/g)].map((match) => match.index);
  return starts.map((start, index) => bytes.subarray(start, ends[index + 1] ?? bytes.length));
}

/** A header of a message's head, unfolded; for a list of titles only, so encoded words are decoded by the part. */
const header = (bytes, field) => {
  const head = asCharacters(bytes.subarray(0, readerLimits.sniffBytes))
    .split(/\r?\n\r?\n/)[0]
    .replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${field}:\\s*(.*)$`, 'im').exec(head)?.[1].trim() ?? '';
};

export async function readMail(bytes, { name, article }) {
  const messages = messagesOf(bytes);
  if (messages.length === 0) return readMessage(bytes, name);
  const titles = await Promise.all(
    messages.slice(0, readerLimits.maxChoices).map(async (message) => {
      const subject = header(message, 'Subject');
      if (!/=\?/.test(subject)) return subject;
      const { subject: decoded } = await parse(new TextEncoder().encode(`Subject: ${subject}\r\n\r\n`), name);
      return decoded;
    }),
  );
  return chooseArticle(
    messages.map((message, index) => ({
      title: titles[index] ?? '',
      date: header(message, 'Date'),
      read: () => readMessage(message, name),
    })),
    article,
    name,
  );
}

/** The page in an .mhtml: its first part of HTML. The others are its frames, styles and pictures. */
export function pageOf(bytes) {
  const text = asCharacters(bytes);
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return bytes;
  const head = text.slice(0, blank.index).replace(/\r?\n[ \t]+/g, ' ');
  const boundary = /^content-type:[^\n]*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/im.exec(head);
  if (!boundary) return bytes;
  const mark = `--${boundary[1] ?? boundary[2]}`;
  for (let at = text.indexOf(mark, blank.index); at >= 0;) {
    const start = text.indexOf('\n', at) + 1;
    const end = text.indexOf(`\n${mark}`, start);
    if (start === 0) break;
    const part = text.slice(start, end < 0 ? undefined : end);
    const partHead = part.split(/\r?\n\r?\n/, 1)[0];
    if (/^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(partHead))
      return bytes.subarray(start, end < 0 ? bytes.length : end);
    at = end < 0 ? -1 : end + 1;
  }
  return bytes;
}

export async function readMhtml(bytes, { name }) {
  const { html } = await parse(pageOf(bytes), name);
  if (html === '') throw new ReadError('file-broken', { name });
  return { ...readHtmlText(html, name), charset: null };
}
