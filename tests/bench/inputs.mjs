// What the benchmark compares: pairs of made-up texts, one family for each way in which a comparison can
// be hard. Every call with the same arguments gives the same texts; no sentence is anybody's.

import { edit, makeSentences, randomNumbers, toArticle } from '../../scripts/lib/synthetic.mjs';

/**
 * @template T
 * @param {() => number} random
 * @param {T[]} list
 */
const pick = (random, list) => list[Math.floor(random() * list.length)];

/**
 * One word in each fiftieth sentence is another: a correction.
 * @param {string[]} sentences
 * @param {number} seed
 */
function touchUp(sentences, seed) {
  const random = randomNumbers(seed);
  return sentences.map((sentence) => {
    if (random() >= 0.02) return sentence;
    const words = sentence.split(' ');
    words[Math.floor(random() * words.length)] = 'emended';
    return words.join(' ');
  });
}

/**
 * The same told in other words: of each sentence the rarer words stay, in another order and with other
 * words between; some sentences are joined, some cut in two, and neighbours change places.
 * @param {string[]} sentences
 * @param {number} seed
 */
function rewrite(sentences, seed) {
  const random = randomNumbers(seed);
  const filler = makeSentences(2000, seed + 1, 4)
    .join(' ')
    .replaceAll('.', '')
    .split(' ');
  const told = [];
  for (let i = 0; i < sentences.length; i += 1) {
    let words = sentences[i].slice(0, -1).split(' ');
    if (random() < 0.15 && i + 1 < sentences.length) words.push('and', ...sentences[(i += 1)].slice(0, -1).split(' '));
    words = words.filter((word) => word.length > 4 || /\d/.test(word) || random() < 0.4).filter(() => random() < 0.85);
    const cut = Math.floor(random() * words.length);
    words = [...words.slice(cut), ...words.slice(0, cut)].flatMap((word) => (random() < 0.35 ? [pick(random, filler), word] : [word]));
    const half = random() < 0.2 ? words.splice(0, words.length >> 1) : [];
    for (const part of [half, words]) if (part.length > 0) told.push(`${part.join(' ')}.`);
  }
  for (let i = 0; i + 1 < told.length; i += 2) if (random() < 0.3) [told[i], told[i + 1]] = [told[i + 1], told[i]];
  return told;
}

/**
 * Six sentences said again and again, in another order on each side: every place is like every other.
 * @param {number} words
 * @param {number} seed
 */
function refrain(words, seed) {
  const random = randomNumbers(seed);
  const few = makeSentences(70, 5).slice(0, 6);
  const out = [];
  for (let made = 0; made < words;) {
    out.push(pick(random, few));
    made += out[out.length - 1].split(' ').length;
  }
  return out;
}

const cyrillic = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'абцдефгхийклмнопярстувшжиз'][i]]));
/**
 * Letter for letter; no language, but its script and the lengths of its words.
 * @param {string} text
 */
const toCyrillic = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = cyrillic[letter.toLowerCase()];
    return letter < 'a' ? other.toUpperCase() : other;
  });

/**
 * Two signs for a long word, one for a short one, the same for the same; no spaces.
 * @param {string} text
 */
function toChinese(text) {
  return text
    .replace(/[a-z]+/gi, (word) => {
      let hash = 7;
      for (const letter of word.toLowerCase()) hash = (Math.imul(hash, 31) + /** @type {number} */ (letter.codePointAt(0))) >>> 0;
      const sign = (/** @type {number} */ n) => String.fromCodePoint(0x4e00 + (n % 3000));
      return word.length > 4 ? sign(hash) + sign(hash >>> 12) : sign(hash % 60);
    })
    .replace(/\.( |$)/gm, '。')
    .replaceAll(' ', '');
}

/** @param {number} words */
const revised = (words, map = (/** @type {string} */ text) => text) => {
  const left = makeSentences(words, 7);
  return { left: map(toArticle(left)), right: map(toArticle(edit(left, 8), 2)) };
};

/**
 * The paragraphs of an article in another order, none of them changed.
 * @param {string} article
 * @param {number} seed
 */
function shuffle(article, seed) {
  const random = randomNumbers(seed);
  const paragraphs = article.split('\n\n');
  for (let i = paragraphs.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [paragraphs[i], paragraphs[other]] = [paragraphs[other], paragraphs[i]];
  }
  return paragraphs.join('\n\n');
}

/** Name → the pair of `words` words a side (about). */
export const families = {
  /** @param {number} words */
  'few edits': (words) => {
    const left = makeSentences(words, 7);
    return { left: toArticle(left), right: toArticle(touchUp(left, 8)) };
  },
  /** @param {number} words */
  'many edits': (words) => revised(words),
  /** @param {number} words */
  reordered: (words) => {
    const left = toArticle(makeSentences(words, 7));
    return { left, right: shuffle(left, 8) };
  },
  /** @param {number} words */
  rewritten: (words) => {
    const left = makeSentences(words, 7);
    return { left: toArticle(left), right: toArticle(rewrite(left, 8), 2) };
  },
  /** @param {number} words */
  unrelated: (words) => ({ left: toArticle(makeSentences(words, 7)), right: toArticle(makeSentences(words, 9, 3), 2) }),
  /** @param {number} words */
  'one paragraph': (words) => {
    const left = makeSentences(words, 7);
    return { left: left.join(' '), right: edit(left, 8).join(' ') };
  },
  /** @param {number} words */
  'short paragraphs': (words) => {
    const short = makeSentences(words, 7).map((sentence) => sentence.split(' ').slice(0, 8).join(' ').replace(/\.?$/, '.'));
    return { left: short.join('\n\n'), right: edit(short, 8).join('\n\n') };
  },
  /** @param {number} words */
  repetitive: (words) => ({ left: toArticle(refrain(words, 7)), right: toArticle(refrain(words, 8), 2) }),
  /** A text that is nothing but tags, as a page pasted by its source is in parts. @param {number} words */
  tags: (words) => ({ left: '<b>'.repeat(words), right: `${'<b>'.repeat(words - 1)}<i>` }),
  /** @param {number} words */
  Cyrillic: (words) => revised(words, toCyrillic),
  /** @param {number} words */
  Chinese: (words) => revised(words, toChinese),
};

/** Words a side of a family, so that one paragraph has a million characters and there are 50,000 paragraphs. */
export const special = { 'one paragraph': 175_000, 'short paragraphs': 930_000 };
