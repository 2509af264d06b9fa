// What a source of reStructuredText names once and uses elsewhere: its notes with their numbers, and what stands for names in bars.
//
//   a boat [#n]_ of |firm|      .. [#n] Or two.      .. |firm| replace:: Skarv Feed

const noteLine = /^\.\.\s+\[(#[\w.-]*|\*|\d{1,4}|[\p{L}][\p{L}\p{N}.-]{0,40})\]/u;
const signs = ['*', '†', '‡', '§', '¶'];

export class Names {
  /** @type {string[]} */
  #auto = []; // the numbers of the notes that are numbered, in their order
  #byName = new Map();
  #usedAuto = 0;
  #usedSigns = 0;
  #definedAuto = 0;
  #definedSigns = 0;
  substitutions = new Map();

  /** @param {string[]} lines */
  constructor(lines) {
    const labels = lines.map((line) => noteLine.exec(line)?.[1]).filter((label) => label !== undefined);
    const taken = new Set(labels.filter((label) => /^\d/.test(label)));
    let next = 1;
    for (const label of labels) {
      if (!label.startsWith('#')) continue;
      while (taken.has(String(next))) next += 1;
      const number = String(next++);
      if (label === '#') this.#auto.push(number);
      else this.#byName.set(label, number);
    }
    for (const line of lines) {
      const match = /^\.\.\s+\|([^|]{1,100})\|\s+(replace|unicode|image)::\s*(.*)$/.exec(line);
      if (match) this.substitutions.set(match[1].toLowerCase(), match[2] === 'replace' ? match[3] : '');
    }
  }

  /**
   * @param {string} label
   * @param {number} auto
   * @param {number} sign
   */
  #mark(label, auto, sign) {
    if (label === '#') return this.#auto[auto] ?? '#';
    if (label === '*') return signs[sign % signs.length].repeat(Math.floor(sign / signs.length) + 1);
    return this.#byName.get(label) ?? label;
  }

  /**
   * The mark of a reference in the text.
   * @param {string} label
   */
  used(label) {
    return this.#mark(label, label === '#' ? this.#usedAuto++ : 0, label === '*' ? this.#usedSigns++ : 0);
  }

  /**
   * The mark of a note itself.
   * @param {string} label
   */
  defined(label) {
    return this.#mark(label, label === '#' ? this.#definedAuto++ : 0, label === '*' ? this.#definedSigns++ : 0);
  }
}
