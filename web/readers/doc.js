// Word before 2007 (.doc): the text of its pieces, with what its tables say of it (doc/). Styles tell the headline and captions, lists
// give their numbers, notes follow the text. Comments and headers are left out; of tracked changes one state is read.
//
// Written after [MS-DOC] for this purpose. Libraries for it need Node's buffers and streams, and give running text without
// styles, numbers, rows or changes.

import { openCompound } from './compound.js';
import { bodyReader } from './doc/body.js';
import { readLists } from './doc/lists.js';
import { readPieces } from './doc/pieces.js';
import { readStyleSheet } from './doc/styles.js';
import { fontsOf, formattingOf, placesOf, readHead } from './doc/tables.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { rolesOf } from './word/roles.js';
import { numberCounter, roman } from './word/numbering.js';
import { unhurried } from './unhurried.js';

/** @typedef {ReturnType<typeof notesOf>} Notes */
/** @import { Paragraph, ReadResult, ReaderOptions } from './types.d.ts' */

/** Tables of the file, by their places in its list of them. */
const tables = {
  styles: 1,
  footnoteSigns: 2,
  footnotes: 3,
  commentSigns: 4,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  endnoteSigns: 46,
  endnotes: 47,
  lists: 73,
  listUses: 74,
};

/** Versions of the format: the first one that has its text in pieces as here, in 1997. */
const firstVersion = 0xc1;
const [encrypted, tableOne] = [0x0100, 0x0200];

/**
 * Notes of one kind: their marks by the place of their sign in the text, and where the text of each is.
 * @param {ReturnType<typeof readHead>} head
 * @param {number} signs
 * @param {number} texts
 * @param {(number: number) => string} markOf
 */
function notesOf(head, signs, texts, markOf) {
  const { count, places, at } = placesOf(head.table(signs), 2);
  const view = head.table(signs);
  const ends = placesOf(head.table(texts), 0).places;
  /** @type {Map<number, string>} */
  const marks = new Map();
  const notes = [];
  for (let index = 0; index < count && index + 1 < ends.length; index += 1) {
    if (ends[index + 1] < ends[index]) break; // each follows the one before it, or the rest is damage
    // A mark of the writer's own stands in the text.
    const mark = view.getUint16(at(index), true) === 0 ? '' : markOf(marks.size + 1);
    if (mark !== '') marks.set(places[index], mark);
    notes.push({ mark, from: ends[index], to: ends[index + 1] });
  }
  return { marks, notes };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 * @returns {Promise<ReadResult>}
 */
export async function readDoc(bytes, { name, changes = 'accepted', signal, onProgress }) {
  /** @type {(cause: string) => never} */
  const fail = (cause) => {
    throw new ReadError('file-broken', { name, cause });
  };
  const file = openCompound(bytes, name);
  const document = file.read('WordDocument');
  if (!document) fail('it holds no Word document');
  const view = new DataView(document.buffer);
  if (document.length < 0x200) fail('the head of its document is cut off');
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < firstVersion)
    throw new ReadError('file-later', { name, format: 'doc6' });
  const flags = view.getUint16(10, true);
  if (flags & encrypted) throw new ReadError('zip-locked', { name });
  const tableName = flags & tableOne ? '1Table' : '0Table';
  const tableStream = file.read(tableName);
  if (!tableStream) fail(`its part ${tableName} is missing`);

  const head = readHead(document, tableStream);
  const { lengths } = head;
  const pieces = readPieces(head.table(tables.pieces), document.length, fail);
  const characters = pieces.at(-1)?.to ?? 0;
  if (lengths.text > characters) fail(`it is said to have ${lengths.text} characters, and there are ${characters}`);
  const describe = readStyleSheet(head.table(tables.styles));
  const numbering = readLists(head.table(tables.lists), head.after(tables.lists), head.table(tables.listUses));
  const counts = { changes: 0, struck: 0, hidden: 0, objects: 0, unread: 0, comments: placesOf(head.table(tables.commentSigns), 30).count };
  const footnotes = notesOf(head, tables.footnoteSigns, tables.footnotes, String);
  const endnotes = notesOf(head, tables.endnoteSigns, tables.endnotes, roman);
  const data = file.read('Data');
  const read = bodyReader(
    {
      document,
      pieces,
      characters: await unhurried(formattingOf(view, head.table(tables.characters), 'characters'), { signal }),
      paragraphs: await unhurried(formattingOf(view, head.table(tables.paragraphs), 'paragraphs', data && new DataView(data.buffer)), {
        signal,
      }),
    },
    {
      changes: changes === 'rejected' ? 'rejected' : 'accepted',
      describe,
      numbers: numberCounter(numbering),
      noteMarks: new Map([...footnotes.marks, ...endnotes.marks]),
      fonts: fontsOf(head.table(tables.fonts)),
      counts,
    },
  );
  /** @param {number} share */
  const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
  const paragraphs = rolesOf(await unhurried(read(0, lengths.text), { signal, onShare }), describe);
  const footnotesAt = lengths.text;
  const endnotesAt = footnotesAt + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments;
  const boxesAt = endnotesAt + lengths.endnotes;
  /** @type {Paragraph[]} */
  const after = [];
  for (const [{ notes }, start, length] of /** @type {[Notes, number, number][]} */ ([
    [footnotes, footnotesAt, lengths.footnotes],
    [endnotes, endnotesAt, lengths.endnotes],
  ])) {
    for (const { mark, from, to } of notes) {
      const texts = await unhurried(read(start + Math.min(from, length), start + Math.min(to, length)), { signal });
      texts.forEach(({ text }, index) =>
        after.push({ text: index === 0 && mark !== '' ? `[${mark}] ${text}` : text, role: null, why: '' }),
      );
    }
  }
  for (const { text } of await unhurried(read(boxesAt, boxesAt + lengths.boxes), { signal })) after.push({ text, role: null, why: '' });
  return {
    ...fromParagraphs([...paragraphs, ...after]),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    charset: null,
    ...(counts.changes > 0 ? { changes: { count: counts.changes, taken: changes === 'rejected' ? 'rejected' : 'accepted' } } : {}),
    notes: notesOfCounts(counts),
  };
}
