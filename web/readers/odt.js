// OpenDocument text: content.xml, walked. Comments are left out, and so is what is struck out or hidden; a note's own text follows
// the story, with its mark. Of tracked changes one state is read, with all of them accepted or with all rejected.

import { isTarget, linksOfLines, withLinks } from './links.js';
import { raisedText } from './marks.js';
import { OpenLists } from './odt-lists.js';
import { Styles } from './odt-styles.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { OpenRows } from './rows.js';
import { countUnread, signsOf } from './signs.js';
import { softLines } from './soft-lines.js';
import { walkTree } from './tree-walk.js';
import { named, parseXml } from './xml.js';
import { openZip } from './zip.js';

/** @import { Link, Paragraph, RawParagraph, ReadResult, ReaderOptions } from './types.d.ts' */

const silent = new Set([
  'annotation-end',
  'tracked-changes',
  'note-citation',
  'sequence-decls',
  'forms',
  'bibliography-mark',
  'ruby-text',
  'script',
  'covered-table-cell',
]);
/**
 * What a picture or a drawing is called, which nobody sees; a field with the document's own title is called alike.
 * @param {Element} given
 */
const isLabel = ({ localName, namespaceURI }) => /^(?:desc|title)$/.test(localName) && !/:text:/.test(namespaceURI ?? '');
/** What another program draws: a chart, a formula, a table to calculate with. */
const objects = new Set(['object', 'object-ole']);
const indexes = new Set(['table-of-content', 'alphabetical-index', 'illustration-index', 'bibliography']);
/** @type {Record<string, Paragraph['role']>} */
const roles = { Title: 'headline', Subtitle: 'standfirst', Caption: 'caption', Illustration: 'caption', Figure: 'caption' };
/**
 * Whether a section is not shown: always, or by a condition that the program last worked out (is-hidden).
 * @param {Element} section
 */
const isHiddenSection = (section) => section.getAttribute('text:display') === 'none';
/** @type {Record<string, string>} */
const inTheLine = { s: ' ', tab: '\t', 'line-break': '\n' };

/**
 * @typedef {RawParagraph & {marks: Link[], isHeading: boolean, number: string, isHidden?: boolean}} OdtParagraph
 * @typedef {{paragraph: OdtParagraph | undefined, start: number}} Anchor
 * @typedef {import('./odt-styles.js').OdtLook} OdtLook
 */

/**
 * What was tracked: `{kind: 'insertion'|'deletion', content}` by id.
 * @param {Document} document
 */
function changesOf(document) {
  /** @type {Map<string | null, {kind: string, content: Element}>} */
  const regions = new Map();
  for (const region of named(document, 'changed-region')) {
    const content = Array.from(region.children).find(({ localName }) => localName === 'insertion' || localName === 'deletion');
    const id = region.getAttribute('text:id') ?? region.getAttribute('xml:id');
    if (content) regions.set(id, { kind: content.localName, content });
  }
  return regions;
}

/**
 * The words of a deletion, its paragraphs apart.
 * @param {Element} content
 */
const deletedText = (content) =>
  named(content, 'p')
    .concat(named(content, 'h'))
    .map((paragraph) => paragraph.textContent)
    .join('\n\n');

/**
 * Paragraphs under `root`, each closed where the next one opens: frames and notes stand inside others.
 * @param {Element} root
 * @param {{styles: Styles, lists: OpenLists, regions: ReturnType<typeof changesOf>, changes: 'accepted' | 'rejected'}} given
 */
function paragraphsUnder(root, { styles, lists, regions, changes }) {
  /** @type {OdtParagraph[]} */
  const paragraphs = [];
  /** @type {OdtParagraph[]} */
  const notes = [];
  /** @type {OdtParagraph[]} */
  const open = [];
  /** @type {Anchor[]} */
  const anchors = []; // links that the walk is inside of
  const rows = new OpenRows(paragraphs);
  const counts = { struck: 0, hidden: 0, comments: 0, objects: 0, unread: 0 };
  /** @type {OdtLook[]} */
  const looks = []; // of the paragraphs and spans that the walk is inside of
  const inserted = new Set(); // insertions that the walk is inside of, where they are rejected
  /** @type {{mark: string, begun: boolean} | null} */
  let note = null;
  /** @param {Element} element */
  const roleOf = (element) => {
    const style = element.getAttribute('text:style-name') ?? '';
    return roles[style] ?? roles[styles.parentOf('paragraph', style) ?? ''] ?? null;
  };
  /** @param {string} text */
  const add = (text) => {
    if (open.length === 0 || inserted.size > 0) return;
    const shown = signsOf(looks.at(-1)?.font, text);
    counts.unread += countUnread(shown);
    open[open.length - 1].text += shown;
  };
  /**
   * Whether what has a style is seen; what is not is counted.
   * @param {Element} node
   * @param {string} family
   */
  const isSeen = (node, family) => {
    const name = node.getAttribute('text:style-name') ?? '';
    const around = family === 'text' ? looks.at(-1) : null;
    const own = styles.lookOf(family, name);
    /** @type {<K extends keyof OdtLook>(key: K) => OdtLook[K]} */
    const inherited = (key) => own[key] ?? around?.[key] ?? null;
    const look = { struck: inherited('struck'), hidden: inherited('hidden'), raised: own.raised, font: inherited('font') };
    const out = look.struck ? 'struck' : look.hidden ? 'hidden' : null;
    if (out && node.textContent.trim() !== '') {
      counts[out] += 1;
      return false;
    }
    looks.push(look);
    return true;
  };
  /** @param {Element} element */
  const begin = (element) => {
    const mark = note !== null && !note.begun ? `[${note.mark}] ` : '';
    const number = note === null ? lists.numberOf(element) : '';
    const isHeading = element.localName === 'h' && element.getAttribute('text:outline-level') === '1';
    /** @type {OdtParagraph} */
    const paragraph = {
      isHeading,
      marks: [],
      text: number === '' ? mark : `${number} `,
      number,
      role: note === null ? roleOf(element) : null,
      why: '',
    };
    if (note) note.begun = true;
    (note ? notes : paragraphs).push(paragraph);
    open.push(paragraph);
  };
  /** @param {Element} node */
  const endAnchor = (node) => {
    const { paragraph, start } = /** @type {Anchor} */ (anchors.pop());
    const href = node.getAttribute('xlink:href') ?? '';
    if (paragraph && isTarget(href)) paragraph.marks.push({ start, end: paragraph.text.length, href });
  };
  /**
   * What an element is before its content is read; false where that is not read.
   * @param {Element} node
   */
  const enter = (node) => {
    const { localName } = node;
    if (silent.has(localName) || indexes.has(localName) || isLabel(node)) return false;
    if (localName === 'annotation' || objects.has(localName)) {
      counts[localName === 'annotation' ? 'comments' : 'objects'] += 1;
      return false;
    }
    if (node.getAttribute('text:is-hidden') === 'true' || (localName === 'section' && isHiddenSection(node))) {
      counts.hidden += 1;
      // Such a sign hides the paragraph that it is in.
      if (localName === 'hidden-paragraph' && open.length > 0) /** @type {OdtParagraph} */ (open.at(-1)).isHidden = true;
      return false;
    }
    if (localName === 'span') {
      if (!isSeen(node, 'text')) return false;
      if (/** @type {OdtLook} */ (looks.at(-1)).raised && node.children.length === 0) {
        add(raisedText(node.textContent, open.at(-1)?.text ?? ''));
        looks.pop();
        return false;
      }
    } else if (localName === 'note') {
      const mark = tidySpaces(named(node, 'note-citation')[0]?.textContent ?? '');
      add(raisedText(mark, open.at(-1)?.text ?? '', true));
      note = { mark, begun: false };
    } else if (localName === 'p' || localName === 'h') {
      if (!isSeen(node, 'paragraph')) return false;
      begin(node);
    } else if (localName === 'list') lists.enterList(node);
    else if (localName === 'list-item' || localName === 'list-header') lists.enterItem(node);
    else if (localName === 'a') anchors.push({ paragraph: open.at(-1), start: open.at(-1)?.text.length ?? 0 });
    else if (localName === 'table-row') rows.begin();
    else if (localName === 'table-cell') rows.beginCell();
    else if (inTheLine[localName])
      add(inTheLine[localName].repeat(localName === 's' ? Math.min(Number(node.getAttribute('text:c') ?? 1), 8) : 1));
    else if (changes === 'rejected') {
      const id = node.getAttribute('text:change-id');
      const region = id ? regions.get(id) : null;
      if (localName === 'change' && region?.kind === 'deletion') add(deletedText(region.content));
      else if (localName === 'change-start' && region?.kind === 'insertion') inserted.add(id);
      else if (localName === 'change-end') inserted.delete(id);
    }
    return true;
  };
  /** @param {Element} node */
  const leave = (node) => {
    const { localName } = node;
    if (localName === 'span' || localName === 'p' || localName === 'h') looks.pop();
    if (localName === 'p' || localName === 'h') {
      const paragraph = /** @type {OdtParagraph} */ (open.pop());
      if (paragraph.isHidden) paragraph.text = '';
    } else if (localName === 'note') note = null;
    else if (localName === 'a') endAnchor(node);
    else if (localName === 'list') lists.leaveList();
    else if (localName === 'table-cell') rows.endCell();
    else if (localName === 'table-row') rows.end();
  };
  walkTree(root, { text: (node) => add(node.data.replace(/\s+/g, ' ')), enter, leave });
  // As in Word, the first heading at the top is the headline where no style is a title.
  const first = paragraphs.findIndex(({ isHeading }) => isHeading);
  if (first >= 0 && first < 3 && !paragraphs.some(({ role }) => role === 'headline')) paragraphs[first].role = 'headline';
  const split = paragraphs
    .concat(notes)
    .filter(({ text, number = '' }) => text.trim() !== number) // a number of nothing
    .flatMap(({ text, role, why, marks = [] }) => {
      const lines = softLines(text);
      const links = linksOfLines(text, marks, lines);
      return lines.map((line, index) => ({ text: line, role, why, ...withLinks(links[index]) }));
    });
  return { paragraphs: split, counts };
}

/**
 * A document of OpenDocument's XML as a reader's result.
 * @param {Document} document
 * @param {Document | null} about
 * @param {Document | null} more
 * @param {ReaderOptions} given
 * @returns {ReadResult}
 */
function readDocument(document, about, more, { name, changes }) {
  const body = named(document, 'text').find((element) => /** @type {Element} */ (element.parentNode).localName === 'body');
  if (!body) throw new ReadError('file-broken', { name });
  /** @param {string} tag */
  const first = (tag) => (about ? tidySpaces(named(about, tag)[0]?.textContent ?? '') : '');
  /** @type {'accepted' | 'rejected'} */
  const taken = changes === 'rejected' ? 'rejected' : 'accepted';
  const regions = changesOf(document);
  const styled = more ? [more, document] : [document];
  const known = { styles: new Styles(styled), lists: new OpenLists(styled), regions, changes: taken };
  const { paragraphs, counts } = paragraphsUnder(body, known);
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    byline: first('initial-creator') || first('creator'),
    language: first('language'),
    charset: null,
    ...(regions.size > 0 ? { changes: { count: regions.size, taken } } : {}),
    notes: notesOfCounts(counts),
  };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readOdt(bytes, options) {
  const { name } = options;
  const zip = openZip(bytes, name);
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest && named(parseXml(manifest, name, 'META-INF/manifest.xml'), 'encryption-data').length > 0)
    throw new ReadError('zip-locked', { name });
  const content = zip.read('content.xml');
  if (!content) throw new ReadError('file-broken', { name });
  let broken = false;
  /**
   * A part beside the text: where it is damaged the text is there all the same.
   * @param {string} path
   */
  const part = (path) => {
    try {
      const source = zip.read(path);
      return source ? parseXml(source, name, path) : null;
    } catch (error) {
      const { code } = /** @type {ReadError} */ (error);
      if (code !== 'file-broken' && code !== 'zip-broken') throw error;
      broken = true;
      return null;
    }
  };
  const read = readDocument(parseXml(content, name, 'content.xml'), part('meta.xml'), part('styles.xml'), options);
  return broken ? { ...read, notes: ['noteBroken', ...read.notes] } : read;
}

/**
 * The same as one file of XML (.fodt).
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readFlatOdt(bytes, options) {
  const document = parseXml(bytes, options.name);
  return readDocument(document, document, null, options);
}
