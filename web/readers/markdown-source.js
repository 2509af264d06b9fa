// What of a source of Markdown spans its lines, and is read before them: its remarks, where its links lead, formulas on lines of
// their own.
//
//   <!-- not yet                 (nothing)
//   sure -->
//   [quay]: https://x.example    of "[the quay][quay]" and "[quay]"
//   $$                           E = mc²
//   E = mc^2
//   $$

import { texFormula } from './formulas/tex.js';

const fence = /^ {0,3}(```+|~~~+)/;
const definition = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s+<?([^\s<>]+)>?/;

/** How a remark is written where HTML's own way is not liked: as a link that nobody follows. */
const remark = /^(?:\/\/|comment|_)$/i;

/**
 * The name of a link's target, as names are compared.
 * @param {string} name
 */
export const referenceName = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * A line without the remarks that begin in it, and whether one of them goes on in the next; one without an end is text.
 * @param {string} line
 * @param {boolean} isOpen
 * @param {boolean} closesLater
 */
function withoutRemarks(line, isOpen, closesLater) {
  let rest = line;
  let kept = '';
  let open = isOpen;
  let count = 0;
  for (;;) {
    const at = rest.indexOf(open ? '-->' : '<!--');
    if (!open && at >= 0 && !closesLater && !rest.includes('-->', at)) return { line: kept + rest, open, count };
    if (at < 0) return { line: open ? kept : kept + rest, open, count };
    if (!open) {
      // A code span may show one.
      if ((rest.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1) return { line: kept + rest, open, count };
      kept += rest.slice(0, at);
      count += 1;
    }
    rest = rest.slice(at + (open ? 3 : 4));
    open = !open;
  }
}

/**
 * The lines of a formula from the one with "$$" on as one line; null where it has no end.
 * @param {string[]} lines
 * @param {number} at
 */
function formulaAt(lines, at) {
  const end = lines.indexOf('$$', at + 1);
  return end < 0 ? null : { text: texFormula(lines.slice(at + 1, end).join(' ')), end };
}

/**
 * @param {string[]} lines
 * @returns `{lines, references, hidden}`: lines without remarks, targets of links by their names, and how many remarks there were
 */
export function readSource(lines) {
  const kept = [];
  const references = new Map();
  const trimmed = lines.map((line) => line.trim());
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  let hidden = 0;
  let code = null;
  let open = false;
  for (let at = 0; at < lines.length; at += 1) {
    const mark = fence.exec(lines[at])?.[1];
    if (!open && code !== null) {
      if (mark?.startsWith(code)) code = null;
      kept.push(lines[at]);
      continue;
    }
    if (!open && mark) code = mark;
    const formula = !open && trimmed[at] === '$$' ? formulaAt(trimmed, at) : null;
    if (formula) {
      kept.push('', formula.text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&'), '');
      at = formula.end;
      continue;
    }
    const wasOpen = open;
    /** @type {{line: string, open: boolean, count: number}} */
    const read =
      /^(?: {4}|\t)/.test(lines[at]) && !open ? { line: lines[at], open, count: 0 } : withoutRemarks(lines[at], open, at < lastEnd);
    ({ open } = read);
    hidden += read.count;
    // A line of nothing but a remark parts no paragraphs.
    if (read.line.trim() === '' && (wasOpen || read.count > 0)) continue;
    const target = definition.exec(read.line);
    if (target && remark.test(target[1])) hidden += 1;
    else if (target && !references.has(referenceName(target[1]))) references.set(referenceName(target[1]), target[2]);
    kept.push(read.line);
  }
  return { lines: kept, references, hidden };
}
