// Fonts of signs: text in them says one character and shows another. "5 mg" in the font Symbol is "5 μg", "J" in Wingdings is a
// smile, "à" an arrow. Documents write such a character as it is typed ("m") or for private use ("\uF06D").
//
// The tables are those of Unicode's own mappings and of Adobe's Symbol encoding, as far as people write with these signs. What is
// in no table is marked, and counted by whoever asks.

const unknown = '\uFFFD';

/** @typedef {[code: number, character: string]} Sign */

/**
 * Characters of a table from a code on; a space stands for a sign that has none.
 * @param {Record<number, string>} ranges
 */
const rangesOf = (ranges) =>
  new Map(
    Object.entries(ranges).flatMap(([start, characters]) =>
      Array.from(characters, (character, index) => /** @type {Sign} */ ([Number(start) + index, character])).filter(
        ([, character]) => character !== ' ',
      ),
    ),
  );

const symbol = rangesOf({
  0x21: '!∀#∃%&∋()∗+,−./0123456789:;<=>?',
  0x40: '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  0x60: '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  0xc0: 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  0xe0: '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
});

const wingdings = rangesOf({
  0x22: '✂✁',
  0x28: '☎✆✉',
  0x36: '⌛',
  0x3f: '✍ ✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳 ✈☼💧❄',
  0x56: '✞ ✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓',
  0x6c: '●❍■□ ❑❒⬧⧫◆❖',
  0x78: '⌧ ⌘',
  0x80: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿',
  0x9e: '·•',
  0xa1: '○  ◉◎ ▪◻ ✦★✶ ✹',
  0xb5: '✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛',
  0xd5: '⌫⌦ ➢',
  0xdf: '←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳',
  0xfb: '✗✓☒☑',
});

const wingdings2 = rangesOf({ 0x4f: '✗✓☒☑☒☒', 0xa3: '☐' });
const webdings = rangesOf({ 0x33: '◀▶▲▼', 0x61: '✔ ◻', 0x67: '◼', 0x6e: '●', 0x72: '✖' });

/** Zapf's signs stand in Unicode in their order, but for those that it had already. */
const dingbats = new Map(
  Array.from({ length: 0x7f - 0x21 }, (_, at) => /** @type {Sign} */ ([0x21 + at, String.fromCharCode(0x2701 + at)])).concat(
    Array.from({ length: 7 }, (_, at) => /** @type {Sign} */ ([0xa1 + at, String.fromCharCode(0x2761 + at)])),
    Array.from({ length: 0xff - 0xb6 }, (_, at) => /** @type {Sign} */ ([0xb6 + at, String.fromCharCode(0x2776 + at)])),
    [...rangesOf({ 0x25: '☎', 0x2a: '☛☞', 0x48: '★', 0x6c: '●', 0x6e: '■', 0x73: '▲▼◆', 0x77: '◗' })],
    [...rangesOf({ 0xa8: '♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩', 0xd5: '→↔↕' })],
  ),
);

/** @type {Record<string, Map<number, string>>} */
const fonts = {
  symbol,
  symbolmt: symbol,
  wingdings,
  'wingdings 2': wingdings2,
  webdings,
  zapfdingbats: dingbats,
  'zapf dingbats': dingbats,
  'itc zapf dingbats': dingbats,
  'monotype sorts': dingbats,
  'wingdings 3': new Map(),
};

/**
 * The table of a font; null of one that is of letters, as far as is known.
 * @param {string | null | undefined} font
 */
const tableOf = (font) => fonts[(font ?? '').replace(/^["'\s]+|["'\s]+$/g, '').toLowerCase()] ?? null;

/**
 * Whether a font is known to be one of signs.
 * @param {string | null | undefined} font
 */
export const isSignFont = (font) => tableOf(font) !== null;

/** @param {number} code */
const isPrivate = (code) => code >= 0xe000 && code <= 0xf8ff;
/** @param {number} code */
const isCharacter = (code) => code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);

/**
 * What a character of a font of signs shows; U+FFFD where nobody but the font knows.
 * @param {string|null|undefined} font
 * @param {number} code
 */
export function signOf(font, code) {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (own === 0x20) return ' ';
  const found = tableOf(font)?.get(own);
  if (found !== undefined) return found;
  return !isCharacter(own) || isPrivate(code) || (tableOf(font) !== null && own < 0x100) ? unknown : String.fromCodePoint(code);
}

const mayBeSign = /[\u0021-\u00ff\ue000-\uf8ff]/g;

/**
 * A text in a font as it shows; of any other font only what is for private use is no letter.
 * @param {string | null | undefined} font
 * @param {string} text
 */
export function signsOf(font, text) {
  if (!isSignFont(font) && !/[\ue000-\uf8ff]/.test(text)) return text;
  const pattern = isSignFont(font) ? mayBeSign : /[\ue000-\uf8ff]/g;
  return text.replace(pattern, (character) => signOf(font, character.charCodeAt(0)));
}

/**
 * How many characters of a text stand for what could not be read.
 * @param {string} text
 */
export const countUnread = (text) => text.split(unknown).length - 1;
