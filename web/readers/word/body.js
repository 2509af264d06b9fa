// The text of a Word document (document.xml, or the notes beside it) -> paragraphs.
//
// What is seen is read: fields give their result and not their instruction, a text box that is there twice for old programs is
// read once, and of tracked changes one state is read, with all of them accepted or with all rejected. What is struck out or
// hidden is left out and counted.

import { isTarget, linksOfLines, shifted } from '../links.js';
import { lineOfCells, linksOfRow } from '../rows.js';
import { countUnread, signOf } from '../signs.js';
import { softLines } from '../soft-lines.js';
import { raisedText } from '../marks.js';
import { attributeOf, walkXml } from '../xml-walk.js';
import { OpenFields } from './open-fields.js';
import { lookOf, newLook, readLook, shownIn } from './looks.js';
import { roman } from './numbering.js';
import { wordSpaces } from './spaces.js';

/** @import { Link, Look, StyleAbout } from '../types.d.ts' */

/**
 * @typedef {object} BodyParagraph
 * @property {string} text
 * @property {string | null} style
 * @property {string | null} note     the id of the note that it is in
 * @property {Link[]} links
 * @property {string | null} [part]   the id of a file which stands for the paragraph
 *
 * @typedef {{changes: number, struck: number, hidden: number, comments: number, objects: number, unread: number, footnotes: number, endnotes: number}} BodyCounts
 * @typedef {{footnote: Map<string | null, string>, endnote: Map<string | null, string>}} NoteMarks  by the ids of notes
 * @typedef {{paragraphs: BodyParagraph[], counts: BodyCounts, notes: NoteMarks}} Body
 *
 * @typedef {{start: number, cells: {from: number, to: number}[], gone: boolean, holdsRows: boolean}} Row
 *
 * @typedef {{paragraph: OpenParagraph | undefined, start: number, href: string}} Hyperlink
 *
 * @typedef {object} OpenParagraph  while it is read
 * @property {string} text
 * @property {string} number
 * @property {string | null} style
 * @property {string | null} [list]
 * @property {number | null} [level]
 * @property {string | null} note
 * @property {Link[]} marks
 * @property {string | null} [part]
 * @property {boolean} [endGone]     whether a change took its end out
 */

/** Elements with nothing of the text in them: properties as they were before, and what is for programs. */
const silent = new Set(
  `w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tcPrChange w:trPrChange w:tblPrExChange w:tblGridChange w:numberingChange
  w:sdtEndPr w:ffData w:delInstrText w:rt w:object w:smartTagPr w:customXmlPr w:rubyPr w:tblGrid w:sectPr`.split(/\s+/),
);
/** What is drawn out of words that stand elsewhere, or by another program. */
const drawnElsewhere = /\/(?:diagram|chart|chartex)$/;
/** @type {Record<string, string>} */
const breaks = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/**
 * @param {string} source
 * @param {{changes: 'accepted'|'rejected', describe: (style: string|null) => StyleAbout, numbers: ReturnType<typeof import('./numbering.js').numberCounter>, targets?: Map<string|null, string>}} options
 *   `targets`: where links lead to, by their ids
 * @returns {Generator<number, Body>}
 */
export function* readBody(source, { changes, describe, numbers, targets = new Map() }) {
  const counts = { changes: 0, struck: 0, hidden: 0, comments: 0, objects: 0, unread: 0, footnotes: 0, endnotes: 0 };
  /** @type {NoteMarks} */
  const notes = { footnote: new Map(), endnote: new Map() }; // id -> mark
  const unread = changes === 'accepted' ? new Set(['w:del', 'w:moveFrom']) : new Set(['w:ins', 'w:moveTo']);
  /** @type {OpenParagraph[]} */
  const out = [];
  /** @type {OpenParagraph[]} */
  const open = []; // paragraphs
  /** @type {Row[]} */
  const rows = [];
  /** @type {Hyperlink[]} */
  const hyperlinks = []; // that the walk is inside of
  /** @type {boolean[]} */
  const alternatives = []; // whether a choice of each was read
  let skip = 0; // depth inside of what is not read
  /** @type {{look: Look, style: string | null, whole: Look | null, isMark: boolean} | null} */
  let run = null;
  let inRunProperties = 0;
  let inParagraphProperties = 0;
  let inRowProperties = 0;
  /** @type {OpenParagraph | null} */
  let joinNext = null; // a paragraph whose end was deleted
  /** @type {string | null} */
  let note = null;
  let isText = 0;
  let isInstruction = 0;
  let inPlaceholder = false; // what invites to type, and is no text
  let raised = '';
  /** @type {{kind: string, at: number, paragraph?: OpenParagraph}} */
  let left = { kind: '', at: -1 }; // what was left out last, so that a passage in several runs counts once

  const fields = new OpenFields();
  /** How the run looks that the walk is in. */
  const look = () => {
    if (!run) return newLook();
    run.whole ??= lookOf([run.look, run.style === null ? newLook() : describe(run.style).look, describe(open.at(-1)?.style ?? null).look]);
    return run.whole;
  };
  /** @param {string} text */
  const write = (text) => {
    const paragraph = open.at(-1);
    if (!paragraph || fields.isInstruction) return;
    const { struck, hidden, raised: isRaised } = look();
    if (struck || hidden) {
      const kind = struck ? 'struck' : 'hidden';
      if (text.trim() !== '' && (left.kind !== kind || left.at !== paragraph.text.length || left.paragraph !== paragraph))
        counts[kind] += 1;
      left = { kind, at: paragraph.text.length, paragraph };
      return;
    }
    counts.unread += countUnread(text);
    if (isRaised && !run?.isMark) raised += text;
    else paragraph.text += text;
  };
  const endRun = () => {
    const paragraph = open.at(-1);
    if (raised !== '' && paragraph) paragraph.text += raisedText(raised, paragraph.text);
    raised = '';
    run = null;
  };
  /**
   * @param {'footnote' | 'endnote'} kind
   * @param {string} attributes
   */
  const addMark = (kind, attributes) => {
    const id = attributeOf(attributes, 'id');
    if (attributeOf(attributes, 'customMarkFollows')) {
      notes[kind].set(id, ''); // the writer's own stands in the text, and in the note
      return;
    }
    counts[`${kind}s`] += 1;
    const mark = kind === 'footnote' ? String(counts.footnotes) : roman(counts.endnotes);
    notes[kind].set(id, mark);
    if (run) run.isMark = true;
    write(raisedText(mark, open.at(-1)?.text ?? '', true));
    if (run) run.isMark = false;
  };
  /** @param {OpenParagraph} paragraph */
  const number = (paragraph) => {
    const style = describe(paragraph.style);
    const named = paragraph.list === null && style.list === null ? numbers.ofStyle(paragraph.style) : null;
    const list = paragraph.list ?? named?.id ?? style.list;
    if (list === null || list === '0' || paragraph.text.trim() === '') return '';
    return numbers.next(list, paragraph.level ?? named?.at ?? style.level ?? 0);
  };
  const beginParagraph = () => {
    const paragraph =
      joinNext && open.length === 0 ? joinNext : { text: '', number: '', style: null, list: null, level: null, note, marks: [] };
    if (paragraph !== joinNext) out.push(paragraph);
    joinNext = null;
    open.push(paragraph);
  };
  const endParagraph = () => {
    const paragraph = /** @type {OpenParagraph} */ (open.pop());
    paragraph.number ||= number(paragraph);
    if (paragraph.endGone) {
      paragraph.endGone = false;
      joinNext = paragraph;
    }
  };
  const endRow = () => {
    const row = /** @type {Row} */ (rows.pop());
    if (rows.length > 0) /** @type {Row} */ (rows.at(-1)).holdsRows = true;
    if (row.gone) {
      out.length = row.start;
      return;
    }
    if (row.holdsRows) return; // each of them is a line
    const line = lineOfCells(out, row.cells, (paragraph) => [paragraph.number, paragraph.text.trim()].filter(Boolean).join(' '));
    if (line === null) return;
    const joined = out.splice(row.start).map((each) => ({ text: each.number + each.text, marks: shifted(each.marks, each.number.length) }));
    if (line !== '') out.push({ text: line, number: '', style: null, note, marks: linksOfRow(joined, line) });
  };

  yield* walkXml(
    source,
    {
      open(name, attributes) {
        if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') {
          if (inRunProperties > 0 && inParagraphProperties > 0) {
            counts.changes += 1;
            if (unread.has(name) && open.length > 0) /** @type {OpenParagraph} */ (open.at(-1)).endGone = true;
          } else if (inRowProperties > 0) {
            counts.changes += 1;
            if (unread.has(name) && rows.length > 0) /** @type {Row} */ (rows.at(-1)).gone = true;
          } else if (inRunProperties === 0) counts.changes += 1;
        }
        if (skip > 0) {
          skip += 1;
          return;
        }
        if (name === 'w:object') counts.objects += 1;
        if (silent.has(name) || (unread.has(name) && inRunProperties === 0 && inRowProperties === 0)) {
          skip = 1;
          return;
        }
        if (name === 'mc:AlternateContent') alternatives.push(false);
        else if (name === 'mc:Choice' || name === 'mc:Fallback') {
          if (alternatives.at(-1)) skip = 1;
          else if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
        } else if (name === 'w:p') beginParagraph();
        else if (name === 'w:pPr') inParagraphProperties += 1;
        else if (name === 'w:rPr') inRunProperties += 1;
        else if (name === 'w:trPr') inRowProperties += 1;
        else if (name === 'w:hyperlink') {
          const paragraph = open.at(-1);
          hyperlinks.push({ paragraph, start: paragraph?.text.length ?? 0, href: targets.get(attributeOf(attributes, 'id')) ?? '' });
        } else if (name === 'w:r' || name === 'm:r') run = { look: newLook(), style: null, whole: null, isMark: false };
        else if (inRunProperties > 0) {
          if (inParagraphProperties > 0 || !run) return;
          if (name === 'w:rStyle') run.style = attributeOf(attributes, 'val');
          else readLook(run.look, name, attributes);
        } else if (inParagraphProperties > 0) {
          const paragraph = open.at(-1);
          if (!paragraph) return;
          if (name === 'w:pStyle') paragraph.style ??= attributeOf(attributes, 'val');
          else if (name === 'w:numId') paragraph.list ??= attributeOf(attributes, 'val');
          else if (name === 'w:ilvl') paragraph.level ??= Number(attributeOf(attributes, 'val'));
        } else if (name === 'w:t' || name === 'w:delText' || name === 'm:t') isText += 1;
        else if (breaks[name] !== undefined) write(breaks[name]);
        else if (name === 'w:br') write(/^(?:page|column)$/.test(attributeOf(attributes, 'type') ?? '') ? '\n\n' : '\n');
        else if (name === 'w:sym') {
          write(signOf(attributeOf(attributes, 'font'), Number.parseInt(attributeOf(attributes, 'char') ?? '', 16)));
        } else if (name === 'w:fldChar') {
          const type = attributeOf(attributes, 'fldCharType');
          if (type === 'begin') fields.begin();
          else if (type === 'separate') fields.separate(open.at(-1));
          else if (type === 'end') write(fields.end(open.at(-1)));
        } else if (name === 'w:fldSimple') {
          fields.begin(attributeOf(attributes, 'instr') ?? '');
          fields.separate(open.at(-1));
        } else if (name === 'w:instrText') isInstruction += 1;
        else if (name === 'a:graphicData') counts.objects += drawnElsewhere.test(attributeOf(attributes, 'uri') ?? '') ? 1 : 0;
        else if (name === 'v:textpath')
          out.push({ text: attributeOf(attributes, 'string') ?? '', number: '', style: null, note, marks: [] });
        else if (name === 'w:altChunk') {
          out.push({ text: '', number: '', style: null, note, marks: [], part: attributeOf(attributes, 'id') });
          if (rows.length > 0) /** @type {Row} */ (rows.at(-1)).holdsRows = true;
        } else if (name === 'w:footnoteReference') addMark('footnote', attributes);
        else if (name === 'w:endnoteReference') addMark('endnote', attributes);
        else if (name === 'w:commentReference') counts.comments += 1;
        else if (name === 'w:footnote' || name === 'w:endnote') {
          note = attributeOf(attributes, 'type') ? 'none' : attributeOf(attributes, 'id');
        } else if (name === 'w:tr') rows.push({ start: out.length, cells: [], gone: false, holdsRows: false });
        else if (name === 'w:tc') rows.at(-1)?.cells.push({ from: out.length, to: out.length });
        else if (name === 'w:showingPlcHdr') inPlaceholder = true;
        else if (name === 'w:sdtContent' && inPlaceholder) {
          inPlaceholder = false;
          skip = 1;
        } else if (name === 'm:sup') write('^');
        else if (name === 'm:sub') write('_');
        else if (name === 'm:rad') write('√');
      },
      close(name) {
        if (skip > 0) {
          skip -= 1;
          return;
        }
        if (name === 'w:p') endParagraph();
        else if (name === 'w:pPr') inParagraphProperties -= 1;
        else if (name === 'w:rPr') inRunProperties -= 1;
        else if (name === 'w:trPr') inRowProperties -= 1;
        else if (name === 'w:r' || name === 'm:r') endRun();
        else if (name === 'w:hyperlink' && hyperlinks.length > 0) {
          const { paragraph, start, href } = /** @type {Hyperlink} */ (hyperlinks.pop());
          if (paragraph && isTarget(href)) paragraph.marks.push({ start, end: paragraph.text.length, href });
        } else if (name === 'w:t' || name === 'w:delText' || name === 'm:t') isText -= 1;
        else if (name === 'w:instrText') isInstruction -= 1;
        else if (name === 'w:fldSimple') write(fields.end(open.at(-1)));
        else if (name === 'mc:AlternateContent') alternatives.pop();
        else if (name === 'w:tc' && rows.at(-1)?.cells.length)
          /** @type {{to: number}} */ (/** @type {Row} */ (rows.at(-1)).cells.at(-1)).to = out.length;
        else if (name === 'w:tr' && rows.length > 0) endRow();
        else if (name === 'm:num') write('/');
        else if (name === 'w:footnote' || name === 'w:endnote') note = null;
      },
      text(text) {
        if (skip > 0) return;
        if (isText > 0) write(shownIn(look(), text));
        else if (isInstruction > 0) fields.addInstruction(text);
      },
    },
    wordSpaces,
  );
  const paragraphs = out.flatMap((paragraph) => {
    if (paragraph.part) return [{ text: '', style: null, note: paragraph.note, links: [], part: paragraph.part }];
    const lines = softLines(paragraph.text);
    const links = linksOfLines(paragraph.text, paragraph.marks, lines);
    return lines.map((text, index) => {
      const number = index === 0 && paragraph.number !== '' ? `${paragraph.number} ` : '';
      return { text: number + text, style: paragraph.style, note: paragraph.note, links: shifted(links[index], number.length) };
    });
  });
  return { paragraphs, counts, notes };
}
