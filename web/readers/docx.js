// Word: the document's own XML, walked (word/body.js). Its styles tell the headline and captions, its lists give their numbers,
// its notes follow the text. Comments and headers are left out; of tracked changes one state is read.

import { decode } from './charset.js';
import { readInside } from './inside.js';
import { readerLimits } from './limits.js';
import { shifted, withLinks } from './links.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, isShown, notesOfCounts } from './result.js';
import { atOnce, unhurried } from './unhurried.js';
import { readBody } from './word/body.js';
import { numberCounter, readNumbering } from './word/numbering.js';
import { rolesOf } from './word/roles.js';
import { describeStyle, readStyles } from './word/styles.js';
import { attributeOf, XmlError } from './xml-walk.js';
import { openZip } from './zip.js';

/** @import { BodyParagraph } from './word/body.js' */
/** @import { Counts, Paragraph, ReadResult, ReaderOptions, StyleAbout, Zip } from './types.d.ts' */

/**
 * Where the main part is, as the archive's own list of relations says.
 * @param {Zip} zip
 * @param {(path: string) => string | null} textOf
 */
function mainPart(zip, textOf) {
  const relations = textOf('_rels/.rels') ?? '';
  for (const [relation] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    if (!/Type\s*=\s*["'][^"']*\/officeDocument["']/.test(relation)) continue;
    const target = /Target\s*=\s*["']\/?([^"']+)["']/.exec(relation)?.[1];
    if (target && zip.names.includes(target)) return target;
  }
  return zip.names.find((path) => /^word\/document[^/]*\.xml$/i.test(path)) ?? null;
}

/**
 * Where the links of a part lead to, by their ids in it, and which files of the archive it names.
 * @param {string | null} source
 */
function relationsOf(source) {
  /** @type {[Map<string | null, string>, Map<string, string>]} */
  const [targets, files] = [new Map(), new Map()];
  for (const [relation] of (source ?? '').matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    const [id, target] = ['Id', 'Target'].map((name) => attributeOf(relation, name));
    if (id === null || target === null) continue;
    const isOutside = /TargetMode\s*=\s*["']External["']/.test(relation);
    (isOutside ? targets : files).set(id, target);
  }
  return { targets, files };
}

/**
 * The paragraphs of a document, with those of files in the archive that stand for some of them (altChunk): another program put
 * them in, and Word takes them over when it next saves.
 * @param {BodyParagraph[]} paragraphs
 * @param {(id: string) => {path: string, content: Uint8Array | null} | null} partOf
 * @param {Counts} counts
 * @param {ReaderOptions} options
 */
async function withParts(paragraphs, partOf, counts, options) {
  /** @type {BodyParagraph[]} */
  const all = [];
  for (const paragraph of paragraphs) {
    const { path, content } = (paragraph.part && partOf(paragraph.part)) || {};
    if (!paragraph.part) all.push(paragraph);
    else if (!content) counts.objects += 1;
    else {
      const read = await readInside(/** @type {string} */ (path).replace(/^.*\//, ''), content, options);
      /** @type {Paragraph[]} */
      const inner = read.paragraphs ?? read.text.split(/\n{2,}/).map((text) => ({ text: text.trim(), role: null, why: '' }));
      all.push(...inner.filter(isShown).map(({ text, links = [] }) => ({ text, style: null, note: null, links })));
    }
  }
  return all;
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 * @returns {Promise<ReadResult>}
 */
export async function readDocx(bytes, options) {
  const { name, changes = 'accepted', signal, onProgress } = options;
  const zip = openZip(bytes, name);
  /**
   * @param {string} path
   * @param {Uint8Array} content
   */
  const textOfBytes = (path, content) => {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(content.subarray(0, readerLimits.sniffBytes)))) {
      throw new ReadError('entities', { name, entry: path });
    }
    return decode(content, { html: true }).text;
  };
  /** @param {string} path */
  const textOf = (path) => (zip.names.includes(path) ? textOfBytes(path, /** @type {Uint8Array} */ (zip.read(path))) : null);
  const main = mainPart(zip, textOf);
  if (!main) throw new ReadError('file-broken', { name });
  /** @param {string} file */
  const beside = (file) => main.replace(/[^/]*$/, file);
  /**
   * @template T
   * @param {string | null} source
   * @param {(source: string) => Generator<unknown, T>} read
   * @param {T} none
   */
  const parsed = (source, read, none) => (source === null ? none : atOnce(read(source)));
  try {
    const styles = parsed(textOf(beside('styles.xml')), readStyles, new Map());
    const numbering = parsed(textOf(beside('numbering.xml')), readNumbering, { abstracts: new Map(), lists: new Map() });
    /** @type {Map<string | null, StyleAbout>} */
    const known = new Map();
    /** @param {string | null} style */
    const describe = (style) => {
      if (!known.has(style)) known.set(style, describeStyle(styles, style));
      return /** @type {StyleAbout} */ (known.get(style));
    };
    /** @type {'accepted' | 'rejected'} */
    const taken = changes === 'rejected' ? 'rejected' : 'accepted';
    /** @param {string} path */
    const relations = (path) => relationsOf(textOf(path.replace(/([^/]*)$/, '_rels/$1.rels')));
    const { targets, files } = relations(main);
    const reading = { changes: taken, describe, targets };
    /** @param {number} share */
    const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
    const source = textOfBytes(main, /** @type {Uint8Array} */ (await unhurried(zip.readSteps(main), { signal })));
    const body = await unhurried(readBody(source, { ...reading, numbers: numberCounter(numbering) }), { signal, onShare });
    const { counts } = body;
    /** @param {string} id */
    const partOf = (id) => {
      const path = beside(files.get(id) ?? '').replace(/^.*?\/\//, '');
      return zip.names.includes(path) ? { path, content: zip.read(path) } : null;
    };
    const paragraphs = rolesOf(await withParts(body.paragraphs, partOf, counts, options), describe);
    /** @type {Paragraph[]} */
    const noteTexts = [];
    for (const kind of /** @type {const} */ (['footnote', 'endnote'])) {
      const source = body.notes[kind].size > 0 ? textOf(beside(`${kind}s.xml`)) : null;
      if (source === null) continue;
      const own = { ...reading, numbers: numberCounter(numbering), targets: relations(beside(`${kind}s.xml`)).targets };
      const read = await unhurried(readBody(source, own), { signal });
      for (const key of /** @type {(keyof typeof counts)[]} */ (Object.keys(counts))) counts[key] += read.counts[key];
      let last = null;
      for (const { text, note, links } of read.paragraphs) {
        const mark = body.notes[kind].get(note);
        if (mark === undefined) continue;
        const before = note === last || mark === '' ? '' : `[${mark}] `;
        noteTexts.push({ text: before + text, role: null, why: '', ...withLinks(shifted(links, before.length)) });
        last = note;
      }
    }
    const core = textOf('docProps/core.xml') ?? '';
    return {
      ...fromParagraphs([...paragraphs, ...noteTexts]),
      headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
      byline: /<dc:creator>([^<&]{1,80})</.exec(core)?.[1] ?? '',
      language: /<dc:language>([\w-]+)</.exec(core)?.[1] ?? '',
      charset: null,
      ...(counts.changes > 0 ? { changes: { count: counts.changes, taken } } : {}),
      notes: notesOfCounts(counts),
    };
  } catch (error) {
    if (error instanceof XmlError) throw new ReadError('file-broken', { name, cause: error.message });
    throw error;
  }
}
