// What stands between two pairs of words that both texts keep: deletions and insertions that respect paragraphs.
//
//   left     kept.¶ Old one.¶ Old two.¶ kept       equal ¶, delete "Old one.¶ Old two.¶", insert "New.¶"
//   right    kept.¶ New.¶ kept
//
// A paragraph break that both sides have after the kept words ends the same paragraph; so does one before those
// that follow, where the paragraph has begun. Paragraphs between them come and go as a whole, each with the break at
// its end, so that no paragraph is half of one and half of another.

/**
 * @typedef {import('./chain.js').Span} Span
 * @typedef {import('./edits.js').TextEdit} TextEdit
 * @typedef {{start: number, end: number, text: string, isBreak: boolean}} Token
 */

/**
 * The breaks between a side's paragraphs: the white space before each but the first.
 * @param {import('../engine/report.js').Side} side
 * @returns {Span[]}
 */
function breaksOf({ text, paragraphs }) {
  return paragraphs.slice(1).map(({ start }, index) => {
    let from = start;
    while (from > paragraphs[index].end && /\s/u.test(text[from - 1])) from -= 1;
    return { start: from, end: start };
  });
}

/** Reads one side from front to end. */
class Side {
  /** @param {import('../engine/report.js').Side} side */
  constructor(side) {
    this.text = side.text;
    this.breaks = breaksOf(side);
    this.at = 0;
    this.next = 0; // of breaks
  }

  /**
   * Words, spaces and breaks up to `end`.
   * @param {number} end
   * @returns {Token[]}
   */
  tokens(end) {
    /** @type {Token[]} */
    const tokens = [];
    /** @param {number} to */
    const plain = (to) => {
      for (const { 0: text, index } of this.text.slice(this.at, to).matchAll(/\s+|\S+/gu))
        tokens.push({ start: this.at + index, end: this.at + index + text.length, text, isBreak: false });
      this.at = to;
    };
    while (this.next < this.breaks.length && this.breaks[this.next].end <= end) {
      const { start, end: to } = this.breaks[this.next];
      this.next += 1;
      if (start < this.at) continue; // inside of what is kept
      plain(start);
      tokens.push({ start, end: to, text: this.text.slice(start, to), isBreak: true });
      this.at = to;
    }
    plain(end);
    return tokens;
  }
}

/** @param {Token[]} tokens  @returns {Token[][]} without the breaks, cut there */
function segments(tokens) {
  /** @type {Token[][]} */
  const cut = [[]];
  for (const token of tokens) {
    if (token.isBreak) cut.push([]);
    else /** @type {Token[]} */ (cut.at(-1)).push(token);
  }
  return cut;
}

export class Gaps {
  /** @param {import('../engine/report.js').Report} report  offsets in UTF-16 units */
  constructor({ left, right }) {
    this.left = new Side(left);
    this.right = new Side(right);
    /** @type {TextEdit[]} */
    this.edits = [];
    this.here = { left: 0, right: 0 };
  }

  /**
   * @param {'equal'|'delete'|'insert'} op
   * @param {string} text
   * @param {boolean} [isBreak]
   */
  #put(op, text, isBreak = false) {
    if (text === '') return;
    const place = (/** @type {'left'|'right'} */ side, /** @type {string} */ without) => {
      const start = this.here[side];
      if (op !== without) this.here[side] += text.length;
      return { start, end: this.here[side] };
    };
    const [left, right] = [place('left', 'insert'), place('right', 'delete')];
    this.edits.push({ op, text, left, right, ...(isBreak ? { paragraphBreak: true } : {}) });
  }

  /** @param {'delete'|'insert'} op @param {Token[]} tokens */
  #all(op, tokens) {
    for (const { text, isBreak } of tokens) this.#put(op, text, isBreak);
  }

  /** Two pieces of one paragraph: what both begin or end with is kept. @param {Token[]} left @param {Token[]} right */
  #replace(left, right) {
    /** @param {Token} a @param {Token} b */
    const same = (a, b) => a.text === b.text && a.isBreak === b.isBreak;
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && same(left[head], right[head])) head += 1;
    let tail = 0;
    while (tail < shorter - head && same(/** @type {Token} */ (left.at(-1 - tail)), /** @type {Token} */ (right.at(-1 - tail)))) tail += 1;
    for (const { text, isBreak } of left.slice(0, head)) this.#put('equal', text, isBreak);
    this.#all('delete', left.slice(head, left.length - tail));
    this.#all('insert', right.slice(head, right.length - tail));
    for (const { text, isBreak } of left.slice(left.length - tail)) this.#put('equal', text, isBreak);
  }

  /** One break of each side that end the same paragraph, whatever white space they are. @param {Token} left @param {Token} right */
  #keepBreak(left, right) {
    if (left.text === right.text) this.#put('equal', left.text, true);
    else {
      this.#put('delete', left.text, true);
      this.#put('insert', right.text, true);
    }
  }

  /**
   * @param {Token[]} left
   * @param {Token[]} right
   * @param {{afterKept: boolean, beforeKept: boolean}} around
   */
  #fill(left, right, { afterKept, beforeKept }) {
    /** @param {Token[]} tokens */
    const breaks = (tokens) => tokens.filter(({ isBreak }) => isBreak);
    const [leftBreaks, rightBreaks] = [breaks(left), breaks(right)];
    if (leftBreaks.length === 0 || rightBreaks.length === 0) {
      this.#replace(left, right);
      return;
    }
    if (afterKept) {
      const [leftFirst, rightFirst] = [leftBreaks[0], rightBreaks[0]];
      const [leftAt, rightAt] = [left.indexOf(leftFirst), right.indexOf(rightFirst)];
      this.#replace(left.slice(0, leftAt), right.slice(0, rightAt));
      this.#keepBreak(leftFirst, rightFirst);
      this.#fill(left.slice(leftAt + 1), right.slice(rightAt + 1), { afterKept: false, beforeKept });
      return;
    }
    const begun = [left, right].some((tokens) => /** @type {Token[]} */ (segments(tokens).at(-1)).length > 0);
    if (beforeKept && begun) {
      const [leftLast, rightLast] = [/** @type {Token} */ (leftBreaks.at(-1)), /** @type {Token} */ (rightBreaks.at(-1))];
      const [leftAt, rightAt] = [left.indexOf(leftLast), right.indexOf(rightLast)];
      this.#all('delete', left.slice(0, leftAt));
      this.#all('insert', right.slice(0, rightAt));
      this.#keepBreak(leftLast, rightLast);
      this.#replace(left.slice(leftAt + 1), right.slice(rightAt + 1));
      return;
    }
    this.#all('delete', left);
    this.#all('insert', right);
  }

  /** @param {number} left @param {number} right  where the next pair begins */
  fillUpTo(left, right) {
    this.#fill(this.left.tokens(left), this.right.tokens(right), { afterKept: this.here.left + this.here.right > 0, beforeKept: true });
  }

  fillToEnd() {
    const { left, right } = this;
    this.#fill(left.tokens(left.text.length), right.tokens(right.text.length), {
      afterKept: this.here.left + this.here.right > 0,
      beforeKept: false,
    });
  }

  /** The words of a pair: kept, or one in the other's place. @param {Span} left @param {Span} right */
  pair(left, right) {
    const texts = [this.left.tokens(left.end), this.right.tokens(right.end)];
    this.#replace(texts[0], texts[1]);
  }
}
