// Small reports for tests, made by hand and without the engine.
//
//   makeReport({
//     left:  ['headline: Bridge shut', 'Two died. It rained.', 'furniture: Read also'],
//     right: ['Three died.'],
//     links: [[1, 0]],                    // sentences, counted over the whole side
//     details: { '1-0': [['number', 'Two', 'Three', 'The number went from two to three.']] },
//     residue: { '1-0': [['a', 'the']] },              // words that nothing proves the same
//     equivalents: { '1-0': [['died', 'dead', 'form']] },
//   })
//
// A paragraph may begin with its role. Sentences end at . ! or ?. Each link becomes a fact, changed
// where it has details, else reworded where it has residue; sentences of the story without a link become facts of one side.

/** @import { Fact, Paragraph, Report, Side } from '../../../web/engine/report.d.ts' */
/** @import { Edit, MadeReport, PlacedWord, Span } from '../../types.d.ts' */

/** @type {Paragraph['role'][]} */
const roles = ['headline', 'standfirst', 'byline', 'caption', 'body', 'furniture'];
const storyRoles = new Set(['headline', 'standfirst', 'body']);

/** @param {string[]} paragraphs */
function makeSide(paragraphs) {
  let text = '';
  /** @type {Omit<Side, 'text'>} */
  const side = { paragraphs: [], sentences: [], language: 'en', stems: 'snowball' };
  for (const source of paragraphs) {
    const role = roles.find((name) => source.startsWith(`${name}: `)) ?? 'body';
    const content = source.startsWith(`${role}: `) ? source.slice(role.length + 2) : source;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    for (const match of content.matchAll(/\S[^.!?]*(?:[.!?]+["”]?|$)/g)) {
      const at = start + match.index;
      side.sentences.push({ start: at, end: at + match[0].length, paragraph: side.paragraphs.length });
    }
    side.paragraphs.push({ start, end: text.length, role });
  }
  return { text, ...side };
}

/**
 * @param {string} text
 * @param {Span} given
 */
function wordsOf(text, { start, end }) {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/**
 * The edits between two runs of words by the plain quadratic table: fine for a sentence.
 * @param {PlacedWord[]} left
 * @param {PlacedWord[]} right
 */
export function wordEdits(left, right) {
  const table = Array.from({ length: left.length + 1 }, () => new Array(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      table[i][j] = left[i].word === right[j].word ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  /** @type {{op: Edit['op'], i: [number, number], j: [number, number]}[]} */
  const steps = [];
  let i = 0;
  let j = 0;
  /**
   * @param {Edit['op']} op
   * @param {number} di
   * @param {number} dj
   */
  const push = (op, di, dj) => {
    const last = steps[steps.length - 1];
    if (last && (last.op === op || (op !== 'equal' && last.op !== 'equal'))) {
      if (last.op !== op) last.op = 'replace';
      last.i[1] += di;
      last.j[1] += dj;
    } else steps.push({ op, i: [i, i + di], j: [j, j + dj] });
    i += di;
    j += dj;
  };
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i].word === right[j].word) push('equal', 1, 1);
    else if (j >= right.length || (i < left.length && table[i + 1][j] >= table[i][j + 1])) push('delete', 1, 0);
    else push('insert', 0, 1);
  }
  /**
   * @param {PlacedWord[]} words
   * @param {[number, number]} given
   */
  const span = (words, [from, to]) => {
    if (from === to) {
      const at = words[from]?.start ?? words[words.length - 1]?.end ?? 0;
      return { start: at, end: at };
    }
    return { start: words[from].start, end: words[to - 1].end };
  };
  return steps.map(({ op, i: li, j: rj }) => ({ op, left: span(left, li), right: span(right, rj) }));
}

/**
 * A report as far as tests look at it: without most options and shares.
 * @typedef {Omit<Fact, 'unsure'> & {unsure?: boolean}} PartialFact
 * @param {MadeReport} given
 */
export function makeReport({ left, right, links = [], moved = [], details = {}, residue = {}, equivalents = {}, paragraphLinks }) {
  const sides = { left: makeSide(left), right: makeSide(right) };
  /**
   * @param {number} l
   * @param {number} r
   */
  const isMoved = (l, r) => moved.some(([a, b]) => a === l && b === r);
  /**
   * @param {'left' | 'right'} side
   * @param {number} index
   */
  const sentence = (side, index) => sides[side].sentences[index];
  /** @param {Span} given */
  const spanOf = ({ start, end }) => ({ start, end });
  /**
   * @param {'left' | 'right'} side
   * @param {number} index
   * @param {string} words
   */
  const find = (side, index, words) => {
    const { start, end } = sentence(side, index);
    const at = words ? sides[side].text.indexOf(words, start) : start;
    return words ? { start: at, end: Math.min(end, at + words.length) } : { start: at, end: at };
  };

  /** @type {PartialFact[]} */
  const facts = links.map(([l, r]) => {
    const key = `${l}-${r}`;
    const [own, open, same] = [details[key] ?? [], residue[key] ?? [], equivalents[key] ?? []];
    /** @param {readonly string[]} given */
    const both = ([a, b]) => ({ left: find('left', l, a), right: find('right', r, b) });
    /** @param {'left' | 'right'} side */
    const spans = (side) => open.map((pair) => both(pair)[side]).filter(({ start, end }) => end > start);
    return {
      status: own.length > 0 ? 'changed' : open.length > 0 ? 'reworded' : 'shared',
      left: [spanOf(sentence('left', l))],
      right: [spanOf(sentence('right', r))],
      details: own.map(([kind, a, b, says]) => ({ kind, ...both([a, b]), says })),
      ...(same.length > 0 ? { equivalents: same.map(([a, b, reason]) => ({ ...both([a, b]), reason })) } : {}),
      ...(open.length > 0 ? { residue: { left: spans('left'), right: spans('right') } } : {}),
      significance: 'detail',
      reason: '',
      score: 1,
      moved: isMoved(l, r),
    };
  });
  for (const [side, status, column] of /** @type {const} */ ([
    ['left', 'removed', 0],
    ['right', 'added', 1],
  ])) {
    sides[side].sentences.forEach((each, index) => {
      const { role } = sides[side].paragraphs[each.paragraph];
      if (!storyRoles.has(role) || links.some((link) => link[column] === index)) return;
      facts.push({
        status,
        left: [],
        right: [],
        [side]: [spanOf(each)],
        details: [],
        significance: 'detail',
        reason: '',
        score: 1,
        moved: false,
      });
    });
  }

  const pairs = new Map();
  for (const [l, r] of links) {
    const pair = [sentence('left', l).paragraph, sentence('right', r).paragraph];
    pairs.set(pair.join('-'), { left: pair[0], right: pair[1], score: 1, moved: isMoved(l, r) });
  }
  const counts = { shared: 0, reworded: 0, changed: 0, added: 0, removed: 0 };
  for (const fact of facts) counts[fact.status] += 1;
  return /** @type {Report} */ (
    /** @type {unknown} */ ({
      version: 2,
      engine: 'test',
      packs: [],
      options: {},
      ...sides,
      paragraphLinks: paragraphLinks ?? [...pairs.values()],
      sentenceLinks: links.map(([l, r]) => ({ left: l, right: r, score: 1, kind: 'edited', moved: isMoved(l, r) })),
      facts,
      edits: links.map(([l, r]) =>
        wordEdits(wordsOf(sides.left.text, sentence('left', l)), wordsOf(sides.right.text, sentence('right', r))),
      ),
      summary: { ...counts },
      degraded: null,
    })
  );
}
