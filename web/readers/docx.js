// Word: the document's own XML, walked (word/body.js). Its styles tell the headline and captions, its lists give their numbers,
// its notes follow the text. Comments and headers are left out; of tracked changes one state is read.

import { decode } from './charset.js';
import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { atOnce, unhurried } from './unhurried.js';
import { readBody } from './word/body.js';
import { numberCounter, readNumbering } from './word/numbering.js';
import { rolesOf } from './word/roles.js';
import { describeStyle, readStyles } from './word/styles.js';
import { attributeOf, XmlError } from './xml-walk.js';
import { openZip } from './zip.js';

/** Where the main part is, as the archive's own list of relations says. */
function mainPart(zip, textOf) {
  const relations = textOf('_rels/.rels') ?? '';
  for (const [relation] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    if (!/Type\s*=\s*["'][^"']*\/officeDocument["']/.test(relation)) continue;
    const target = /Target\s*=\s*["']\/?([^"']+)["']/.exec(relation)?.[1];
    if (target && zip.names.includes(target)) return target;
  }
  return zip.names.find((path) => /^word\/document[^/]*\.xml$/i.test(path)) ?? null;
}

/** Where the links of a part lead to, by their ids in it. */
function targetsOf(relations) {
  const targets = new Map();
  for (const [relation] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/.test(relation)) continue;
    const [id, target] = ['Id', 'Target'].map((name) => attributeOf(relation, name));
    if (id !== null && target !== null) targets.set(id, target);
  }
  return targets;
}

export async function readDocx(bytes, { name, changes = 'accepted', signal, onProgress }) {
  const zip = openZip(bytes, name);
  const textOfBytes = (path, content) => {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(content.subarray(0, readerLimits.sniffBytes)))) {
      throw new ReadError('entities', { name, entry: path });
    }
    return decode(content, { html: true }).text;
  };
  const textOf = (path) => (zip.names.includes(path) ? textOfBytes(path, zip.read(path)) : null);
  const main = mainPart(zip, textOf);
  if (!main) throw new ReadError('file-broken', { name });
  const beside = (file) => main.replace(/[^/]*$/, file);
  const parsed = (source, read, none) => (source === null ? none : atOnce(read(source)));
  try {
    const styles = parsed(textOf(beside('styles.xml')), readStyles, new Map());
    const numbering = parsed(textOf(beside('numbering.xml')), readNumbering, { abstracts: new Map(), lists: new Map() });
    const known = new Map();
    const describe = (style) => {
      if (!known.has(style)) known.set(style, describeStyle(styles, style));
      return known.get(style);
    };
    const options = { changes: changes === 'rejected' ? 'rejected' : 'accepted', describe, numbers: numberCounter(numbering) };
    const targets = targetsOf(textOf(main.replace(/([^/]*)$/, '_rels/$1.rels')) ?? '');
    const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
    const source = textOfBytes(main, await unhurried(zip.readSteps(main), { signal }));
    const body = await unhurried(readBody(source, { ...options, targets }), { signal, onShare });
    const paragraphs = rolesOf(body.paragraphs, describe);
    const noteTexts = [];
    for (const kind of ['footnote', 'endnote']) {
      const source = body.notes[kind].size > 0 ? textOf(beside(`${kind}s.xml`)) : null;
      if (source === null) continue;
      const read = await unhurried(readBody(source, { ...options, numbers: numberCounter(numbering) }), { signal });
      body.counts.changes += read.counts.changes;
      let last = null;
      for (const { text, note } of read.paragraphs) {
        const mark = body.notes[kind].get(note);
        if (mark === undefined) continue;
        noteTexts.push({ text: note === last ? text : `[${mark}] ${text}`, role: null, why: '' });
        last = note;
      }
    }
    const { counts } = body;
    const core = textOf('docProps/core.xml') ?? '';
    return {
      ...fromParagraphs([...paragraphs, ...noteTexts]),
      headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
      byline: /<dc:creator>([^<&]{1,80})</.exec(core)?.[1] ?? '',
      language: /<dc:language>([\w-]+)</.exec(core)?.[1] ?? '',
      charset: null,
      ...(counts.changes > 0 ? { changes: { count: counts.changes, taken: options.changes } } : {}),
      notes: notesOfCounts(counts),
    };
  } catch (error) {
    if (error instanceof XmlError) throw new ReadError('file-broken', { name, cause: error.message });
    throw error;
  }
}
