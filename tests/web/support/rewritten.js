// Pairs of texts of which the second is the first after a number of random changes: words, sentences and paragraphs
// that were put in, taken out, joined, split or moved.
import { randomNumbers } from '../../../scripts/lib/synthetic.mjs';
import { readFixtures } from './native.js';

/** @param {string[]} paragraphs @param {(below: number) => number} number @param {string[]} others  to take words from */
function changed(paragraphs, number, others) {
  const at = number(paragraphs.length);
  const sentences = paragraphs[at].split('. ');
  const other = others[number(others.length)];
  switch (number(7)) {
    case 0:
      return paragraphs.toSpliced(at, 1);
    case 1:
      return paragraphs.toSpliced(at, 0, other);
    case 2:
      return at + 1 < paragraphs.length ? paragraphs.toSpliced(at, 2, `${paragraphs[at]} ${paragraphs[at + 1]}`) : paragraphs;
    case 3: {
      const cut = 1 + number(sentences.length);
      return paragraphs.toSpliced(at, 1, sentences.slice(0, cut).join('. '), sentences.slice(cut).join('. '));
    }
    case 4:
      return paragraphs.toSpliced(at, 1).toSpliced(number(paragraphs.length), 0, paragraphs[at]);
    case 5: {
      const [moved] = sentences.splice(number(sentences.length), 1);
      return paragraphs.toSpliced(at, 1, sentences.join('. ')).toSpliced(number(paragraphs.length), 0, moved);
    }
    default: {
      const words = paragraphs[at].split(' ');
      words.splice(number(words.length), number(4), ...other.split(' ').slice(0, number(5)));
      return paragraphs.toSpliced(at, 1, words.join(' '));
    }
  }
}

/** @param {number} seed @param {number} count */
export function rewrittenPairs(seed, count) {
  const texts = readFixtures().map(({ left }) => left);
  const random = randomNumbers(seed);
  /** @param {number} below */
  const number = (below) => Math.floor(random() * below);
  return Array.from({ length: count }, (_, id) => {
    const left = texts[number(texts.length)];
    const others = texts[number(texts.length)].trim().split(/\n\n+/);
    let paragraphs = left.trim().split(/\n\n+/);
    for (let step = number(6); step >= 0; step -= 1) {
      paragraphs = changed(paragraphs, number, others).filter((paragraph) => paragraph.trim() !== '');
      if (paragraphs.length === 0) paragraphs = ['Nothing.'];
    }
    return { id, left, right: paragraphs.join(['\n\n', '\n\n', '\n \n\n'][number(3)]) + ['', '\n'][number(2)] };
  });
}
