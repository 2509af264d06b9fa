// Which charset bytes are in that say nothing of it: a guess.
//
// chardet knows the frequencies of letters in the charsets of Windows, Unix and East Asia. Those of DOS and of old Macintosh
// it does not know; their bytes make text in any other charset too, but a poor one:
//
//   bytes of "l\u2019h\u00f4tel" from a Macintosh, as windows-1252:  "l\u00d5h\u2122tel"   a capital after a small letter, a sign in a word
//   bytes of "\u043c\u043e\u0441\u0442" from DOS, as windows-1251:            "\u00ac\u00ae\u0431\u0432"
//
// So each candidate's text is scored by where its characters stand, and another than chardet's is taken where it is clearly better.

import chardet from 'chardet';
import { decoderFor } from './charset-declared.js';
import { decodeAs } from './charset-decoders.js';
import { readerLimits } from './limits.js';

/** What chardet does not know. */
const others = ['ibm866', 'x-mac-cyrillic', 'macintosh', 'ibm852', 'ibm850'];

/** By how much another charset's text has to be better, per character beyond ASCII. */
const clearlyBetter = 0.2;

/** The same for Macintosh's Cyrillic, which has the small letters of windows-1251 and other capitals. */
const slightlyBetter = 0.02;

/** Confidence of chardet, as a share of that in its best guess, from which on another of its guesses is looked at. */
const worthALook = 0.5;

const letter = /\p{L}/u;
const capital = /\p{Lu}/u;
const typographic = /[\u00A0\u2018-\u201F\u2013\u2014\u2026\u00AB\u00BB\u00A9\u00AE\u2122\u00B0\u00A7\u20AC\u00A3\u00BA\u00AA\u2116]/u;
/** What opens words and what closes them; a guillemet may do either. */
const opening = /[\u2018\u201A\u201C\u201E]/u;
const closing = /[\u2019\u201D]/u;
/** Between the letters of one word: an apostrophe, a dash, a hyphen that may be left out. */
const inWords = /[\u2019\u2018\u2013\u2014\u00AD\u00B7]/u;
const useless = /[\u0080-\u009F\uE000-\uF8FF\uFFFD]/u;
/** Letters of languages that few texts are in, and that are what other charsets' bytes look like. */
const rare =
  /[\u00FF\u00FE\u00DE\u00D0\u00F0\u00FD\u00DD\u0192\u00A4\u0402\u0403\u0453\u0409\u040A\u040C\u040F\u0452\u0459\u045A\u045C\u045F]/u;
const common =
  /[\u043E\u0435\u0430\u0438\u043D\u0442\u0441\u0440\u0432\u043B\u00E9\u00E8\u00E0\u00E4\u00F6\u00FC\u00DF\u00E1\u00ED\u00F3\u00FA\u00F1\u00E7\u00E3\u0105\u0119\u0142\u015B\u0159\u0161\u010D\u017E\u011B\u00E5\u00F8]/u;

/** @param {string} character */
const scriptOf = (character) =>
  /\p{Script=Latin}/u.test(character) ? 'latin' : /\p{Script=Cyrillic}/u.test(character) ? 'cyrillic' : 'other';

/**
 * @param {string} before
 * @param {string} character
 * @param {string} after
 */
function scoreOfCharacter(before, character, after) {
  if (useless.test(character)) return -3;
  const joined = letter.test(before) || letter.test(after);
  if (!letter.test(character)) {
    if (letter.test(before) && letter.test(after)) return inWords.test(character) ? 1.2 : -2;
    if (opening.test(character)) return /[\s\p{P}]/u.test(before) && !/\s/u.test(after) ? 1.2 : 0;
    if (closing.test(character)) return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after) ? 1.2 : 0;
    return typographic.test(character) ? 0.8 : -1;
  }
  const script = scriptOf(character);
  for (const neighbour of [before, after]) if (letter.test(neighbour) && scriptOf(neighbour) !== script) return -2;
  if (rare.test(character)) return 0;
  if (capital.test(character)) {
    // Within a word after a small letter, or alone before one of another word.
    if (letter.test(before) && !capital.test(before)) return -1.5;
    return joined ? 0.8 : -0.3;
  }
  if (capital.test(before) && capital.test(after)) return -1;
  return (joined ? 1 : 0.3) + (common.test(character) ? 0.2 : 0);
}

/**
 * How well a text reads, per character beyond ASCII.
 * @param {string} text
 */
function legibility(text) {
  let sum = 0;
  let count = 0;
  let before = ' ';
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (character > '\u007f') {
      sum += scoreOfCharacter(before, character, characters[at + 1] ?? ' ');
      count += 1;
    }
    before = character;
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * Bytes that a guess is worth most on: those around the first ones that are not ASCII.
 * @param {Uint8Array} bytes
 */
function telling(bytes) {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + readerLimits.charsetGuessBytes);
}

/**
 * chardet's guesses, the likeliest first.
 * @param {Uint8Array} bytes
 */
function byFrequencies(bytes) {
  const found = [];
  let least = 0;
  for (const { name, confidence } of chardet.analyse(bytes)) {
    const encoding = decoderFor(name)?.encoding;
    if (!encoding || encoding.startsWith('utf') || confidence < least) continue;
    least ||= confidence * worthALook;
    // Where KOI8-R has box drawings KOI8-U has Ukrainian letters, and prose holds no boxes.
    found.push(encoding === 'koi8-r' ? 'koi8-u' : encoding);
  }
  return found.length > 0 ? found : ['windows-1252'];
}

/**
 * The likeliest charset of `bytes`, which are neither ASCII nor UTF.
 * @param {Uint8Array} bytes
 */
export function guessCharset(bytes) {
  const sample = telling(bytes);
  const [first, ...more] = byFrequencies(sample);
  let best = first;
  let most = legibility(decodeAs(sample, first)) + clearlyBetter;
  for (const charset of [...more, ...others]) {
    const score = legibility(decodeAs(sample, charset));
    const lead = charset === 'x-mac-cyrillic' && best === 'windows-1251' ? slightlyBetter - clearlyBetter : 0;
    if (score > most + lead) [best, most] = [charset, score];
  }
  return best;
}
