// Messages and what is packed like them: .eml, mailboxes (.mbox), and pages saved as one file (.mhtml).

import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { mailIsCut } from './cut.js';
import { readHtmlText } from './html.js';
import { readInside } from './inside.js';
import { readerLimits } from './limits.js';
import { paragraphsOfMail, unflow } from './mail-text.js';
import { loadPart } from './parts.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';
import { asCharacters, sniffFormat } from './sniff.js';

/** @typedef {ReadResult & {paragraphs: Paragraph[]}} PartRead */
/** @import { ReadNote } from './readers.d.ts' */
/** @import { Choice, Mail, MailPart, Paragraph, ReadResult, ReaderOptions } from './types.d.ts' */

/**
 * @param {Uint8Array} bytes
 * @param {string} name
 * @returns {Promise<Mail>}
 */
async function parse(bytes, name) {
  const { parse: parseMail } = await loadPart('mail');
  try {
    return await parseMail(bytes);
  } catch (error) {
    if (/nesting depth/i.test(/** @type {Error} */ (error).message))
      throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxMailNesting });
    throw new ReadError('file-broken', { name, cause: /** @type {Error} */ (error).message });
  }
}

/**
 * What a part says, as far as it is known: a page's own meta goes before nothing but the mail's head.
 * @param {MailPart} part
 * @param {ReaderOptions} given
 * @returns {Omit<PartRead, 'text'> & {text?: string}}
 */
function readPart(part, { charset, name, onProgress }) {
  const decoded = decode(part.bytes, { charset, declared: part.charset, html: part.kind === 'html' });
  const about = { charset: decoded.charset, charsetBy: decoded.by };
  if (part.kind === 'html') {
    const read = readHtmlText(decoded.text, name, { onProgress });
    return { ...read, ...about, notes: [...read.notes, ...decoded.notes] };
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  return { ...about, paragraphs: paragraphsOfMail(part.flowed ? unflow(lines, part.joinsWords) : lines), notes: decoded.notes };
}

/**
 * The parts that make up the message itself: of those that say one thing in several ways the one that says the most.
 * @param {MailPart[]} parts
 */
function ownParts(parts) {
  /** @type {MailPart[][]} */
  const own = [];
  const groups = new Map();
  for (const part of parts) {
    if (part.kind !== 'text' && part.kind !== 'html') continue;
    if (part.alternative === null) own.push([part]);
    else if (groups.has(part.alternative)) groups.get(part.alternative).push(part);
    else {
      groups.set(part.alternative, [part]);
      own.push(groups.get(part.alternative));
    }
  }
  return own.flatMap((ways) => {
    const texts = ways.filter(({ kind }) => kind === 'text');
    const pages = ways.filter(({ kind }) => kind === 'html');
    if (texts.length === 0 || pages.length === 0) return ways;
    // Plain text is what the writer saw; the HTML beside it is often a letterhead around the same words.
    const letters = asCharacters(texts[0].bytes).trim().length;
    const shown = asCharacters(pages[0].bytes)
      .replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>|\s+/gi, ' ')
      .replace(/ +/g, ' ').length;
    // A line that asks to read the HTML stands for nothing of it.
    const isStub = letters < maxStub && letters < shown / 4;
    return letters === 0 || isStub || letters < pages[0].bytes.length / 200 ? pages : texts;
  });
}

/** Characters of plain text that may only ask to read the HTML beside it. */
const maxStub = 300;

/** Kinds of attachments that are no articles. */
const unread = new Set(['binary', 'locked', 'image', 'pages', 'xls', 'ppt', 'xlsx', 'pptx']);

/** Characters of a message below which what is attached to it is the story: "See below." */
const minOwnText = 200;

/**
 * An attached file as an article of the mail: what it is called and its bytes stay the mail's.
 * @param {string} title
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
async function readAttached(title, bytes, options) {
  const { choices, ...read } = await readInside(title, bytes, { ...options, article: undefined, declared: null });
  for (const key of /** @type {const} */ (['kind', 'chosen'])) delete read[key];
  return choices ? { ...read, notes: [...read.notes, 'noteChoices'] } : read;
}

/**
 * A message and what is attached to it, as articles to choose from; `preferred` is the one that a reader wants.
 * `mail` is as parts/mail.js gives it; a message inside of it may be there as bytes or as such a mail.
 * @param {Mail} mail
 * @param {ReaderOptions & {isCut?: boolean}} options
 * @returns {Promise<{articles: Choice[], preferred: number}>}
 */
async function articlesOf(mail, options, depth = 0) {
  const { name } = options;
  if (depth > readerLimits.maxMailNesting) throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxMailNesting });
  const texts = ownParts(mail.parts).map((part) => readPart(part, options));
  /** @type {Paragraph[]} */
  const head = mail.subject === '' ? [] : [{ text: mail.subject, role: 'headline', why: '' }];
  const body = texts
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ text, role }) => text !== '' && !(role === 'headline' && text === mail.subject));
  /** @type {Choice[]} */
  const attached = [];
  const unreadNames = [];
  for (const part of mail.parts) {
    if (part.kind === 'message') {
      const inner = part.mail ?? (await parse(part.bytes, name));
      attached.push(...(await articlesOf(inner, options, depth + 1)).articles);
    } else if (part.kind === 'file') {
      const title = part.name || '?';
      if (part.bytes.length === 0 || unread.has(sniffFormat(title, part.bytes))) {
        if (part.name !== '') unreadNames.push(title);
      } else attached.push({ title, date: '', read: () => readAttached(title, part.bytes, options) });
    }
  }
  const sum = body.reduce((length, { text }) => length + text.length, 0);
  const isCut = depth === 0 && options.isCut === true;
  /** @type {ReadNote[]} */
  const notes = [...(isCut ? ['noteCut'] : []), ...texts.flatMap((text) => text.notes).filter((note) => !isCut || note !== 'noteCut')];
  if (attached.length > 0) notes.push({ key: 'noteAttached', names: attached.map(({ title }) => title) });
  if (unreadNames.length > 0) notes.push({ key: 'noteUnread', names: unreadNames });
  const first = texts.find(({ charsetBy }) => charsetBy === 'guess') ?? texts[0];
  const own = {
    title: mail.subject,
    date: mail.date,
    read: () => ({
      .../** @type {{charset: string | null}} */ ({ charset: null }),
      ...first,
      ...fromParagraphs([...head, ...body]),
      headline: mail.subject,
      byline: mail.from,
      date: mail.date,
      label: mail.from || null,
      notes,
    }),
  };
  return { articles: [own, ...attached], preferred: attached.length === 1 && sum < minOwnText ? 1 : 0 };
}

/** Where the messages of a mailbox begin: a line "From someone date" after a blank one. */
const messageStart = /(?:^|\r?\n\r?\n)From [^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:)/g;

/** A line of a message that begins like one of those: a mailbox puts a ">" before it, which is no quotation. */
const escapedLine = /(?<=^|\n)>+From /g;

/**
 * A message of a mailbox as it was sent.
 * @param {Uint8Array} bytes
 */
function withoutEscapes(bytes) {
  const places = Array.from(asCharacters(bytes).matchAll(escapedLine), ({ index }) => index);
  if (places.length === 0) return bytes;
  const plain = new Uint8Array(bytes.length - places.length);
  let from = 0;
  [...places, bytes.length].forEach((place, index) => {
    plain.set(bytes.subarray(from, place), from - index);
    from = place + 1;
  });
  return plain;
}

/**
 * The messages of a mailbox, each as it was sent.
 * @param {Uint8Array} bytes
 */
export function messagesOf(bytes) {
  const found = [...asCharacters(bytes).matchAll(messageStart)];
  return found.map((match, index) =>
    withoutEscapes(bytes.subarray(match.index + match[0].length, found[index + 1]?.index ?? bytes.length)),
  );
}

/**
 * A header of a message's head, unfolded; for a list of titles only, so encoded words are decoded by the part.
 * @param {Uint8Array} bytes
 * @param {string} field
 */
const header = (bytes, field) => {
  const head = asCharacters(bytes.subarray(0, readerLimits.sniffBytes))
    .split(/\r?\n\r?\n/)[0]
    .replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${field}:\\s*(.*)$`, 'im').exec(head)?.[1].trim() ?? '';
};

/**
 * A mail that was parsed, of any format, as a reader's result.
 * @param {Mail} mail
 * @param {ReaderOptions & {isCut?: boolean}} options
 */
export async function readParsedMail(mail, options) {
  const { articles, preferred } = await articlesOf(mail, options);
  return chooseArticle(articles, options.article ?? preferred, options.name);
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export async function readMail(bytes, options) {
  const { name, article } = options;
  const messages = messagesOf(bytes);
  if (messages.length === 0) {
    return readParsedMail(await parse(bytes, name), { ...options, isCut: mailIsCut(asCharacters(bytes)) });
  }
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
      read: async () => (await articlesOf(await parse(message, name), options)).articles[0].read(),
    })),
    article,
    name,
  );
}

/**
 * The page in an .mhtml: its first part of HTML. The others are its frames, styles and pictures.
 * @param {Uint8Array} bytes
 */
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

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 * @returns {Promise<ReadResult>}
 */
export async function readMhtml(bytes, options) {
  const { parts } = await parse(pageOf(bytes), options.name);
  const page = parts.find(({ kind }) => kind === 'html');
  if (!page) throw new ReadError('file-broken', { name: options.name });
  return /** @type {PartRead} */ (readPart(page, options));
}
