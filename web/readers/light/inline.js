// What the marks inside of a line have in common: text that is to stay as it is written is held back until all marks are off.

const [open, close] = ['\u{F0000}', '\u{F0001}'];
const heldText = new RegExp(`${open}(\\d+)${close}`, 'gu');

export class Held {
  /** @type {string[]} */
  #texts = [];

  /**
   * What stands for a text until `restore`.
   * @param {string} text
   */
  keep = (text) => `${open}${this.#texts.push(text) - 1}${close}`;

  /** @param {string} text */
  restore(text) {
    let restored = text;
    // What is held may hold something itself.
    for (let pass = 0; pass < 3 && restored.includes(open); pass += 1) {
      restored = restored.replace(heldText, (_, index) => this.#texts[Number(index)] ?? '');
    }
    return restored;
  }
}

/**
 * Words between a mark of their own: "*stops*", not "5 * 3".
 * @param {string} mark
 */
export const between = (mark) => new RegExp(`(^|[\\s\\p{P}${open}${close}])${mark}(?=\\S)([^]{0,300}?\\S)${mark}(?=$|[\\s\\p{P}])`, 'gu');

/**
 * Words between a mark that may stand in a word: "**u**nder".
 * @param {string} mark
 */
export const anywhere = (mark) => new RegExp(`${mark}(?=\\S)([^]{1,300}?)(?<=\\S)${mark}`, 'gu');
