// Line breaks inside a paragraph, as Word and its like have them beside the ends of paragraphs. Two in a row end one; lines that
// are sentences are paragraphs, since nobody would break them otherwise; other lines (verse, an address) stay lines of one.

/** Lines between soft breaks that are paragraphs: they end as sentences, and are of some length. */
const sentenceLine = /[.!?…。！？][\p{Pe}\p{Pf}"'”’»)\]]*$/u;
const minSentenceLine = 40;

/**
 * The paragraphs that a text with soft breaks ("\n") is made of.
 * @param {string} text
 */
export function softLines(text) {
  /** @type {string[]} */
  const paragraphs = [];
  /** @type {string[]} */
  let lines = [];
  const close = () => {
    const sentences = lines.length > 1 && lines.every((line) => line.length >= minSentenceLine && sentenceLine.test(line));
    if (lines.length > 0) paragraphs.push(...(sentences ? lines : [lines.join('\n')]));
    lines = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[^\S\t]+/gu, ' ').trim();
    if (line === '') close();
    else lines.push(line);
  }
  close();
  return paragraphs;
}
