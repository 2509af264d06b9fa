// A report for a terminal, byte for byte as the native program writes it (wasm/cli/format_terminal.cpp), in its words (words.js). Each fact has a sign
// (~ changed, + added, - removed, ≈ reworded, = shared), so that colour only repeats what the signs say:
//
//     CHANGED (1)
//       ~ morning.txt   Twelve people were hurt.
//         evening.txt   Fifteen people were hurt.
//         number: The number went from 12 to 15.

import { displayWidth, oneLine, padded, wrap } from './lines.js';

/**
 * @typedef {import('../engine/report.js').Report} Report
 * @typedef {import('../engine/report.js').Fact} Fact
 * @typedef {import('./words.js').Words} Words
 * @typedef {{start: number, end: number}} Span
 * @typedef {{color: boolean, width: number}} Style
 */

const bold = '\x1B[1m';
const dim = '\x1B[2m';
const reset = '\x1B[0m';
/** Columns that a side's name may take before a fact. */
const mostLabel = 24;
/** Facts that both tell first of all. */
const mostLeading = 5;

const colors = { changed: '\x1B[33m', added: '\x1B[32m', removed: '\x1B[31m', reworded: '\x1B[36m', shared: '' };
const signs = { changed: '~', added: '+', removed: '-', reworded: '≈', shared: '=' };

/** The lines so far; the only part that knows whether there is colour. */
class Page {
  /** @param {Style} style */
  constructor({ color, width }) {
    this.color = color;
    this.width = width;
    /** @type {string[]} */
    this.lines = [];
  }

  /** @param {string} look @param {string} content */
  line(look, content) {
    this.lines.push(this.color && look !== '' ? `${look}${content}${reset}` : content);
  }

  /** @param {string} title @param {keyof typeof colors} status */
  heading(title, status) {
    this.lines.push('');
    this.line(bold + colors[status], title);
  }

  /** `first` before the first line, as many spaces before the others. @param {string} look @param {string} first @param {string} content */
  hanging(look, first, content) {
    const indent = displayWidth(first);
    const parts = wrap(content, this.width > indent + 20 ? this.width - indent : 20);
    parts.forEach((part, at) => this.line(look, (at === 0 ? first : ' '.repeat(indent)) + part));
  }
}

/** @param {Report} report @param {'left'|'right'} side */
const nameOf = (report, side) => oneLine(report[side].label ?? '') || side;

/** Parts of `spans` that are in `marks` and those that are not. @param {Span[]} spans @param {Span[]} marks */
function* pieces(spans, marks) {
  for (const [index, span] of spans.entries()) {
    let at = span.start;
    /** @param {number} end @param {boolean} marked */
    const piece = (end, marked) => {
      const made = { start: at, end, marked, afterGap: index > 0 && at === span.start };
      at = Math.max(at, end);
      return made;
    };
    for (const mark of marks) {
      if (mark.end <= at || mark.start >= span.end) continue;
      if (mark.start > at) yield piece(mark.start, false);
      yield piece(Math.min(mark.end, span.end), true);
    }
    if (at < span.end) yield piece(span.end, false);
  }
}

/** The words of a fact that differ from the other side's, or are not proven to be the same. @param {Fact} fact @param {'left'|'right'} side */
function marksOf(fact, side) {
  /** @type {Span[]} */
  const all = [...(fact.residue?.[side] ?? []), ...fact.details.map((detail) => detail[side])];
  /** @type {Span[]} */
  const joined = [];
  for (const { start, end } of all.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || last.end <= start) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/** Who it is about, and what a fact says on one side, on a line. @param {Report} report @param {Fact} fact @param {'left'|'right'} side @param {[string, string]|null} signs */
function factText(report, fact, side, signs) {
  const { text } = report[side];
  const subject = fact.subject?.[side];
  const who = subject && subject.end > subject.start ? `[${oneLine(text.slice(subject.start, subject.end))}] ` : '';
  let words = '';
  for (const piece of pieces(fact.stated?.[side] ?? fact[side], signs ? marksOf(fact, side) : [])) {
    const [open, close] = signs && piece.marked ? signs : ['', ''];
    words += `${piece.afterGap ? ' … ' : ''}${open}${text.slice(piece.start, piece.end)}${close}`;
  }
  return { who, words: oneLine(words) };
}

/** Marks what is true of a fact besides its words. @param {Fact} fact @param {number} repetitions @param {Words} words */
function remarksOn(fact, repetitions, words) {
  const remarks = [
    fact.moved && words.say('moved'),
    repetitions > 0 && words.counted('more', repetitions),
    fact.unsure && words.say('check'),
  ];
  return remarks.flatMap((remark) => (remark ? [` (${remark})`] : [])).join('');
}

/** @param {Page} page @param {Report} report @param {Fact} fact @param {number} repetitions @param {string} indent @param {Words} words */
function showFact(page, report, fact, repetitions, indent, words) {
  const look = colors[/** @type {keyof typeof colors} */ (fact.status)];
  const lead = `${indent}  ${signs[/** @type {keyof typeof signs} */ (fact.status)]} `;
  const remarks = remarksOn(fact, repetitions, words);
  if (fact.status !== 'changed' && fact.status !== 'reworded') {
    const told = factText(report, fact, fact.status === 'added' ? 'right' : 'left', null);
    page.hanging(look, lead, told.who + told.words + remarks);
    return;
  }
  const [left, right] = [nameOf(report, 'left'), nameOf(report, 'right')];
  const width = Math.min(mostLabel, Math.max(displayWidth(left), displayWidth(right)));
  const before = factText(report, fact, 'left', ['[-', '-]']);
  const after = factText(report, fact, 'right', ['{+', '+}']);
  page.hanging(look, `${lead}${padded(left, width)}  `, before.who + before.words + remarks);
  page.hanging(look, `${indent}    ${padded(right, width)}  `, after.who + after.words);
  for (const detail of fact.details) page.hanging('', `${indent}    ${words.kindLabel(detail)}`, oneLine(detail.says));
}

/**
 * The facts of a list by what happened: the one that weighs most comes first and the others are its parts.
 * @param {Report} report
 * @param {number[]} ids
 */
function byGroup(report, ids) {
  /** @type {Map<number, {group: number, rank: number}>} */
  const places = new Map();
  (report.groups ?? []).forEach(({ facts }, group) => facts.forEach((id, rank) => places.set(id, { group, rank })));
  /** @type {Map<number, number[]>} */
  const entries = new Map();
  for (const id of ids) {
    const { group, rank } = places.get(id) ?? { group: -1 - id, rank: 0 };
    const same = entries.get(group);
    if (!same) entries.set(group, [id]);
    else if (rank < (places.get(same[0])?.rank ?? 0)) same.unshift(id);
    else same.push(id);
  }
  return [...entries.values()].map(([first, ...parts]) => [first, ...parts.sort((a, b) => a - b)]);
}

/** @param {Report} report @param {Words} words */
function summaryLine(report, { counted, number, percent, say }) {
  const { summary: s } = report;
  return say('summary', {
    facts: counted('facts', s.changed),
    changed: number(s.changed),
    added: number(s.added),
    removed: number(s.removed),
    reworded: number(s.reworded),
    shared: number(s.shared),
    leftShare: percent(s.leftShared),
    rightShare: percent(s.rightShared),
    leftLabel: nameOf(report, 'left'),
    rightLabel: nameOf(report, 'right'),
  });
}

/** Sentences about more than one fact. @param {Report} report @param {Words} words */
function notesOn(report, { counted, messages, percent, say }) {
  const [left, right] = [nameOf(report, 'left'), nameOf(report, 'right')];
  const { summary, verbatim = [], inconsistencies = [], correctionNotes = [] } = report;
  const notes = inconsistencies.map(({ side, says }) => say('inside', { label: nameOf(report, side), text: says }));
  for (const { start, end } of correctionNotes) {
    notes.push(messages.tell.noted(report.right.text.slice(start, end), { left, right }));
  }
  if (summary.unannounced > 0) notes.push(counted('unannounced', summary.unannounced, { label: right }));
  if (verbatim.length > 0) {
    const shares = { leftShare: percent(summary.leftVerbatim), rightShare: percent(summary.rightVerbatim) };
    notes.push(say('verbatim', { ...shares, leftLabel: left, rightLabel: right }));
  }
  return notes;
}

/** What the limits that were reached made coarser, one sentence each. @param {Report} report @param {Words} words */
export const limitsSaid = (report, words) =>
  (report.degraded ?? []).map(({ effect, limit, side, count }) =>
    oneLine(words.counted('limit', count, { text: effect, limit, side: words.side(side) })),
  );

/** Indices of the core facts that two outlets both tell, what matters most first. @param {Report} report */
function leading({ facts, summary }) {
  if (summary.versions) return [];
  const core = [...facts.keys()].filter((id) => /^(shared|reworded)$/u.test(facts[id].status) && facts[id].significance === 'core');
  return core.sort((a, b) => (facts[a].rank ?? 0) - (facts[b].rank ?? 0)).slice(0, mostLeading);
}

/**
 * @param {Report} report  its offsets count UTF-16 units
 * @param {Style & {words: Words}} style
 * @returns {string}
 */
export function toTerminal(report, style) {
  const { words } = style;
  const page = new Page(style);
  const { facts } = report;
  const [left, right] = [nameOf(report, 'left'), nameOf(report, 'right')];
  /** @type {number[]} */
  const repetitions = facts.map(() => 0);
  for (const { repeats } of facts) if (repeats !== undefined) repetitions[repeats] += 1;
  page.line(bold, `${left}  |  ${right}`);
  page.hanging('', '', summaryLine(report, words));
  for (const note of notesOn(report, words)) page.hanging('', '* ', oneLine(note));
  const first = leading(report);
  if (first.length > 0) page.heading(words.say('leadingCaps'), 'shared');
  for (const id of first) {
    page.hanging('', '  = ', factText(report, facts[id], 'left', null).words + (facts[id].unsure ? ` (${words.say('check')})` : ''));
  }
  /** @param {keyof typeof colors} status @param {string} title */
  const section = (status, title) => {
    const ids = [...facts.keys()].filter((id) => facts[id].status === status);
    page.heading(`${title} (${ids.length})`, status);
    for (const group of byGroup(
      report,
      ids.filter((id) => facts[id].repeats === undefined),
    )) {
      group.forEach((id, at) => showFact(page, report, facts[id], repetitions[id], at === 0 ? '' : '    ', words));
    }
  };
  section('changed', words.say('changedCaps'));
  section('added', words.say('addedCaps', { label: right }));
  section('removed', words.say('removedCaps', { label: left }));
  section('reworded', words.say('rewordedCaps'));
  section('shared', words.say('sharedCaps', { label: left }));
  for (const said of limitsSaid(report, words)) {
    page.lines.push('');
    page.hanging(dim, '! ', said);
  }
  return `${page.lines.join('\n')}\n`;
}
