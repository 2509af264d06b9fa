// Line breaks inside a paragraph, as Word and its like have them beside the ends of paragraphs. Two in a row end one; lines that
// are sentences are paragraphs, since nobody would break them otherwise; other lines (verse, an address) stay lines of one.

/** Lines between soft breaks that are paragraphs: they end as sentences, and are of some length. */
const sentenceLine = /[.!?…。！？][\p{Pe}\p{Pf}"'”’»)\]\s]*$/u;
const minSentenceLine = 40;

/** The paragraphs that a text with soft breaks is made of. */
export function softLines(text) {
  const parts = text.split(/[^\S\n]*\n[^\S\n]*(?:\n\s*)+/u);
  return parts.flatMap((part) => {
    const lines = part
      .split('\n')
      .map((line) => line.replace(/[^\S\t]+/gu, ' ').trim())
      .filter((line) => line !== '');
    const sentences = lines.length > 1 && lines.every((line) => line.length >= minSentenceLine && sentenceLine.test(line));
    return lines.length === 0 ? [] : sentences ? lines : [lines.join('\n')];
  });
}
