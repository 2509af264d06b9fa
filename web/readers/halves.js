// Halves of characters: a UTF-16 unit of a pair whose other half is missing, as programs leave them that cut a text between the two.
// No charset can write one; it is marked like whatever cannot be read, and said.

const half = /\p{Surrogate}/u;
const halves = /\p{Surrogate}/gu;

const marked = (text) => (half.test(text) ? text.replace(halves, '\uFFFD') : text);

/** A reader's result without halves of characters, and with a note on how many there were in what is compared. */
export function withoutHalves(read) {
  const count = read.text.match(halves)?.length ?? 0;
  const isWhole = count === 0 && !read.paragraphs?.some(({ text }) => half.test(text));
  const fields = ['headline', 'byline', 'label'].filter((key) => typeof read[key] === 'string' && half.test(read[key]));
  if (isWhole && fields.length === 0) return read;
  const said = read.notes.find(({ key }) => key === 'noteSigns')?.count ?? 0;
  return {
    ...read,
    ...Object.fromEntries(fields.map((key) => [key, marked(read[key])])),
    text: marked(read.text),
    paragraphs: read.paragraphs?.map((paragraph) => ({ ...paragraph, text: marked(paragraph.text) })) ?? null,
    notes: count === 0 ? read.notes : [...read.notes.filter(({ key }) => key !== 'noteSigns'), { key: 'noteSigns', count: said + count }],
  };
}
