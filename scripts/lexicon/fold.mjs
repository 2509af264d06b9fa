// Folds a word as wasm/text/fold.cpp folds texts, so that the tables hold folded words and nothing is
// folded when the program starts. Only what words of the lexicon are made of is known here;
// tests/cpp/lexicon/lexicon_test.cpp holds every word against the engine's own fold.

/** @type {Record<string, string>} */
const letters = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', æ: 'ae', œ: 'oe', ŋ: 'n', ß: 'ss', ς: 'σ' };
const apostrophes = "'‘’‚‛′ʼ`´";
const droppedCyrillic = 'ёѐѝ';

/** @param {string} char */
function foldOne(char) {
  if (char in letters) return letters[char];
  if (apostrophes.includes(char)) return "'";
  if (/\p{Pd}/u.test(char)) return '-';
  if (/[\p{Script=Hebrew}\p{Script=Arabic}\u064B-\u065F\u0670]/u.test(char) && /\p{Mn}/u.test(char)) return '';
  if (char === '\u0640') return '';
  if (/[\p{Script=Latin}\p{Script=Greek}]/u.test(char) || droppedCyrillic.includes(char))
    return char.normalize('NFD').replace(/\p{M}/gu, '');
  return char;
}

/** @param {string} word */
export const fold = (word) =>
  [...word.normalize('NFC').toLowerCase()]
    .map(foldOne)
    .join('')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036F]+/gu, '');
