// The source of an RTF document, as the marks that it is made of.
//
//   {\b It}\'e9      open, word b, text "It", close, byte e9

/**
 * @typedef {{type: 'open' | 'close', word?: undefined, text?: undefined}
 *   | {type: 'word', word: string, value: number | null, text?: undefined}
 *   | {type: 'byte', value: number, word?: undefined, text?: undefined}
 *   | {type: 'text' | 'symbol', text: string, word?: undefined}} Mark
 */

/**
 * The marks of a source: `{type: 'open'|'close'|'word'|'byte'|'text', word, value, text}`.
 * @param {string} source
 * @returns {Generator<Mark>}
 */
export function* marksOf(source) {
  const mark = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/g;
  for (let match = mark.exec(source); match; match = mark.exec(source)) {
    const [, word, number, hex, symbol, brace, text] = match;
    if (word) {
      const value = number === undefined ? null : Number(number);
      // The bytes of \bin are data, whatever they look like.
      if (word === 'bin' && value && value > 0) mark.lastIndex += value;
      yield { type: 'word', word, value };
    } else if (hex) yield { type: 'byte', value: Number.parseInt(hex, 16) };
    else if (symbol) yield { type: 'symbol', text: symbol };
    else if (brace) yield { type: brace === '{' ? 'open' : 'close' };
    else if (text) yield { type: 'text', text };
  }
}
