// Made-up news text of any length, for measuring time. Every call with the same arguments gives the
// same text.

/**
 * A small generator of pseudo-random numbers (mulberry32): the same everywhere for one seed.
 * @param {number} seed
 */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const common = 'the a of to in and that for on with was by from at he she they it said has had were will not after'.split(' ');
const syllables = 'ka lo mi ren ta vu sol per na dri fe gon ti mar bes lan cor wi hu pel ost ra gim ne'.split(' ');

/**
 * The word of that rank: a word of two to four syllables, each rank another.
 * @param {number} rank
 * @param {number} salt
 */
function contentWord(rank, salt) {
  let word = '';
  for (let n = rank + salt * 1_000_003 + 24; n > 0; n = Math.floor(n / syllables.length)) word += syllables[n % syllables.length];
  return word;
}

/**
 * Sentences of a story: function words, rarer and rarer content words as in real text, some numbers
 * and names. Another `salt` gives other content words: two texts with nothing in common.
 * @param {number} words
 * @param {number} seed
 */
export function makeSentences(words, seed, salt = 0) {
  const random = randomNumbers(seed);
  const sentences = [];
  for (let made = 0; made < words;) {
    const length = Math.min(8 + Math.floor(random() * 22), Math.max(3, words - made));
    const parts = [];
    for (let i = 0; i < length; i += 1) {
      const dice = random();
      if (dice < 0.42) parts.push(common[Math.floor(random() ** 2 * common.length)]);
      else if (dice < 0.45) parts.push(String(1 + Math.floor(random() * 5000)));
      else {
        const word = contentWord(Math.floor(random() ** 3 * (500 + words / 4)), salt);
        parts.push(dice > 0.93 ? word[0].toUpperCase() + word.slice(1) : word);
      }
    }
    parts[0] = parts[0][0].toUpperCase() + parts[0].slice(1);
    sentences.push(`${parts.join(' ')}.`);
    made += length;
  }
  return sentences;
}

/**
 * Sentences as an article: three or four to a paragraph.
 * @param {string[]} sentences
 */
export function toArticle(sentences, seed = 1) {
  const random = randomNumbers(seed);
  let text = '';
  for (let i = 0; i < sentences.length;) {
    const count = 2 + Math.floor(random() * 3);
    text += `${sentences.slice(i, i + count).join(' ')}\n\n`;
    i += count;
  }
  return text;
}

/**
 * The sentences as an editor leaves them: most untouched, some reworded, dropped, added or moved.
 * @param {string[]} sentences
 * @param {number} seed
 */
export function edit(sentences, seed) {
  const random = randomNumbers(seed);
  const edited = [];
  const moved = [];
  for (const sentence of sentences) {
    const dice = random();
    if (dice < 0.06) continue;
    if (dice < 0.1) moved.push(sentence);
    else if (dice < 0.4) {
      const words = sentence.split(' ');
      for (let k = 0; k < 3; k += 1) words[Math.floor(random() * words.length)] = contentWord(Math.floor(random() * 900), 1);
      edited.push(words.join(' '));
    } else edited.push(sentence);
    if (random() < 0.06) edited.push(makeSentences(15, Math.floor(random() * 1e9), 2)[0]);
  }
  for (const sentence of moved) edited.splice(Math.floor(random() * edited.length), 0, sentence);
  return edited;
}

/**
 * A pair of articles of about `words` words each. `kind`: "edited", or "unrelated" (nothing in common).
 * @param {number} words
 * @param {string} kind
 */
export function makePair(words, kind, seed = 7) {
  const left = makeSentences(words, seed);
  const right = kind === 'edited' ? edit(left, seed + 1) : makeSentences(words, seed + 2, 3);
  return { left: toArticle(left), right: toArticle(right, 2) };
}
